using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Collation.WhoIsWho;

namespace Parley.Collation.Rules;

/// <summary>
/// What each side puts forward (proposes, offers, demands), and the answers of all sides on the same issues. Claims of one
/// side that share an issue are one proposal.
/// </summary>
internal static class Exchanges
{
    private const string Rule = "Put forward by the same side, in words for the same thing.";
    private const string Answering = "Taken as an answer: it stands to the same thing, or its words point back to it.";

    internal static Seq<Proposal> Of(Corpus corpus, Seq<IssueAccount> issues, Seq<Parting<ClaimIn>> parted)
    {
        var tabled = issues.SelectMany(i => i.Points.Where(IsTabled).Select(p => (Issue: i, Point: p)))
            .OrderBy(t => corpus.Order(t.Point.By)).ThenBy(t => t.Point.Part).ToArray();
        var groups = new DisjointSets(tabled.Length);
        var first = new Dictionary<(ItemId? Issue, string? Side, bool Demands, SourcedClaim? By), int>();
        for (var i = 0; i < tabled.Length; i++)
        {
            var (issue, point) = tabled[i];
            foreach (var key in new (ItemId?, string?, bool, SourcedClaim?)[] { (issue.Basis.Id, SideKey(point), point.Stance == Stance.Demands, null), (null, null, false, point.By) })
            {
                if (!first.TryAdd(key, i))
                {
                    groups.Join(first[key], i);
                }
            }
        }

        var answers = new Answers(corpus, issues);
        var parts = Parting<ClaimIn>.Apart(
            tabled.Select((t, i) => (t.Issue, t.Point, Index: i)).GroupBy(t => groups.Root(t.Index)).Select(g => g.ToArray()), t => new(t.Point.By.Report, t.Point.By.Claim.Id, 0), parted);
        return [.. parts.OrderBy(p => p[0].Index).Select((p, n) => One(corpus, [.. p.Select(t => (t.Issue, t.Point))], answers, n + 1))];
    }

    // An offer "to discuss it" puts nothing forward: it answers what was.
    private static bool IsTabled(Point point) =>
        point.Stance is Stance.Proposes or Stance.Offers or Stance.Demands && !point.PointsBack;

    private static string SideKey(Point p) => string.Join('+', p.Sides.Select(s => Corpus.Key(s, p.By.Report)).Order(StringComparer.Ordinal));

    private static Proposal One(Corpus corpus, (IssueAccount Issue, Point Point)[] tabled, Answers answers, int number)
    {
        var own = tabled.Select(t => t.Point).ToArray();
        var touched = tabled.Select(t => t.Issue.Basis.Id).Distinct().ToArray();
        var parts = touched.Select(id => new ProposalPart(
            id, corpus.ToldWords(tabled.Where(t => t.Issue.Basis.Id == id).Select(t => ((string?)t.Point.Words, t.Point.By)))));
        var (replies, by) = answers.Of(touched);
        return new(
            corpus.Basis("proposal", number, own.Select(p => p.By).Concat(by), Rule),
            own[0].Sides.Count == 1 ? own[0].Sides[0] : own[0].Holder,
            corpus.Told(own.Select(p => (p.Stance, p.By)), (s, _) => s.ToString()),
            [.. parts],
            replies);
    }

    /// <summary>What all sides answer on the issues that a proposal touches, worked out once for each set of issues.</summary>
    private sealed class Answers(Corpus corpus, Seq<IssueAccount> issues)
    {
        private readonly Dictionary<ItemId, (IssueAccount Issue, int Place)> _issues = issues.Select((i, n) => (i, n)).ToDictionary(x => x.i.Basis.Id);
        private readonly Dictionary<string, (Seq<Reply> Replies, Seq<SourcedClaim> By)> _known = new(StringComparer.Ordinal);

        internal (Seq<Reply> Replies, Seq<SourcedClaim> By) Of(ItemId[] touched)
        {
            var on = touched.Select(id => _issues[id]).OrderBy(i => i.Place).ToArray();
            var key = string.Join('+', on.Select(i => i.Issue.Basis.Id.Value));
            if (!_known.TryGetValue(key, out var known))
            {
                Seq<Reply> replies =
                [
                    .. on.SelectMany(i => i.Issue.Points.Select(p => (i.Issue, Point: p)))
                        .Where(x => !IsTabled(x.Point))
                        .OrderBy(x => corpus.Order(x.Point.By))
                        .GroupBy(x => (x.Issue.Basis.Id.Value, x.Point.Stance, SideKey(x.Point)))
                        .Select(g => new Reply(
                            g.First().Point.Sides,
                            g.First().Point.Stance,
                            g.First().Issue.Basis.Id,
                            g.First().Issue.Words,
                            corpus.ToldWords(g.Select(x => ((string?)x.Point.Words, x.Point.By))),
                            g.All(x => x.Point.PointsBack),
                            Answering)),
                ];
                _known.Add(key, known = (replies, corpus.InOrder(replies.SelectMany(a => a.Words.SelectMany(w => w.By)))));
            }

            return known;
        }
    }
}
