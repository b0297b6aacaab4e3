using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Syntax;

/// <summary>What hangs under a word of a parse tree: children, coordinated words, objects of prepositions, and whose a thing is.</summary>
internal static class Dependents
{
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

    /// <summary>The first child of <paramref name="head"/> with the label of which something is so, or -1. Makes nothing, so that it can be asked of every verb.</summary>
    internal static int ChildWhere(this ParsedText text, int head, string label, Func<ParsedText, int, bool> isSo)
    {
        foreach (var child in text.Children(head))
        {
            if (text.Tokens[child].Dep == label && isSo(text, child))
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

    // No sentence of a report coordinates more; without a bound, a row of thousands would be gone through thousands of times.
    private const int MostConjuncts = 40;

    /// <summary>The word at <paramref name="index"/> and those coordinated with it, left to right; about 40 at most.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The first of them.</param>
    /// <param name="leftOut">Whether those named as left out count too: "Serbia, but not Kosovo".</param>
    internal static List<int> Conjuncts(this ParsedText text, int index, bool leftOut = false)
    {
        var found = new List<int> { index };
        for (var i = 0; i < found.Count && found.Count < MostConjuncts; i++)
        {
            foreach (var child in text.Children(found[i]))
            {
                if (text.Tokens[child].Dep == "conj" && (leftOut || !text.IsExcluded(found[i], child)))
                {
                    found.Add(child);
                }
            }
        }

        found.Sort();
        return found;
    }

    /// <summary>The names beside an office, left to right: "envoys Steve Wick and Jared Kuhn", where the list hangs under the first name; none where no name stands beside it.</summary>
    internal static List<int> NamesBeside(this ParsedText text, int office) => text.Child(office, "appos") is >= 0 and var first ? text.Conjuncts(first) : [];

    // "Serbia, but not Kosovo", "Chad and not Niger", "everyone but Egypt": what is named as left out is none of those coordinated.
    /// <summary>Whether a noun is denied by its article: "no offensive".</summary>
    internal static bool HasNo(this ParsedText text, int noun) => text.ChildWhere(noun, "det", static (t, d) => t.Lower(d) is "no") >= 0;

    /// <summary>Whether a noun names what there is none of: "nothing", "no offensive".</summary>
    internal static bool IsNothing(this ParsedText text, int noun) => text.Lower(noun) is "nothing" || text.HasNo(noun);

    private static bool IsExcluded(this ParsedText text, int head, int conjunct)
    {
        if (text.Tokens[conjunct].Pos is not ("NOUN" or "PROPN" or "PRON"))
        {
            return false;
        }

        for (var i = Math.Min(text.LeftEdge(conjunct), conjunct); i > head && i >= conjunct - 6; i--)
        {
            if (text.Tokens[i].Dep == "neg" && text.Tokens[i].Head == conjunct || text.Tokens[i].Text.Equals("not", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (text.Tokens[i].Dep == "cc")
            {
                return text.Lower(i) == "but" && WordList.AllOrNone.Has(text.Lower(head));
            }
        }

        return false;
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

    /// <summary>Who issued a paper, where it says so: "a statement issued by the ministry"; -1 where it does not. Who has seen it did not write it.</summary>
    internal static int IssuedBy(this ParsedText text, int paper) =>
        text.ChildrenBy(paper, "acl").Where(a => text.Lemma(a) is "issue" or "release" or "publish").Select(a => text.PrepositionObject(a, "by")).FirstOrDefault(by => by >= 0, -1);

    /// <summary>The dictionary forms of the words before a noun that say of what kind it is: "rebel" in "the rebel delegation".</summary>
    internal static List<string> KindsBefore(this ParsedText text, int noun) => [.. text.ChildrenBy(noun, "amod", "compound", "nmod").Where(c => c < noun).Select(text.Lemma)];

    /// <summary>
    /// Whose a thing may be, the nearest first: "Iran's offer", "an offer from the government", "the plan put forward by X". A rule takes the
    /// first that is an actor.
    /// </summary>
    internal static IEnumerable<int> OwnersOf(this ParsedText text, int thing)
    {
        if (text.Child(thing, "poss") is >= 0 and var owner)
        {
            yield return owner;
        }

        if (text.PrepositionObject(thing, "from", "by", "with") is >= 0 and var from)
        {
            yield return from;
        }

        if (text.Child(thing, "acl") is >= 0 and var made && text.PrepositionObject(made, "by") is >= 0 and var by)
        {
            yield return by;
        }
    }
}
