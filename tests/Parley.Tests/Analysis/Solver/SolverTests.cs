using System.Globalization;
using CsCheck;
using Parley.Analysis.Bargaining;
using Parley.Analysis.Domains;
using Parley.Analysis.Fronts;
using Parley.Analysis.Pareto;
using Parley.Analysis.Plans;
using Parley.Analysis.Scenarios.Exact;
using Parley.Analysis.Scenarios.Genius;
using Parley.Analysis.Solver;
using Parley.Deals;
using Parley.Tests.Analysis.Scenarios;

namespace Parley.Tests.Analysis.Solver;

/// <summary>The constraint solver against going through every outcome, and on scenarios that nothing else can settle.</summary>
public class SolverTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Frontier_is_what_comparing_every_two_outcomes_gives() =>
        RandomDomains.Of(1, 4).Sample(domain =>
        {
            var (front, losses) = SolvedLevels.Run(domain.Scaled, Fresh())!.Value;
            Assert.All(losses, l => Assert.True(l.IsZero));
            var expected = Oracle.Frontier(domain);
            Assert.Equal(expected.Select(p => p.Utilities), Rows(domain, front).Select(r => r.Utilities));
            Assert.All(Rows(domain, front), r => Assert.True(domain.IsFeasible(r.Outcome) && domain.Utilities(r.Outcome).Equals(r.Utilities)));
            return true;
        }, iter: 150, threads: 1);

    [Fact]
    public void Ends_are_the_best_and_the_worst_outcome_of_each_party() =>
        RandomDomains.Of(1, 3).Sample(domain =>
        {
            var all = Oracle.Feasible(domain).Select(o => domain.Utilities(o)).ToList();
            var ends = SolvedEnds.Of(domain.Scaled, Fresh())!;
            Assert.Equal(all.Count == 0 ? GreatestStatus.None : GreatestStatus.Proven, ends.Status);
            for (var p = 0; all.Count > 0 && p < domain.Parties.Count; p++)
            {
                Assert.Equal(all.Max(u => u[p]), domain.Scaled.Utility(p, ends.Best[p]));
                Assert.Equal(all.Min(u => u[p]), domain.Scaled.Utility(p, ends.Worst[p]));
            }

            return true;
        }, iter: 150, threads: 1);

    [Fact]
    public void Rules_hold_the_greatest_value_within_the_gap_they_state() =>
        RandomDomains.Of(1, 4).Sample(domain =>
        {
            Seq<Rational> threat = [.. domain.Parties.Select(p => p.Reservation)];
            var gains = Gains.Of(domain, threat);
            var model = PackageModel.Of(domain.Scaled)!;
            var willing = Oracle.Feasible(domain).Select(o => domain.Utilities(o).Zip(threat, (u, d) => u - d).ToArray()).Where(g => g.All(x => x.Sign >= 0)).ToList();
            foreach (var (rule, value) in new (Rule, Func<Rational[], Rational>)[] { (Rule.Sum, g => g.Aggregate((a, b) => a + b)), (Rule.Leximin, g => g.Min()), (Rule.Product, g => g.Aggregate((a, b) => a * b)) })
            {
                var found = new SolvedRules(domain, model, gains, Fresh()).Best(gains, rule, []);
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

    /// <summary>Found by chance: of 96 packages the solver knew the best in no time, and then said less of its sums than they are and raised that one by one until the budget was spent.</summary>
    [Fact]
    public void Settles_a_few_packages_of_whose_sums_there_is_much_to_say()
    {
        var domain = new Domain([2, 4, 4, 3],
        [
            new(Scores("16 -20, 8/7 -24 20 -34/5, -32/7 30 1/3 -5, -19/6 19/4 4/5"), 2, 10),
            new(Scores("32/5 6, -11/5 1/7 -18/5 19/4, 14 -12 2 -15/4, 0 14 -17/2"), -5, 4),
            new(Scores("-8/3 16, -5 -17/2 -4 17/2, 1 -22 22/7 -19/2, -15 11 -1"), 0, new(15, 7)),
            new(Scores("-19/3 4, 2 -19/5 -1 -1/7, 0 0 0 0, 0 0 0"), new(17, 6), new(-4, 5), ceiling: new(191, 30)),
        ]);
        var (front, losses) = SolvedLevels.Run(domain.Scaled, Fresh())!.Value;
        Assert.All(losses, l => Assert.True(l.IsZero));
        Assert.Equal(Oracle.Frontier(domain).Select(p => p.Utilities), Rows(domain, front).Select(r => r.Utilities));
    }

    [Fact]
    public void Loses_no_more_than_it_says_where_the_work_is_cut_short()
    {
        var domain = Entangled(2, 8, 3, 9);
        var whole = Rows(domain, SolvedLevels.Run(domain.Scaled, Fresh())!.Value.Front);
        Assert.Equal(whole, Rows(domain, SolvedLevels.Run(domain.Scaled, Fresh())!.Value.Front));
        var (front, losses) = SolvedLevels.Run(domain.Scaled, new Meter(new(400_000), Cancel))!.Value;
        Assert.Contains(losses, l => l.Sign > 0);
        var kept = Rows(domain, front);
        Assert.InRange(kept.Count, 1, whole.Count - 1);
        Assert.All(whole, w => Assert.Contains(kept, k => k.Utilities.Select((u, p) => u + (domain.Scaled.Step[p] * losses[p]) >= w.Utilities[p]).All(ok => ok)));
    }

    [Fact]
    public void Takes_over_where_no_order_of_the_issues_keeps_few_combinations()
    {
        var domain = Entangled(3, 40, 2, 2);
        Assert.Null(Groundwork.Of(domain, Cancel).Plan.Steps);
        var frontier = Frontier.Of(domain, cancellation: Cancel);
        Assert.Equal(Method.Exact, frontier.Method);
        Assert.Null(frontier.Problem);
        Assert.All(frontier.Points, p => Assert.Equal((domain.Utilities(p.Outcome), null), (p.Utilities, p.Count)));
        Assert.Equal(frontier.Extremes.Best![0], frontier.Points[0].Utilities[0]);
        Assert.Equal(frontier.Extremes.Best[1], frontier.Points[^1].Utilities[1]);
        var read = Solutions.Of(frontier, [.. frontier.Extremes.Worst!], Cancel);
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

    private static Seq<Seq<Rational>> Scores(string rows) => [.. rows.Split(", ").Select(row => (Seq<Rational>)[.. row.Split(' ').Select(Number)])];

    private static Rational Number(string text) => text.Split('/') is [var above, var below]
        ? new Rational(int.Parse(above, CultureInfo.InvariantCulture), int.Parse(below, CultureInfo.InvariantCulture)) : int.Parse(text, CultureInfo.InvariantCulture);

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
