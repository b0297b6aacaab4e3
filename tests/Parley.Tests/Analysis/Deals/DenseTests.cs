using System.Globalization;
using CsCheck;
using Parley.Analysis.Bargaining;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;
using Parley.Analysis.Plans;
using Parley.Analysis.Scenarios.Exact;
using Parley.Analysis.Scenarios.Genius;
using Parley.Analysis.Solver;
using Parley.Deals;
using Parley.Tests.Analysis.Scenarios;

namespace Parley.Tests.Analysis.Deals;

/// <summary>The constraint solver against going through every outcome, and on scenarios that nothing else can settle.</summary>
public class DenseTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Frontier_is_what_comparing_every_two_outcomes_gives() =>
        Scenarios.Of(1, 4).Sample(domain =>
        {
            var (front, losses) = Levels.Run(domain.Scaled, Fresh())!.Value;
            Assert.All(losses, l => Assert.True(l.IsZero));
            var expected = Oracle.Frontier(domain);
            Assert.Equal(expected.Select(p => p.Utilities), Rows(domain, front).Select(r => r.Utilities));
            Assert.All(Rows(domain, front), r => Assert.True(domain.IsFeasible(r.Outcome) && domain.Utilities(r.Outcome).Equals(r.Utilities)));
            return true;
        }, iter: 150, threads: 1);

    [Fact]
    public void Ends_are_the_best_and_the_worst_outcome_of_each_party() =>
        Scenarios.Of(1, 3).Sample(domain =>
        {
            var all = Oracle.Feasible(domain).Select(o => domain.Utilities(o)).ToList();
            var ends = Ends.Of(domain.Scaled, Fresh());
            Assert.Equal(all.Count == 0, ends is null);
            for (var p = 0; ends is not null && p < domain.Parties.Count; p++)
            {
                Assert.Equal(all.Max(u => u[p]), domain.Scaled.Utility(p, ends.Best[p]));
                Assert.Equal(all.Min(u => u[p]), domain.Scaled.Utility(p, ends.Worst[p]));
            }

            return true;
        }, iter: 150, threads: 1);

    [Fact]
    public void Rules_hold_the_greatest_value_within_the_gap_they_state() =>
        Scenarios.Of(1, 4).Sample(domain =>
        {
            Seq<Rational> threat = [.. domain.Parties.Select(p => p.Reservation)];
            var gains = Gains.Of(domain, threat);
            var model = PackageModel.Of(domain.Scaled)!;
            var willing = Oracle.Feasible(domain).Select(o => domain.Utilities(o).Zip(threat, (u, d) => u - d).ToArray()).Where(g => g.All(x => x.Sign >= 0)).ToList();
            foreach (var (rule, value) in new (Rule, Func<Rational[], Rational>)[] { (Rule.Sum, g => g.Aggregate((a, b) => a + b)), (Rule.Leximin, g => g.Min()), (Rule.Product, g => g.Aggregate((a, b) => a * b)) })
            {
                var found = new Rules(domain, model, gains, Fresh()).Best(gains, rule, []);
                Assert.Equal(willing.Count == 0, found is null);
                if (found is not null)
                {
                    var here = value([.. domain.Utilities(found.Package!).Zip(threat, (u, d) => u - d)]);
                    var most = willing.Max(value);
                    Assert.True(here <= most && most <= found.Exact);
                    Assert.True(rule == Rule.Product || here == most);
                    Assert.True(rule == Rule.Product || found.Exact == most);
                }
            }

            return true;
        }, iter: 150, threads: 1);

    [Fact]
    public void Loses_no_more_than_it_says_where_the_work_is_cut_short()
    {
        var domain = Entangled(2, 8, 3, 9);
        var whole = Rows(domain, Levels.Run(domain.Scaled, Fresh())!.Value.Front);
        Assert.Equal(whole, Rows(domain, Levels.Run(domain.Scaled, Fresh())!.Value.Front));
        var (front, losses) = Levels.Run(domain.Scaled, new Meter(new(400_000), Cancel))!.Value;
        Assert.Contains(losses, l => l.Sign > 0);
        var kept = Rows(domain, front);
        Assert.InRange(kept.Count, 1, whole.Count - 1);
        Assert.All(whole, w => Assert.Contains(kept, k => k.Utilities.Select((u, p) => u + (domain.Scaled.Step[p] * losses[p]) >= w.Utilities[p]).All(ok => ok)));
    }

    [Fact]
    public void Takes_over_where_no_order_of_the_issues_keeps_few_combinations()
    {
        var domain = Entangled(3, 40, 2, 2);
        Assert.Null(domain.Scaled.Plan.Steps);
        var frontier = Frontier.Of(domain, cancellation: Cancel);
        Assert.Equal(Method.Exact, frontier.Method);
        Assert.Null(frontier.Problem);
        Assert.All(frontier.Points, p => Assert.Equal((domain.Utilities(p.Outcome), null), (p.Utilities, p.Count)));
        Assert.Equal(domain.Best![0], frontier.Points[0].Utilities[0]);
        Assert.Equal(domain.Best[1], frontier.Points[^1].Utilities[1]);
        var read = Solutions.Of(frontier, [.. domain.Worst!], Cancel);
        var asked = Solutions.Of(domain, read.Threat, cancellation: Cancel);
        Assert.Equal(read.Ideal, asked.Ideal);
        Assert.Equal(read.Utilitarian!.Value, asked.Utilitarian!.Value);
        Assert.Equal(new Proof.Exact(), asked.Utilitarian.Proof);
        Assert.Equal(read.Egalitarian!.Value, asked.Egalitarian!.Value);
        Assert.Equal(read.KalaiSmorodinsky!.Value, asked.KalaiSmorodinsky!.Value);
        Assert.True(asked.Nash!.Value <= read.Nash!.Value && read.Nash.Value <= asked.Nash.Value + asked.Nash.Proof.Match(_ => 0, g => g.Width));
    }

    [Theory]
    [InlineData("10issues", 10)]
    [InlineData("30issues", 31)]
    public void Frontiers_of_hyper_rectangles_reach_every_published_point(string name, int points)
    {
        var folder = Path.Combine(Shared.FolderOrSkip(), "genius", "y2014", name);
        var domain = ScenarioDomain.Of(GeniusXml.Read(Shared.Files(folder), UtilityRule.Negmas).Scenario!).Domain;
        var whole = GeniusXml.Read(Shared.Files(folder), UtilityRule.Genius).Scenario!.Parties.Select(p => ScenarioDomain.Exact(p.Preferences.Whole).ToDouble()).ToArray();
        var frontier = Frontier.Of(domain, cancellation: Cancel);
        Assert.Equal((Method.Exact, points), (frontier.Method, frontier.Points.Count));
        var published = File.ReadLines(Path.Combine(folder, "pareto.xml")).Select(l => l.Split(','))
            .Where(l => l.Length == 2).Select(l => l.Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray()).ToList();
        Assert.NotEmpty(published);
        Assert.All(published, u => Assert.Contains(frontier.Points, p => u.Select((x, i) => p.Utilities[i].ToDouble() / whole[i] >= x - 1e-6).All(ok => ok)));
    }

    private static Meter Fresh() => new(Budget.Default, Cancel);

    private static List<(Seq<Rational> Utilities, Seq<int> Outcome)> Rows(Domain domain, TableFront front) => [.. Enumerable.Range(0, front.Length).Select(row =>
    {
        var outcome = new int[domain.Options.Count];
        front.Outcome(row, outcome);
        return ((Seq<Rational>)[.. Enumerable.Range(0, domain.Parties.Count).Select(p => domain.Scaled.Utility(p, front.U(row, p)))], Seq.Create<int>(outcome));
    })];

    /// <summary>Two parties, issues of three options, and combinations of every few issues across the whole, by a generator written out here.</summary>
    private static Domain Entangled(int seed, int issues, int together, int grain)
    {
        var state = (ulong)seed;
        int Next(int below)
        {
            state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
            return (int)((state >> 33) % (ulong)below);
        }

        Seq<int> sizes = [.. Enumerable.Repeat(3, issues)];
        Pattern When() => new([.. Enumerable.Range(0, together).Select(_ => Next(issues)).Distinct().Select(i => new Condition(i, Next(3)))]);
        return new(sizes, [.. Enumerable.Range(0, 2).Select(_ => new PartyValues([.. sizes.Select(_ => (Seq<Rational>)[Next(grain), Next(grain), Next(grain)])], 0,
            terms: [.. Enumerable.Range(0, 5 * issues / 4).Select(_ => new Term(When(), grain + Next(2 * grain)))]))]);
    }
}
