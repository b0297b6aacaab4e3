using System.Globalization;
using System.Text;
using Parley.App.Listing;
using Parley.App.Terminal;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Records.Writers;

/// <summary>One thing of the record in full: a report, a claim, an item, a decision. Only the reports that it rests on are read.</summary>
internal sealed class Showing
{
    private readonly RecordFile _file;
    private readonly Lazy<ItemBook> _items;
    private readonly int _width;
    private readonly Dictionary<int, (RecordedReport Report, RecordLayers Layers)?> _read = [];

    /// <param name="file">The record.</param>
    /// <param name="items">Its items, worked out where they are needed.</param>
    /// <param name="width">Lines are of at most so many columns where words allow.</param>
    internal Showing(RecordFile file, Func<ItemBook> items, int width) => (_file, _items, _width) = (file, new(items), width);

    /// <summary>The page; null where nothing has the id.</summary>
    internal string? Of(RecordId id)
    {
        var page = new StringBuilder();
        var shown = id switch
        {
            { Kind: 'r', Claim: null } => Report(page, id.Number),
            { Kind: 'r' } => Claim(page, id),
            { Kind: 'd' } => Decided(page, _file.DecisionOf(id.Number) is { } decision ? [decision] : []),
            _ => Item(page, id),
        };
        return shown ? page.ToString() : null;
    }

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

    private bool Report(StringBuilder page, int number)
    {
        if (Filed(number) is not var (filed, layers))
        {
            return false;
        }

        var report = filed.Filed.Report;
        Wrap.Append(page, $"r{number}  {report.Title ?? "no title"}", _width, 0, 2);
        string?[] facts = [report.Outlet, report.Published is { } day ? DayWords.Day(day) : "day of publication unknown", report.Byline is { } by ? $"by {by}" : null, report.Url];
        Wrap.Append(page, string.Join(" · ", facts.Where(f => f is not null)), _width, 2, 4);
        Wrap.Append(page, string.Create(CultureInfo.InvariantCulture, $"from {filed.Filed.Origin} · taken {filed.Filed.Taken.UtcDateTime:yyyy-MM-dd HH:mm} UTC · {Word.Of(filed.Filed.Terms)} · {filed.Filed.Compartment}"), _width, 2, 4);
        Wrap.Append(page, $"sha256 {report.Sha256}", _width, 2, 4);
        Wrap.Append(page, $"read by {InWords.List([.. layers.Readings.Where(r => r.Report == number).Select(r => r.Reader)])}", _width, 2, 4);
        foreach (var claim in filed.Claims)
        {
            Wrap.Append(page, $"{claim.Id}  {Kind.Of(claim.Claim.Matter)} · {Word.Of(claim.Standing)} · {claim.Claim.Summary}", _width, 0, 4);
        }

        Decided(page, layers.Decisions.Where(d => d.Subject == RecordId.Report(number)));
        return true;
    }

    private bool Claim(StringBuilder page, RecordId id)
    {
        if (Filed(id.Number) is not var (filed, layers) || filed.Claims.FirstOrDefault(c => c.Id == id) is not { } recorded)
        {
            return false;
        }

        var claim = recorded.Claim;
        Wrap.Append(page, $"{id}  {claim.Summary}", _width, 0, 2);
        var names = filed.Entities.ToDictionary(e => e.Id, e => e.Name);
        Wrap.Append(page, $"{Kind.Of(claim.Matter)} · {Word.Of(recorded.Standing)} · {Word.Of(claim.Status)}{(claim.When is { } w ? " · " + DayWords.When(w) : "")}{(claim.Place is { } p ? " · " + p.Text : "")}", _width, 2, 4);
        Wrap.Append(page, $"said by {Chain(claim, names, filed)}", _width, 2, 4);
        Quotes(page, filed, claim);
        Wrap.Append(page, $"why: {claim.Why}", _width, 2, 4);
        Wrap.Append(page, string.Create(CultureInfo.InvariantCulture, $"read by {InWords.List([.. claim.Readers.Select(r => r.Value)])}; claims of its kind were right in {claim.Confidence:0%} of cases when measured"), _width, 2, 4);
        string[] items = recorded.Counts ? [.. _items.Value.On(id).Select(i => i.ToString())] : [];
        Wrap.Append(page, items.Length == 0 ? "part of nothing brought together" : $"part of {InWords.List(items)}", _width, 2, 4);
        Decided(page, layers.Decisions.Where(d => d.Subject == id));
        return true;
    }

    private bool Item(StringBuilder page, RecordId id)
    {
        if (_items.Value.Now(id) is not { } now)
        {
            return false;
        }

        var (named, item) = (_items.Value.NamedAs(now), _items.Value.Of(now));
        if (named is null && item is null)
        {
            return false;
        }

        if (now != id)
        {
            Wrap.Append(page, $"{id} became part of {now}.", _width, 0, 2);
        }

        Fetch(item is null ? [] : item.Claims.Select(c => c.Number));
        if (named is not null)
        {
            Wrap.Append(page, $"{now}  {named.Name}: {named.Type}", _width, 0, 2);
            Wrap.Append(page, named.Aliases.Count == 0 ? "called nothing else" : $"also called {InWords.List([.. named.Aliases])}", _width, 2, 4);
            Wrap.Append(page, named.Because, _width, 2, 4);
        }
        else
        {
            Wrap.Append(page, $"{now}  {Claimed(item!.Claims[0]).Claim.Claim.Summary}", _width, 0, 2);
            Wrap.Append(page, $"Brought together because: {item.Because}", _width, 2, 4);
        }

        foreach (var by in item?.Claims ?? [])
        {
            Told(page, by);
        }

        Decided(page, _file.DecisionsAbout(id).Concat(_file.DecisionsAbout(now)).DistinctBy(d => d.Number).OrderBy(d => d.Number).Where(d => d.Subject == id || d.Subject == now || Other(d) is { } o && (o == id || o == now)));
        return true;
    }

    private (RecordedReport Report, RecordedClaim Claim) Claimed(RecordId id) => Filed(id.Number)!.Value.Report is var report ? (report, report.Claims.First(c => c.Id == id)) : default;

    private void Told(StringBuilder page, RecordId by)
    {
        var (filed, claim) = Claimed(by);
        var day = filed.Filed.Report.Published is { } published ? DayWords.Day(published) : "day unknown";
        Wrap.Append(page, $"{claim.Id}  {filed.Filed.Report.Outlet ?? filed.Filed.Report.Id.Value}, {day} · {Word.Of(claim.Standing)} · {claim.Claim.Summary}", _width, 0, 4);
        Quotes(page, filed, claim.Claim);
    }

    private void Quotes(StringBuilder page, RecordedReport filed, Claim claim)
    {
        var lines = new LineMap(filed.Filed.Report.Text);
        foreach (var passage in claim.Passages)
        {
            var (line, column) = lines.At(passage.Start);
            Wrap.Append(page, string.Create(CultureInfo.InvariantCulture, $"{line}:{column} “{passage.Quote}”"), _width, 4, 6);
        }
    }

    private static string Chain(Claim claim, Dictionary<EntityId, string> names, RecordedReport filed) => claim.Attribution.Count == 0
        ? $"the report itself ({filed.Filed.Report.Outlet ?? "outlet unknown"})"
        : string.Join(", by way of ", claim.Attribution.Select(a => (a.Source.Entity is { } e ? names.GetValueOrDefault(e, a.Source.Text) : a.Source.Text) + (a.On is { } on ? $", {DayWords.When(on)}" : "")));

    private bool Decided(StringBuilder page, IEnumerable<Decision> decisions)
    {
        var any = false;
        foreach (var d in decisions)
        {
            any = true;
            var why = d.Why is { } reason ? $": {reason}" : "";
            Wrap.Append(page, string.Create(CultureInfo.InvariantCulture, $"d{d.Number}  {d.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC · {d.Who} · {d.Verb} {d.Subject}{What(d)}{why}"), _width, 0, 4);
        }

        return any;
    }

    // What was decided besides what it was decided on.
    private static string What(Decision decision) => decision.Act switch
    {
        Act.Same act => $" {act.Other}",
        Act.Differ act => $" {act.Other}",
        Act.Name act => $" “{act.Words}”",
        Act.SetTrack act => $" {act.Track}",
        Act.Grade act => $" {act.Mark}",
        Act.Settle act => $" “{act.Value}”",
        Act.Undo act => $" (d{act.Decision})",
        _ => "",
    };

    private static RecordId? Other(Decision decision) => decision.Act switch
    {
        Act.Same act => RecordId.Parse(act.Other),
        Act.Differ act => RecordId.Parse(act.Other),
        _ => null,
    };
}
