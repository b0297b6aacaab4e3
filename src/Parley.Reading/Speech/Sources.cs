using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Speech;

/// <summary>Sources that stand beside a sentence without a verb of saying over it: "according to X", "per a readout", "as X noted".</summary>
internal static class Sources
{
    /// <summary>"according to X": reaches over the sentence.</summary>
    internal static Utterance? According(ParsedText text, int index)
    {
        if (text.Lower(index) != "according" || index + 2 >= text.Tokens.Count || text.Lower(index + 1) != "to")
        {
            return null;
        }

        var sentence = text.SentenceOf(index);
        var source = text.Child(index + 1, "pobj");
        if (source < 0)
        {
            source = index + 2;
            while (source + 1 <= sentence.Last && text.Tokens[source + 1].Pos is "NOUN" or "PROPN" && text.Tokens[source].Dep is "det" or "amod" or "compound")
            {
                source++;
            }
        }

        // "according to our interest", "according to their wishes": by what something is done, and nobody says it.
        return Speakers.IsWritten(text, source) || (text.Tokens[source].Pos == "NOUN" && WordList.Yardstick.Has(text.Lemma(source))) ? null
            : Beside(text, index, "according to", source, sentence) is var beside && OfWhich(text, index, beside) is >= 0 and var from ? beside with { From = from } : beside;
    }

    /// <summary>", per a Foreign Office readout": a paper or an outlet, at the end of the sentence.</summary>
    internal static Utterance? Per(ParsedText text, int index)
    {
        var sentence = text.SentenceOf(index);
        return text.Lower(index) == "per" && index > sentence.First + 3 && text.Tokens[index - 1].Text is "," or "”" or "\"" && text.Child(index, "pobj") is >= 0 and var source
            && (WordList.SpeakingFor.Has(text.Lemma(source)) || text.Tokens[source].EntityLabel == "ORG")
            ? Beside(text, index, "per", source, sentence)
            : null;
    }

    /// <summary>", as quoted by the ministry", ", quoted by Interfax": whoever passes on what stands before.</summary>
    internal static Utterance? AsQuoted(ParsedText text, int index)
    {
        var sentence = text.SentenceOf(index);
        if (text.Tokens[index] is not { Tag: "VBN" } || text.Lower(index) is not ("quoted" or "cited") || text.PrepositionObject(index, "by") is not (>= 0 and var source) || source < index)
        {
            return null;
        }

        var first = text.Lower(index - 1) == "as" ? index - 1 : index;
        return first > sentence.First + 3 && text.Tokens[first - 1].Text is "," or "”" or "\"" ? Beside(text, first, text.Tokens[index].Text, source, sentence) with { Cue = index }
            : null;
    }

    /// <summary>"In the words of two officials, Q": at the head of a sentence, or between commas.</summary>
    internal static Utterance? InWords(ParsedText text, int index)
    {
        if (text.Lower(index) != "in" || index + 4 >= text.Tokens.Count || text.Lower(index + 1) != "the" || text.Lower(index + 2) != "words" || text.Lower(index + 3) != "of" || text.Child(index + 3, "pobj") is not (>= 0 and var source))
        {
            return null;
        }

        var sentence = text.SentenceOf(index);
        var isFirst = index <= sentence.First + 1 && text.RightEdge(source) + 1 < sentence.Last && text.Tokens[text.RightEdge(source) + 1].Text == ",";
        return isFirst || (index > sentence.First + 3 && text.Tokens[index - 1].Text == ",") ? Beside(text, index, "in the words of", source, sentence) : null;
    }

    /// <summary>"As stated by Spokesperson X:", "The following is attributable to the spokesman for the Secretary-General:", at the head of a paragraph: whoever all that follows is by.</summary>
    internal static Utterance? Credited(ParsedText text, int index)
    {
        if (!text.StartsParagraph(index) || text.Lower(index) is not ("as" or "the"))
        {
            return null;
        }

        var end = Math.Min(index + LongestCredit, text.Tokens.Count - 1);
        var colon = index;
        while (colon < end && text.Tokens[colon].Text != ":" && text.Tokens[colon].Pos != "SPACE")
        {
            colon++;
        }

        var by = Enumerable.Range(index, colon - index).FirstOrDefault(i => text.Lower(i) is "by" or "to" && text.Lower(i - 1) is "stated" or "attributable" or "issued", -1);
        return text.Tokens[colon].Text == ":" && by > index && colon + 1 < text.Tokens.Count - 1 && Speakers.FirstNominal(text, by + 1, colon) is >= 0 and var speaker
            ? new Utterance(by, text.Words(index, by), speaker, colon + 1, text.Tokens.Count - 1, -1, null, null, 2)
            : null;
    }

    // "The following statement was issued today by the spokesperson for the ministry of foreign affairs:"
    private const int LongestCredit = 24;

    // "Third, compensation for the floods, which killed 30, according to X": of a thing that is listed, wanted or refused, X told the number right before; the first word of what that is said of, or -1.
    private static int OfWhich(ParsedText text, int index, Utterance beside)
    {
        if (beside.To != index - 1 || text.Tokens[index - 1].Text != ",")
        {
            return -1;
        }

        var told = Enumerable.Range(beside.From, index - beside.From).LastOrDefault(i => text.Tokens[i].Dep == "relcl" && text.RightEdge(i) >= index - 2 && text.RightEdge(i) <= index - 1 && text.Tokens[text.LeftEdge(i)].Tag is "WDT", -1);
        var root = text.Root(text.SentenceOf(index));
        return told >= 0 && text.Tokens[told].Head < told && Enumerable.Range(told, index - told).Any(i => text.Tokens[i].Pos == "NUM")
            && (!text.IsVerb(root) || (Stances.OfVerb(text.Lemma(root)).Count > 0 && text.Child(root, "dobj") >= 0)) ? text.NounPhrase(text.Tokens[told].Head, withComplement: false).First : -1;
    }

    // A source between two commas speaks for what stands on both sides of it; one at the end for what stands before.
    private static Utterance Beside(ParsedText text, int index, string words, int source, (int First, int Last) sentence)
    {
        var before = index > sentence.First + 1;
        var end = text.RightEdge(source);
        var isAside = before && text.Tokens[index - 1].Text == "," && end < sentence.Last && text.Tokens[end + 1].Text == ",";
        var to = before && !isAside ? index - 1 : sentence.Last;
        var from = before ? sentence.First : end + 1;
        return new Utterance(index, words, source, from, to, -1, null, null, 2);
    }

    /// <summary>"As X has noted, the talks were long", "the talks, as X put it, were long": the clause it hangs under.</summary>
    internal static Utterance? AsNoted(ParsedText text, Clause clause)
    {
        var verb = clause.Verb;
        var token = text.Tokens[verb];
        if (token.Dep != "advcl" || text.Child(verb, "mark", "advmod") is not (>= 0 and var mark) || text.Lower(mark) != "as" || !text.IsVerb(token.Head)
            // "denied that its men had attacked, as the army claims": what is denied is the army's, and the denial is not.
            || (text.Tokens[token.Head] is { Dep: "ccomp", Head: var denial } && WordList.Dismiss.Has(text.Lemma(denial)))
            // "As reported before, X may come": by whom, nobody says.
            || (token.Tag == "VBN" && text.Child(verb, "nsubj") < 0) || !(WordList.Say.Has(clause.Lemma) || clause.Lemma == "put") || text.Child(verb, "ccomp", "xcomp") >= 0
            || clause.Objects.Any(o => text.Lower(o) is not ("it" or "this")) || clause.Passive || clause.Negated || Speakers.Of(text, clause) is not (>= 0 and var speaker) || Speakers.IsFirstPerson(text, speaker))
        {
            return null;
        }

        var sentence = text.SentenceOf(verb);
        var (first, last) = (text.LeftEdge(verb), text.RightEdge(verb));
        var atFront = first <= sentence.First + 1;
        var from = atFront ? last + 1 : sentence.First;
        return from >= sentence.Last ? null : new Utterance(verb, text.Tokens[verb].Text, speaker, from, sentence.Last, token.Head, null, null, 0);
    }
}
