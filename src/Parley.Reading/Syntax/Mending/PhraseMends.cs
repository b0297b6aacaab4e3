using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Syntax.Mending;

/// <summary>Noun phrases that the parser takes apart: "co-conveners", "Chad's and Niger's delegations".</summary>
internal static class PhraseMends
{
    /// <summary>The same text with what belongs to one noun hung under it.</summary>
    internal static ParsedText Mend(ParsedText text)
    {
        Token[]? mended = null;
        for (var i = 0; i + 2 < text.Tokens.Count; i++)
        {
            if (IsPrefix(text, i))
            {
                mended ??= [.. text.Tokens];
                mended[i] = mended[i] with { Head = i + 2, Dep = "compound" };
                mended[i + 1] = mended[i + 1] with { Head = i + 2, Dep = "punct", Pos = "PUNCT" };
            }
            else if (Math.Max(Joined(text, i), StateAndFighters(text, i)) is >= 0 and var noun)
            {
                mended ??= [.. text.Tokens];
                Part(text, mended, i, noun, Innermost(text, i));
            }
            else if (Second(text, i) is >= 0 and var other)
            {
                // "neither the envoys of the cabinet nor the Front", where the Front was joined to the cabinet.
                mended ??= [.. text.Tokens];
                var paired = text.Tokens[i].Head;
                mended[text.Child(text.Tokens[other].Head, "cc")] = mended[text.Child(text.Tokens[other].Head, "cc")] with { Head = paired };
                mended[other] = mended[other] with { Head = paired };
            }
            else if (Listed(text, i) is >= 0 and var first)
            {
                // "wants a truce, a swap and a vote", where the swap was made another name of whoever wants it
                mended ??= [.. text.Tokens];
                mended[i] = mended[i] with { Head = first, Dep = "conj" };
            }
            else if (Rehung(text, i) is { Head: >= 0 } rehung)
            {
                mended ??= [.. text.Tokens];
                mended[rehung.Token] = mended[rehung.Token] with { Head = rehung.Head, Dep = rehung.Dep };
            }
            else if (OtherSide(text, i) is >= 0 and var sides)
            {
                mended ??= [.. text.Tokens];
                mended[text.Child(text.Tokens[i].Head, "cc")] = mended[text.Child(text.Tokens[i].Head, "cc")] with { Head = sides };
                mended[i] = mended[i] with { Head = sides };
            }
            else if (FirstOwner(text, i) is >= 0 and var second)
            {
                mended ??= [.. text.Tokens];
                mended[i] = mended[i] with { Head = text.Tokens[second].Head, Dep = "poss" };
                mended[second] = mended[second] with { Head = i, Dep = "conj" };
                mended[second - 1] = mended[second - 1] with { Head = i };
            }
        }

        return mended is null ? text : new ParsedText(text.Text, [.. mended]);
    }

    // The object of the verb right before the comma before a noun that was hung behind the verb under its subject; or -1.
    private static int Listed(ParsedText text, int noun)
    {
        if (text.Tokens[noun] is not { Dep: "appos", Pos: "NOUN", Head: var subject } || text.Tokens[subject] is not { Dep: "nsubj", Head: var verb } || verb < subject || noun < verb || text.LeftEdge(noun) - 1 is var comma && (comma < 0 || text.Tokens[comma].Text is not ","))
        {
            return -1;
        }

        return text.Child(verb, "dobj") is >= 0 and var first && text.RightEdge(first) + 1 == comma && text.Child(noun, "conj") >= 0 ? first : -1;
    }

    // A word that only hangs in the wrong place, and where it belongs; a head of -1 where none does.
    private static (int Token, int Head, string Dep) Rehung(ParsedText text, int i)
    {
        if (text.Lower(i) is "neither" or "either" && text.Tokens[i] is { Dep: "det" or "preconj" or "cc", Head: var owner } && owner > i && text.Tokens[owner] is { Dep: "poss", Head: var owned } && owned > owner && text.Child(owned, "cc") > owned)
        {
            // "neither Chad's government nor the Front": it goes with the government.
            return (i, owned, "preconj");
        }

        if (text.Tokens[i] is { Dep: "acl", Head: var many } && text.Tokens[many] is { Pos: "NUM", Dep: "pobj", Head: var of } && text.Lower(of) == "of" && WordList.Team.Has(text.Lemma(text.Tokens[of].Head)))
        {
            // "a team of five led by"
            return (i, text.Tokens[of].Head, "acl");
        }

        if (text.Tokens[i] is { Dep: "nsubj", Head: var aux } && text.Tokens[aux] is { Dep: "aux", Head: var verb } && aux > i && verb > aux)
        {
            // "The Council has, in May, demanded": who does it goes with the verb.
            return (i, verb, "nsubj");
        }

        if (text.Tokens[i] is { Dep: "nsubj" or "nsubjpass", Head: var deed } && text.LeftEdge(i) is > 0 and var edge && text.Tokens[edge - 1] is { Dep: "cc", Head: var one } && text.Lower(edge - 1) == "and"
            && one < i && text.Tokens[one].Head == deed && text.Tokens[one].Dep is "nsubj" or "nsubjpass" && text.Child(one, "conj") < 0)
        {
            // "the Republic of Chad and Front rebels signed", where each was made a subject of its own
            return (i, one, "conj");
        }

        if (text.Tokens[i] is { Dep: "appos", Pos: "PROPN", Head: var things } && text.Tokens[things].Tag is "NNS" && text.LeftEdge(i) == things + 1 && i + 1 < text.Tokens.Count && text.Tokens[i + 1] is { Tag: "VBZ" } && text.IsVerb(i + 1) && text.Child(i + 1, "nsubj", "nsubjpass", "csubj", "expl") < 0)
        {
            // "prisoners Chad wants Niger to free": many do not want, Chad does.
            return (i, i + 1, "nsubj");
        }

        if (SecondOffice(text, i) is >= 0 and var second)
        {
            return (i, second, "prep");
        }

        if (text.Tokens[i] is { Dep: "prep" or "dobj", Head: var made } && text.Tokens[made] is { Tag: "VBN", Dep: "acl", Head: var draft } && (text.Tokens[i].Dep == "dobj" || text.Lower(i) == "as") && text.Child(made, "agent") is >= 0 and var maker && text.RightEdge(maker) + 1 == text.LeftEdge(i)
            && text.Tokens[draft] is { Dep: "dobj", Head: var labelling } && WordList.Label.Has(text.Lemma(labelling)) && text.Child(labelling, "oprd") < 0)
        {
            // "described the draft offered by the other side as a trap", "called the plan offered by the army a trap"
            return (i, labelling, text.Tokens[i].Dep == "dobj" ? "oprd" : "prep");
        }

        if (Nearest(text, i) is >= 0 and var nearest)
        {
            return (i, nearest, "relcl");
        }

        if (DayBefore(text, i) is >= 0 and var did)
        {
            return (i, did, text.Tokens[i].Dep);
        }

        return WellAs(text, i) is >= 0 and var added ? (added, text.Tokens[i].Head, "conj") : (i, Receiver(text, i), "dative");
    }

    // "former Danish premier and mediator in the crisis": what the second office is of, where the first has its own before it; or -1.
    private static int SecondOffice(ParsedText text, int preposition) =>
        text.Tokens[preposition] is { Dep: "prep", Head: var first } && first < preposition - 2 && text.Tokens[preposition - 1] is { Dep: "conj", Tag: "NN" or "NNP", Head: var other } && other == first && WordList.Office.Has(text, first) && WordList.Office.Has(text, preposition - 1)
        && text.ChildrenBy(first, "amod", "compound", "nmod", "poss").Any(c => c < first && (text.Tokens[c].EntityLabel is "GPE" or "NORP" or "ORG" || WordList.EndedOffice.Has(text.Lower(c))))
            ? preposition - 1
            : -1;

    // "a quarrel between Chad and Niger, which backs the rebels", "relations between Chad and Niger, which opposes it": one does so, by the number of the verb, and the last named is meant; or -1.
    private static int Nearest(ParsedText text, int verb)
    {
        if (text.Tokens[verb] is not { Dep: "relcl", Head: var named } || named > verb || text.LeftEdge(verb) is var which && (which < 3 || text.Lower(which) is not ("which" or "who") || text.Tokens[which].Dep is not "nsubj" || text.Tokens[which - 1].Text is not ",")
            || !(text.Tokens[verb].Tag == "VBZ" || text.ChildrenBy(verb, "aux", "auxpass").Any(a => text.Tokens[a].Tag == "VBZ" || text.Lower(a) == "was")))
        {
            return -1;
        }

        // The last of a list that ends right before the comma.
        var last = which - 2;
        while (text.Tokens[last] is { Dep: "compound" or "case", Head: var whole } && whole < which && whole > last)
        {
            last = whole;
        }

        var first = text.FirstConjunct(last);
        return first != last && text.Tokens[last].Tag is "NN" or "NNP" && (first == named || text.FirstConjunct(named) == first || (text.Tokens[named].Tag is "NNS" && text.Tokens[verb].Tag == "VBZ" && !WordList.Talks.Has(text, named) && text.PrepositionObject(named, "between", "among") == first)) ? last : -1;
    }

    // "Two days earlier a source had told": before the article stands when it was told, and nothing of who told it; the verb, or -1.
    private static int DayBefore(ParsedText text, int i) =>
        text.Tokens[i] is { Dep: "advmod" or "npadvmod", EntityLabel: "DATE", Head: var who } && who > i && text.Tokens[who].Dep is "nsubj" or "nsubjpass" && text.ChildrenBy(who, "det").Any(d => d > i) && text.Tokens[who].Head is var verb && verb > who ? verb : -1;

    // "co", "-" and "conveners", of which each was made a subject.
    private static bool IsPrefix(ParsedText text, int i) =>
        text.Lower(i) is "co" or "vice" or "ex" && text.Tokens[i + 1].Text == "-" && text.Tokens[i].End == text.Tokens[i + 1].Start && text.Tokens[i + 1].End == text.Tokens[i + 2].Start
        && text.Tokens[i + 2].Pos is "NOUN" or "PROPN" && text.Tokens[i].Head != i + 2 && text.Tokens[i].Head == text.Tokens[i + 2].Head;

    // What "nor" joins to a noun under the one that "neither" goes with; or -1.
    private static int Second(ParsedText text, int i)
    {
        if (text.Lower(i) is not ("neither" or "either") || text.Tokens[i] is not { Dep: "preconj" or "det" or "cc", Head: var first } || first < i || text.Child(first, "conj") >= 0)
        {
            return -1;
        }

        for (var at = first + 1; at <= text.RightEdge(first); at++)
        {
            if (text.Tokens[at].Dep == "cc" && text.Lower(at) is "nor" or "or" && text.Tokens[at].Head != first)
            {
                return text.ChildrenBy(text.Tokens[at].Head, "conj").FirstOrDefault(c => c > at, -1);
            }
        }

        return -1;
    }

    // "between the region of Lamu and Uganda", where Uganda was joined to Lamu: between takes two, and a noun in the singular is one. The noun, or -1.
    private static int OtherSide(ParsedText text, int i) =>
        text.Tokens[i] is { Dep: "conj", Pos: "PROPN", Head: var inner } && text.Tokens[inner] is { Dep: "pobj", Head: var of } && text.Lower(of) == "of" && text.Tokens[of].Head is var noun && text.Tokens[noun] is { Dep: "pobj", Tag: "NN", Head: var between }
        && text.Lower(between) == "between" && text.Child(noun, "conj", "cc") < 0 && text.Child(inner, "cc") > inner && text.ChildrenBy(inner, "conj").Count == 1 && text.Child(i, "conj") < 0
            ? noun
            : -1;

    // "Kenya as well as Uganda called", where both were made subjects: the second one; or -1.
    private static int WellAs(ParsedText text, int i) =>
        i > 2 && text.Tokens[i] is { Dep: "cc", Head: var first } && text.Lower(i) == "as" && text.Lower(i - 1) == "well" && text.Lower(i - 2) == "as" && first < i && text.Tokens[first].Dep is "nsubj" or "nsubjpass" && text.Child(first, "conj") < 0
            ? text.ChildrenBy(text.Tokens[first].Head, "nsubj", "nsubjpass").FirstOrDefault(c => c > i && text.LeftEdge(c) == i + 1, -1)
            : -1;

    // "Chad's government and Front rebels", where "government" was made a part of the rebels' name: the noun it is joined to, or -1.
    private static int Joined(ParsedText text, int i) =>
        text.Tokens[i] is { Dep: "nmod" or "compound", Tag: "NN", Head: var noun } && noun > i + 2 && text.Tokens[noun] is { Tag: "NNS", Pos: "NOUN" } && text.Child(i, "cc") == i + 1
        && text.Child(i, "conj") is >= 0 and var other && (text.Tokens[other].Pos == "PROPN" || ((WordList.Group.Has(text, other) || WordList.Seceded.Has(text.Lower(other))) && !IsOfTeam(text, noun))) && other == noun - 1 && ((text.Child(noun, "poss") is >= 0 and var owner && text.RightEdge(owner) < i) || (WordList.RulingBody.Has(text.Lemma(i)) && text.ChildrenBy(i, "amod").Concat(text.ChildrenBy(noun, "amod").Where(c => c < i)).Any(c => text.Tokens[c].EntityLabel == "NORP" || char.IsUpper(text.Tokens[c].Text[0]))))
            ? noun
            : -1;

    // "delegations from Chad's government and opposition groups": which team is whose the words do not part.
    private static bool IsOfTeam(ParsedText text, int noun) =>
        text.Tokens[noun] is { Dep: "pobj", Head: var from } && text.Lower(from) is "from" or "of" && text.Tokens[from].Head is var team && WordList.Side.Has(text, team);

    // "Chad and Blue Front rebels", "the Republic of Chad and Blue Front rebels", where the state was made a part of the rebels' name: the rebels, or -1.
    private static int StateAndFighters(ParsedText text, int i) =>
        text.Tokens[i] is { Dep: "nmod" or "compound", Pos: "PROPN", EntityLabel: "GPE", Head: var noun } && noun > i + 2 && text.Tokens[noun] is { Tag: "NNS", Pos: "NOUN" } && WordList.FightingGroup.Has(text, noun)
        && Innermost(text, i) is var joined && text.Child(joined, "cc") is >= 0 and var and && text.Lower(and) == "and" && text.ChildrenBy(joined, "conj") is [var other] && text.Tokens[other].Pos == "PROPN" && other == noun - 1 && text.Child(noun, "det", "poss") < 0
            ? noun
            : -1;

    // The word of a name that another is joined to: "Congo" in "the Republic of the Congo".
    private static int Innermost(ParsedText text, int name) =>
        text.Child(name, "cc") >= 0 || text.PrepositionObject(name, "of") is not (>= 0 and var of) ? name : of;

    private static void Part(ParsedText text, Token[] tokens, int first, int second, int joined)
    {
        var wasRoot = text.Tokens[second].Head == second;
        tokens[first] = tokens[first] with { Head = wasRoot ? first : text.Tokens[second].Head, Dep = text.Tokens[second].Dep };
        tokens[second] = tokens[second] with { Head = first, Dep = "conj" };
        tokens[text.Child(joined, "conj")] = text.Tokens[text.Child(joined, "conj")] with { Head = second, Dep = "compound" };
        tokens[text.Child(joined, "cc")] = text.Tokens[text.Child(joined, "cc")] with { Head = first };
        foreach (var before in text.Children(second))
        {
            if (before < first)
            {
                tokens[before] = tokens[before] with { Head = first };
            }
        }
    }

    // "offered Ukraine security guarantees", where the state was made a part of the noun: the verb that gives it to whom; or -1.
    private static int Receiver(ParsedText text, int i) =>
        text.Tokens[i] is { Dep: "compound", Pos: "PROPN", EntityLabel: "GPE" or "PERSON", Head: var thing } && thing > i + 1 && text.Tokens[thing] is { Dep: "dobj", Pos: "NOUN", Head: var verb } && verb == i - 1
        && text.LeftEdge(thing) == i && text.Tokens[thing].EntityLabel.Length == 0 && WordList.GiveTo.Has(text.Lemma(verb)) && text.Tokens[i + 1].Text != "-"
            ? verb
            : -1;

    // "After talks on the coast, Chad's and Niger's delegations said": the first owner was hung under what stands before the comma. The second owner, or -1.
    private static int FirstOwner(ParsedText text, int i)
    {
        if (text.Tokens[i] is not { Dep: "conj" or "appos", Pos: "PROPN" } || i + 4 >= text.Tokens.Count || text.Tokens[i + 1].Tag != "POS" || text.Tokens[i + 2].Pos != "CCONJ")
        {
            return -1;
        }

        for (var j = i + 3; j < Math.Min(i + 7, text.Tokens.Count - 1); j++)
        {
            if (text.Tokens[j + 1].Tag == "POS")
            {
                return text.Tokens[j].Dep == "poss" && text.Tokens[j].Head > j ? j : -1;
            }
        }

        return -1;
    }
}
