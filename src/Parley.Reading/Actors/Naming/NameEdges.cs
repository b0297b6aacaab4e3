using Parley.Reading.English;
using Parley.Reading.Gazetteers;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Naming;

/// <summary>How far a person's name reaches where the parser cut it: at hyphens, initials, particles and "Jr.".</summary>
internal static class NameEdges
{
    /// <summary>The whole name around the words from <paramref name="first"/> to <paramref name="last"/>; words that are taken already stay outside.</summary>
    internal static (int First, int Last) Whole(ParsedText text, Gazetteer gazetteer, string[] words, int first, int last, bool[] taken)
    {
        var joined = false;
        while (LeftOf(text, gazetteer, words, first, ref joined) is var next && next < first && !taken[next])
        {
            first = next;
        }

        while (RightOf(text, last) is var after && after > last && !taken[after])
        {
            last = after;
        }

        return (first, last);
    }

    private static int LeftOf(ParsedText text, Gazetteer gazetteer, string[] words, int first, ref bool joined)
    {
        // "Jean" of "Jean-Marc", "al" of "al-Islam": joined by a hyphen
        if (first > 1 && words[first - 1] == "-" && text.Tokens[first - 1].End == text.Tokens[first].Start && text.Tokens[first - 2].End == text.Tokens[first - 1].Start
            && (IsParticle(text, first - 2) || (IsNameWord(text, first - 2) && gazetteer.LongestAt(words.AsSpan(first - 2, 1)) is null)))
        {
            joined = true;
            return first - 2;
        }

        // "Walter F." before "Kendall"
        if (first > 1 && words[first - 1] is [>= 'A' and <= 'Z', '.'] && IsNameWord(text, first - 2) && !SentenceStarts(text, first - 1) && !SentenceStarts(text, first))
        {
            return first - 2;
        }

        // "Saif" before "al-Islam", "Mary" before "O'Brien-Smith", "Karim" before "bin Said"
        var particle = first > 0 && IsParticle(text, first - 1) && text.Tokens[first - 1].SpaceAfter;
        var outer = particle && first > 1 && IsParticle(text, first - 2) && char.IsLower(text.Tokens[first - 2].Text[0]) ? first - 3 : first - 2;
        if (particle && outer >= 0 && IsNameWord(text, outer))
        {
            return outer;
        }

        return joined && first > 0 && !SentenceStarts(text, first) && IsNameWord(text, first - 1) && text.Tokens[first - 1].Dep == "compound" && gazetteer.LongestAt(words.AsSpan(first - 1, 1)) is null ? first - 1 : first;
    }

    private static int RightOf(ParsedText text, int last)
    {
        var tokens = text.Tokens;
        if (last + 1 < tokens.Count && WordList.NameSuffix.Has(tokens[last + 1].Text))
        {
            return last + 1;
        }

        if (last + 2 < tokens.Count && tokens[last + 1].Text is "," && WordList.NameSuffix.Has(tokens[last + 2].Text))
        {
            return last + 2;
        }

        if (OverParticle(text, last) is > 0 and var whole)
        {
            return whole;
        }

        // "Park Jin-a-hwan", of which the parser took "Park Jin" alone
        if (last + 4 < tokens.Count && Enumerable.Range(last, 4).All(i => tokens[i].End == tokens[i + 1].Start) && tokens[last + 1].Text == "-" && tokens[last + 3].Text == "-"
            && tokens[last + 2].Text is { Length: < 4 } middle && middle.All(char.IsAsciiLetterLower) && tokens[last + 4].Text.All(char.IsAsciiLetterLower) && tokens[last + 4].Pos is "PROPN" or "NOUN" or "X")
        {
            return last + 4;
        }

        return last + 2 < tokens.Count && tokens[last + 1].Text == "-" && tokens[last + 1].Start == tokens[last].End && tokens[last + 2].Start == tokens[last + 1].End
            && tokens[last + 2] is { Tag: "NNP", EntityLabel: "" or "PERSON" } && char.IsUpper(tokens[last + 2].Text[0]) ? last + 2 : last;
    }

    // "Ali | al-Amin Saleh", all of it one person to the parser; or -1.
    private static int OverParticle(ParsedText text, int last)
    {
        var at = last + 1;
        while (at < text.Tokens.Count && text.Tokens[at] is { Iob: "I", EntityLabel: "PERSON" } && (IsParticle(text, at) || (at > last + 1 && text.Tokens[at].Text == "-")))
        {
            at++;
        }

        if (at == last + 1)
        {
            return -1;
        }

        while (at < text.Tokens.Count && text.Tokens[at] is { Iob: "I", EntityLabel: "PERSON", Tag: "NNP" } && IsNameWord(text, at))
        {
            at++;
        }

        return IsParticle(text, at - 1) || text.Tokens[at - 1].Text == "-" ? -1 : at - 1;
    }

    private static bool SentenceStarts(ParsedText text, int token) => text.Tokens[token].SentenceStart;

    private static bool IsParticle(ParsedText text, int token) => WordList.JoiningParticle.Has(text.Lower(token));

    private static bool IsNameWord(ParsedText text, int token) =>
        text.Tokens[token] is { Tag: "NNP", EntityLabel: "" or "PERSON" or "ORG" } word && char.IsUpper(word.Text[0]) && word.Text.Any(char.IsLower)
        && (!WordList.Office.Has(text, token) || WordList.GivenNameOffice.Has(text.Lower(token))) && !WordList.PlainTitle.Has(text.Lower(token)) && !WordList.TitleWord.Has(text.Lower(token));
}
