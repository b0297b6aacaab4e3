using Parley.Collation.Accounts;
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

    internal static Seq<Proposal> Of(Corpus corpus, Seq<IssueAccount> issues)
    {
        var tabled = issues.SelectMany(i => i.Points.Where(IsTabled).Select(p => (Issue: i, Point: p)))
            .OrderBy(t => corpus.Order(t.Point.By)).ThenBy(t => t.Point.Part).ToArray();
        var groups = new DisjointSets(tabled.Length);
        for (var i = 0; i < tabled.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (SameProposal(tabled[i].Issue, tabled[i].Point, tabled[j].Issue, tabled[j].Point))
                {
                    groups.Join(i, j);
                }
            }
        }

        return [.. tabled.Select((t, i) => (Tabled: t, Root: groups.Root(i))).GroupBy(t => t.Root)
            .Select((g, n) => One(corpus, [.. g.Select(t => t.Tabled)], issues, n + 1))];
    }

    // An offer "to discuss it" puts nothing forward: it answers what was.
    private static bool IsTabled(Point point) =>
        point.Stance is Stance.Proposes or Stance.Offers or Stance.Demands && !point.PointsBack;

    private static bool SameProposal(IssueAccount a, Point p, IssueAccount b, Point q) =>
        ReferenceEquals(p.By, q.By) || (a.Basis.Id == b.Basis.Id && SideKey(p) == SideKey(q) && p.Stance == Stance.Demands == (q.Stance == Stance.Demands));

    private static string SideKey(Point p) => string.Join('+', p.Sides.Select(s => Corpus.Key(s, p.By.Report)).Order(StringComparer.Ordinal));

    private static Proposal One(Corpus corpus, (IssueAccount Issue, Point Point)[] tabled, Seq<IssueAccount> issues, int number)
    {
        var own = tabled.Select(t => t.Point).ToArray();
        var touched = tabled.Select(t => t.Issue.Basis.Id).Distinct().ToArray();
        var parts = touched.Select(id => new ProposalPart(
            id, corpus.ToldWords(tabled.Where(t => t.Issue.Basis.Id == id).Select(t => ((string?)t.Point.Words, t.Point.By)))));
        var answers = issues.Where(i => touched.Contains(i.Basis.Id)).SelectMany(i => i.Points.Select(p => (Issue: i, Point: p)))
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
                Answering))
            .ToArray();
        return new(
            corpus.Basis("proposal", number, own.Select(p => p.By).Concat(answers.SelectMany(a => a.Words.SelectMany(w => w.By))), Rule),
            own[0].Sides.Count == 1 ? own[0].Sides[0] : own[0].Holder,
            corpus.Told(own.Select(p => (p.Stance, p.By)), (s, _) => s.ToString()),
            [.. parts],
            [.. answers]);
    }
}
