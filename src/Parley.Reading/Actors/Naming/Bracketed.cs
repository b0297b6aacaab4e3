using Parley.Reading.English;
using Parley.Reading.Gazetteers;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Naming;

/// <summary>Short names in brackets after a long one, "Highland Workers' Party (HWP)", and the long names that they show to be such.</summary>
internal static class Bracketed
{
    // No name is longer, and no report has more short names.
    private const int LongestName = 9;
    private const int MostShortNames = 50;

    /// <summary>Names of movements that their short form shows, or that a day gave its name: "May 3 Movement".</summary>
    internal static IEnumerable<(int First, int Last)> Movements(ParsedText text, Gazetteer gazetteer, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (WordList.PartyNameEnding.Has(words[i]) && i > 1 && IsDay(text, words, i - 2, i - 1) && !(gazetteer.LongestAt(words.AsSpan(i - 2, 3)) is { Tokens: 3 }))
            {
                yield return (i - 2, i);
            }
            else if (WordList.PartyNameEnding.Has(words[i]) && UnnamedFrom(text, gazetteer, words, i) is >= 0 and var unnamed)
            {
                yield return (unnamed, i);
            }
            else if (ShortAt(text, i + 1) is { } shortName && WordList.PartyNameEnding.Has(words[i]) && FirstOf(text, words, i, shortName) is >= 0 and var first
                && !(gazetteer.LongestAt(words.AsSpan(first, i - first + 1)) is { } known && known.Tokens == i - first + 1))
            {
                yield return (first, i);
            }
        }
    }

    // "the Lake People's Army", where the parser saw no name: capitals after "the", of two words or more, of which none is a state's or people's; or -1.
    private static int UnnamedFrom(ParsedText text, Gazetteer gazetteer, string[] words, int last)
    {
        var first = last;
        while (first > 0 && first > last - LongestName && text.Tokens[first - 1].EntityLabel == "" && (text.Tokens[first - 1] is { Pos: "PROPN" } && char.IsUpper(words[first - 1][0]) || text.Tokens[first - 1].Tag == "POS"))
        {
            first--;
        }

        return text.Tokens[last] is { EntityLabel: "", Pos: "PROPN" } && first < last && first > 0 && text.Lower(first - 1) == "the" && (last + 1 >= words.Length || text.Tokens[last + 1].Pos != "PROPN")
            && Enumerable.Range(first, last - first + 1).All(i => gazetteer.LongestAt(words.AsSpan(i, last - i + 1)) is null) ? first : -1;
    }

    /// <summary>"the Highland Workers' Party (HWP)": by the first word of the long name, where its short one stands from there on.</summary>
    internal static Dictionary<int, List<int>> ShortNames(ParsedText text, Gazetteer gazetteer, Seq<Name> names)
    {
        var found = new Dictionary<int, List<int>>();
        var known = new HashSet<string>();
        foreach (var name in names.Where(n => n.Sort is NameSort.Organization))
        {
            if (found.Count < MostShortNames && ShortFormBehind(text, name.Last) is >= 0 and var form && text.Tokens[form].Text is var word && gazetteer.Lookup(word) is null && known.Add(word))
            {
                found[name.First] = [.. Enumerable.Range(form, text.Tokens.Count - form).Where(i => text.Tokens[i].Text == word)];
            }
        }

        return found;
    }

    /// <summary>The short name in brackets at a token, or null: capitals and figures, two to eight of them.</summary>
    internal static string? ShortAt(ParsedText text, int bracket) =>
        bracket + 2 < text.Tokens.Count && text.Tokens[bracket].Text == "(" && text.Tokens[bracket + 2].Text == ")" && IsShort(text, bracket + 1) ? text.Tokens[bracket + 1].Text : null;

    // "(KIM)", ", or KIM,", ", known as the KIM,", "known by its initials KIM": where the short form of a name stands behind it, or -1.
    private static int ShortFormBehind(ParsedText text, int name)
    {
        if (ShortAt(text, name + 1) is not null)
        {
            return name + 2;
        }

        bool Is(int token, string word) => token < text.Tokens.Count && text.Lower(token) == word;
        var at = Is(name + 1, ",") ? name + 2 : name + 1;
        if (at == name + 2 && Is(at, "or"))
        {
            at++;
        }
        else if (Is(at, "also") && Is(at + 1, "known") || Is(at, "known"))
        {
            at += Is(at, "also") ? 2 : 1;
            if (!Is(at, "as") && !Is(at, "by"))
            {
                return -1;
            }

            at += Is(at + 1, "its") || Is(at + 1, "their") || Is(at + 2, "initials") || Is(at + 2, "acronym") ? 3 : 1;
        }
        else
        {
            return -1;
        }

        at += Is(at, "the") ? 1 : 0;
        return at < text.Tokens.Count && IsShort(text, at) ? at : -1;
    }

    private static bool IsShort(ParsedText text, int token) =>
        text.Tokens[token].Text is { Length: > 1 and < 9 } word && char.IsUpper(word[0]) && word.All(c => char.IsUpper(c) || char.IsDigit(c) || c == '-');

    private static bool IsDay(ParsedText text, string[] words, int one, int other) =>
        (char.IsUpper(words[one][0]) && WordList.Month.Has(text.Lower(one)) && IsDayNumber(words[other])) || (IsDayNumber(words[one]) && char.IsUpper(words[other][0]) && WordList.Month.Has(text.Lower(other)));

    private static bool IsDayNumber(string word) => word.Length is 1 or 2 && word.All(char.IsAsciiDigit);

    // Back from the last word to where the initials are those of the short name.
    private static int FirstOf(ParsedText text, string[] words, int last, string shortName)
    {
        var initials = "";
        for (var i = last; i >= 0 && i > last - LongestName; i--)
        {
            if (char.IsUpper(words[i][0]))
            {
                initials = words[i][0] + initials;
                if (initials == shortName)
                {
                    return i;
                }
            }
            else if (!(WordList.WithinName.Has(words[i].ToLowerInvariant()) || text.Tokens[i].Tag is "POS" or "HYPH"))
            {
                return -1;
            }
        }

        return -1;
    }
}
