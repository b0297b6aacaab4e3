using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Changes;
using Parley.Analysis.Stability.Graph;
using Parley.Conflicts;
using Parley.Tests.Analysis.Stability.Published;

namespace Parley.Tests.Analysis.Stability;

public class ChangesTests
{
    // LG 7>3>5>1>...: its improvement from 1 is 5, the level above.
    [Fact]
    public void Elmiras_status_quo_is_a_nash_equilibrium_once_the_local_government_likes_it_as_much_as_insisting()
    {
        var model = Elmira.Model();
        var remedies = Inverse.Of(model, model.At("1"), TestContext.Current.CancellationToken);
        Assert.Equal([0, 0, 1, 1, 1], remedies.Where(r => r.Changes.Count == 0 || r.Changes[0].DecisionMaker == Elmira.LG).Take(5).Select(r => r.Cost));
        var nash = remedies.First(r => r.Concept == Concept.Nash);
        Assert.Equal(["LG would have to like 1 no less than 5"], nash.Changes.Select(c => c.Sentence));
        Assert.Equal((1, true), (nash.Cost, nash.IsExact));
    }

    [Fact]
    public void The_cheapest_change_is_that_of_all_orders_tried_one_by_one()
    {
        var random = new Random(8);
        var seen = new HashSet<(bool, bool)>();
        for (var run = 0; run < 60; run++)
        {
            var (model, moves) = Small(random);
            var goal = random.Next(model.Size);
            foreach (var concept in Graph.Concepts)
            {
                var best = Cheapest(model, moves, goal, concept);
                var remedy = Inverse.Of(model, goal, concept, TestContext.Current.CancellationToken)[0];
                Assert.InRange(best, remedy.AtLeast, remedy.Cost);
                Assert.True(remedy.IsExact || concept is Concept.Seq or Concept.Sseq);
                Assert.Equal(remedy.Cost, remedy.Changes.Sum(c => c.Swaps.Count));
                seen.Add((remedy.IsExact, remedy.Cost > 0));
            }
        }

        Assert.Contains((true, true), seen);
    }

    // Three or four states, two decision makers, any moves; ties in half of the orders.
    private static (GraphModel Model, List<int>[][] Moves) Small(Random random)
    {
        var count = random.Next(3, 5);
        var moves = Enumerable.Range(0, 2).Select(_ => Enumerable.Range(0, count).Select(s => Enumerable.Range(0, count).Where(t => t != s && random.Next(2) == 0).ToList()).ToArray()).ToArray();
        Seq<StateName> names = [.. Enumerable.Range(0, count).Select(s => new StateName($"{s}"))];
        var decisionMakers = Enumerable.Range(0, 2).Select(i => new DecisionMaker(new($"d{i}"), $"d{i}", [], new Preference.Ranking([new(names)])));
        var given = moves.Select((m, i) => new GivenMoves(new($"d{i}"), [.. m.SelectMany((to, s) => to.Select(t => new Move(names[s], names[t])))]));
        var model = GraphModel.Of(new(null, [.. decisionMakers], null, [.. names.Select(n => new ListedState(n, null))], [.. given]));
        var ties = random.Next(2) == 0;
        return (model.With([.. Enumerable.Range(0, 2).Select(_ => PreferenceOrder.ByWorth([.. Enumerable.Range(0, count).OrderBy(_ => random.Next()).Select(s => (long)(ties ? s / 2 : s))]))]), moves);
    }

    private static int Cheapest(GraphModel model, List<int>[][] moves, int goal, Concept concept)
    {
        var orders = Weak(model.Size).ToList();
        var best = int.MaxValue;
        var costs = Enumerable.Range(0, 2).Select(i => orders.Select(o => Changed(o, [.. model.States.Select(s => model.Orders[i].Rank(s))])).ToList()).ToList();
        for (var a = 0; a < orders.Count; a++)
        {
            for (var b = 0; b < orders.Count; b++)
            {
                if (costs[0][a] + costs[1][b] < best && new Oracle(model.Size, moves, [orders[a], orders[b]]) is var oracle && oracle.IsStable(concept, 0, goal) && oracle.IsStable(concept, 1, goal))
                {
                    best = costs[0][a] + costs[1][b];
                }
            }
        }

        return best;
    }

    // Every way to put numbers 0 to n-1 on n states, whose order is then looked at; each weak order is among them.
    private static IEnumerable<int[]> Weak(int n) => Enumerable.Range(0, (int)Math.Pow(n, n)).Select(code => Enumerable.Range(0, n).Select(k => code / (int)Math.Pow(n, k) % n).ToArray())
        .DistinctBy(w => string.Concat(w.Select(x => w.Distinct().Count(y => y < x))));

    private static int Changed(int[] then, int[] now) =>
        Enumerable.Range(0, now.Length).Sum(s => Enumerable.Range(0, s).Count(t => Math.Sign(then[s].CompareTo(then[t])) != Math.Sign(now[s].CompareTo(now[t]))));

    [Fact]
    public void Strong_stability_on_random_graphs_is_that_of_the_definitions_taken_literally()
    {
        var random = new Random(9);
        var seen = new int[3];
        for (var run = 0; run < 500; run++)
        {
            var (model, oracle) = DefinitionsTests.RandomGraph(random);
            var cut = model.Orders.Select(o => random.Next(o.Levels + 1)).ToArray();
            var strong = model.With([.. model.Orders.Select((o, i) => WithStrength(o, cut[i], model.Size))]);
            bool MuchWorse(int i, int t, int s) => model.Orders[i].Rank(t) < cut[i] && model.Orders[i].Rank(s) >= cut[i];
            foreach (var (i, s) in Enumerable.Range(0, model.DecisionMakers).SelectMany(i => model.States.Select(s => (i, s))))
            {
                var others = Enumerable.Range(0, model.DecisionMakers).Where(j => j != i).ToList();
                foreach (var concept in Graph.Concepts)
                {
                    var expected = model.Improvements(i, s).All(s1 => concept != Concept.Nash && oracle.Reach(others, s1, concept is Concept.Seq or Concept.Sseq).Any(s2 =>
                        MuchWorse(i, s2, s) && (concept is not (Concept.Smr or Concept.Sseq) || model.Moves(i, s2).ToArray().All(s3 => MuchWorse(i, s3, s)))));
                    var firmness = Strength.Of(strong, concept, i, s);
                    Assert.Equal(expected ? Firmness.Strong : oracle.IsStable(concept, i, s) ? Firmness.Weak : Firmness.Unstable, firmness);
                    seen[(int)firmness]++;
                }
            }
        }

        Assert.All(seen, count => Assert.True(count > 300));
    }

    private static PreferenceOrder WithStrength(PreferenceOrder order, int cut, int states) => PreferenceOrder.Of(
        [.. Enumerable.Range(0, order.Levels).Select(l => order.Levels - 1 - l).Select(r => ((IReadOnlyList<int>)[.. Enumerable.Range(0, states).Where(s => order.Rank(s) == r)], r == cut))], states);

    [Fact]
    public void Much_better_is_read_from_rankings()
    {
        var model = Graph.Model(Elmira.Outright.Replace("[7, 3, 4, 8, 5, 1, 2, 6, 9]", "[7, 3, far above, 4, 8, 5, 1, \">>\", 2, 6, 9]", StringComparison.Ordinal));
        var order = model.Orders[Elmira.MoE];
        Assert.True(order.IsMuchBetter(model.At("3"), model.At("4")) && order.IsMuchBetter(model.At("1"), model.At("2")) && order.IsMuchBetter(model.At("7"), model.At("9")));
        Assert.False(order.IsMuchBetter(model.At("7"), model.At("3")) || order.IsMuchBetter(model.At("4"), model.At("1")) || order.IsMuchBetter(model.At("4"), model.At("3")));
    }

    [Fact]
    public void What_lasts_in_a_hypergame_is_what_each_holds_stable_in_its_own_view()
    {
        var random = new Random(10);
        var priced = 0;
        for (var run = 0; run < 300; run++)
        {
            var (model, oracle) = DefinitionsTests.RandomGraph(random);
            var (by, about) = (random.Next(model.DecisionMakers), random.Next(model.DecisionMakers - 1));
            about += about >= by ? 1 : 0;
            var seen = Enumerable.Range(0, model.Size).OrderBy(_ => random.Next()).ToArray();
            var ranking = new Preference.Ranking([.. seen.OrderDescending().Select(w => new Level([model.Name(Array.IndexOf(seen, w))]))]);
            var conflict = model.Conflict;
            var notes = ConflictNotes.None with { Views = [new(conflict.DecisionMakers[by].Id, [new(conflict.DecisionMakers[about].Id, ranking)])] };
            var game = GraphModel.Of(new(null, conflict.DecisionMakers, null, conflict.States, conflict.Moves, notes));
            var hypergame = Hypergame.Of(game, TestContext.Current.CancellationToken);
            foreach (var concept in Graph.Concepts)
            {
                var view = oracle.With(about, seen);
                bool Own(int i, int s) => (i == by ? view : oracle).IsStable(concept, i, s);
                var all = Enumerable.Range(0, model.DecisionMakers).ToList();
                var (lasting, truly) = (model.States.Where(s => all.All(i => Own(i, s))).ToList(), model.States.Where(s => all.All(i => oracle.IsStable(concept, i, s))).ToList());
                Assert.Equal(lasting, hypergame.Equilibria(concept));
                Assert.Equal(model.States.Where(s => all.All(i => oracle.IsStable(concept, i, s) && view.IsStable(concept, i, s))), hypergame.InAllViews(concept));
                foreach (var mistake in hypergame.Misperceptions(concept))
                {
                    Assert.Equal((by, about), (mistake.By, mistake.About));
                    Assert.Equal(lasting.Except(truly), mistake.Added);
                    Assert.Equal(truly.Except(lasting), mistake.Lost);
                    Assert.Equal(lasting.Select(s => (int?)model.States.Count(t => oracle.IsBetter(by, t, s)) + 1).Max(), mistake.Worst);
                    Assert.Equal(truly.Select(s => (int?)model.States.Count(t => oracle.IsBetter(by, t, s)) + 1).Max(), mistake.WorstIfSeen);
                    Assert.Equal(model.States.Where(s => view.IsStable(concept, by, s) && !oracle.IsStable(concept, by, s)), mistake.FalselyStable);
                    priced += mistake.Price is not (null or 0) ? 1 : 0;
                }
            }
        }

        Assert.True(priced > 5);
    }
}
