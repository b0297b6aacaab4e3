using System.Numerics;
using Parley.Conflicts;

namespace Parley.Collation.Drafting;

/// <summary>
/// The order of states that wishes make, and no more than they make: a state is better than another where they differ in nothing but what the party has spoken of, and every wish that holds in the
/// other holds in it, and one more. As rankings between which nothing is known: longest first, each state in one.
/// </summary>
internal static class VoicedOrder
{
    /// <summary>The rankings. Cost the cube of the states.</summary>
    /// <param name="states">The states, as sets of options.</param>
    /// <param name="unspoken">The options of answers the party has not spoken of.</param>
    /// <param name="wishes">Each: the options that must all be taken for something to come about, and whether that is wanted.</param>
    /// <param name="name">What a state is called.</param>
    internal static Preference.Apart Of(IReadOnlyList<ulong> states, ulong unspoken, IReadOnlyList<(ulong All, bool IsWanted)> wishes, Func<ulong, StateName> name)
    {
        var left = states.Order().ToList();
        var rankings = new List<Preference.Ranking>();
        while (left.Count > 0)
        {
            var chain = Longest(left);
            rankings.Add(new([.. chain.Select(s => new Level([name(s)]))]));
            left.RemoveAll(chain.Contains);
        }

        return new([.. rankings]);

        ulong Held(ulong state) => wishes.Select((w, i) => ((state & w.All) == w.All) == w.IsWanted ? 1UL << i : 0).Aggregate(0UL, (a, b) => a | b);

        bool IsBetter(ulong state, ulong than) => (state & unspoken) == (than & unspoken) && Held(state) != Held(than) && (Held(state) & Held(than)) == Held(than);

        // Those in which fewer wishes hold come first, so that all below a state are known when it is come to; of chains of one length the one of lower numbers.
        List<ulong> Longest(List<ulong> among)
        {
            var chains = new Dictionary<ulong, List<ulong>>();
            foreach (var state in among.OrderBy(s => BitOperations.PopCount(Held(s))).ThenBy(s => s))
            {
                var below = among.Where(t => IsBetter(state, t)).Select(t => chains[t]).MaxBy(c => c.Count);
                chains[state] = [state, .. below ?? []];
            }

            return among.Select(s => chains[s]).MaxBy(c => c.Count)!;
        }
    }
}
