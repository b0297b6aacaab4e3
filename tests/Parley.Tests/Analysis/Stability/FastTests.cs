using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Fast;
using Parley.Analysis.Stability.Graph;
using Parley.Conflicts;

namespace Parley.Tests.Analysis.Stability;

/// <summary>The ways to the verdicts of very many states, against the definitions taken literally.</summary>
public class FastTests
{
    // One to five decision makers of up to three options each, ranks with many ties or few; a third of the conflicts without impossible settings, half without one-way options, a fifth with ranks far apart.
    [Fact]
    public void Every_verdict_by_fibres_is_that_of_the_definitions_taken_literally()
    {
        var random = new Random(12);
        var seen = new int[5, 2];
        for (var run = 0; run < 2000; run++)
        {
            var own = Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(0, 4)).ToArray();
            if (own.Sum() is 0 or > 6)
            {
                continue;
            }

            var size = 1 << own.Sum();
            var isWhole = run % 3 == 0;
            var isState = Enumerable.Range(0, size).Select(_ => isWhole || random.Next(3) > 0).ToArray();
            int OneWay() => run % 2 == 0 ? 0 : random.Next(size) & random.Next(size);
            var (up, down, levels) = (OneWay(), OneWay(), random.Next(1, size + 1));
            // Ranks far apart do not fit the numbers that fibres are sorted by together.
            var apart = run % 5 == 0 ? 1 << 24 : 1;
            var ranks = own.Select(_ => Enumerable.Range(0, size).Select(s => isState[s] ? random.Next(levels) * apart : -1).ToArray()).ToArray();
            var verdicts = Cube.Stable(own, (ulong)up, (ulong)down, ranks, [.. own.Select(_ => levels * apart)], isWhole, TestContext.Current.CancellationToken);
            var oracle = Oracle(own, isState, up, down, ranks);
            for (var i = 0; i < own.Length; i++)
            {
                for (var s = 0; s < size; s++)
                {
                    foreach (var concept in Graph.Concepts)
                    {
                        var expected = isState[s] && oracle.IsStable(concept, i, s);
                        Assert.Equal(expected, ((verdicts[i][s] >> (int)concept) & 1) != 0);
                        seen[(int)concept, expected ? 1 : 0]++;
                    }
                }
            }
        }

        Assert.All(seen.Cast<int>(), count => Assert.True(count > 1000));
    }

    private static Oracle Oracle(int[] own, bool[] isState, int up, int down, int[][] ranks)
    {
        var moves = own.Select((count, i) =>
        {
            var others = ~(((1 << count) - 1) << own.Take(i).Sum());
            bool CanMove(int s, int t) => isState[t] && t != s && ((s ^ t) & (others | (s & ~t & up) | (t & ~s & down))) == 0;
            return isState.Select((has, s) => has ? Enumerable.Range(0, isState.Length).Where(t => CanMove(s, t)).ToList() : []).ToArray();
        });
        return new(isState.Length, [.. moves], ranks);
    }

    // 2^13 and more settings are worked on by fibres, the same conflict with its states listed by its moves.
    [Theory]
    [InlineData("")]
    [InlineData("impossible: [{ o0: y, o5: y }, { o4: n, o9: y, o12: n }]")]
    [InlineData("irreversible: [o1, o6, o8 -> n, o11]")]
    [InlineData("impossible: [{ o0: y, o5: y }, { o9: y, o12: n }]\nirreversible: [o0 -> n, o3, o4, o10]")]
    public void Both_ways_to_the_verdicts_agree(string rules)
    {
        var random = new Random(13);
        var options = Enumerable.Range(0, 13).Select(o => new OptionName($"o{o}")).ToList();
        string Statements() => string.Join(", ", Enumerable.Range(0, 9).Select(_ => Text(Conflicts.Formula(random, options, 2))));
        string Own(int from, int to) => string.Join(", ", options[from..to]);
        var model = Graph.Model($$"""
            parley: conflict/1
            decision makers: { A: { options: [{{Own(0, 5)}}] }, B: { options: [{{Own(5, 8)}}] }, C: { options: [{{Own(8, 13)}}] } }
            preferences: { A: { statements: [{{Statements()}}] }, B: { statements: [{{Statements()}}] }, C: { statements: [{{Statements()}}] } }

            """ + rules);
        Assert.IsType<CubeSpace>(model.Space);
        Seq<ListedState> listed = [.. model.States.Select(s => new ListedState(model.Name(s), new([.. options.Select((o, k) => new OptionSetting(o, model.Taken(s, k)!.Value))])))];
        var written = GraphModel.Of(new(null, model.Conflict.DecisionMakers, model.Conflict.Rules with { Impossible = [] }, listed));
        Assert.Equal((model.Count, model.Count), (written.Count, written.Size));
        var (fast, slow) = (Stabilities.Of(model, TestContext.Current.CancellationToken), Stabilities.Of(written, TestContext.Current.CancellationToken));
        foreach (var concept in Graph.Concepts)
        {
            Assert.Equal(written.Names(slow.Equilibria(concept)), model.Names(fast.Equilibria(concept)));
            for (var i = 0; i < 3; i++)
            {
                Assert.Equal(slow.Stable(concept, i).Select(s => written.Name(s)), fast.Stable(concept, i).Select(s => model.Name(s)));
                var state = model.States.ElementAt(random.Next(model.Count));
                Assert.Equal(fast.IsStable(concept, i, state), Verdict.Of(model, concept, i, state).IsStable);
            }
        }
    }

    // Statements as they are written; every part in brackets.
    private static string Text(Formula formula) => formula.Match(
        f => f.Option.Value, f => $"not ({Text(f.Of)})", f => $"({Text(f.Left)}) and ({Text(f.Right)})", f => $"({Text(f.Left)}) or ({Text(f.Right)})",
        f => $"({Text(f.Then)}) if ({Text(f.Condition)})", f => $"({Text(f.Left)}) if and only if ({Text(f.Right)})");
}
