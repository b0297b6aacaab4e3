using Parley.Analysis.Bargaining;
using Parley.Analysis.Domains;
using Parley.Analysis.Fronts;
using Parley.Analysis.Pareto;
using Parley.Analysis.Plans;
using Parley.Analysis.Solver;

namespace Parley.Tests.Analysis.Bargaining;

/// <summary>Single rules against the constraint solver, against the frontier, and where only their own proof is to be had.</summary>
public class SearchTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, 3, 12, 5, false)]
    [InlineData(2, 4, 12, 4, false)]
    [InlineData(3, 5, 10, 4, false)]
    [InlineData(4, 2, 13, 5, true)]
    [InlineData(5, 3, 10, 4, true)]
    [InlineData(6, 4, 9, 3, true)]
    public void Finds_what_the_constraint_solver_finds(int seed, int parties, int issues, int options, bool linked)
    {
        var domain = RandomDomains.Additive(seed, parties, issues, options, 100);
        domain = linked ? Linked(domain, seed) : domain;
        foreach (var threat in (int[])[0, 55])
        {
            Seq<Rational> each = [.. domain.Parties.Select(_ => (Rational)(threat * issues))];
            var gains = Gains.Of(domain, each);
            foreach (var (rule, of) in (ReadOnlySpan<(Rule, Gains)>)[(Rule.Leximin, gains), (Rule.Sum, gains), (Rule.Sum, gains.Only(0)), (Rule.Sum, gains.Only(1))])
            {
                Rational Value(int[] package) => of.Party.Select(p => domain.Utilities(package)[p] - each[p]) is var g && rule == Rule.Sum ? g.Aggregate((a, b) => a + b) : g.Min();
                var asked = new SolvedRules(domain, PackageModel.Of(domain.Scaled)!, gains, Fresh()).Best(of, rule, []);
                var found = Best(domain, each, rule, of);
                Assert.Equal(asked is null, found is null);
                if (found is not null)
                {
                    var outcome = new int[issues];
                    found.Table!.Outcome(found.Rows[0], outcome);
                    Assert.Equal(Value(asked!.Package!), Value(outcome));
                }
            }
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Finds_all_that_tie_where_there_are_very_many(int scores)
    {
        // Scores of so few kinds that most packages share their sums with others.
        var domain = RandomDomains.Additive(11, 3, 14, 4, scores);
        var threat = Solutions.ThreatOf(domain, Threat.Zero)!;
        var read = Solutions.Of(Frontier.Of(domain, cancellation: Cancel), threat, Cancel);
        Assert.Equal(read, Solutions.Of(domain, threat, cancellation: Cancel));
    }

    [Theory]
    [InlineData(4, 50, 10, 1000, 68)]
    [InlineData(5, 50, 10, 1000, 66)]
    [InlineData(5, 20, 10, 100, 60)]
    public void All_five_are_exact_where_threat_values_bind(int parties, int issues, int options, int scores, int percent)
    {
        var domain = RandomDomains.Additive(1, parties, issues, options, scores);
        Seq<Rational> threat = [.. Extremes.Of(domain, cancellation: Cancel).Best!.Select(b => b * new Rational(percent, 100))];
        var solutions = Solutions.Of(domain, threat, cancellation: Cancel);
        Assert.Null(solutions.Problem);
        foreach (var solution in new[] { solutions.Nash, solutions.KalaiSmorodinsky, solutions.Egalitarian, solutions.Utilitarian, solutions.RelativeUtilitarian })
        {
            Assert.IsType<Proof.Exact>(solution!.Proof);
            Assert.All(solution.Points, point => Assert.All(point.Utilities.Zip(threat), x => Assert.True(x.First >= x.Second)));
            Assert.All(solution.Points, point => Assert.All(point.Utilities.Zip(solutions.Ideal!), x => Assert.True(x.First <= x.Second)));
        }

        // No sum is greater than the greatest one, and no party has more than the most it can have.
        Assert.True(solutions.Nash!.Points[0].Utilities.Aggregate((a, b) => a + b) <= solutions.Utilitarian!.Value);
        Assert.True(solutions.Utilitarian.Value <= solutions.Ideal!.Aggregate((a, b) => a + b));
    }

    [Theory]
    [InlineData(4, 50, 10, 1000)]
    [InlineData(5, 50, 10, 1000)]
    [InlineData(5, 20, 10, 100)]
    [InlineData(6, 30, 5, 1000)]
    public void Is_exact_where_no_frontier_can_be_had(int parties, int issues, int options, int scores)
    {
        for (var seed = 1; seed <= 3; seed++)
        {
            var domain = RandomDomains.Additive(seed, parties, issues, options, scores);
            var threat = Solutions.ThreatOf(domain, Threat.Zero)!;
            foreach (var rule in (Rule[])[Rule.Product, Rule.Sum, Rule.Leximin])
            {
                var found = Best(domain, threat, rule);
                Assert.NotNull(found!.Table);
                Assert.NotEmpty(found.Rows);

                // No change of two issues betters it, and no weights of the parties are needed to see that.
                var outcome = new int[issues];
                found.Table.Outcome(found.Rows[0], outcome);
                var best = Worth(domain, outcome, rule);
                foreach (var other in Near(domain, outcome))
                {
                    Assert.True(Worth(domain, other, rule) <= best);
                }
            }
        }
    }

    private static double Worth(Domain domain, int[] outcome, Rule rule)
    {
        var u = domain.Parties.Select(p => p.Scores.Select((row, i) => (long)row[outcome[i]].Numerator).Sum()).ToArray();
        return rule switch { Rule.Sum => u.Sum(), Rule.Leximin => u.Min(), _ => u.Aggregate(1.0, (a, b) => a * b) };
    }

    private static IEnumerable<int[]> Near(Domain domain, int[] outcome)
    {
        for (var i = 0; i < outcome.Length; i += 3)
        {
            for (var j = i + 1; j < outcome.Length; j += 2)
            {
                for (var n = 0; n < domain.Options[i] * domain.Options[j]; n++)
                {
                    var other = (int[])outcome.Clone();
                    (other[i], other[j]) = (n % domain.Options[i], n / domain.Options[i]);
                    yield return other;
                }
            }
        }
    }

    /// <summary>With combinations of near issues that are worth something to all, and some that are ruled out.</summary>
    private static Domain Linked(Domain domain, int seed)
    {
        Pattern Pair(int i, int k) => new([new(i, (i + k + seed) % domain.Options[i]), new(i + 1, (i * k) % domain.Options[i + 1])]);
        var pairs = Enumerable.Range(0, domain.Options.Count - 1).ToArray();
        return new(domain.Options, [.. domain.Parties.Select((p, n) => new PartyValues(p.Scores, 0, terms: [.. pairs.Select(i => new Term(Pair(i, n), 40 - (9 * i % 77)))]))],
            [.. pairs.Where(i => i % 2 == 0).Select(i => Pair(i, 3))]);
    }

    private static Search.Found? Best(Domain domain, Seq<Rational> threat, Rule rule, Gains? of = null)
    {
        var gains = Gains.Of(domain, threat);
        return new Search(domain, threat, Groundwork.Of(domain).Plan, Fresh()).Best(of is null || of.Party.Length == threat.Count ? gains : of, gains, rule, []);
    }

    private static Meter Fresh() => new(Budget.Default, Cancel);
}
