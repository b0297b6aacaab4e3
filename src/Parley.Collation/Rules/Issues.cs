using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>
/// Brings positions on one thing together. A position with parts counts once for each part; one whose words only point back
/// ("the idea") stands to what the position before it in the same report stands to; the others join the issue whose words
/// are most like theirs, within one track or nearly word for word. Cost: linear in the positions times those that share a word with one.
/// </summary>
internal static class Issues
{
    /// <summary>How alike words of two tracks must be to be about one thing: a plan named whole is of the track of its first part.</summary>
    private const double AcrossTracks = 0.8;

    private const string Rule = "Words for the same thing, or words that point back to the position before.";

    internal static Seq<IssueAccount> Of(Corpus corpus, Seq<Parting<ClaimIn>> parted)
    {
        var clusters = new Gathering();
        Cluster? before = null;
        ReportId? report = null;
        var openings = corpus.Of<Matter.Meeting>().Where(m => m.Matter.Parties.Count > 1).DistinctBy(m => m.By.Report).ToDictionary(m => m.By.Report, m => m.Matter.Parties);
        var tracks = new Dictionary<string, Track>(StringComparer.Ordinal);

        var asked = (Point: (Point?)null, Cluster: (Cluster?)null);

        // "They might accept a freeze" is nobody's stand; said by one of themselves it says that they are open to it.
        foreach (var point in corpus.Of<Matter.Position>().Where(p => p.By.Claim.Status is not (Status.Possible or Status.Denied) || IsOpening(corpus, p.By, p.Matter)).SelectMany(p => Points(corpus, openings, p.By, p.Matter)))
        {
            var words = corpus.Content(point.Words);
            var track = tracks.TryGetValue(point.Words, out var known) ? known : tracks[point.Words] = WordLists.TrackOf(point.Words);
            before = point.By.Report == report ? before : null;
            report = point.By.Report;
            before = words.OnlyPoints && before is not null ? before
                : asked is { Point: { } question, Cluster: { } home } && IsAnswer(corpus, question, point) ? home
                : clusters.Nearest(words, track) is { } near && !IsAskedOfOthers(corpus, near, point) ? near
                : clusters.Add();
            clusters.Put(before, point, words, track);
            asked = point.Stance is Stance.Demands or Stance.Proposes or Stance.Offers ? (point, before) : (null, null);
        }

        var ordered = clusters.All.SelectMany(c => c.Apart(parted)).OrderBy(d => d.Track).ThenBy(d => corpus.Order(d.Members[0].Point.By)).ThenBy(d => d.Members[0].Point.Part);
        return [.. ordered.Select((d, n) => new IssueAccount(
            corpus.Basis("issue", n + 1, d.Members.Select(m => m.Point.By), Rule),
            d.Track,
            Best(corpus, d.Members),
            [.. d.Members.Select(m => m.Point)]))];
    }

    private static IEnumerable<Point> Points(Corpus corpus, Dictionary<ReportId, Seq<EntitySlot>> openings, SourcedClaim by, Matter.Position position)
    {
        var holder = corpus.Who(by.Report, position.Holder);
        var toward = position.Toward is { } t ? corpus.Who(by.Report, t) : null;
        var sides = Sides(corpus, openings, by, holder);
        var stance = by.Claim.Status == Status.Possible ? Stance.Open : position.Stance;
        return position.Parts.Count == 0
            ? [new(holder, sides, stance, toward, position.Content.Quote, PointsBack(corpus, position.Content.Quote), 0, by)]
            : position.Parts.Select((p, i) => new Point(holder, sides, stance, toward, p.Quote, PointsBack(corpus, p.Quote), i + 1, by));
    }

    // What a side rejects, doubts or takes right after another asked it of that side, in a word at least of what was asked, is the answer.
    private static bool IsAnswer(Corpus corpus, Point asked, Point point) =>
        asked.By.Report == point.By.Report && point.Stance is Stance.Rejects or Stance.Doubts or Stance.Accepts or Stance.Open && !point.PointsBack && point.Sides is [var side] && !asked.Sides.Contains(side)
        && (asked.Toward is { } toward ? corpus.PartyOf(toward) == side : ContentWords.Of(asked.Words).Words.Intersect(ContentWords.Of(side.Name).Words).Any())
        && corpus.Content(asked.Words).Words.Intersect(corpus.Content(point.Words).Words).Any(w => !WordLists.General.Contains(w) && !WordLists.Pointing.Contains(w));

    // "The army is to leave at once" and "The rebels have no plan to leave the town": what a side will not do itself answers nothing that was asked of others.
    private static bool IsAskedOfOthers(Corpus corpus, Cluster issue, Point point)
    {
        return IsOwnAnswer(point) ? issue.Demands.Count > 0 && issue.Demands.TrueForAll(d => Asks(d, point))
            : point.Stance == Stance.Demands && issue.Demands.Count == 0 && issue.OwnAnswers.Count > 0 && issue.OwnAnswers.TrueForAll(a => Asks(point, a));

        bool Asks(Point demand, Point answer) => demand.Toward is { } toward && !answer.Sides.Contains(corpus.PartyOf(toward)) && !answer.Sides.Intersect(demand.Sides).Any();
    }

    private static bool IsOwnAnswer(Point p) => p.Stance is Stance.Rejects or Stance.Doubts or Stance.Accepts or Stance.Open && p.Words.StartsWith("to ", StringComparison.OrdinalIgnoreCase);

    private static bool IsOpening(Corpus corpus, SourcedClaim by, Matter.Position position) =>
        by.Claim.Status == Status.Possible && position.Stance == Stance.Accepts && by.Claim.Attribution is [var voice, ..]
        && corpus.Who(by.Report, voice.Source) is { Id: not null } who && corpus.PartyOf(who) == corpus.PartyOf(corpus.Who(by.Report, position.Holder));

    private static bool PointsBack(Corpus corpus, string words) => corpus.Content(words).OnlyPoints;

    // "Neither side" speaks for the parties of the meeting the report opens with.
    private static Seq<Who> Sides(Corpus corpus, Dictionary<ReportId, Seq<EntitySlot>> openings, SourcedClaim by, Who holder)
    {
        if (holder.Id is null && WordLists.EverySide.Contains(holder.Name.ToLowerInvariant()) && openings.TryGetValue(by.Report, out var parties))
        {
            return [.. parties.Select(p => corpus.PartyOf(corpus.Who(by.Report, p))).Distinct()];
        }

        return [corpus.PartyOf(holder)];
    }

    // The words that most of what is said there is about, of these such as name it by two words or more, then those that most of the others hold, then the shortest.
    private static string Best(Corpus corpus, List<(Point Point, ContentWords Words, Track Track)> members)
    {
        var telling = members.Where(m => !m.Words.OnlyPoints && Substance.StandsAlone(m.Point.Words)).DefaultIfEmpty(members.Find(m => !m.Words.OnlyPoints) is { Point: not null } first ? first : members[0]).GroupBy(m => NameFolding.Plain(m.Point.Words), StringComparer.Ordinal)
            .Select(g => (g.Key, g.First().Point.Words, Content: corpus.Content(g.First().Point.Words), Count: g.Count())).ToArray();
        return telling.Length == 1 ? telling[0].Words : telling
            .OrderByDescending(p => telling.Sum(o => o.Content.Likeness(p.Content) > 0 ? o.Count : 0))
            .ThenByDescending(p => p.Content.Words.Where(w => !WordLists.General.Contains(w)).Skip(1).Any())
            .ThenByDescending(p => telling.Sum(o => p.Content.Words.All(o.Content.Weights.ContainsKey) ? o.Count : 0))
            .ThenBy(p => p.Key.Length < 8 ? int.MaxValue : p.Key.Length).First().Words;
    }

    /// <summary>The issues while positions are still joining them.</summary>
    private sealed class Gathering
    {
        private readonly AlikeIndex _phrases = new();
        private readonly List<Cluster> _of = [];
        private readonly Dictionary<ContentWords, Alike> _alike = [];

        internal List<Cluster> All { get; } = [];

        internal Cluster Add()
        {
            All.Add(new(All.Count));
            return All[^1];
        }

        internal void Put(Cluster cluster, Point point, ContentWords words, Track track)
        {
            // "Talks about it" stands to what was said before; the words themselves draw nothing else there.
            if (cluster.Add(point, words, track) && (!words.OnlyPoints || cluster.Members.Count == 1))
            {
                _phrases.Add(words);
                _of.Add(cluster);
            }
        }

        // The one with the words most alike, of equal ones the first.
        internal Cluster? Nearest(ContentWords words, Track track)
        {
            var best = (Likeness: 0.0, Cluster: (Cluster?)null);
            foreach (var (phrase, likeness) in AlikeTo(words))
            {
                var cluster = _of[phrase];
                if (likeness > (track == Track.Other || cluster.Track == Track.Other || cluster.Track == track ? 0 : AcrossTracks)
                    && (likeness > best.Likeness || (likeness == best.Likeness && cluster.Number < best.Cluster!.Number)))
                {
                    best = (likeness, cluster);
                }
            }

            return best.Cluster;
        }

        // Sides say again and again what they said: of words asked before only the phrases since are gone through.
        private List<(int Phrase, double Likeness)> AlikeTo(ContentWords words)
        {
            if (!_alike.TryGetValue(words, out var known))
            {
                _alike.Add(words, known = new());
            }

            if (known.Through < _of.Count)
            {
                known.Phrases.AddRange(_phrases.Of(words, known.Through, 0));
                known.Through = _of.Count;
            }

            return known.Phrases;
        }

        /// <summary>The phrases that some words are like, of all before a number.</summary>
        private sealed class Alike
        {
            internal List<(int Phrase, double Likeness)> Phrases { get; } = [];

            internal int Through { get; set; }
        }
    }

    private sealed class Cluster(int number)
    {
        private readonly HashSet<ContentWords> _phrases = [];
        private readonly int[] _tracks = new int[Enum.GetValues<Track>().Length];

        internal int Number { get; } = number;

        internal List<(Point Point, ContentWords Words, Track Track)> Members { get; } = [];

        /// <summary>Of the members those that demand it, and those that say what a side will or will not do itself.</summary>
        internal List<Point> Demands { get; } = [];

        internal List<Point> OwnAnswers { get; } = [];

        /// <summary>The track of most members; of equal ones the earlier in the list of tracks.</summary>
        internal Track Track { get; private set; } = Track.Other;

        /// <summary>Itself, or what people parted it into.</summary>
        internal IEnumerable<Cluster> Apart(Seq<Parting<ClaimIn>> parted)
        {
            var parts = Parting<ClaimIn>.Apart([Members.ToArray()], m => new(m.Point.By.Report, m.Point.By.Claim.Id, m.Point.Part), parted).ToArray();
            return parts.Length == 1 ? [this] : parts.Select(part =>
            {
                var apart = new Cluster(Number);
                foreach (var (point, words, track) in part)
                {
                    apart.Add(point, words, track);
                }

                return apart;
            });
        }

        /// <summary>Whether the words are new to it.</summary>
        internal bool Add(Point point, ContentWords words, Track track)
        {
            Members.Add((point, words, track));
            if (point.Stance == Stance.Demands)
            {
                Demands.Add(point);
            }
            else if (IsOwnAnswer(point))
            {
                OwnAnswers.Add(point);
            }

            _tracks[(int)track]++;
            var most = Enum.GetValues<Track>().Where(t => t != Track.Other).MaxBy(t => _tracks[(int)t]);
            Track = _tracks[(int)most] > 0 ? most : Track.Other;
            return _phrases.Add(words);
        }
    }
}
