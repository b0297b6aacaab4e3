using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Views;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Dossiers.Sections;

/// <summary>Where each side stands, issue by issue.</summary>
internal static class TrackSection
{
    internal const string Others = "Others";
    private const string Section = "tracks";

    internal static TracksSection Of(LineWriter writer)
    {
        var parties = writer.Talks.Names.Where(n => n.Type == EntityType.Party).Select(n => n.Id).ToHashSet();
        var held = writer.Talks.Issues.SelectMany(i => i.Points).SelectMany(p => p.Sides).Where(s => s.Id is not null).Select(s => s.Id!).ToHashSet();

        // A column for each who sits at the table or between the sides; whoever else takes a position stands under "Others".
        var seated = writer.Talks.Meetings.Where(m => m.Parties.Count > 1 || writer.Talks.Meetings.Count == 1).SelectMany(m => m.Parties.Concat(m.Mediators)).Select(w => w.Value.Id).ToHashSet();
        parties = seated.Count == 0 ? parties : [.. parties.Where(seated.Contains)];
        var columns = writer.Talks.Names.Where(n => parties.Contains(n.Id) && held.Contains(n.Id)).ToArray();
        var others = writer.Talks.Issues.SelectMany(i => i.Points).SelectMany(p => p.Sides).Any(s => s.Id is null || !parties.Contains(s.Id));
        Seq<string> names = [.. columns.Select(c => c.Name), .. others ? [Others] : Array.Empty<string>()];
        return new(names, [.. writer.Talks.Issues.GroupBy(i => i.Track).Select(t => new TrackView(
            t.Key,
            DossierWords.Track(t.Key),
            [.. t.Select(i => new IssueRow(i.Basis.Id, Span.Quote(i.Words).Text, [
                .. columns.Select(c => Cell(writer, c.Name, i.Points.Where(p => p.Sides.Any(s => s.Id == c.Id)), s => s.Id == c.Id)),
                .. others
                    ? [Cell(writer, Others, i.Points.Where(p => p.Sides.Any(s => s.Id is null || !parties.Contains(s.Id))), _ => false)]
                    : Array.Empty<Cell>(),
            ]))]))]);
    }

    private static Cell Cell(LineWriter writer, string side, IEnumerable<Point> points, Func<Who, bool> isSide) =>
        new(side, [.. points.GroupBy(p => (p.Stance, Stands: StanceWords.Stands(p.Stance, p.Words))).OrderBy(g => writer.Ref(g.First().By).Report).ThenBy(g => writer.Ref(g.First().By).Number)
            .Select(g => new StanceGroup(
                g.Key.Stance,
                g.Key.Stands,
                [.. g.GroupBy(p => (Words: p.Words.ToLowerInvariant(), p.Holder)).Select(w => writer.Line(
                    Section, w.Select(p => p.By), Span.Quote(w.First().Words), Span.Plain((isSide(w.Key.Holder) ? "" : $" ({w.Key.Holder.Name})") + writer.AsOf(w.Select(p => p.By)))))]))]);
}
