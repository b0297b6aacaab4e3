using Parley.App.Web.Framing;
using Parley.Collation.Sourced;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Web.Viewing;

/// <summary>What the source pane shows of claims, or of whatever claims were brought together to.</summary>
internal static class Panes
{
    /// <summary>Claims shown at a time; of an item that rests on more, those told first.</summary>
    private const int Most = 40;

    /// <summary>The pane at ids with commas between: claims, items, or what a side said on an issue (<c>i4:p2</c>).</summary>
    /// <param name="newest">The reports and claims.</param>
    /// <param name="view">What was brought together from them.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="asked">Whether somebody asked for them.</param>
    internal static PaneView Of(RecordView newest, RecordView view, string? ids, bool asked = true)
    {
        if (string.IsNullOrEmpty(ids))
        {
            return PaneView.Nothing;
        }

        var named = ids.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(Most).ToArray();
        var claims = named.SelectMany(words => Claims(view, words)).Distinct().Take(Most)
            .Select(newest.Claim).OfType<(RecordedReport Report, RecordedClaim Claim)>()
            .OrderBy(c => c.Report.Filed.Report.Published ?? DateOnly.MaxValue).ThenBy(c => c.Report.Filed.Number).ThenBy(c => c.Claim.Claim.Passages[0].Start).ThenBy(c => c.Claim.Id.Claim);
        return new(ids, asked, [.. claims.Select(c => Shown(newest, c.Report, c.Claim))]);
    }

    private static IEnumerable<RecordId> Claims(RecordView view, string words) =>
        words.Split(':') is [var issue, var side] ? Story(view, RecordId.Parse(issue), RecordId.Parse(side))
        : RecordId.Parse(words) is not { } id ? []
        : id.Claim is not null ? [id]
        : Behind(view, id);

    private static IEnumerable<RecordId> Story(RecordView view, RecordId? issue, RecordId? side) =>
        issue is not null && side is not null && view.Talks.Item(issue) is { } on && view.Talks.Item(side) is { } who && view.IssueOf(on) is { } account
            ? account.Points.Where(p => p.Sides.Any(s => s.Id == who)).Select(p => view.Talks.Claim(p.By).Id)
            : [];

    /// <summary>The claims that an item rests on; of a name of which nothing else is told, those of the positions and meetings that it stands in.</summary>
    internal static IEnumerable<RecordId> Behind(RecordView view, RecordId id)
    {
        if (id.Kind is 'r' or 'd' || view.Talks.Item(id) is not { } item)
        {
            return id.Kind == 'x' && view.Disagreements.FirstOrDefault(d => d.Id == id) is { } differ ? differ.Accounts.SelectMany(a => a.By).Select(c => view.Talks.Claim(c).Id).Distinct() : [];
        }

        var basis = view.BasisOf(item) ?? view.Talks.Talks.People.FirstOrDefault(p => p.Person.Id == item)?.Basis;
        return (basis?.By ?? Elsewhere(view, item)).Select(c => view.Talks.Claim(c).Id).Distinct();
    }

    private static IEnumerable<SourcedClaim> Elsewhere(RecordView view, ItemId who)
    {
        var positions = view.Talks.Talks.Issues.SelectMany(i => i.Points).Where(p => p.Holder.Id == who || p.Sides.Any(s => s.Id == who)).Select(p => p.By);
        var meetings = view.Talks.Talks.Meetings.SelectMany(m => m.Parties.Concat(m.Mediators).Concat(m.Participants)).Where(t => t.Value.Id == who).SelectMany(t => t.By);
        return positions.Concat(meetings);
    }

    private static PaneClaim Shown(RecordView view, RecordedReport report, RecordedClaim claim) => new(
        claim.Id.ToString(),
        $"r{report.Filed.Number}",
        ClaimWords.Outlet(report),
        ClaimWords.Day(report),
        report.Filed.Report.Title,
        [.. ClaimWords.Voices(report, claim.Claim), ClaimWords.Outlet(report)],
        ClaimWords.Plain(Word.Of(report.Filed.Terms)),
        view.GradeOf(report),
        Word.Of(claim.Standing),
        Kind.Of(claim.Claim.Matter),
        ClaimWords.Summary(claim.Claim),
        [.. claim.Claim.Passages.DistinctBy(p => p.Start).Select(p => Around(report.Filed.Report.Text, p))]);

    // The paragraph, ended at line breaks; of a long one as much as a person reads at a glance.
    private static PanePassage Around(string text, Passage passage)
    {
        const int reach = 400;
        var from = passage.Start == 0 ? 0 : text.LastIndexOf('\n', passage.Start - 1) + 1;
        var to = text.IndexOf('\n', passage.End) is var end && end < 0 ? text.Length : end;
        var (before, after) = (text[from..passage.Start], text[passage.End..to]);
        return new(
            before.Length <= reach ? before : "… " + Clip.End(before, reach).TrimStart(),
            passage.Quote,
            after.Length <= reach ? after : Clip.Start(after, reach).TrimEnd() + " …");
    }
}
