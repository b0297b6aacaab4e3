using CsCheck;
using Parley.Analysis.Domains;

namespace Parley.Tests.Analysis;

/// <summary>Random small scenarios, many of them with ties, zeros, single options, interactions and red lines.</summary>
internal static class RandomDomains
{
    private static readonly Gen<Rational> Fine = Gen.Int[0, 1000].Select(n => new Rational(n, 1000));
    private static readonly Gen<Rational> Coarse = Gen.Int[0, 3].Select(n => (Rational)n);
    private static readonly Gen<Rational> Thirds = Gen.Select(Gen.Int[-20, 20], Gen.Int[1, 7]).Select((n, d) => new Rational(n, d));

    public static Gen<Domain> Of(int fewestParties, int mostParties) =>
        from options in Gen.Int[1, 4].Array[0, 4]
        from parties in Gen.Int[fewestParties, mostParties]
        from kind in Gen.Int[0, 2]
        let value = kind == 0 ? Fine : kind == 1 ? Coarse : Thirds
        from entangled in Gen.Bool
        from values in Party(options, value, entangled).Array[parties]
        from lines in Patterns(options).Array[0, entangled ? 3 : 0]
        select new Domain(Seq.Create<int>(options), Seq.Create<PartyValues>(values), [.. lines.OfType<Pattern>()]);

    /// <summary>A scenario without interactions whose scores are whole numbers from 0 to before <paramref name="scores"/>, by a generator written out here.</summary>
    public static Domain Additive(int seed, int parties, int issues, int options, int scores)
    {
        var state = (ulong)seed;
        Rational Next()
        {
            state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
            return (int)((state >> 33) % (ulong)scores);
        }

        Seq<int> sizes = [.. Enumerable.Repeat(options, issues)];
        return new Domain(sizes, [.. Enumerable.Range(0, parties).Select(_ => new PartyValues(
            [.. sizes.Select(n => Seq.Create<Rational>([.. Enumerable.Range(0, n).Select(_ => Next())]))], 0))]);
    }

    private static Gen<PartyValues> Party(int[] options, Gen<Rational> value, bool entangled) =>
        from weights in Gen.Int[0, 2].Array[options.Length]
        from scores in value.Array[options.Sum()]
        from reservation in value
        from constant in value
        from terms in Gen.Select(Patterns(options), value, Gen.Bool).Array[0, entangled ? 4 : 0]
        from ceiling in Gen.Select(Gen.Int[0, 2], value)
        select new PartyValues(Rows(options, weights, scores), reservation, constant,
            [.. terms.Where(t => t.Item1 is not null).Select(t => new Term(t.Item1!, t.Item3 ? t.Item2 : -t.Item2))],
            // One in three has a ceiling, a third of what it could have at most and a little to either side.
            ceiling.Item1 == 0 ? constant + ceiling.Item2 + new Rational(scores.Length, 6) : null);

    private static Seq<Seq<Rational>> Rows(int[] options, int[] weights, Rational[] scores)
    {
        var at = 0;
        var rows = new List<Seq<Rational>>();
        for (var i = 0; i < options.Length; i++)
        {
            rows.Add([.. Enumerable.Range(0, options[i]).Select(_ => scores[at++] * weights[i])]);
        }

        return [.. rows];
    }

    private static Gen<Pattern?> Patterns(int[] options) =>
        from marks in Gen.Int[0, 2].Array[options.Length]
        from picks in Gen.Int[1, 15].Array[options.Length]
        select Make(options, marks, picks);

    private static Pattern? Make(int[] options, int[] marks, int[] picks)
    {
        var conditions = new List<Condition>();
        for (var i = 0; i < options.Length; i++)
        {
            var chosen = Enumerable.Range(0, options[i]).Where(o => (picks[i] >> o & 1) != 0).ToArray();
            if (marks[i] == 0 && chosen.Length > 0)
            {
                conditions.Add(new Condition(i, Seq.Create<int>(chosen)));
            }
        }

        return conditions.Count == 0 ? null : new Pattern([.. conditions]);
    }
}
