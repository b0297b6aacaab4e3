using System.Globalization;
using System.Text;
using Parley.App.Listing;
using Parley.App.Terminal;
using Parley.Collation.Sourced;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Records.Writers;

/// <summary>One thing of the record in full: a report, a claim, an item, a decision.</summary>
internal static class Showing
{
    /// <summary>The page, lines of at most <paramref name="width"/> columns where words allow; null where nothing has the id.</summary>
    internal static string? Of(RecordTalks talks, RecordId id, int width)
    {
        var page = new StringBuilder();
        var shown = id switch
        {
            { Kind: 'r', Claim: null } => Report(page, talks, id.Number, width),
            { Kind: 'r' } => Claim(page, talks, id, width),
            { Kind: 'd' } => Decided(page, talks.Layers.Decisions.Where(d => d.Number == id.Number), width),
            _ => Item(page, talks, id, width),
        };
        return shown ? page.ToString() : null;
    }

    /// <summary>A report's text as it was taken; null where no report of that number is kept.</summary>
    internal static string? Text(RecordTalks talks, RecordId id) => id.Claim is null && id.Kind == 'r' ? Filed(talks, id.Number)?.Filed.Report.Text : null;

    /// <summary>Why nothing is shown.</summary>
    internal static string Absent(RecordTalks talks, RecordId id) =>
        id.Kind == 'r' && talks.Layers.Decisions.Any(d => d.Verb == "forget" && d.Subject.Number == id.Number) ? $"r{id.Number} was forgotten; parley audit says by whom and when." : $"There is no {id} in this record.";

    private static RecordedReport? Filed(RecordTalks talks, int number) => talks.Reports.FirstOrDefault(r => r.Filed.Number == number);

    private static bool Report(StringBuilder page, RecordTalks talks, int number, int width)
    {
        if (Filed(talks, number) is not { } filed)
        {
            return false;
        }

        var report = filed.Filed.Report;
        Wrap.Append(page, $"r{number}  {report.Title ?? "no title"}", width, 0, 2);
        string?[] facts = [report.Outlet, report.Published is { } day ? DayWords.Day(day) : "day of publication unknown", report.Byline is { } by ? $"by {by}" : null, report.Url];
        Wrap.Append(page, string.Join(" · ", facts.Where(f => f is not null)), width, 2, 4);
        Wrap.Append(page, string.Create(CultureInfo.InvariantCulture, $"from {filed.Filed.Origin} · taken {filed.Filed.Taken.UtcDateTime:yyyy-MM-dd HH:mm} UTC · {Word.Of(filed.Filed.Terms)} · {filed.Filed.Compartment}"), width, 2, 4);
        Wrap.Append(page, $"sha256 {report.Sha256}", width, 2, 4);
        Wrap.Append(page, $"read by {InWords.List([.. talks.Layers.Readings.Where(r => r.Report == number).Select(r => r.Reader)])}", width, 2, 4);
        foreach (var claim in filed.Claims)
        {
            Wrap.Append(page, $"{claim.Id}  {Kind.Of(claim.Claim.Matter)} · {Word.Of(claim.Standing)} · {claim.Claim.Summary}", width, 0, 4);
        }

        Decided(page, talks.Layers.Decisions.Where(d => d.Subject == RecordId.Report(number)), width);
        return true;
    }

    private static bool Claim(StringBuilder page, RecordTalks talks, RecordId id, int width)
    {
        if (talks.Claim(id) is not { } recorded || Filed(talks, id.Number) is not { } filed)
        {
            return false;
        }

        var claim = recorded.Claim;
        Wrap.Append(page, $"{id}  {claim.Summary}", width, 0, 2);
        var names = filed.Entities.ToDictionary(e => e.Id, e => e.Name);
        Wrap.Append(page, $"{Kind.Of(claim.Matter)} · {Word.Of(recorded.Standing)} · {Word.Of(claim.Status)}{(claim.When is { } w ? " · " + DayWords.When(w) : "")}{(claim.Place is { } p ? " · " + p.Text : "")}", width, 2, 4);
        Wrap.Append(page, $"said by {Chain(claim, names, filed)}", width, 2, 4);
        Quotes(page, filed, claim, width);
        Wrap.Append(page, $"why: {claim.Why}", width, 2, 4);
        Wrap.Append(page, string.Create(CultureInfo.InvariantCulture, $"read by {InWords.List([.. claim.Readers.Select(r => r.Value)])}; claims of its kind were right in {claim.Confidence:0%} of cases when measured"), width, 2, 4);
        var items = Items(talks, filed.Filed.Report.Id, claim.Id);
        Wrap.Append(page, items.Length == 0 ? "part of nothing brought together" : $"part of {InWords.List(items)}", width, 2, 4);
        Decided(page, talks.Layers.Decisions.Where(d => d.Subject == id), width);
        return true;
    }

    private static bool Item(StringBuilder page, RecordTalks talks, RecordId id, int width)
    {
        if (talks.Item(id) is not { } item)
        {
            return false;
        }

        var now = talks.Now(id)!;
        if (now != id)
        {
            Wrap.Append(page, $"{id} became part of {now}.", width, 0, 2);
        }

        var named = talks.Talks.Names.FirstOrDefault(n => n.Id == item);
        var basis = talks.Talks.Bases().FirstOrDefault(b => b.Id == item);
        if (named is not null)
        {
            Wrap.Append(page, $"{now}  {named.Name}: {Word.Of(named.Type)}", width, 0, 2);
            Wrap.Append(page, named.Aliases.Count == 0 ? "called nothing else" : $"also called {InWords.List([.. named.Aliases])}", width, 2, 4);
            Wrap.Append(page, named.Because, width, 2, 4);
            basis = talks.Talks.People.FirstOrDefault(p => p.Person.Id == item)?.Basis;
        }
        else
        {
            Wrap.Append(page, $"{now}  {basis!.By[0].Claim.Summary}", width, 0, 2);
            Wrap.Append(page, $"Brought together because: {basis.Because}", width, 2, 4);
        }

        foreach (var by in basis?.By ?? [])
        {
            Told(page, talks, by, width);
        }

        Decided(page, talks.Layers.Decisions.Where(d => d.Subject == id || d.Subject == now || Other(d) is { } o && (o == id || o == now)), width);
        return true;
    }

    private static void Told(StringBuilder page, RecordTalks talks, SourcedClaim by, int width)
    {
        var claim = talks.Claim(by);
        var day = talks.Published(by) is { } published ? DayWords.Day(published) : "day unknown";
        Wrap.Append(page, $"{claim.Id}  {talks.Outlet(by)}, {day} · {Word.Of(claim.Standing)} · {by.Claim.Summary}", width, 0, 4);
        Quotes(page, talks.Report(by.Report), by.Claim, width);
    }

    private static void Quotes(StringBuilder page, RecordedReport filed, Claim claim, int width)
    {
        var lines = new LineMap(filed.Filed.Report.Text);
        foreach (var passage in claim.Passages)
        {
            var (line, column) = lines.At(passage.Start);
            Wrap.Append(page, string.Create(CultureInfo.InvariantCulture, $"{line}:{column} “{passage.Quote}”"), width, 4, 6);
        }
    }

    private static string[] Items(RecordTalks talks, ReportId report, ClaimId claim) =>
    [
        .. talks.Talks.Bases().Where(b => b.By.Any(c => c.Report == report && c.Claim.Id == claim))
            .Select(b => talks.IdOf(b.Id) ?? talks.IdOf(talks.Talks.People.FirstOrDefault(p => p.Basis.Id == b.Id)?.Person.Id))
            .OfType<RecordId>().Select(i => i.ToString()).Distinct(),
    ];

    private static string Chain(Claim claim, Dictionary<EntityId, string> names, RecordedReport filed) => claim.Attribution.Count == 0
        ? $"the report itself ({filed.Filed.Report.Outlet ?? "outlet unknown"})"
        : string.Join(", by way of ", claim.Attribution.Select(a => (a.Source.Entity is { } e ? names.GetValueOrDefault(e, a.Source.Text) : a.Source.Text) + (a.On is { } on ? $", {DayWords.When(on)}" : "")));

    private static bool Decided(StringBuilder page, IEnumerable<Decision> decisions, int width)
    {
        var any = false;
        foreach (var d in decisions)
        {
            any = true;
            var why = d.Why is { } reason ? $": {reason}" : "";
            Wrap.Append(page, string.Create(CultureInfo.InvariantCulture, $"d{d.Number}  {d.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC · {d.Who} · {d.Verb} {d.Subject}{What(d)}{why}"), width, 0, 4);
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
