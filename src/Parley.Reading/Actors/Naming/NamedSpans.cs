using Parley.Reading.English;
using Parley.Reading.Gazetteers;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Naming;

/// <summary>What the parser took for names, without what is none of them at their ends, and the surnames that follow from it.</summary>
internal static class NamedSpans
{
    /// <summary>Last words of the names that are surely persons', and where each is first so named: several words long, or after an office or form of address.</summary>
    internal static Dictionary<string, int> Surnames(ParsedText text, Gazetteer gazetteer, string[] words)
    {
        var found = new Dictionary<string, int>();
        foreach (var (first, last, label) in Of(text))
        {
            if (label != "PERSON" || IsMany(text, last) || (first > 0 && text.Lower(first - 1) == "the"))
            {
                continue;
            }

            var titled = first > 0 && (WordList.Office.Has(text, first - 1) || WordList.PlainTitle.Has(text.Lower(first - 1)));
            var known = gazetteer.LongestAt(words.AsSpan(first, last - first + 1)) is { } hit && hit.Tokens == last - first + 1;
            if (last >= first && !known && (last > first || titled))
            {
                var end = last;
                while (end + 1 < words.Length && PersonNames.Continues(text, end + 1))
                {
                    end++;
                }

                found.TryAdd(words[end], first);
                var surname = WordList.NameSuffix.Has(text.Tokens[last].Text) ? last - 1 : last;
                found.TryAdd(text.Tokens[Math.Max(first, surname)].Text, first);
            }
        }

        // "Mr. Lund", "Ms. Ruiz-Berg": whatever the parser took them for.
        for (var i = 1; i < words.Length; i++)
        {
            if (WordList.PlainTitle.Has(text.Lower(i - 1)) && (text.Lower(i - 1)[^1] == '.' || text.Lower(i - 1) is "mr" or "mrs" or "ms") && text.Tokens[i] is { Tag: "NNP" } && words[i].Any(char.IsLower) && gazetteer.LongestAt(words.AsSpan(i, 1)) is null && !WordList.Office.Has(text, i))
            {
                var end = i;
                while (end + 2 < words.Length && text.Tokens[end + 1].Tag == "HYPH" && text.Tokens[end + 2].Tag == "NNP")
                {
                    end += 2;
                }

                found.TryAdd(words[end], i);
            }
        }

        return found;
    }

    /// <summary>Whether the last word of a name is the plural of a group's: "Ulster Unionists", but not "Anastasiades".</summary>
    internal static bool IsMany(ParsedText text, int last) => text.Tokens[last].Text.EndsWith("ists", StringComparison.Ordinal) || (text.Tokens[last].Tag is "NNPS" or "NNS" && WordList.Group.Has(text, last));

    /// <summary>"mainly Christian militias", "Christian villagers": a faith told of some, which is no side.</summary>
    internal static bool IsOnlyFaith(ParsedText text, int token) =>
        WordList.Faith.Has(text.Lower(token)) && ((token > 0 && text.Tokens[token - 1].Pos == "ADV") || !(text.Tokens[token].Tag is "NNS" or "NNPS" || (text.Tokens[token].Head is var of && of > token && WordList.FightingGroup.Has(text, of))));

    /// <summary>The parser's named spans, without "the" in front and "'s" behind.</summary>
    internal static IEnumerable<(int First, int Last, string Label)> Of(ParsedText text)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Iob != "B")
            {
                continue;
            }

            var first = i;
            var last = i;
            while (last + 1 < text.Tokens.Count && text.Tokens[last + 1].Iob == "I")
            {
                last++;
            }

            var end = last;
            while (first < last && (WordList.NamePrelude.Has(text.Lower(first)) || (WordList.Faith.Has(text.Lower(first)) && first > 0 && text.Tokens[first - 1].Pos == "ADV")))
            {
                first++;
            }

            while (last > first && (text.Tokens[last].Tag is "POS" || WordList.Weekday.Has(text.Lower(last)) || (text.Tokens[last].Pos == "ADV" && char.IsLower(text.Tokens[last].Text[0])) || text.Tokens[last].Pos is "PUNCT" or "SPACE" or "DET" or "ADP" or "CCONJ"))
            {
                last--;
            }

            // "IGAD Executive" before "Secretary"
            var body = last;
            while (body > first && text.Tokens[i].EntityLabel == "ORG" && last + 1 < text.Tokens.Count && WordList.Office.Has(text, last + 1) && WordList.TitleWord.Has(text.Lower(body)))
            {
                body--;
            }

            last = WordList.TitleWord.Has(text.Lower(body)) ? last : body;
            if (text.Tokens[first].Pos is not ("PUNCT" or "SPACE"))
            {
                yield return (first, last, text.Tokens[i].EntityLabel);
            }

            i = end;
        }
    }
}
