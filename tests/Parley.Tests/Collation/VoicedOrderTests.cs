using System.Globalization;
using CsCheck;
using Parley.Collation.Drafting;
using Parley.Conflicts;

namespace Parley.Tests.Collation;

/// <summary>The order that wishes make of states, against what they say taken literally.</summary>
public class VoicedOrderTests
{
    private static readonly Gen<(ulong[] States, ulong Unspoken, (ulong All, bool IsWanted)[] Wishes)> Cases =
        from options in Gen.Int[1, 5]
        from states in Gen.ULong[0, (1UL << options) - 1].HashSet[1, 1 << options]
        from unspoken in Gen.ULong[0, (1UL << options) - 1]
        from wishes in Gen.Select(Gen.ULong[1, (1UL << options) - 1], Gen.Bool).Array[0, 3]
        select (states.ToArray(), unspoken, wishes);

    [Fact]
    public void Every_state_stands_once_and_nothing_is_ordered_that_was_not_voiced() =>
        Cases.Sample(x =>
        {
            var order = VoicedOrder.Of(x.States, x.Unspoken, x.Wishes, Name);
            Assert.Equal(x.States.Select(Name).ToHashSet(), order.Rankings.SelectMany(r => r.Levels).SelectMany(l => l.States).ToHashSet());
            Assert.Equal(x.States.Length, order.Rankings.Sum(r => r.Levels.Sum(l => l.States.Count)));
            foreach (var ranking in order.Rankings)
            {
                Assert.All(ranking.Levels, l => Assert.Single(l.States));
                var chain = ranking.Levels.Select(l => ulong.Parse(l.States[0].Value, CultureInfo.InvariantCulture)).ToList();
                for (var i = 0; i < chain.Count; i++)
                {
                    for (var j = i + 1; j < chain.Count; j++)
                    {
                        Assert.Equal(chain[i] & x.Unspoken, chain[j] & x.Unspoken);
                        Assert.All(x.Wishes, w => Assert.True(Holds(w, chain[i]) || !Holds(w, chain[j])));
                        Assert.Contains(x.Wishes, w => Holds(w, chain[i]) && !Holds(w, chain[j]));
                    }
                }
            }
        });

    [Fact]
    public void One_wish_for_one_option_orders_each_two_states_that_differ_in_it_alone()
    {
        var order = VoicedOrder.Of([0, 1, 2, 3], unspoken: 0b10, [(0b01, true)], Name);
        Assert.Equal(["1 0", "3 2"], order.Rankings.Select(r => string.Join(' ', r.Levels.Select(l => l.States[0].Value))));
    }

    [Fact]
    public void Who_has_said_nothing_orders_nothing() =>
        Assert.Equal(["0", "1", "2"], VoicedOrder.Of([0, 1, 2], unspoken: 0b11, [], Name).Rankings.Select(r => Assert.Single(Assert.Single(r.Levels).States).Value));

    private static bool Holds((ulong All, bool IsWanted) wish, ulong state) => ((state & wish.All) == wish.All) == wish.IsWanted;

    private static StateName Name(ulong state) => new(state.ToString(CultureInfo.InvariantCulture));
}
