using System.Collections.Frozen;
using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Syntax;

/// <summary>Questions to a parse tree that the reading rules ask again and again.</summary>
internal static class Tree
{
    private static readonly FrozenSet<string> Modifiers = FrozenSet.Create(
        "det", "amod", "compound", "poss", "nummod", "nmod", "quantmod", "predet", "neg", "advmod", "npadvmod", "preconj");

    /// <summary>First child of <paramref name="head"/> with one of the labels, or -1.</summary>
    internal static int Child(this ParsedText text, int head, params ReadOnlySpan<string> labels)
    {
        foreach (var child in text.Children(head))
        {
            if (labels.Contains(text.Tokens[child].Dep))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>All children of <paramref name="head"/> with one of the labels, left to right.</summary>
    internal static List<int> ChildrenBy(this ParsedText text, int head, params ReadOnlySpan<string> labels)
    {
        var found = new List<int>();
        foreach (var child in text.Children(head))
        {
            if (labels.Contains(text.Tokens[child].Dep))
            {
                found.Add(child);
            }
        }

        return found;
    }

    /// <summary>Whether a verb says what would be, not what is: "if ...", "unless ...", "whether ...".</summary>
    internal static bool IsHypothetical(this ParsedText text, int verb) =>
        text.Child(verb, "mark") is >= 0 and var mark && text.Lower(mark) is "if" or "unless" or "whether";

    // No sentence of a report coordinates more; without a bound, a row of thousands would be gone through thousands of times.
    private const int MostConjuncts = 40;

    /// <summary>The word at <paramref name="index"/> and those coordinated with it, left to right; about 40 at most.</summary>
    internal static List<int> Conjuncts(this ParsedText text, int index)
    {
        var found = new List<int> { index };
        for (var i = 0; i < found.Count && found.Count < MostConjuncts; i++)
        {
            foreach (var child in text.Children(found[i]))
            {
                if (text.Tokens[child].Dep == "conj")
                {
                    found.Add(child);
                }
            }
        }

        found.Sort();
        return found;
    }

    /// <summary>The word that a chain of coordination begins with: "India" for "Lanka" in "India and Sri Lanka".</summary>
    internal static int FirstConjunct(this ParsedText text, int index)
    {
        for (var i = 0; i < MostConjuncts && text.Tokens[index].Dep == "conj"; i++)
        {
            index = text.Tokens[index].Head;
        }

        return index;
    }

    /// <summary>Whether <paramref name="index"/> is <paramref name="ancestor"/> or hangs under it.</summary>
    internal static bool IsUnder(this ParsedText text, int index, int ancestor)
    {
        while (true)
        {
            if (index == ancestor)
            {
                return true;
            }

            var head = text.Tokens[index].Head;
            if (head == index)
            {
                return false;
            }

            index = head;
        }
    }

    /// <summary>Object of one of the prepositions under <paramref name="head"/>, or -1.</summary>
    internal static int PrepositionObject(this ParsedText text, int head, params ReadOnlySpan<string> prepositions)
    {
        foreach (var child in text.Children(head))
        {
            if (text.Tokens[child].Dep is "prep" or "agent" or "dative" && prepositions.Contains(text.Lower(child)))
            {
                var of = text.Child(child, "pobj", "pcomp");
                if (of >= 0)
                {
                    return of;
                }
            }
        }

        return -1;
    }

    /// <summary>Object of one of the prepositions of a list under <paramref name="head"/>, or -1.</summary>
    internal static int PrepositionObject(this ParsedText text, int head, WordList prepositions)
    {
        foreach (var child in text.Children(head))
        {
            if (text.Tokens[child].Dep is "prep" or "agent" or "dative" && prepositions.Has(text.Lower(child)) && text.Child(child, "pobj", "pcomp") is >= 0 and var of)
            {
                return of;
            }
        }

        return -1;
    }

    internal static bool IsVerb(this ParsedText text, int index) =>
        text.Tokens[index].Pos is "VERB" or "AUX" && text.Tokens[index].Dep is not ("aux" or "auxpass");

    internal static bool IsNominal(this ParsedText text, int index) =>
        text.Tokens[index].Pos is "NOUN" or "PROPN" or "PRON" or "NUM";

    /// <summary>Whether an auxiliary other than "to" makes the verb finite: "has met", "will meet".</summary>
    internal static bool HasFiniteAux(this ParsedText text, int verb)
    {
        foreach (var child in text.Children(verb))
        {
            if (text.Tokens[child] is { Dep: "aux" or "auxpass", Tag: not "TO" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentence that holds a token, as a run of token indices.</summary>
    internal static (int First, int Last) SentenceOf(this ParsedText text, int index) => text.Sentences[text.SentenceNumber(index)];

    /// <summary>Number of the sentence that holds a token, from 0.</summary>
    internal static int SentenceNumber(this ParsedText text, int index)
    {
        var low = 0;
        var high = text.Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (text.Sentences[middle].First <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>Head of the sentence's tree: its first root.</summary>
    internal static int Root(this ParsedText text, (int First, int Last) sentence)
    {
        for (var i = sentence.First; i <= sentence.Last; i++)
        {
            if (text.Tokens[i].Head == i && text.Tokens[i].Pos != "SPACE")
            {
                return i;
            }
        }

        return sentence.First;
    }

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

        return (first, last);
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

    /// <summary>The words from the first to the last token as they stand, on one line.</summary>
    internal static string Words(this ParsedText text, int first, int last)
    {
        var (start, end) = text.Characters(first, last);
        return OneLine(text.Text[start..end]);
    }

    private static string OneLine(string words) =>
        words.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? words : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
