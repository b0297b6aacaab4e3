using Parley.Reading.English;
using Parley.Reading.Gazetteers;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Actors.Naming;

/// <summary>
/// Mends the tree where words stand side by side, mostly without a comma or "that", and were made one name: a day and an office ("On May 3 Minister Ana Ruiz"), an outlet and
/// whoever it was told of ("told Reuters Chad's army had"), the end of an opening phrase and the subject ("After meeting Salih, Bako said"), a state and the one who holds an office of it ("Minister of Defence of Georgia Ana Ruiz").
/// </summary>
internal static class RunTogether
{
    // No complement of an office is longer.
    private const int LongestComplement = 10;

    /// <summary>The text with such words apart; the same text where there are none.</summary>
    internal static ParsedText Mend(ParsedText text, Gazetteer gazetteer)
    {
        var words = text.Tokens.Select(t => t.Text).ToArray();
        return AfterOffices(BesideDays(BesideOutlets(AcrossCommas(text), gazetteer, words)), gazetteer, words);
    }

    // "After meeting Salih, Bako said": what ends before the comma and the subject after it are two, however one name would have them.
    private static ParsedText AcrossCommas(ParsedText text)
    {
        Token[]? tokens = null;
        for (var comma = 1; comma + 1 < text.Tokens.Count; comma++)
        {
            if (text.Tokens[comma] is not { Text: ",", Iob: "I" } || text.Tokens[comma - 1].Iob is "O")
            {
                continue;
            }

            var last = comma + 1;
            while (last + 1 < text.Tokens.Count && text.Tokens[last + 1] is { Iob: "I", Text: not "," })
            {
                last++;
            }

            if (text.Tokens[last] is not { Dep: "nsubj" or "nsubjpass", Head: var verb } || verb < last || text.Tokens[comma - 1].Head is var above && (above > comma && above <= last) || text.Tokens[comma - 1].Dep is "nsubj" or "nsubjpass" or "compound" || text.IsUnder(comma - 1, last))
            {
                continue;
            }

            tokens ??= [.. text.Tokens];
            tokens[comma] = tokens[comma] with { Iob = "O", EntityLabel = "" };
            Name(tokens, comma + 1, last, text.Tokens[comma].EntityLabel);
        }

        return tokens is null ? text : new ParsedText(text.Text, [.. tokens]);
    }

    // "told Reuters Chad's army had broken the truce"
    private static ParsedText BesideOutlets(ParsedText text, Gazetteer gazetteer, string[] words)
    {
        Token[]? tokens = null;
        for (var verb = 0; verb + 3 < words.Length; verb++)
        {
            if (!WordList.Telling.Has(text.Lemma(verb)) || gazetteer.LongestAt(words.AsSpan(verb + 1, Math.Min(5, words.Length - verb - 1))) is not { Entry.Kind: GazetteerKind.Outlet } hit)
            {
                continue;
            }

            var outlet = verb + hit.Tokens;
            if (outlet + 1 >= words.Length || text.Tokens[outlet].Head <= outlet || text.Tokens[outlet].Dep is not ("compound" or "nmod" or "amod" or "poss") || !char.IsUpper(words[outlet + 1][0]))
            {
                continue;
            }

            // Whoever is told of is the subject of what is told.
            var head = Top(text, text.Tokens[outlet].Head);
            var content = text.Child(verb, "ccomp");
            if (!(text.Tokens[head] is { Dep: "nsubj" or "nsubjpass", Head: var told } && told > head) && !(text.Tokens[head] is { Dep: "dobj" } && text.Tokens[head].Head == verb && content > head && text.Child(content, "nsubj", "nsubjpass") < 0))
            {
                continue;
            }

            tokens ??= [.. text.Tokens];
            Name(tokens, verb + 1, outlet, "ORG");
            if (tokens[outlet + 1].Iob == "I")
            {
                NameRest(tokens, outlet + 1, "GPE");
            }

            tokens[outlet] = tokens[outlet] with { Head = verb, Dep = "dobj" };
            if (tokens[head].Dep == "dobj")
            {
                tokens[head] = tokens[head] with { Head = content, Dep = text.Child(content, "auxpass") >= 0 ? "nsubjpass" : "nsubj" };
            }
        }

        return tokens is null ? text : new ParsedText(text.Text, [.. tokens]);
    }

    // "On May 3 Minister Ana Ruiz met", "Since winter Georgia has refused"
    private static ParsedText BesideDays(ParsedText text)
    {
        Token[]? tokens = null;
        for (var before = 0; before + 2 < text.Tokens.Count; before++)
        {
            if (text.Tokens[before] is not { Pos: "ADP" or "SCONJ" } preposition || !WordList.DayPreposition.Has(text.Lower(before)) || text.Tokens[before + 1] is not { EntityLabel: "DATE", Iob: "B" }
                || text.Child(before, "pobj") is >= 0 and var own && own <= before + 1)
            {
                continue;
            }

            var last = before + 1;
            while (last + 1 < text.Tokens.Count && text.Tokens[last + 1] is { EntityLabel: "DATE", Iob: "I" })
            {
                last++;
            }

            var day = Enumerable.Range(before + 1, last - before).FirstOrDefault(i => text.Tokens[i].Head > last, -1);
            if (day < 0 || last + 1 >= text.Tokens.Count || text.Tokens[last + 1].Tag is "POS" or "HYPH" || text.Tokens[last + 1].Pos is not ("PROPN" or "NOUN" or "ADJ"))
            {
                continue;
            }

            var head = Top(text, text.Tokens[day].Head);
            var verb = preposition.Head > head ? preposition.Head : -1;
            var isObject = text.Tokens[head] is { Dep: "pobj" } && text.Tokens[head].Head == before;
            if (verb < 0 || !text.IsVerb(verb) || (isObject ? text.Child(verb, "nsubj", "nsubjpass", "expl") >= 0 : text.Tokens[head].Dep is not ("nsubj" or "nsubjpass")))
            {
                continue;
            }

            tokens ??= [.. text.Tokens];
            for (var i = before + 1; i <= last; i++)
            {
                tokens[i] = tokens[i].Head > last && i != day ? tokens[i] with { Head = day } : tokens[i];
            }

            tokens[day] = tokens[day] with { Head = before, Dep = "pobj" };
            tokens[before] = preposition with { Dep = "prep", Pos = "ADP" };
            if (isObject)
            {
                tokens[head] = tokens[head] with { Head = verb, Dep = text.Child(verb, "auxpass") >= 0 ? "nsubjpass" : "nsubj" };
            }
        }

        return tokens is null ? text : new ParsedText(text.Text, [.. tokens]);
    }

    // "Minister of Defence of Georgia Ana Ruiz said", "the ambassador in Geneva Ana Ruiz said": the name takes the place of the office.
    private static ParsedText AfterOffices(ParsedText text, Gazetteer gazetteer, string[] words)
    {
        Token[]? tokens = null;
        for (var name = 3; name < words.Length; name++)
        {
            if (IsNameOfOffice(text, name))
            {
                // "the Ministry of Trade Ben Ode", of which the parser made one name though it set Ode beside the office
                Name(tokens ??= [.. text.Tokens], text.LeftEdge(name), name, "PERSON");
                continue;
            }

            var preposition = text.Tokens[name].Dep == "pobj" ? text.Tokens[name].Head : Hanging(text, name);
            if (text.Tokens[name].Tag != "NNP" || preposition < 0 || preposition > name - 3 || WordList.Office.Has(text, name))
            {
                continue;
            }

            var rank = RankBefore(text, preposition + 1, name);
            if (Place(text, gazetteer, words, preposition + 1, rank, name) is not (> 0 and var place) || Office(text, preposition, name) is not (>= 0 and var office))
            {
                continue;
            }

            tokens ??= [.. text.Tokens];
            // In a list the office before has given its place to its name already: what counts is where it hangs now.
            var isRoot = tokens[office].Head == office;
            tokens[name] = text.Tokens[name].Dep != "pobj" && text.Tokens[name].Head != office ? tokens[name] : tokens[name] with { Head = isRoot ? name : tokens[office].Head, Dep = isRoot ? "ROOT" : tokens[office].Dep };
            tokens[office] = tokens[office] with { Head = name, Dep = "compound" };
            tokens[place] = tokens[place] with { Head = preposition, Dep = "pobj" };
            Name(tokens, rank < name ? Enumerable.Range(rank, name - rank).First(i => !WordList.Office.Has(text, i)) : place + 1, name, "PERSON");
            for (var i = preposition + 1; i < place; i++)
            {
                tokens[i] = tokens[i].Head == name ? tokens[i] with { Head = place } : tokens[i];
            }

            if (WordList.Portfolio.Has(text, place) && WordList.Institution.Has(text, text.Tokens[preposition].Head))
            {
                Name(tokens, text.Tokens[preposition].Head, place, "ORG");
            }
            else if (!WordList.Portfolio.Has(text, place))
            {
                Name(tokens, tokens[preposition + 1].Pos == "DET" ? preposition + 2 : preposition + 1, place, WordList.PartyNameEnding.Has(words[place]) || WordList.Institution.Has(text, place) ? "ORG" : "GPE");
            }

            for (var i = rank; i < name && WordList.Office.Has(text, i); i++)
            {
                tokens[i] = tokens[i] with { EntityLabel = "", Iob = "O" };
            }

            foreach (var child in text.Children(office))
            {
                tokens[child] = child > name ? tokens[child] with { Head = name } : tokens[child];
            }
        }

        return tokens is null ? text : new ParsedText(text.Text, [.. tokens]);
    }

    private static bool IsNameOfOffice(ParsedText text, int name)
    {
        var first = text.LeftEdge(name);
        return text.Tokens[name] is { Dep: "appos", Tag: "NNP", Iob: "I", EntityLabel: not "PERSON", Head: var office } && WordList.Office.Has(text, office) && text.Tokens[office].Tag is "NN" or "NNP" && first < name && first > office + 2
            && Enumerable.Range(first, name - first + 1).All(i => text.Tokens[i] is { Tag: "NNP", Iob: "I" } && !WordList.Office.Has(text, i) && !WordList.Institution.Has(text, i) && !WordList.PartyNameEnding.Has(text.Tokens[i].Text));
    }

    // The preposition right before a name that has no object, since the parser made what it leads to a part of the name: "to" of "Ambassador to Ghana Rolf Haug"; or -1.
    private static int Hanging(ParsedText text, int name)
    {
        var before = text.LeftEdge(name) - 1;
        return before > 0 && text.Tokens[before] is { Pos: "ADP", Dep: "prep" } && text.Child(before, "pobj", "pcomp") < 0 && text.Tokens[name].EntityLabel == "PERSON" ? before : -1;
    }

    // The first word of the rank that stands between a body and the name: "Major" of "Mission Major General Ulf Berg"; the name's last word where there is none.
    private static int RankBefore(ParsedText text, int first, int name)
    {
        for (var i = first + 1; i < name - 1; i++)
        {
            if (WordList.Rank.Has(text.Lower(i)) && text.Tokens[i].Tag == "NNP")
            {
                return i;
            }
        }

        return name;
    }

    // The last word of the state, town or body that stands before at least two more capitals, which are the name, or right before a rank; 0 where there is none.
    private static int Place(ParsedText text, Gazetteer gazetteer, string[] words, int first, int rank, int name)
    {
        var at = text.Tokens[first].Pos == "DET" ? first + 1 : first;
        for (var i = at; i < name; i++)
        {
            if (text.Tokens[i].Tag is not ("POS" or "HYPH") && (text.Tokens[i] is not { Tag: "NNP", Dep: "compound" or "poss" } word || !char.IsUpper(word.Text[0]) || word.Head > name || (WordList.Office.Has(text, i) && i < rank && !WordList.Institution.Has(text, i + 1))))
            {
                return 0;
            }
        }

        var known = gazetteer.LongestAt(words.AsSpan(at, name - at)) is { Entry.Kind: GazetteerKind.State or GazetteerKind.Capital or GazetteerKind.Body } hit && text.Tokens[at + hit.Tokens].Tag != "POS" ? at + hit.Tokens - 1
            : text.Tokens[at].EntityLabel == "GPE" && text.Tokens[at].Iob == "B" && text.Tokens[name].EntityLabel == "PERSON" ? Enumerable.Range(at, name - at).Last(i => text.Tokens[i].EntityLabel == "GPE")
            : WordList.Portfolio.Has(text, at) ? at
            : -1;
        known = Enumerable.Range(at, Math.Max(0, Math.Min(rank, name - 1) - at)).LastOrDefault(i => WordList.PartyNameEnding.Has(words[i]) || WordList.Institution.Has(text, i), known);
        return known > 0 && (rank < name ? known == rank - 1 : name - known >= 2) && text.Tokens[known + 1].Tag is not ("POS" or "HYPH") ? known : 0;
    }

    // The office whose complement a preposition begins or goes on: "Minister" for both of "Minister of Defence of Georgia"; or -1.
    private static int Office(ParsedText text, int preposition, int name)
    {
        for (var i = preposition - 1; i >= 0 && i > preposition - LongestComplement && !text.Tokens[i + 1].SentenceStart; i--)
        {
            if (WordList.Office.Has(text, i) && text.Tokens[i] is { Tag: "NN" or "NNP" } && text.IsUnder(preposition, i))
            {
                return text.Child(i, "appos") is >= 0 and var apposed && apposed < name ? -1 : i;
            }

            if (!(text.Tokens[i].Pos is "NOUN" or "PROPN" or "ADJ" or "ADP" or "DET" || text.Lower(i) is "and" || text.Tokens[i].Tag == "POS"))
            {
                return -1;
            }
        }

        return -1;
    }

    private static int Top(ParsedText text, int token)
    {
        while (text.Tokens[token] is { Dep: "compound" or "nmod" or "amod" or "poss" or "nummod" } word && word.Head > token)
        {
            token = word.Head;
        }

        return token;
    }

    private static void Name(Token[] tokens, int first, int last, string label)
    {
        for (var i = first; i <= last; i++)
        {
            tokens[i] = tokens[i] with { EntityLabel = label, Iob = i == first ? "B" : "I" };
        }
    }

    // What is left of a span whose first words are a name of their own.
    private static void NameRest(Token[] tokens, int first, string label)
    {
        var last = first;
        while (last + 1 < tokens.Length && tokens[last + 1].Iob == "I")
        {
            last++;
        }

        Name(tokens, first, last, label);
    }
}
