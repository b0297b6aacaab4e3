using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Syntax.Mending;

/// <summary>Persons' names that the parser cut at a small word within them: "Lotte van der | Meer", "Elena Ruiz y | Prado".</summary>
internal static class NameMends
{
    /// <summary>The same text with such names as one, what stands on one side of the small word being a person's name already; and with persons as what they are to the verb.</summary>
    internal static ParsedText Mend(ParsedText text) => Met(Joined(text));

    // "Minister Ana Ruiz and envoy Omar Tall", where the parser made the first a part of the second's name; "met minister Ana Ruiz", where it made her a time.
    private static ParsedText Met(ParsedText text)
    {
        Token[]? mended = null;
        for (var i = 1; i + 1 < text.Tokens.Count; i++)
        {
            if (Second(text, i) is >= 0 and var second)
            {
                mended ??= [.. text.Tokens];
                var first = i - 1;
                mended[first] = mended[first] with { Head = text.Tokens[second].Head, Dep = text.Tokens[second].Dep };
                mended[second] = mended[second] with { Head = first, Dep = "conj" };
                mended[i] = mended[i] with { Head = first, Dep = "cc" };
                for (var before = text.LeftEdge(second); before < first; before++)
                {
                    mended[before] = text.Tokens[before].Head > i || text.Tokens[before].Head == second ? mended[before] with { Head = first } : mended[before];
                }

                for (var between = i + 1; between < second; between++)
                {
                    mended[between] = text.Tokens[between].Head < i ? mended[between] with { Head = second, Dep = "compound" } : mended[between];
                }
            }
            else if (text.Tokens[i] is { Dep: "npadvmod", Pos: "NOUN" or "PROPN", Head: var verb } && verb < i && text.IsVerb(verb) && (text.Tokens[i].EntityLabel is "PERSON" || WordList.Office.Has(text, i)) && text.Child(verb, "dobj", "ccomp", "xcomp") < 0 && text.LeftEdge(i) == verb + 1)
            {
                mended ??= [.. text.Tokens];
                mended[i] = mended[i] with { Dep = "dobj" };
            }
        }

        return mended is null ? text : new ParsedText(text.Text, [.. mended]);
    }

    // The last word of the person's name whose part the one before "and" was made; or -1.
    private static int Second(ParsedText text, int and)
    {
        if (text.Tokens[and] is not { Tag: "CC" } || text.Tokens[and - 1] is not { EntityLabel: "PERSON", Pos: "PROPN", Dep: "compound" or "nmod" or "amod" } || (text.Tokens[and + 1].EntityLabel is "PERSON" && text.Tokens[and + 1].Iob is "I"))
        {
            return -1;
        }

        var top = text.Tokens[and - 1].Head;
        while (top > and && text.Tokens[top] is { Dep: "compound" or "nmod" or "amod", Head: var above } && above > top)
        {
            top = above;
        }

        return top > and && text.Tokens[top] is { EntityLabel: "PERSON", Pos: "PROPN", Dep: not ("compound" or "nmod" or "amod") } && text.Tokens[top].Iob is "I" && text.Tokens[and - 1].Iob is "I" && Enumerable.Range(and + 1, top - and - 1).All(t => text.Tokens[t].Pos is not ("VERB" or "PUNCT" or "ADP")) ? top : -1;
    }

    private static ParsedText Joined(ParsedText text)
    {
        Token[]? mended = null;
        for (var i = 1; i + 1 < text.Tokens.Count; i++)
        {
            if (!IsSmall(text, i) || !IsPart(text, i - 1))
            {
                continue;
            }

            var right = i + 1;
            while (right + 1 < text.Tokens.Count && IsSmall(text, right))
            {
                right++;
            }

            if (IsPart(text, right) && (IsCut(text, i - 1, right) || IsCut(text, right - 1, right)))
            {
                mended ??= [.. text.Tokens];
                Join(text, mended, i - 1, right);
            }

            i = right;
        }

        return mended is null ? text : new ParsedText(text.Text, [.. mended]);
    }

    // One name, and the parts of the second that follow.
    private static void Join(ParsedText text, Token[] mended, int left, int right)
    {
        var first = left;
        while (mended[first] is { Iob: "I", EntityLabel: "PERSON" })
        {
            first--;
        }

        first -= IsUnseen(text, left, right) ? 1 : 0;
        var last = right;
        while (last + 1 < mended.Length && text.Tokens[last + 1] is { Iob: "I", Pos: "PROPN" })
        {
            last++;
        }

        for (var i = first; i <= last; i++)
        {
            mended[i] = mended[i] with { EntityLabel = "PERSON", Iob = i == first ? "B" : "I" };
        }
    }

    // The two sides are parted, and the left is of a person, or the right where the left is nothing yet.
    private static bool IsCut(ParsedText text, int left, int right) =>
        (text.Tokens[right].Iob != "I" || text.Tokens[right - 1].EntityLabel != text.Tokens[left].EntityLabel) && (text.Tokens[left].EntityLabel == "PERSON" || (text.Tokens[left].EntityLabel == "" && text.Tokens[right].EntityLabel == "PERSON") || IsUnseen(text, left, right));

    // "Elena Ruiz y Prado", of which the parser knew only a town: a given name and a surname before "y".
    private static bool IsUnseen(ParsedText text, int left, int right) =>
        left > 0 && WordList.JoiningAnd.Has(text.Tokens[right - 1].Text) && IsPart(text, left) && IsPart(text, left - 1) && Enumerable.Range(left - 1, 3).All(i => text.Tokens[i] is { EntityLabel: "", Dep: "compound" } part && part.Head == right);

    private static bool IsSmall(ParsedText text, int token) =>
        text.Tokens[token].Text is { Length: < 4 } word && char.IsLower(word[0]) && (WordList.JoiningParticle.Has(word) || WordList.JoiningAnd.Has(word));

    private static bool IsPart(ParsedText text, int token) =>
        text.Tokens[token] is { Tag: "NNP" or "NN" } part && char.IsUpper(part.Text[0]) && part.Text.Any(char.IsLower) && part.Text.Length > 1 && !WordList.Office.Has(text, token) && !WordList.PlainTitle.Has(text.Lower(token)) && !WordList.Weekday.Has(text.Lower(token)) && !WordList.Month.Has(text.Lower(token));
}
