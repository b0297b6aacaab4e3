using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Naming;

/// <summary>The words of an office beside a name: where they begin, what the office is of, and offices that the parser hangs elsewhere.</summary>
internal static class OfficePhrases
{
    /// <summary>Where a title begins with the words that say how far it is held, which may stand before the state: "former" of "former Chadian President".</summary>
    /// <param name="text">The text.</param>
    /// <param name="outer">The first word of the phrase, of the state before the office where it has one.</param>
    /// <param name="first">The first word of the title so far, which stays where there is none.</param>
    internal static int OverQualifier(ParsedText text, int outer, int first)
    {
        var at = outer;
        while (at > 0 && !text.Tokens[at].SentenceStart)
        {
            if (WordList.TitleQualifier.Has(text.Lower(at - 1)) || (at == outer && outer < first && WordList.OfficeGrade.Has(text.Lower(at - 1))))
            {
                at--;
            }
            else if (text.Tokens[at - 1].Text == "-" && at > 1 && WordList.TitleQualifier.Has(text.Lower(at - 2)))
            {
                at -= 2;
            }
            else
            {
                break;
            }
        }

        return at < outer ? at : first;
    }

    /// <summary>"..., and Steve Hale, the U.S. president's special envoy.": an office set beside the name by commas, though the parser hangs it elsewhere, as no part of speech of its own; or -1.</summary>
    internal static int LooseApposition(ParsedText text, Name name)
    {
        var from = name.Last + 2;
        if (from >= text.Tokens.Count || text.Tokens[from - 1].Text != ",")
        {
            return -1;
        }

        for (var i = from; i < text.Tokens.Count && i < from + LongestApposition; i++)
        {
            if (text.LeftEdge(i) == from && text.Tokens[i] is { Dep: "npadvmod" or "dep", Tag: "NN" or "NNP" } && WordList.Office.Has(text, i)
                && i + 1 < text.Tokens.Count && (text.Tokens[i + 1].Pos == "PUNCT" || text.Tokens[i + 1].Dep == "prep"))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"Kora [Minister of Island Affairs]", "Kora (foreign minister)": the office right behind the name in brackets, or -1.</summary>
    internal static int InBrackets(ParsedText text, Name name)
    {
        var from = name.Last + 2;
        if (from >= text.Tokens.Count || text.Tokens[from - 1].Text is not ("[" or "("))
        {
            return -1;
        }

        for (var i = from; i < text.Tokens.Count && i < from + LongestApposition && text.Tokens[i] is { Pos: "NOUN" or "PROPN" or "ADJ" or "DET" or "PART" }; i++)
        {
            if (WordList.Office.Has(text, i) && text.Tokens[i] is { Tag: "NN" or "NNP" } && (i + 1 == text.Tokens.Count || !WordList.Office.Has(text, i + 1)))
            {
                return i;
            }
        }

        return -1;
    }

    // No office beside a name has more words before it.
    private const int LongestApposition = 9;

    /// <summary>"A representative of the ousted leader, Ricardo Martinez": the parser hangs the name under the nearest noun, but the
    /// office is the one the whole phrase names.</summary>
    internal static int Outermost(ParsedText text, int noun)
    {
        var office = noun;
        for (var i = 0; i < 4 && text.Tokens[noun].Dep == "pobj" && text.Tokens[text.Tokens[noun].Head].Dep == "prep"; i++)
        {
            noun = text.Tokens[text.Tokens[noun].Head].Head;
            if (WordList.Office.Has(text, noun) && text.Tokens[noun].Tag is "NN" or "NNP")
            {
                office = noun;
            }
        }

        return office;
    }

    /// <summary>"The farmer Tomas Iri", "the fisherman and union leader Tomas Iri": whether a name stands right behind what somebody is, without a comma.</summary>
    internal static bool IsNamedBehind(ParsedText text, int noun, int name) =>
        text.Tokens[noun] is { Tag: "NN", Pos: "NOUN" } && text.Tokens[name].Tag == "NNP" && text.LeftEdge(name) is var first
        && (first == noun + 1 || (text.Conjuncts(noun) is [_, var other] && other + 1 == first && text.Tokens[other].Tag == "NN"));

    /// <summary>Whether an office is only counted: "is the first leader to ..." tells no office.</summary>
    internal static bool IsRanked(ParsedText text, int noun)
    {
        foreach (var child in text.Children(noun))
        {
            if (child < noun && WordList.Ordinal.Has(text.Lower(child)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody has an office by "as": not where he only would, "Salih as vice-president would chair the cabinet", or is wanted to, "wants Salih as vice-president".</summary>
    internal static bool IsHeld(ParsedText text, Name name)
    {
        var verb = text.Tokens[text.FirstConjunct(name.Last)].Head;
        return !text.IsVerb(verb) || !(text.ChildrenBy(verb, "aux").Any(a => WordList.OnlySupposing.Has(text.Lower(a)))
            || (text.Tokens[name.Last].Dep == "dobj" && Stances.OfVerb(text.Lemma(verb)).Count > 0 && !WordList.Appoint.Has(text.Lemma(verb))));
    }

    /// <summary>"the mediator in the Fiji crisis": whether a state only says which trouble somebody sees to, and is not whose office it is.</summary>
    internal static bool IsOfTrouble(ParsedText text, int token) =>
        token >= 0 && text.Tokens[token] is { Dep: "compound" or "amod" or "nmod", Head: var trouble } && trouble > token && text.Tokens[trouble] is { Pos: "NOUN", Dep: "pobj" } && WordList.Trouble.Has(text.Lemma(trouble));

    /// <summary>The house that somebody works at: "an expert on trade from the Oslo Peace Institute"; or -1.</summary>
    internal static int House(ParsedText text, int office) =>
        text.PrepositionObject(office, "at", "with", "from") is >= 0 and var house && house > office && text.Tokens[house].Pos == "PROPN" && WordList.Institution.Has(text, house) ? house : -1;

    /// <summary>What an office is of or for; not where a comma parts them, nor the talks it is held at.</summary>
    internal static int Toward(ParsedText text, int office)
    {
        var toward = text.PrepositionObject(office, WordList.OfficeComplement);
        // "director at the Crisis Institute", but not "envoy at the talks"
        toward = toward < 0 ? House(text, office) : toward;

        // "On Monday a mediator said": the day is nothing he mediates.
        if (toward < office || WordList.TalksEvent.Has(text.Lemma(toward)))
        {
            return -1;
        }

        for (var i = office + 1; i < toward; i++)
        {
            if (text.Tokens[i].Text == ",")
            {
                return -1;
            }
        }

        return toward;
    }
}
