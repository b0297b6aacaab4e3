using Parley.Reading.Words;

namespace Parley.Reading.Numbers;

/// <summary>The words around a number that say how it is meant.</summary>
internal static class Approximators
{
    private static readonly Seq<Approximator> Before =
        [.. WordFiles.Rows("approximators", 2, 3).Select(r => new Approximator([.. r[0].Split(' ')], Enum.GetValues<Approx>().Single(a => Word.Of(a) == r[1]), r.Length > 2))];

    /// <summary>What stands before the number at a token: where that begins, and how it makes the number meant.</summary>
    internal static (int First, Approx Approx) At(NumberTokens t, int number, bool isRange)
    {
        var (first, approx) = (number, Approx.Exact);
        for (var steps = 0; steps < 2; steps++)
        {
            if (Ending(t, first - 1, isRange) is not { } found)
            {
                break;
            }

            first -= found.Words.Count;
            approx = approx == Approx.Exact ? found.Approx : approx;
        }

        // "well over", "just under", "slightly more than".
        return (approx is not Approx.Exact && t[first - 1].Word is "well" or "just" or "slightly" ? first - 1 : first, approx);
    }

    /// <summary>What stands after the number or the thing counted: "or so", "or more", "or fewer".</summary>
    internal static (int Next, Approx Approx)? After(NumberTokens t, int i) =>
        !t.Is(i, "or") ? t[i].Mark == '+' && t[i].Glued ? (i + 1, Approx.AtLeast) : null
        : t[i + 1].Word switch
        {
            "so" => (i + 2, Approx.About),
            "more" => (i + 2, Approx.AtLeast),
            "fewer" or "less" => (i + 2, Approx.UpTo),
            _ => null,
        };

    private static Approximator? Ending(NumberTokens t, int last, bool isRange)
    {
        foreach (var approximator in Before)
        {
            if ((isRange || !approximator.OnlyRange) && Ends(t, last, approximator.Words))
            {
                return approximator;
            }
        }

        return null;
    }

    private static bool Ends(NumberTokens t, int last, Seq<string> words)
    {
        for (var k = 0; k < words.Count; k++)
        {
            if (!t.Is(last - words.Count + 1 + k, words[k]))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Approximator(Seq<string> Words, Approx Approx, bool OnlyRange);
}
