using System.Numerics;
using Parley.Analysis.Stability.Graph;
using Parley.Conflicts;

namespace Parley.Analysis.Stability.Changes;

/// <summary>
/// What is stable whatever the preferences that are not known turn out to be, and what is for some of them. Exact where all they can be are gone through: the orders that agree with what is known, in
/// which no two states of unknown order are as good as each other. Else within bounds: certain is then certain, but not all that is, and what is not possible is not.
/// </summary>
/// <remarks>The relations of [LiHipelKilgourFang2004] give the bounds: a state that may be better tempts and does not deter, or deters and does not tempt.</remarks>
public sealed class UnknownPreferences
{
    /// <summary>The most ways to complete all preferences together that are gone through.</summary>
    public const int MostCompletions = 4096;

    private readonly byte[][] _certain;
    private readonly byte[][] _possible;
    private readonly byte[] _possibleEquilibria;

    private UnknownPreferences(int completions, byte[][] certain, byte[][] possible, byte[] possibleEquilibria)
    {
        Completions = completions;
        _certain = certain;
        _possible = possible;
        _possibleEquilibria = possibleEquilibria;
    }

    /// <summary>How many ways to complete the preferences were gone through; 0 where there are too many and the answer is within bounds.</summary>
    public int Completions { get; }

    public bool IsExact => Completions > 0;

    public bool IsCertain(Concept concept, int decisionMaker, int state) => Has(_certain[decisionMaker], concept, state);

    public bool IsPossible(Concept concept, int decisionMaker, int state) => Has(_possible[decisionMaker], concept, state);

    /// <summary>Equilibria in every completion, ascending.</summary>
    public IEnumerable<int> CertainEquilibria(Concept concept) => Enumerable.Range(0, _possibleEquilibria.Length).Where(s => Array.TrueForAll(_certain, c => Has(c, concept, s)));

    /// <summary>Equilibria in some completion, ascending.</summary>
    public IEnumerable<int> PossibleEquilibria(Concept concept) => Enumerable.Range(0, _possibleEquilibria.Length).Where(s => Has(_possibleEquilibria, concept, s));

    /// <summary>Goes through the completions, or bounds them. Null where everything is known. Cost the completions times that of <see cref="Stabilities"/>.</summary>
    public static UnknownPreferences? Of(GraphModel model, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.Conflict.DecisionMakers.All(d => d.Preference.IsKnown))
        {
            return null;
        }

        var counts = model.Conflict.DecisionMakers.Select(d => Count(d.Preference)).ToList();
        return counts.Aggregate(BigInteger.One, (a, b) => a * b) > MostCompletions ? Bounds(model) : Exact(model, cancellation);
    }

    private static bool Has(byte[] of, Concept concept, int state) => ((of[state] >> (int)concept) & 1) != 0;

    internal static UnknownPreferences Exact(GraphModel model, CancellationToken cancellation)
    {
        var orders = model.Conflict.DecisionMakers.Select(d => Completed(d.Preference, model).ToList()).ToList();
        var (certain, possible) = (All(0b11111), All(0));
        var equilibria = new byte[model.Size];
        var picked = new int[orders.Count];
        var completions = 0;
        do
        {
            var stable = Stabilities.Of(model.With([.. picked.Select((p, i) => orders[i][p])]), cancellation);
            for (var s = 0; s < model.Size; s++)
            {
                var together = 0b11111;
                for (var i = 0; i < orders.Count; i++)
                {
                    var verdict = stable.Verdicts(i)[s];
                    certain[i][s] &= verdict;
                    possible[i][s] |= verdict;
                    together &= verdict;
                }

                equilibria[s] |= (byte)together;
            }

            completions++;
        }
        while (Next());
        return new(completions, certain, possible, equilibria);

        bool Next()
        {
            for (var i = 0; i < picked.Length; i++)
            {
                if (++picked[i] < orders[i].Count)
                {
                    return true;
                }

                picked[i] = 0;
            }

            return false;
        }

        byte[][] All(byte bits) => [.. orders.Select(_ => Enumerable.Repeat(bits, model.Size).ToArray())];
    }

    private static BigInteger Count(Preference preference) => preference switch
    {
        Preference.OneOf one => one.Of.Count,
        Preference.Apart apart => Interleavings([.. apart.Rankings.Select(r => r.Levels.Count)]),
        _ => 1,
    };

    private static BigInteger Interleavings(List<int> lengths)
    {
        var (count, total) = (BigInteger.One, 0);
        foreach (var length in lengths)
        {
            for (var k = 1; k <= length; k++)
            {
                count = count * ++total / k;
            }
        }

        return count;
    }

    private static IEnumerable<PreferenceOrder> Completed(Preference preference, GraphModel model) => preference switch
    {
        Preference.OneOf one => one.Of.Select(model.Order),
        Preference.Apart apart => Interleaved([.. apart.Rankings.Select(r => r.Levels.ToList())], []).Select(l => model.Order(new Preference.Ranking(l))),
        _ => [model.Order(preference)],
    };

    private static IEnumerable<Seq<Level>> Interleaved(List<List<Level>> rest, List<Level> begun)
    {
        if (rest.TrueForAll(r => r.Count == 0))
        {
            yield return [.. begun];
        }

        for (var k = 0; k < rest.Count; k++)
        {
            if (rest[k].Count > 0)
            {
                var after = rest.Select((r, n) => n == k ? r[1..] : r).ToList();
                foreach (var whole in Interleaved(after, [.. begun, rest[k][0]]))
                {
                    yield return whole;
                }
            }
        }
    }

    internal static UnknownPreferences Bounds(GraphModel model)
    {
        var known = model.Conflict.DecisionMakers.Select(d => new PartialOrder(d.Preference, model)).ToArray();
        var (certain, possible) = (All(), All());
        var together = new byte[model.Size];
        foreach (var s in model.States)
        {
            together[s] = 0b11111;
            for (var i = 0; i < known.Length; i++)
            {
                foreach (var concept in Enum.GetValues<Concept>())
                {
                    certain[i][s] |= (byte)(PartialOrder.IsStable(model, known, concept, i, s, certainly: true) ? 1 << (int)concept : 0);
                    possible[i][s] |= (byte)(PartialOrder.IsStable(model, known, concept, i, s, certainly: false) ? 1 << (int)concept : 0);
                }

                together[s] &= possible[i][s];
            }
        }

        return new(0, certain, possible, together);

        byte[][] All() => [.. known.Select(_ => new byte[model.Size])];
    }
}
