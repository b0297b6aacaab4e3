using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Syntax.Mending;

/// <summary>
/// Whoever stands right before a verb of saying speaks, where the parser took talks or an agreement from further on the left for its subject: "Q, with talks set
/// for Friday in Oslo, Norway's embassy said".
/// </summary>
internal static class SpeakerMends
{
    /// <summary>The same text with those who speak hung under the verbs of saying, and what was taken for them under what is said.</summary>
    internal static ParsedText Mend(ParsedText text)
    {
        Token[]? mended = null;
        for (var clause = 1; clause < text.Tokens.Count; clause++)
        {
            if (text.Tokens[clause] is { Dep: "punct", Text: ":", Head: var label } && label == clause - 1 && text.Tokens[label] is { Dep: "nsubj", Head: var done } && text.ChildrenBy(done, "nsubj", "nsubjpass").Any(s => s > clause) && text.Tokens[clause + 1].Pos is not "PUNCT")
            {
                // "Spokesman: The Secretary-General condemns": the label does nothing.
                mended ??= [.. text.Tokens];
                mended[label] = mended[label] with { Dep = "dep" };
            }

            if (Told(text, clause) is >= 0 and var told)
            {
                // "told the minister during talks last week that the well was closed", where the clause was hung under the talks.
                mended ??= [.. text.Tokens];
                mended[clause] = mended[clause] with { Head = told, Dep = "ccomp" };
            }

            if (DayOfSaying(text, clause) is >= 0 and var said)
            {
                // "said on Monday it would not attend", where the day was hung under what is said.
                mended ??= [.. text.Tokens];
                mended[clause] = mended[clause] with { Head = said };
            }
        }

        text = mended is null ? text : new ParsedText(text.Text, [.. mended]);
        text = InsertedSaying.Mend(Advisers(Offices(Unnamed(text))));
        mended = null;
        for (var verb = 4; verb < text.Tokens.Count; verb++)
        {
            if (text.Tokens[verb].Tag is "VBD" or "VBZ" && WordList.Say.Has(text, verb) && text.Child(verb, "nsubj") is >= 0 and var taken && taken < verb - 3
                && Content(text, verb, taken) is >= 0 and var content && Nearer(text, verb, taken) is >= 0 and var speaker)
            {
                mended ??= [.. text.Tokens];
                mended[speaker] = mended[speaker] with { Head = verb, Dep = "nsubj" };
                mended[taken] = taken > 0 && text.Tokens[taken - 1].Dep == "prep" && text.Tokens[taken - 1].Head != taken
                    ? mended[taken] with { Head = taken - 1, Dep = "pobj" }
                    : mended[taken] with { Head = content, Dep = "dep" };
                if (text.Tokens[content].Head != verb)
                {
                    // The verb of saying was hung under what is said.
                    mended[verb] = mended[verb] with { Head = text.Tokens[content].Head == content ? verb : text.Tokens[content].Head, Dep = text.Tokens[content].Dep };
                    mended[content] = mended[content] with { Head = verb, Dep = "ccomp" };
                }
            }
        }

        return mended is null ? text : new ParsedText(text.Text, [.. mended]);
    }

    // The verb of saying that a day belongs to which stands between it and the subject of what is said, but hangs under that; or -1.
    private static int DayOfSaying(ParsedText text, int day)
    {
        if (text.Tokens[day] is not { Dep: "prep" or "npadvmod", Head: var told } || told < day || text.Tokens[told].Dep != "ccomp" || text.Tokens[told].Head is var said && (said >= day || !WordList.Say.Has(text, said))
            || !(text.Tokens[day].Dep == "prep" ? text.Child(day, "pobj") is >= 0 and var named && text.Tokens[named].EntityLabel == "DATE" : text.Tokens[day].EntityLabel == "DATE")
            || text.Child(told, "nsubj", "nsubjpass", "expl") is not (>= 0 and var subject) || text.LeftEdge(subject) != text.RightEdge(day) + 1)
        {
            return -1;
        }

        var before = text.LeftEdge(day) - 1;
        return before == text.Tokens[told].Head || text.Child(text.Tokens[told].Head, "dobj", "dative") is >= 0 and var hearer && text.RightEdge(hearer) == before ? text.Tokens[told].Head : -1;
    }

    // "Q, chief of staff Ann Moyo said", where the office was hung under the last noun of what is said.
    private static ParsedText Offices(ParsedText text)
    {
        Token[]? mended = null;
        for (var i = 2; i + 2 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i] is { Dep: "appos", Pos: "NOUN" } && text.Tokens[i].Head < i && WordList.Office.Has(text, i) && text.LeftEdge(i) is > 0 and var edge && text.Tokens[edge - 1].Text is ","
                && text.RightEdge(i) + 1 is var next && next < text.Tokens.Count && Name(text, next) is >= 0 and var name && text.Tokens[name] is { Dep: "nsubj", Head: var verb } && verb > name && WordList.Say.Has(text, verb))
            {
                mended ??= [.. text.Tokens];
                mended[i] = mended[i] with { Head = name, Dep = "compound" };
            }
        }

        return mended is null ? text : new ParsedText(text.Text, [.. mended]);
    }

    // "Q in Oslo, a senior adviser at the Institute said", where the adviser was hung under the town.
    private static ParsedText Advisers(ParsedText text)
    {
        Token[]? mended = null;
        for (var i = 3; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i] is not { Dep: "appos", Head: var name } || name > i || text.LeftEdge(i) is var edge && text.Tokens[edge - 1].Text is not "," || !(WordList.Office.Has(text, i) || WordList.UnnamedSource.Has(text.Lemma(i))))
            {
                continue;
            }

            var end = text.RightEdge(i) + 1;
            if (end < text.Tokens.Count && text.Tokens[end].Tag is "VBD" or "VBZ" && WordList.Say.Has(text, end) && text.Child(end, "nsubj", "nsubjpass") < 0 && text.Child(end, "ccomp") >= 0 && text.Tokens[name].EntityLabel is not "PERSON" && text.IsUnder(name, end)
                || IsBehindRelative(text, i, name, text.Tokens[Math.Min(end, text.Tokens.Count - 1)].Text is "," ? end + 1 : end))
            {
                mended ??= [.. text.Tokens];
                mended[i] = mended[i] with { Head = text.Tokens[end].Text is "," ? end + 1 : end, Dep = "nsubj" };
            }
        }

        return mended is null ? text : new ParsedText(text.Text, [.. mended]);
    }

    // "In the talks, which lasted an hour, the chief delegate, Ana Ruiz, demanded", where the delegate was hung under the hour: a verb without a subject behind whoever stands after a relative clause.
    private static bool IsBehindRelative(ParsedText text, int office, int noun, int verb)
    {
        if (verb >= text.Tokens.Count || text.Tokens[verb] is not { Tag: "VBD" or "VBZ" or "VBP", Dep: "ROOT" or "ccomp" } || text.Child(verb, "nsubj", "nsubjpass", "expl") >= 0 || !text.IsUnder(noun, verb))
        {
            return false;
        }

        for (var at = noun; at != verb && text.Tokens[at].Head != at; at = text.Tokens[at].Head)
        {
            if (text.Tokens[at].Dep == "relcl")
            {
                return text.LeftEdge(at) < noun && office > noun;
            }
        }

        return false;
    }

    // The last word of the name that begins at a word; or -1.
    private static int Name(ParsedText text, int first)
    {
        var at = first;
        while (at + 1 < text.Tokens.Count && text.Tokens[at] is { Pos: "PROPN", Dep: "compound" } part && part.Head > at)
        {
            at++;
        }

        return text.Tokens[at].Pos == "PROPN" && text.LeftEdge(at) == first ? at : -1;
    }

    // "said the people cited above", "people privy to the matter said", where the parser made of "cited" and "privy" what they do.
    private static ParsedText Unnamed(ParsedText text)
    {
        Token[]? mended = null;
        for (var i = 2; i < text.Tokens.Count; i++)
        {
            // "The truce was holding, people privy to the talks said", where they hang under what is said.
            var isUnderContent = text.Lower(i) == "privy" && text.Tokens[i].Dep is "parataxis" or "advcl" or "ccomp" && !WordList.Say.Has(text, text.Tokens[i].Head);
            var said = isUnderContent ? Math.Min(text.RightEdge(i) + 1, text.Tokens.Count - 1) : text.Tokens[i].Head;
            if (!text.IsVerb(i) || !(isUnderContent ? text.IsUnder(i, said) : text.Tokens[i].Dep == "ccomp") || text.Child(i, "nsubj") is not (>= 0 and var people) || people != i - 1 || !(WordList.UnnamedSource.Has(text.Lemma(people)) || text.Lower(people) is "people")
                || !WordList.Say.Has(text, said) || text.Child(said, "nsubj") >= 0)
            {
                continue;
            }

            var isAbove = text.Tokens[i].Tag is "VBD" or "VBN" && said == text.LeftEdge(people) - 1 && i + 1 < text.Tokens.Count && text.Lower(i + 1) is "above" or "earlier" or "before";
            if (isAbove || (text.Lower(i) == "privy" && text.RightEdge(i) == said - 1))
            {
                mended ??= [.. text.Tokens];
                mended[people] = mended[people] with { Head = said, Dep = "nsubj" };
                foreach (var told in text.Children(i))
                {
                    if (told < people && (isUnderContent || text.Tokens[told].Dep is "ccomp" or "punct"))
                    {
                        mended[told] = mended[told] with { Head = isUnderContent ? text.Tokens[i].Head : said };
                    }
                }

                mended[i] = mended[i] with { Head = people, Dep = isAbove ? "acl" : "amod", Tag = isAbove ? "VBN" : "JJ", Pos = isAbove ? "VERB" : "ADJ" };
            }
        }

        return mended is null ? text : new ParsedText(text.Text, [.. mended]);
    }

    // The verb of telling with an object and nothing told, before a clause with "that" that hangs under a noun of its time or place; or -1.
    private static int Told(ParsedText text, int clause)
    {
        if (text.Tokens[clause] is not { Dep: "acl" or "relcl" or "ccomp", Head: var noun } || noun > clause || !text.IsNominal(noun) || text.Child(clause, "mark") is not (>= 0 and var that) || text.Lower(that) != "that" || text.Child(clause, "nsubj", "nsubjpass") < 0
            || WordList.Agreement.Has(text, noun) || WordList.HopeNoun.Has(text.Lemma(noun)) || WordList.FearNoun.Has(text.Lemma(noun)))
        {
            return -1;
        }

        for (var at = noun; text.Tokens[at].Head != at; at = text.Tokens[at].Head)
        {
            var verb = text.Tokens[at].Head;
            if (WordList.Telling.Has(text.Lemma(verb)) && verb < at)
            {
                return text.Tokens[at].Dep is "prep" or "npadvmod" && text.Child(verb, "dobj") >= 0 && text.Child(verb, "ccomp", "xcomp") < 0 && that > text.RightEdge(text.Child(verb, "dobj")) ? verb : -1;
            }

            if (text.IsVerb(verb))
            {
                return -1;
            }
        }

        return -1;
    }

    // What is said, before whatever was taken for the subject: a clause under the verb of saying, or one that the verb hangs under; -1 where it does not stand there.
    private static int Content(ParsedText text, int verb, int taken)
    {
        if (text.Tokens[taken].Pos != "NOUN" || !(WordList.Talks.Has(text, taken) || WordList.Agreement.Has(text, taken) || WordList.EventNoun.Has(text, taken)))
        {
            return -1;
        }

        var content = text.Tokens[verb].Dep switch
        {
            "conj" => text.Tokens[verb].Head,
            "pcomp" => text.Tokens[text.Tokens[verb].Head].Head,
            _ => text.Child(verb, "ccomp"),
        };
        return content >= 0 && content < taken && text.IsVerb(content) ? content : -1;
    }

    // The noun phrase between the last comma and the verb that hangs under what stands before the comma; -1 where there is none.
    private static int Nearer(ParsedText text, int verb, int taken)
    {
        var comma = verb - 1;
        while (comma > taken && text.Tokens[comma].Text != ",")
        {
            if (text.Tokens[comma].Pos is "VERB" or "AUX" or "SCONJ")
            {
                return -1;
            }

            comma--;
        }

        for (var i = comma + 1; comma > taken && i < verb; i++)
        {
            if (text.IsNominal(i) && text.Tokens[i].Dep is "appos" or "conj" or "npadvmod" or "dobj" or "pobj" && text.Tokens[i].Head < comma && text.Tokens[i].EntityLabel is not ("DATE" or "TIME"))
            {
                return i;
            }
        }

        return -1;
    }
}
