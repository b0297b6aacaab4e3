using System.Collections.Frozen;
using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Syntax;

/// <summary>How far the words of something reach: a noun phrase, the content of a verb, and the characters of a run of words.</summary>
internal static class Phrases
{
    private static readonly FrozenSet<string> Modifiers = FrozenSet.Create(
        "det", "amod", "compound", "poss", "nummod", "nmod", "quantmod", "predet", "neg", "advmod", "npadvmod", "preconj");

    /// <summary>
    /// The words of a noun phrase that say what it is: from its leftmost modifier to its head, with a following "of ..." or
    /// "from ..." phrase, without relative clauses and appositions.
    /// </summary>
    internal static (int First, int Last) NounPhrase(this ParsedText text, int head, bool withComplement = true)
    {
        var first = head;
        var last = head;
        foreach (var child in text.Children(head))
        {
            var token = text.Tokens[child];
            if (child < head && Modifiers.Contains(token.Dep))
            {
                first = Math.Min(first, text.LeftEdge(child));
            }
            else if (withComplement && child == last + 1 && token.Dep == "prep" && text.Lower(child) is "of" or "from")
            {
                var of = text.Child(child, "pobj");
                if (of >= 0)
                {
                    last = Math.Max(last, text.NounPhrase(of).Last);
                }
            }
        }

        // "neither the envoys nor": the word that only goes with "nor" is no part of who they are.
        return (first < head && text.Lower(first) is "neither" or "either" or "both" && text.Child(head, "cc") > head ? first + 1 : first, last);
    }

    /// <summary>The words under a head, from its first to its last, but not back over the verb that governs it.</summary>
    internal static (int First, int Last) Whole(this ParsedText text, int head, int verb)
    {
        var first = text.LeftEdge(head);
        return (head > verb && first <= verb ? verb + 1 : first, text.End(head));
    }

    /// <summary>
    /// The noun that a clause without "that" or "which" stands right behind, "prisoners" in "prisoners Chad wants Niger to return": what the clause's verb lacks an
    /// object for; -1 where the clause stands otherwise.
    /// </summary>
    internal static int ContactNoun(this ParsedText text, int verb)
    {
        if (text.Tokens[verb].Dep is not ("relcl" or "advcl" or "acl" or "conj") || text.Child(verb, "mark", "dobj") >= 0 || text.Child(verb, "nsubj") is not (>= 0 and var subject) || text.Tokens[subject].Tag is "WDT" or "WP")
        {
            return -1;
        }

        var before = text.LeftEdge(verb) - 1;
        return before >= 0 && text.LeftEdge(subject) == before + 1 && text.Tokens[before].Pos is "NOUN" && text.Tokens[before].Tag is "NN" or "NNS" && text.Tokens[before].EntityLabel is not ("DATE" or "TIME") ? before : -1;
    }

    /// <summary>The last word under a head that is still of its part of the sentence: before ", but ..." that the parser hung too low.</summary>
    internal static int End(this ParsedText text, int head)
    {
        var last = text.RightEdge(head);
        for (var i = head + 1; i < last; i++)
        {
            if (text.Tokens[i].Text == "," && WordList.OtherPart.Has(text.Lower(i + 1)))
            {
                return i - 1;
            }
        }

        return last;
    }

    /// <summary>The last word of a content before what the report adds to it: ", illustrating the tension between the two", ", without giving details", ", a step likely to break the deadlock".</summary>
    internal static int WithoutComment(this ParsedText text, int first, int last)
    {
        for (var i = first + 2; i <= last; i++)
        {
            if (text.Tokens[i] is { Tag: "VBG", Dep: "advcl" or "acl" } && text.Tokens[i - 1].Text is "," && WordList.CommentingVerb.Has(text.Lemma(i)))
            {
                return i - 2;
            }

            // ", which would clear the way for a strike"
            if (text.Tokens[i].Dep is "relcl" && text.LeftEdge(i) is var which && which > first + 1 && text.Tokens[which - 1].Text is "," && text.Lower(which) is "which" && text.RightEdge(i) >= last)
            {
                return which - 2;
            }

            // ", a step likely to break the deadlock"
            if (text.Tokens[i].Dep is "appos" && WordList.CommentingNoun.Has(text.Lemma(i)) && text.LeftEdge(i) is var edge && edge > first + 1 && text.Tokens[edge - 1].Text is "," or "—" or "–" && text.Lower(edge) is "a" or "an")
            {
                return edge - 2;
            }

            // ", something which Chad rejects"
            if (text.Lower(i) is "something" && text.Tokens[i] is { Dep: "appos" or "npadvmod" or "conj" } && text.Tokens[i - 1].Text is "," && text.Child(i, "relcl") >= 0)
            {
                return i - 2;
            }

            if (text.Tokens[i] is { Dep: "pcomp", Tag: "VBG" } && text.Lower(i - 1) is "without" && text.Tokens[i - 2].Text is "," && WordList.GivingDetail.Has(text.Lemma(i)))
            {
                return i - 3;
            }
        }

        return last;
    }

    /// <summary>The characters from the first to the last token, without blank or punctuation at the ends.</summary>
    internal static (int Start, int End) Characters(this ParsedText text, int first, int last)
    {
        (first, last) = (Math.Min(first, last), Math.Max(first, last));
        while (first < last && IsEdge(text.Tokens[first]))
        {
            first++;
        }

        while (last > first && IsEdge(text.Tokens[last]))
        {
            last--;
        }

        return (text.Tokens[first].Start, text.Tokens[last].End);
    }

    private static bool IsEdge(Token token) =>
        token.Pos == "SPACE" || (token.Pos == "PUNCT" && token.Text is not ("(" or ")" or "%")) || string.IsNullOrWhiteSpace(token.Text);

    /// <summary>What a place lies at the edge of: "on the shore of Lake Mira", "on the outskirts of Oslo"; or -1.</summary>
    internal static int EdgeOf(this ParsedText text, int preposition) =>
        text.Child(preposition, "pobj") is >= 0 and var edge && text.Lemma(edge) is "shore" or "outskirt" or "edge" ? text.PrepositionObject(edge, "of") : -1;

    /// <summary>The words from the first to the last token as they stand, on one line.</summary>
    internal static string Words(this ParsedText text, int first, int last)
    {
        var (start, end) = text.Characters(first, last);
        return OneLine(text.Text[start..end]);
    }

    private static string OneLine(string words) =>
        words.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? words : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
