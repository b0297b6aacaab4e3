using System.Globalization;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Records.Telling;

/// <summary>One thing of the record in full: a report, a claim, an item, a decision. Only the reports that it rests on are read.</summary>
internal sealed class Showing
{
    internal const string OfReport = "report", OfClaim = "claim", Decision = "decision";

    private readonly RecordFile _file;
    private readonly Lazy<ItemBook> _items, _drawn;
    private readonly Dictionary<int, (RecordedReport Report, RecordLayers Layers)?> _read = [];

    /// <param name="file">The record.</param>
    /// <param name="items">Its items, worked out where they are needed.</param>
    /// <param name="drawn">Its meetings as they are drawn and its disagreements, worked out where they are needed.</param>
    internal Showing(RecordFile file, Func<ItemBook> items, Func<ItemBook> drawn) => (_file, _items, _drawn) = (file, new(items), new(drawn));

    /// <summary>The page; null where nothing has the id.</summary>
    internal ShownPage? Of(RecordId id) => id switch
    {
        { Kind: 'r', Claim: null } => Report(id),
        { Kind: 'r' } => Claim(id),
        { Kind: 'd' } => _file.DecisionOf(id.Number) is { } decision ? new(id, id, Decision, $"{decision.Verb} {decision.Subject}", [], [], [decision]) : null,
        _ => Item(id),
    };

    /// <summary>A report's text as it was taken; null where no report of that number is kept.</summary>
    internal string? Text(RecordId id) => id.Claim is null && id.Kind == 'r' ? Filed(id.Number)?.Report.Filed.Report.Text : null;

    /// <summary>Why nothing is shown.</summary>
    internal string Absent(RecordId id) =>
        id.Kind == 'r' && _file.LayersOf([id.Number]).Decisions.Any(d => d.Verb == "forget" && d.Subject.Number == id.Number) ? $"r{id.Number} was forgotten; parley audit says by whom and when." : $"There is no {id} in this record.";

    private (RecordedReport Report, RecordLayers Layers)? Filed(int number)
    {
        Fetch([number]);
        return _read[number];
    }

    private void Fetch(IEnumerable<int> numbers)
    {
        Seq<int> missing = [.. numbers.Where(n => !_read.ContainsKey(n)).Distinct()];
        if (missing.Count == 0)
        {
            return;
        }

        var layers = _file.LayersOf(missing);
        var said = Recorded.Of(layers, Cut.Everything).ToDictionary(r => r.Filed.Number);
        foreach (var number in missing)
        {
            _read[number] = said.TryGetValue(number, out var report) ? (report, layers) : null;
        }
    }

    private ShownPage? Report(RecordId id)
    {
        if (Filed(id.Number) is not var (filed, layers))
        {
            return null;
        }

        var report = filed.Filed.Report;
        return new(
            id,
            id,
            OfReport,
            report.Title ?? "no title",
            Facts(
                ("outlet", report.Outlet),
                ("published", report.Published is { } day ? DayWords.Day(day) : "day of publication unknown"),
                ("byline", report.Byline),
                ("address", report.Url),
                ("from", filed.Filed.Origin),
                ("taken", string.Create(CultureInfo.InvariantCulture, $"{filed.Filed.Taken.UtcDateTime:yyyy-MM-dd HH:mm} UTC")),
                ("terms", Word.Of(filed.Filed.Terms)),
                ("compartment", filed.Filed.Compartment),
                ("sha256", report.Sha256),
                ("read by", InWords.List([.. layers.Readings.Where(r => r.Report == id.Number).Select(r => r.Reader)]))),
            [.. filed.Claims.Select(c => new ShownClaim(filed, c))],
            [.. layers.Decisions.Where(d => d.Subject == id)]);
    }

    private ShownPage? Claim(RecordId id)
    {
        if (Filed(id.Number) is not var (filed, layers) || filed.Claims.FirstOrDefault(c => c.Id == id) is not { } recorded)
        {
            return null;
        }

        var claim = recorded.Claim;
        var names = filed.Entities.ToDictionary(e => e.Id, e => e.Name);
        RecordId[] items = recorded.Counts ? [.. _items.Value.On(id)] : [];
        return new(
            id,
            id,
            OfClaim,
            claim.Summary,
            [
                .. Facts(
                    ("kind", $"{Kind.Of(claim.Matter)} · {Word.Of(recorded.Standing)} · {Word.Of(claim.Status)}"),
                    ("when", claim.When is { } when ? DayWords.When(when) : null),
                    ("place", claim.Place?.Text),
                    ("said by", Chain(claim, names, filed)),
                    ("why", claim.Why),
                    ("read by", string.Create(CultureInfo.InvariantCulture, $"{InWords.List([.. claim.Readers.Select(r => r.Value)])}; claims of its kind were right in {claim.Confidence:0%} of cases when measured"))),
                .. items.Length == 0 ? [new ShownFact("part of", "nothing brought together")] : items.Select(i => new ShownFact("part of", _items.Value.Of(i)!.Heading, i)),
            ],
            [new(filed, recorded)],
            [.. layers.Decisions.Where(d => d.Subject == id)]);
    }

    private ShownPage? Item(RecordId id)
    {
        if (_items.Value.Now(id) is not { } now || ("mx".Contains(now.Kind, StringComparison.Ordinal) ? _drawn : _items).Value.Of(now) is not { } item)
        {
            return null;
        }

        Fetch(item.Claims.Select(c => c.Number));
        return new(
            id,
            now,
            item.Kind,
            item.Heading,
            item.Facts,
            [.. item.Claims.Select(Claimed)],
            [.. _file.DecisionsAbout(id).Concat(_file.DecisionsAbout(now)).DistinctBy(d => d.Number).OrderBy(d => d.Number).Where(d => d.Subject == id || d.Subject == now || Other(d) is { } o && (o == id || o == now))]);
    }

    private static Seq<ShownFact> Facts(params (string Name, string? Text)[] facts) => [.. facts.Where(f => !string.IsNullOrEmpty(f.Text)).Select(f => new ShownFact(f.Name, f.Text!))];

    private ShownClaim Claimed(RecordId id) => Filed(id.Number)!.Value.Report is var report ? new(report, report.Claims.First(c => c.Id == id)) : null!;

    private static string Chain(Claim claim, Dictionary<EntityId, string> names, RecordedReport filed) => claim.Attribution.Count == 0
        ? $"the report itself ({filed.Filed.Report.Outlet ?? "outlet unknown"})"
        : string.Join(", by way of ", claim.Attribution.Select(a => (a.Source.Entity is { } e ? names.GetValueOrDefault(e, a.Source.Text) : a.Source.Text) + (a.On is { } on ? $", {DayWords.When(on)}" : "")));

    private static RecordId? Other(Decision decision) => decision.Act switch
    {
        Act.Same act => RecordId.Parse(act.Other),
        Act.Differ act => RecordId.Parse(act.Other),
        _ => null,
    };
}
