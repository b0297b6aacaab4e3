using Parley.Analysis.Domains;

namespace Parley.Bench;

/// <summary>Scenarios made up by a generator written out here.</summary>
internal static class MadeUp
{
    /// <param name="seed">Of the numbers.</param>
    /// <param name="parties">How many.</param>
    /// <param name="issues">How many.</param>
    /// <param name="options">Of each issue.</param>
    /// <param name="scores">Whole numbers from 0 to before this.</param>
    /// <param name="opposed">Whether what the first party gains the second loses.</param>
    /// <param name="sparse">Whether there are as many pairs of near issues as issues, each with three combinations worth something to every party and half as many as options ruled out.</param>
    public static Domain Of(int seed, int parties, int issues, int options, int scores, bool opposed = false, bool sparse = false)
    {
        var state = (ulong)seed;
        int Next(int below)
        {
            state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
            return (int)((state >> 33) % (ulong)below);
        }

        Seq<Rational> Row(int n) => [.. Enumerable.Range(0, n).Select(_ => (Rational)Next(scores))];
        Seq<int> sizes = [.. Enumerable.Repeat(options, issues)];
        var rows = Enumerable.Range(0, parties).Select(_ => (Seq<Seq<Rational>>)[.. sizes.Select(Row)]).ToArray();
        if (opposed)
        {
            rows[1] = [.. rows[0].Select(row => (Seq<Rational>)[.. row.Select(v => (Rational)scores - v)])];
        }

        var terms = rows.Select(_ => new List<Term>()).ToArray();
        var lines = new List<Pattern>();
        for (var edge = 0; sparse && edge < issues; edge++)
        {
            var a = Next(issues - 1);
            var b = Math.Min(issues - 1, a + 1 + Next(3));
            Pattern Cell() => new([new(a, Next(options)), new(b, Next(options))]);
            for (var cell = 0; cell < 3; cell++)
            {
                var when = Cell();
                foreach (var list in terms)
                {
                    list.Add(new(when, (Rational)(Next(2 * scores) - scores)));
                }
            }

            lines.AddRange(Enumerable.Range(0, options / 2).Select(_ => Cell()));
        }

        return new(sizes, [.. rows.Select((r, p) => new PartyValues(r, 0, terms: [.. terms[p]]))], [.. lines]);
    }
}
