using Parley.Reading.Words;

namespace Parley.Reading.Numbers;

/// <summary>Finds what a number counts, by the look of the words after it; there is no parse here.</summary>
internal static class NounGroups
{
    // Words between a number and its noun.
    private const int Most = 6;

    /// <summary>
    /// The thing counted by a number that ends before a token: its first token, and the one after it; null where none shows.
    /// </summary>
    internal static (int First, int Next)? After(NumberTokens t, int i, bool one)
    {
        var at = Skip(t, i);
        if (t[at].Role == Role.State)
        {
            return State(t, at);
        }

        if (t.Is(at, "others"))
        {
            return (at, at + 1);
        }

        if (IsAuxiliary(t, at))
        {
            return AfterAuxiliary(t, at);
        }

        return one ? Singular(t, at) : Plural(t, at);
    }

    // "of the", "more", "other": not part of what is counted.
    private static int Skip(NumberTokens t, int i)
    {
        var at = i;
        if (t.Is(at, "of"))
        {
            at += WordList.OfSome.Has(t[at + 1].Word) ? 2 : 1;
        }

        while (WordList.CountedAnew.Has(t[at].Word) && at < i + 3)
        {
            at++;
        }

        return at;
    }

    // "1,200 guided aerial bombs", "14 Bulgarian and Romanian workers", "three security forces members".
    private static (int First, int Next)? Plural(NumberTokens t, int first)
    {
        for (var at = first; at < first + Most; at++)
        {
            if (t.IsPlural(at) && !t.IsHyphen(at + 1))
            {
                return (first, Extended(t, at + 1));
            }

            var passes = t[at].IsWord
                ? t[at].Role is not (Role.Stop or Role.State or Role.Harm or Role.Many)
                    || (t.Is(at, "and") && at > first && t.IsCapital(at - 1))
                : t.IsHyphen(at) || (t[at].Mark == '\'' && t[at].Glued);
            if (!passes)
            {
                return null;
            }
        }

        return null;
    }

    // A second plural is the noun, the first only goes with it: "forces members". After a plural no verb ends in s.
    private static int Extended(NumberTokens t, int next)
    {
        var at = next;
        while (at < next + 3 && t.IsPlural(at) && t[at].Role != Role.Unit && !t.IsCapital(at))
        {
            at++;
        }

        return at;
    }

    // "one civilian", "one Israeli soldier": words up to what cannot belong to it.
    private static (int First, int Next)? Singular(NumberTokens t, int first)
    {
        var at = first;
        while (at < first + 4 && t[at] is { IsWord: true, Role: Role.None or Role.Plain or Role.Label or Role.Plural })
        {
            at++;
        }

        return at > first ? (first, Math.Min(at, first + (t.IsCapital(first) ? 2 : 1))) : null;
    }

    // "40 were killed", "three have been wounded".
    private static (int First, int Next)? AfterAuxiliary(NumberTokens t, int i)
    {
        var at = i;
        while (at < i + 4 && IsAuxiliary(t, at))
        {
            at++;
        }

        return t[at].Role == Role.State ? State(t, at) : null;
    }

    // "feared dead" are the dead; "shot down" is one word in two.
    private static (int First, int Next) State(NumberTokens t, int at) =>
        t.Is(at, "feared") && t[at + 1].Role == Role.State ? (at + 1, at + 2)
        : t.Is(at, "shot") && t.Is(at + 1, "down") ? (at, at + 2)
        : (at, at + 1);

    private static bool IsAuxiliary(NumberTokens t, int i) =>
        WordList.Auxiliary.Has(t[i].Word);
}
