using Parley.Collation.Words;

namespace Parley.Collation;

/// <summary>
/// Brings positions on one thing together. A position with parts counts once for each part; one whose words only point back
/// ("the idea") stands to what the position before it in the same report stands to; the others join the issue whose words
/// are most like theirs, within one track or nearly word for word. Cost: quadratic in the positions.
/// </summary>
internal static class Issues
{
    /// <summary>How alike words of two tracks must be to be about one thing: a plan named whole is of the track of its first part.</summary>
    private const double AcrossTracks = 0.8;

    private const string Rule = "Words for the same thing, or words that point back to the position before.";

    internal static Seq<Issue> Of(Gathered gathered)
    {
        var drafts = new List<Draft>();
        Draft? before = null;
        ReportId? report = null;
        foreach (var point in gathered.Of<Matter.Position>().SelectMany(p => Points(gathered, p.By, p.Matter)))
        {
            var words = ContentWords.Of(point.Words, gathered.PartyWords);
            before = point.By.Report == report ? before : null;
            report = point.By.Report;
            before = words.OnlyPoints && before is not null ? before : Nearest(drafts, words, WordLists.TrackOf(point.Words)) ?? Add(drafts);
            before.Members.Add((point, words, WordLists.TrackOf(point.Words)));
        }

        var ordered = drafts.OrderBy(d => d.Track).ThenBy(d => gathered.Order(d.Members[0].Point.By)).ThenBy(d => d.Members[0].Point.Part);
        return [.. ordered.Select((d, n) => new Issue(
            gathered.Basis("issue", n + 1, d.Members.Select(m => m.Point.By), Rule),
            d.Track,
            Best(d.Members),
            [.. d.Members.Select(m => m.Point)]))];
    }

    private static IEnumerable<Point> Points(Gathered gathered, SourcedClaim by, Matter.Position position)
    {
        var holder = gathered.Who(by.Report, position.Holder);
        var toward = position.Toward is { } t ? gathered.Who(by.Report, t) : null;
        var sides = Sides(gathered, by, holder);
        return position.Parts.Count == 0
            ? [new(holder, sides, position.Stance, toward, position.Content.Quote, PointsBack(gathered, position.Content.Quote), 0, by)]
            : position.Parts.Select((p, i) => new Point(holder, sides, position.Stance, toward, p.Quote, PointsBack(gathered, p.Quote), i + 1, by));
    }

    private static bool PointsBack(Gathered gathered, string words) => ContentWords.Of(words, gathered.PartyWords).OnlyPoints;

    // "Neither side" speaks for the parties of the meeting the report opens with.
    private static Seq<Who> Sides(Gathered gathered, SourcedClaim by, Who holder)
    {
        if (holder.Id is null && WordLists.EverySide.Contains(holder.Name.ToLowerInvariant()))
        {
            var opening = gathered.Of<Matter.Meeting>().FirstOrDefault(m => m.By.Report == by.Report && m.Matter.Parties.Count > 1);
            if (opening.By is not null)
            {
                return [.. opening.Matter.Parties.Select(p => gathered.PartyOf(gathered.Who(by.Report, p))).Distinct()];
            }
        }

        return [gathered.PartyOf(holder)];
    }

    private static Draft? Nearest(List<Draft> drafts, ContentWords words, Track track) =>
        drafts.Select(d => (Draft: d, Likeness: d.Members.Max(m => m.Words.Likeness(words))))
            .Where(d => d.Likeness > (track == Track.Other || d.Draft.Track == Track.Other || d.Draft.Track == track ? 0 : AcrossTracks)).OrderByDescending(d => d.Likeness).FirstOrDefault().Draft;

    private static Draft Add(List<Draft> drafts)
    {
        drafts.Add(new());
        return drafts[^1];
    }

    private static string Best(List<(Point Point, ContentWords Words, Track Track)> members) =>
        members.Where(m => !m.Words.OnlyPoints).DefaultIfEmpty(members[0]).Select(m => m.Point.Words)
            .GroupBy(NameFolding.Plain, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Length < 8 ? int.MaxValue : g.Key.Length).First().First();

    private sealed class Draft
    {
        internal List<(Point Point, ContentWords Words, Track Track)> Members { get; } = [];

        /// <summary>The track of most members; of equal ones the earlier in the list of tracks.</summary>
        internal Track Track => Members.Where(m => m.Track != Track.Other).GroupBy(m => m.Track)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).DefaultIfEmpty(Track.Other).First();
    }
}
