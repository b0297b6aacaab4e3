using Parley.Reading.Actors;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Speech;

/// <summary>Who speaks: the words beside a verb of saying, and the slot they fill.</summary>
internal static class Speakers
{
    /// <summary>Head of the words for whoever says what a verb reports, or -1.</summary>
    internal static int Of(ParsedText text, Clause clause)
    {
        var verb = clause.Verb;
        var token = text.Tokens[verb];

        // "quote Y as saying": the one quoted speaks.
        if (token.Tag == "VBG" && token.Dep == "pcomp" && text.Lower(token.Head) == "as" && text.IsVerb(text.Tokens[token.Head].Head))
        {
            var quoter = text.Tokens[token.Head].Head;
            return text.Child(quoter, "dobj") is >= 0 and var spoken ? spoken : text.Child(quoter, "nsubjpass");
        }

        // "is headed by Bello, who announced the talks, saying": who announced says it.
        if (Announcing(text, verb) is >= 0 and var announced)
        {
            return text.Tokens[announced].Head;
        }

        // "Chad hailed the talks, with the mediator, Jon Berg, saying ...": who stands behind "with" says it.
        if (token is { Tag: "VBG", Dep: "advcl" } && text.Child(verb, "nsubj") < 0 && text.ChildrenBy(token.Head, "prep").FirstOrDefault(p => p > token.Head && p < verb && text.Lower(p) == "with" && text.Tokens[p - 1].Text == ",", -1) is >= 0 and var with
            && text.Child(with, "pobj") is >= 0 and var beside && text.RightEdge(beside) is var end && (end == verb - 1 || (end == verb - 2 && text.Tokens[verb - 1].Text == ",")))
        {
            return beside;
        }

        // "The agency cited Holm as stressing its value, arguing that ...": who is cited argues.
        if (token is { Tag: "VBG", Dep: "advcl", Head: var citing } && text.Lemma(citing) is "cite" or "quote" && text.Child(citing, "dobj") is >= 0 and var cited && text.ChildrenBy(citing, "prep").Any(p => text.Lower(p) == "as") && text.Child(verb, "nsubj") < 0)
        {
            return cited;
        }

        var subject = clause.Subjects.Count > 0 ? clause.Subjects[0] : -1;

        // "He said there was trust, adding ...", "Holm warned that any raid would be met, saying ...": whoever said the one says the other.
        if (token is { Tag: "VBG", Dep: "advcl" } && text.Tokens[token.Head] is { Dep: "ccomp" } content && WordList.Say.Has(text, content.Head) && text.Child(verb, "nsubj") < 0
            && (text.Lemma(verb) == "add" || (subject >= 0 && IsThing(text, subject))) && text.Child(content.Head, "nsubj") is >= 0 and var sayer && sayer < content.Head)
        {
            return sayer;
        }

        // "Speaking on Monday, the chairman, Elias Mwangi, stressed": a participle is nobody; whoever stands before the verb speaks.
        // Neither is a day: "The same evening the commissioner, Ana Ruiz, said".
        return (subject < 0 && token.Tag is "VBD" or "VBZ" or "VBP") || (subject >= 0 && (text.Tokens[subject] is { Tag: "VBG", Pos: "VERB" } || text.Tokens[subject].EntityLabel is "DATE" or "TIME" || WordList.DayPart.Has(text.Lower(subject)))) ? Before(text, verb) : subject;
    }

    private static readonly WordList[] WhoSpeak = [WordList.Office, WordList.Group, WordList.Side, WordList.Force, WordList.Institution, WordList.SpeakingFor, WordList.Outlet];

    /// <summary>Whether a common noun stands for a body that speaks: "the cabinet".</summary>
    internal static bool IsBody(ParsedText text, int noun) => text.Tokens[noun] is { Pos: "NOUN", Tag: "NN" } && (WordList.Institution.Has(text, noun) || WordList.RulingBody.Has(text.Lemma(noun)) || WordList.Group.Has(text, noun));

    /// <summary>Whether the words are what sides have agreed, which speaks for none of them: "the accord", but not "the joint declaration".</summary>
    internal static bool IsWritten(ParsedText text, int noun) => text.Tokens[noun].Pos == "NOUN" && WordList.Agreement.Has(text, noun) && !WordList.SpeakingFor.Has(text.Lemma(noun));

    // A common noun for nobody: "any raid", "there".
    private static bool IsThing(ParsedText text, int subject) =>
        text.Tokens[subject] is { Pos: "NOUN" } && !WhoSpeak.Any(list => list.Has(text, subject)) && !WordList.UnnamedSource.Has(text.Lemma(subject)) && !WordList.PeopleAtTable.Has(text.Lemma(subject));

    /// <summary>The verb of a clause with "who" that ends right before a participle of saying, which goes on with it wherever the parser hung it; or -1.</summary>
    internal static int Announcing(ParsedText text, int verb)
    {
        var token = text.Tokens[verb];
        if (token is not { Tag: "VBG", Dep: "advcl" } || verb < 2 || text.Tokens[verb - 1].Text != "," || text.Child(verb, "nsubj") >= 0)
        {
            return -1;
        }

        for (var i = verb - 2; i > token.Head; i--)
        {
            if (text.Tokens[i].Dep == "relcl" && text.Tokens[i].Head < i && text.RightEdge(i) == verb - 2 && text.Child(i, "nsubj") is >= 0 and var who && text.Lower(who) == "who")
            {
                return i;
            }
        }

        return -1;
    }

    private static int Before(ParsedText text, int verb)
    {
        for (var i = verb - 1; i > verb - 4 && i >= text.SentenceOf(verb).First; i--)
        {
            if (text.IsNominal(i))
            {
                return Outermost(text, i);
            }
        }

        return -1;
    }

    // "the co-hosts of the conference on the process": the first noun of the phrase, after the last comma.
    private static int Outermost(ParsedText text, int noun)
    {
        while (text.Tokens[noun] is { Dep: "pobj", Head: var link } && text.Tokens[link] is { Dep: "prep", Head: var outer } && outer < link && text.IsNominal(outer) && !Enumerable.Range(outer, noun - outer).Any(i => text.Tokens[i].Text is ","))
        {
            noun = outer;
        }

        return noun;
    }

    /// <summary>Head of the noun phrase that follows a verb of saying ("said the envoy, ..."), or -1.</summary>
    internal static int After(ParsedText text, int verb) => FirstNominal(text, verb + 1, Math.Min(text.Tokens.Count - 1, verb + 10));

    /// <summary>Head of the first noun phrase from one word to another: "chairs" of "the co-chairs from the AU and the EU", "Holm" of "Anna Holm, the envoy,"; or -1.</summary>
    internal static int FirstNominal(ParsedText text, int first, int last)
    {
        var found = -1;
        for (var i = first; i <= last && text.Tokens[i].Pos is "NOUN" or "PROPN" or "ADJ" or "DET" or "PRON" or "PART" or "NUM"; i++)
        {
            found = text.IsNominal(i) ? i : found;
        }

        return found;
    }

    /// <summary>Whether the words stand for one person, named or not.</summary>
    internal static bool IsPerson(ParsedText text, Cast cast, int token) =>
        text.Tokens[token].Tag is not ("NNS" or "NNPS") && text.Conjuncts(token).Count == 1
        && (IsOneOfMany(text, token) || cast.IsPerson(token) || (cast.AllAt(token).Length < 2 && text.Tokens[token].Pos is "NOUN" or "PROPN" && (WordList.Office.Has(text, token) || WordList.UnnamedSource.Has(text.Lemma(token)))));

    // "one of the opposition politicians"
    private static bool IsOneOfMany(ParsedText text, int token) =>
        text.Lower(token) == "one" && text.PrepositionObject(token, "of") is >= 0 and var many && text.Tokens[many].Tag is "NNS" && WordList.Office.Has(text, many);

    /// <summary>The one slot of whoever is reported to say something.</summary>
    internal static EntitySlot Slot(ParsedText text, Cast cast, Utterance said)
    {
        if (said.Phrase is { } phrase)
        {
            var words = text.Words(phrase.First, phrase.Last);
            return cast.At(said.Speaker) is { } actor ? new EntitySlot(Cast.Id(actor.Number), words) : new EntitySlot(null, words);
        }

        return Slot(text, cast, cast.IsActor(said.Speaker) ? said.Speaker : cast.Antecedent(said.Speaker));
    }

    /// <summary>The one slot of a speaker; joint speakers ("both sides", "the AU and the EU") are all its words and no entity, since a slot holds one.</summary>
    internal static EntitySlot Slot(ParsedText text, Cast cast, int speaker)
    {
        var heads = text.Conjuncts(speaker).Where(h => text.IsNominal(h)).ToList();
        if (heads.Count > 1 && heads.SelectMany(h => cast.AllAt(h)).Distinct().Count() != 1)
        {
            // "the commander and his deputy Omar Tijani"
            var last = text.Child(heads[^1], "appos") is >= 0 and var named && cast.IsPerson(named) && text.LeftEdge(named) == heads[^1] + 1 ? named : heads[^1];
            return new EntitySlot(null, text.Words(text.NounPhrase(heads[0]).First, text.NounPhrase(last).Last));
        }

        var slots = cast.Slots(text, speaker).Take(2).ToList();
        if (slots.Count == 1)
        {
            return slots[0];
        }

        // "the foreign ministers of Chad and Niger"
        return text.PrepositionObject(speaker, "of", "from") is >= 0 and var of && of > speaker
            ? new EntitySlot(null, text.Words(text.NounPhrase(speaker).First, text.NounPhrase(text.Conjuncts(of)[^1]).Last))
            : slots[0] with { Entity = null };
    }

    /// <summary>Whether the speaker is "I" or "we": whoever that is says so through somebody else.</summary>
    internal static bool IsFirstPerson(ParsedText text, int speaker) => speaker >= 0 && text.Lower(speaker) is "i" or "we";
}
