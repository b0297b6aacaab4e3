using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

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

    internal static Seq<IssueAccount> Of(Corpus corpus)
    {
        var clusters = new List<Cluster>();
        Cluster? before = null;
        ReportId? report = null;
        // "They might accept a freeze" is nobody's stand.
        foreach (var point in corpus.Of<Matter.Position>().Where(p => p.By.Claim.Status is not (Status.Possible or Status.Denied)).SelectMany(p => Points(corpus, p.By, p.Matter)))
        {
            var words = ContentWords.Of(point.Words, corpus.PartyWords);
            before = point.By.Report == report ? before : null;
            report = point.By.Report;
            before = words.OnlyPoints && before is not null ? before : Nearest(clusters, words, WordLists.TrackOf(point.Words)) ?? Add(clusters);
            before.Members.Add((point, words, WordLists.TrackOf(point.Words)));
        }

        var ordered = clusters.OrderBy(d => d.Track).ThenBy(d => corpus.Order(d.Members[0].Point.By)).ThenBy(d => d.Members[0].Point.Part);
        return [.. ordered.Select((d, n) => new IssueAccount(
            corpus.Basis("issue", n + 1, d.Members.Select(m => m.Point.By), Rule),
            d.Track,
            Best(d.Members),
            [.. d.Members.Select(m => m.Point)]))];
    }

    private static IEnumerable<Point> Points(Corpus corpus, SourcedClaim by, Matter.Position position)
    {
        var holder = corpus.Who(by.Report, position.Holder);
        var toward = position.Toward is { } t ? corpus.Who(by.Report, t) : null;
        var sides = Sides(corpus, by, holder);
        return position.Parts.Count == 0
            ? [new(holder, sides, position.Stance, toward, position.Content.Quote, PointsBack(corpus, position.Content.Quote), 0, by)]
            : position.Parts.Select((p, i) => new Point(holder, sides, position.Stance, toward, p.Quote, PointsBack(corpus, p.Quote), i + 1, by));
    }

    private static bool PointsBack(Corpus corpus, string words) => ContentWords.Of(words, corpus.PartyWords).OnlyPoints;

    // "Neither side" speaks for the parties of the meeting the report opens with.
    private static Seq<Who> Sides(Corpus corpus, SourcedClaim by, Who holder)
    {
        if (holder.Id is null && WordLists.EverySide.Contains(holder.Name.ToLowerInvariant()))
        {
            var opening = corpus.Of<Matter.Meeting>().FirstOrDefault(m => m.By.Report == by.Report && m.Matter.Parties.Count > 1);
            if (opening.By is not null)
            {
                return [.. opening.Matter.Parties.Select(p => corpus.PartyOf(corpus.Who(by.Report, p))).Distinct()];
            }
        }

        return [corpus.PartyOf(holder)];
    }

    private static Cluster? Nearest(List<Cluster> clusters, ContentWords words, Track track) =>
        clusters.Select(d => (Cluster: d, Likeness: d.Members.Max(m => m.Words.Likeness(words))))
            .Where(d => d.Likeness > (track == Track.Other || d.Cluster.Track == Track.Other || d.Cluster.Track == track ? 0 : AcrossTracks)).OrderByDescending(d => d.Likeness).FirstOrDefault().Cluster;

    private static Cluster Add(List<Cluster> clusters)
    {
        clusters.Add(new());
        return clusters[^1];
    }

    private static string Best(List<(Point Point, ContentWords Words, Track Track)> members) =>
        members.Where(m => !m.Words.OnlyPoints).DefaultIfEmpty(members[0]).Select(m => m.Point.Words)
            .GroupBy(NameFolding.Plain, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Length < 8 ? int.MaxValue : g.Key.Length).First().First();

    private sealed class Cluster
    {
        internal List<(Point Point, ContentWords Words, Track Track)> Members { get; } = [];

        /// <summary>The track of most members; of equal ones the earlier in the list of tracks.</summary>
        internal Track Track => Members.Where(m => m.Track != Track.Other).GroupBy(m => m.Track)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).DefaultIfEmpty(Track.Other).First();
    }
}
