namespace Parley.Reading.Numbers;

/// <summary>The words around a number that say how it is meant.</summary>
internal static class Approximators
{
    private static readonly (string[] Words, Approx Approx)[] Before =
    [
        (["at", "the", "very", "least"], Approx.AtLeast),
        (["at", "least"], Approx.AtLeast),
        (["no", "fewer", "than"], Approx.AtLeast),
        (["no", "less", "than"], Approx.AtLeast),
        (["not", "less", "than"], Approx.AtLeast),
        (["not", "fewer", "than"], Approx.AtLeast),
        (["a", "minimum", "of"], Approx.AtLeast),
        (["at", "most"], Approx.UpTo),
        (["no", "more", "than"], Approx.UpTo),
        (["not", "more", "than"], Approx.UpTo),
        (["up", "to"], Approx.UpTo),
        (["as", "many", "as"], Approx.UpTo),
        (["a", "maximum", "of"], Approx.UpTo),
        (["more", "than"], Approx.MoreThan),
        (["in", "excess", "of"], Approx.MoreThan),
        (["upwards", "of"], Approx.MoreThan),
        (["north", "of"], Approx.MoreThan),
        (["over"], Approx.MoreThan),
        (["above"], Approx.MoreThan),
        (["exceeding"], Approx.MoreThan),
        (["fewer", "than"], Approx.FewerThan),
        (["less", "than"], Approx.FewerThan),
        (["under"], Approx.FewerThan),
        (["below"], Approx.FewerThan),
        (["in", "the", "region", "of"], Approx.About),
        (["in", "the", "order", "of"], Approx.About),
        (["close", "to"], Approx.About),
        (["an", "estimated"], Approx.About),
        (["estimated"], Approx.About),
        (["about"], Approx.About),
        (["around"], Approx.About),
        (["roughly"], Approx.About),
        (["approximately"], Approx.About),
        (["some"], Approx.About),
        (["circa"], Approx.About),
        (["nearly"], Approx.About),
        (["almost"], Approx.About),
        (["an", "additional"], Approx.Exact),
        (["a", "further"], Approx.Exact),
        (["another"], Approx.Exact),
        (["a", "total", "of"], Approx.Exact),
        (["between"], Approx.Exact),
        (["from"], Approx.Exact),
        (["just"], Approx.Exact),
        (["only"], Approx.Exact),
        (["the", "other"], Approx.Exact),
    ];

    /// <summary>What stands before the number at a token: where that begins, and how it makes the number meant.</summary>
    internal static (int First, Approx Approx) At(NumberTokens t, int number, bool isRange)
    {
        var (first, approx) = (number, Approx.Exact);
        for (var steps = 0; steps < 2; steps++)
        {
            if (Ending(t, first - 1, isRange) is not var (words, found))
            {
                break;
            }

            first -= words.Length;
            approx = approx == Approx.Exact ? found : approx;
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

    private static (string[] Words, Approx Approx)? Ending(NumberTokens t, int last, bool isRange)
    {
        foreach (var (words, approx) in Before)
        {
            var matches = true;
            for (var k = 0; k < words.Length && matches; k++)
            {
                matches = t.Is(last - words.Length + 1 + k, words[k]);
            }

            if (matches && (words[0] is not ("between" or "from") || isRange))
            {
                return (words, approx);
            }
        }

        return null;
    }
}
