using Parley.Reading.Actors;
using Parley.Reading.English;
using Parley.Reading.Speech.Marks;
using Parley.Reading.Syntax;
using Parley.Reading.Times.Forms;
using Parley.Reading.Words;

namespace Parley.Reading.Speech;

/// <summary>Finds who is reported to have said what, and through whom.</summary>
internal static class Utterances
{
    /// <summary>All of them, in the order of their reporting words.</summary>
    internal static Seq<Utterance> Find(ParsedText text, Cast cast, Clauses clauses, Quotations quotations, BySentence<Moment> moments)
    {
        var found = new List<Utterance>();
        foreach (var clause in clauses)
        {
            var before = found.Count;
            if (Said(text, cast, quotations, clause) is { } said)
            {
                found.Add(said);
                found.AddRange(Continued(text, said));
            }

            if (Quoted(text, clause, moments) is { } quoted)
            {
                found.Add(quoted);
            }

            if (SaidAsThing.Reported(text, clause) is { } reported)
            {
                found.Add(reported);
            }

            if (SaidAsThing.Accused(text, clause) is { } accused)
            {
                found.Add(accused);
            }

            if (Sources.AsNoted(text, clause) is { } noted)
            {
                found.Add(noted);
            }

            if (found.Count == before && Parenthesis(text, quotations, clause) is { } aside)
            {
                found.Add(aside);
            }
        }

        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if ((Sources.According(text, i) ?? Sources.Credited(text, i) ?? Sources.Per(text, i) ?? Sources.AsQuoted(text, i) ?? Sources.InWords(text, i)) is { } beside)
            {
                found.Add(beside);
            }
        }

        var all = Turns.Take(text, cast, clauses, quotations, found);
        all.AddRange(Labels.Find(text, cast));
        return [.. Channels.Completed(text, cast, all, moments).OrderBy(u => u.Cue).ThenBy(u => u.Depth).ThenBy(u => u.From).ThenBy(u => u.To)];
    }

    /// <summary>"X said that Q", "Q, X said": a reporting verb with a clause.</summary>
    private static Utterance? Said(ParsedText text, Cast cast, Quotations quotations, Clause clause)
    {
        var verb = clause.Verb;
        if ((!WordList.Say.Has(clause.Lemma) && !WordList.Say.Has(text, verb)) || clause.Lemma == "agree")
        {
            return null;
        }

        var content = Content(text, verb);
        if (content < 0 || (quotations.Has(verb) && IsQuotedThought(text, clause)) || (content < verb && !quotations.Has(content) && HasOwnMatter(text, verb)))
        {
            return null;
        }

        // "who will observe what": who does is asked, and nobody speaks; nor do talks or days.
        var speaker = Speakers.Of(text, clause);
        if (speaker < 0 || clause.Passive || text.Tokens[speaker].Tag is "WP" or "WDT" or "EX" || text.Tokens[speaker].EntityLabel is "EVENT" or "DATE" || (!cast.IsActor(speaker) && WordList.NoSpeaker.Has(text.Lemma(speaker))))
        {
            return null;
        }

        // "those who say that the vote was stolen": whoever they are, their words are only told to say who is meant.
        if (text.Tokens[verb] is { Dep: "relcl", Head: var meant } && meant == speaker && text.Lower(speaker) is "those" or "anyone" or "everyone")
        {
            return null;
        }

        if (Speakers.IsWritten(text, speaker) || (quotations.Has(speaker) && !quotations.Has(verb) && speaker < verb && !cast.IsActor(speaker) && text.Tokens[verb].Dep == "relcl"))
        {
            // Nor is what is quoted: "marked by “warmth and trust,” which confirms that ...".
            // "The accord says that the rebels will disarm": a paper that sides have made is no speaker.
            return null;
        }

        if (content < verb && EndsBefore(text, quotations, Math.Min(verb, text.LeftEdge(speaker))))
        {
            // "... in May.” Lind said: “...": what stands before has come to its end and is somebody else's.
            return null;
        }

        var (from, to) = SaidReach.IsWithin(text, verb, speaker) ? text.SentenceOf(verb) : SaidReach.Of(text, verb, content, speaker);
        if (quotations.At(content) is { } quoted && quoted.Last < verb && quoted.First > from + 1 && text.Tokens[quoted.First - 2].Text == ":")
        {
            // "The ministry: “...”, it said"
            (from, to) = (quoted.First, quoted.Last);
        }

        return new Utterance(
            verb, text.Tokens[verb].Text, speaker, from, to, content,
            Channels.Of(text, cast, verb) ?? (Speakers.Announcing(text, verb) is >= 0 and var announced ? Channels.Of(text, cast, announced) : null), null, 0);
    }

    // "There was progress, he wrote on X, and both sides had agreed to meet": a clause of its own behind the credit is his too, where it is in reported speech.
    private static IEnumerable<Utterance> Continued(ParsedText text, Utterance said) =>
        said.Content > said.Cue ? [] : text.ChildrenBy(said.Cue, "conj")
            .Where(c => c > said.Cue && text.Child(c, "nsubj", "nsubjpass") is >= 0 and var own && own > said.Cue && text.ChildrenBy(c, "aux", "auxpass").Any(a => text.Tokens[a].Tag is "MD" || text.Lower(a) is "had"))
            .Select(c => said with { From = text.LeftEdge(c), To = text.RightEdge(c), Content = c });

    // "The Americans wanted to stay at the airport, the Council insisted on its own building": what it insists on stands behind, and what stands before is not its word.
    private static bool HasOwnMatter(ParsedText text, int verb) =>
        text.ChildrenBy(verb, "prep").Any(p => p > verb && text.Child(p, "pobj") is >= 0 and var matter && text.Tokens[matter].EntityLabel is not ("DATE" or "TIME") && Stances.OfVerb(text.Lemma(verb)).Any(f => f.Frame == text.Lower(p)));

    // "The Swiss thought they could", "come out here and say we have": who is quoted says what others think and might say.
    private static bool IsQuotedThought(ParsedText text, Clause clause) =>
        text.Child(clause.Verb, "nsubj") is not (>= 0 and var speaker) ? text.Tokens[clause.Verb].Tag is "VB" : WordList.Considering.Has(clause.Lemma) && text.Lower(speaker) is not ("i" or "we");

    // Whether a quotation that has its full stop ends just before a word.
    private static bool EndsBefore(ParsedText text, Quotations quotations, int token)
    {
        while (token > 0 && text.Tokens[token - 1].Pos == "SPACE")
        {
            token--;
        }

        return token >= 2 && !quotations.Has(token - 1) && quotations.At(token - 2) is { Closed: true } before && text.Tokens[before.Last].Text == ".";
    }

    private static int Content(ParsedText text, int verb)
    {
        // "The team will fly home; however, a negotiator said the talks go on": what stands before is the report's own.
        var clause = text.ChildrenBy(verb, "ccomp").FirstOrDefault(c => c > verb || !Enumerable.Range(c, verb - c).Any(i => text.Tokens[i] is { Text: ";" or ":" } mark && (mark.Text == ":" || mark.Head == verb)), -1);
        if (clause >= 0)
        {
            return clause;
        }

        foreach (var child in text.Children(verb))
        {
            if (text.Tokens[child].Dep is "parataxis" or "advcl" && text.Tokens[child].Pos is "VERB" or "AUX" && text.Child(child, "nsubj", "nsubjpass") >= 0
                && text.Child(child, "mark", "advmod") < 0 && text.Lemma(verb) is "say" or "tell" or "add")
            {
                return child;
            }
        }

        // "told reporters the talks are suspended": the clause may hang under an infinitive or be taken for an object.
        return text.Lemma(verb) is "say" && text.Child(verb, "dobj", "acomp", "xcomp") is >= 0 and var odd && text.Tokens[odd].Tag is not "PRP" ? odd : -1;
    }

    /// <summary>"Y quoted X as saying": the outer link; also "Y quotes rebels who urged ...".</summary>
    private static Utterance? Quoted(ParsedText text, Clause clause, BySentence<Moment> moments)
    {
        if (clause.Lemma is not ("quote" or "cite"))
        {
            return null;
        }

        var verb = clause.Verb;
        var sentence = text.SentenceOf(verb);
        if (text.Tokens[verb].Tag == "VBG" && text.Child(verb, "dobj") is >= 0 and var cited)
        {
            // "Y reported, citing X, that ...": for the parser a part of what is reported.
            if (text.Tokens[text.Tokens[verb].Head] is { Dep: "ccomp" } inner && inner.Index > verb)
            {
                return new Utterance(verb, text.Tokens[verb].Text, cited, Math.Min(text.RightEdge(verb) + 1, inner.Index), text.RightEdge(inner.Index), -1, null, null, -1);
            }

            // "Y reported, citing X": X is nearer to what is said than Y; "Y, citing X, reported that ...".
            var reporting = text.Tokens[verb].Head;
            if (text.Tokens[verb].Dep == "advcl" && text.Child(reporting, "ccomp") is >= 0 and var reported && reported > verb)
            {
                return new Utterance(verb, text.Tokens[verb].Text, cited, text.LeftEdge(reported), text.RightEdge(reported), -1, null, null, -1);
            }

            // "The network, citing X, reported that ...", where the parser hung it under the network.
            if (text.Tokens[verb] is { Dep: "acl", Head: var network } && network < verb && text.Tokens[network] is { Dep: "nsubj", Head: var passing } && passing > verb && text.Child(passing, "ccomp") is >= 0 and var passed && passed > passing)
            {
                return new Utterance(verb, text.Tokens[verb].Text, cited, text.LeftEdge(passed), text.RightEdge(passed), -1, null, null, -1);
            }

            return new Utterance(verb, text.Tokens[verb].Text, cited, sentence.First, text.LeftEdge(verb) > sentence.First ? text.LeftEdge(verb) - 1 : sentence.Last, -1, null, null, -1);
        }

        // "“Q,” Holm was quoted as saying": what stands before.
        if (clause.Passive && text.Child(verb, "nsubjpass") is >= 0 and var heard && text.Child(verb, "ccomp") is >= 0 and var words && words < heard && text.ChildrenBy(verb, "prep").Where(p => text.Lower(p) == "as").Select(p => text.Child(p, "pcomp")).FirstOrDefault(-1) is >= 0 and var saying)
        {
            var (first, last) = SaidReach.Of(text, verb, words, heard);
            return new Utterance(saying, text.Tokens[saying].Text, heard, first, last, words, null, null, 0);
        }

        var quoter = clause.Subjects.Count > 0 ? clause.Subjects[0] : -1;
        var about = clause.Passive ? text.Child(verb, "nsubjpass") : text.Child(verb, "dobj");
        if (quoter < 0 || about < 0)
        {
            return null;
        }

        var from = Math.Min(text.LeftEdge(about), verb + 1);
        return new Utterance(verb, text.Tokens[verb].Text, quoter, from, sentence.Last, -1, null, Channels.On(text, verb, about, moments), 1);
    }

    /// <summary>", the Interfax news service reported last week.": a source at the end of a sentence, however it was parsed.</summary>
    private static Utterance? Parenthesis(ParsedText text, Quotations quotations, Clause clause)
    {
        var verb = clause.Verb;
        var sentence = text.SentenceOf(verb);
        // "..., a claim the army denied", "..., which it denies": who denies words is no source of them.
        if (!(WordList.Say.Has(text, verb) || WordList.OutletSay.Has(text, verb)) || clause.Lemma is "agree" or "deny" || IsOfThing(text, verb)
            || text.Tokens[verb].Tag is not ("VBD" or "VBZ" or "VBP" or "VBN"))
        {
            return null;
        }

        var speaker = verb - 1;
        var comma = speaker;
        while (comma > sentence.First && text.Tokens[comma].Text is not ("," or "”" or "\"") && verb - comma < 14)
        {
            if (text.Tokens[comma].Pos is "VERB" or "AUX" or "SCONJ")
            {
                return null;
            }

            comma--;
        }

        if (speaker > sentence.First && text.Tokens[speaker].Text == ",")
        {
            comma = speaker = verb - 2;
            while (comma > sentence.First && text.Tokens[comma].Text is not ("," or "”" or "\"") && text.Tokens[comma].Pos is not ("VERB" or "AUX" or "SCONJ"))
            {
                comma--;
            }
        }

        if (speaker > sentence.First && BeforeList(text, comma, speaker, sentence.First) is var start && start < comma && Speakers.FirstNominal(text, start + 1, verb - 1) is >= 0 and var named)
        {
            (speaker, comma) = (named, start);
        }

        // "Ana Ruiz, the chief of the Red Front, spoke": a name is nothing that is said, nor does a noun of "the union, which Norco accuses of daily delays, called" speak.
        if (comma < sentence.First + 2 || comma >= speaker || IsOfAnother(text, verb, comma, speaker) || !text.IsNominal(speaker) || text.Tokens[speaker].Pos is "NUM" || !Enumerable.Range(sentence.First, comma - sentence.First).Any(i => text.Tokens[i].Pos is "VERB" or "AUX") || IsInRelative(text, verb, speaker, comma))
        {
            return null;
        }

        // "The truce holds, Holm said, and the border will reopen", "There was a chance, he said, that": both clauses are his.
        if (verb + 2 < sentence.Last && text.Tokens[verb + 1].Text == "," && (text.Tokens[verb + 2].Pos == "CCONJ" || WordList.GoingOnBehind.Has(text.Lower(verb + 2))) && text.Tokens[comma].Text == ",")
        {
            return new Utterance(verb, text.Tokens[verb].Text, speaker, sentence.First, sentence.Last, -1, null, null, 0);
        }

        if (!EndsAfter(text, verb, sentence.Last) || HasOwnMatter(text, verb))
        {
            return null;
        }

        (speaker, comma) = BeforeTitle(text, quotations, speaker, comma, sentence.First);
        return new Utterance(verb, text.Tokens[verb].Text, speaker, sentence.First, comma, -1, null, null, 0, Phrase(text, speaker, verb));
    }

    // "..., a turn the mediators called grave": said of the turn, and no more; nor does "X said peace was near, but the army doubts it" make the army say so.
    private static bool IsOfAnother(ParsedText text, int verb, int comma, int speaker) =>
        text.Tokens[comma + 1].Pos is "CCONJ" || (text.Tokens[verb] is { Dep: "relcl", Head: var turn } && turn > comma && turn < speaker);

    // "a matter on which the rebels insist": said of the thing before, which is not their word.
    private static bool IsOfThing(ParsedText text, int verb) =>
        text.Tokens[verb].Dep == "relcl" && text.LeftEdge(verb) is var first && text.Tokens[first].Pos == "ADP" && text.Tokens[first + 1].Tag is "WDT" or "WP";

    // Whether a word stands in a clause on the subject of a verb, before a comma.
    private static bool IsInRelative(ParsedText text, int verb, int word, int comma)
    {
        var isRelative = false;
        var subject = text.Child(verb, "nsubj");
        for (; word != subject && text.Tokens[word].Head != word; word = text.Tokens[word].Head)
        {
            isRelative |= text.Tokens[word].Dep is "relcl";
        }

        return isRelative && word == subject && subject < comma;
    }

    // ", Anna Holm, palace press secretary, announced": the name before its title is the speaker.
    private static (int Speaker, int Comma) BeforeTitle(ParsedText text, Quotations quotations, int speaker, int comma, int first)
    {
        if (text.Tokens[comma].Text != "," || text.Tokens[comma - 1].Pos != "PROPN" || quotations.Has(comma - 1))
        {
            return (speaker, comma);
        }

        var name = comma - 1;
        while (name > first && text.Tokens[name - 1].Pos == "PROPN")
        {
            name--;
        }

        return name > first + 3 && text.Tokens[name - 1].Text is "," or "”" or "\"" ? (comma - 1, name - 1) : (speaker, comma);
    }

    // "the co-chairs from the AU and the EU": told by their place, since the parser has hung them elsewhere.
    private static (int First, int Last)? Phrase(ParsedText text, int speaker, int verb)
    {
        if (verb - 1 <= speaker || text.Tokens[speaker + 1].Pos != "ADP")
        {
            return null;
        }

        var first = speaker;
        while (first > 0 && text.Tokens[first - 1].Pos is "NOUN" or "PROPN" or "ADJ" or "DET" or "NUM")
        {
            first--;
        }

        return (first, verb - 1);
    }

    // "the co-chairs from the AU, the EU and the Arab League said": a comma within the list of those who speak is not the one before them.
    private static int BeforeList(ParsedText text, int comma, int speaker, int first)
    {
        var top = speaker;
        for (var i = 0; i < 12 && text.Tokens[top].Dep is "conj" or "pobj" or "appos" or "compound" && text.Tokens[top].Head is var head && head < top && head > first && !text.IsVerb(head); i++)
        {
            top = head;
        }

        if (top >= comma)
        {
            return comma;
        }

        while (top > first && text.Tokens[top].Text is not ("," or "”" or "\"") && text.Tokens[top].Pos is not ("VERB" or "AUX" or "SCONJ"))
        {
            top--;
        }

        return text.Tokens[top].Text is "," or "”" or "\"" ? top : first;
    }

    // Nothing but a time, an audience, a channel or a source may follow: "reported last week", "said Sunday on social media".
    private static bool EndsAfter(ParsedText text, int verb, int last)
    {
        for (var i = verb + 1; i <= last; i++)
        {
            var token = text.Tokens[i];
            if (token.Text == "," && i < last && text.Lower(i + 1) is "citing" or "quoting")
            {
                // "reported Monday, citing a source"
                return true;
            }

            if (token.Pos is "VERB" or "AUX" or "SCONJ" or "CCONJ" || token.Text == ",")
            {
                return false;
            }
        }

        return last - verb < 14;
    }
}
