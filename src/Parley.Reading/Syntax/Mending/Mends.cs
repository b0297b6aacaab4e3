using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Syntax.Mending;

/// <summary>
/// Mends what the parser is known to get wrong in news: an office in the plural taken for a verb, a subject hung under what stands before it,
/// and dictionary forms.
/// </summary>
internal static class Mends
{
    /// <summary>
    /// "U.S. envoys Steve Witkoff and Jared Kushner attended ...": where "envoys" was made the verb, the names become the subject
    /// of the true verb.
    /// </summary>
    internal static ParsedText Take(ParsedText text)
    {
        Token[]? mended = null;
        for (var i = 1; i + 1 < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (token is { Tag: "VBZ", Dep: "nsubj" or "nsubjpass" } && WordList.Office.Has(text, i))
            {
                mended ??= [.. text.Tokens];
                mended[i] = token with { Tag = "NNS", Pos = "NOUN", Lemma = token.Text.TrimEnd('s') };
            }
            else if (token.Tag == "VBZ" && WordList.Office.Has(text, i) && text.Tokens[i - 1].Pos is "PROPN" or "ADJ" && text.Child(i, "dobj") is >= 0 and var name
                && text.Tokens[name].EntityLabel == "PERSON" && text.LeftEdge(name) == i + 1 && text.Child(i, "conj") is >= 0 and var verb && text.IsVerb(verb))
            {
                mended ??= [.. text.Tokens];
                Mend(text, mended, i, name, verb);
            }
        }

        return NameMends.Mend(Subjects(PastForms.BeforeObjects(SpeakerMends.Mend(PastForms.UnderNouns(ClauseMends.Mend(PhraseMends.Mend(PluralForms.Mend(mended is null ? text : new ParsedText(text.Text, [.. mended])))))))));
    }

    // Dictionary forms, and the subjects of finite verbs that have none: "rejected the text and Ethiopia accepted it",
    // "after talks in Oslo, Chad and Niger agreed".
    private static ParsedText Subjects(ParsedText text)
    {
        var mended = new Token[text.Tokens.Count];
        var changed = false;
        for (var i = 0; i < mended.Length; i++)
        {
            mended[i] = text.Tokens[i];
            if (LemmaMends.Of(mended[i]) is var lemma && lemma != mended[i].Lemma)
            {
                mended[i] = mended[i] with { Lemma = lemma };
                changed = true;
            }

            // "cease-fire" is three tokens to the parser, the last of which stands for it.
            if (i > 1 && mended[i - 1].Text == "-" && mended[i - 2].End == mended[i - 1].Start && mended[i - 1].End == mended[i].Start && LemmaMends.OfJoined(mended[i - 2], mended[i]) is { } joined)
            {
                mended[i] = mended[i] with { Lemma = joined, Pos = "NOUN" };
                changed = true;
            }
        }

        for (var verb = 2; verb < mended.Length; verb++)
        {
            if (LostSubject(text, verb) is >= 0 and var subject)
            {
                mended[subject] = mended[subject] with { Head = verb, Dep = "nsubj" };
                var before = text.LeftEdge(subject) - 1;
                mended[before] = mended[before] with { Head = text.Tokens[verb].Dep == "conj" ? text.Tokens[verb].Head : verb };
                changed = true;
            }
        }

        return changed ? new ParsedText(text.Text, [.. mended]) : text;
    }

    /// <summary>The word that is coordinated with something before it, but is the subject of a verb that has none; -1 where all is well.</summary>
    private static int LostSubject(ParsedText text, int verb)
    {
        var token = text.Tokens[verb];
        if (!text.IsVerb(verb) || token.Dep is not ("conj" or "ROOT" or "ccomp") || !(token.Tag is "VBD" or "VBZ" or "VBP" || text.HasFiniteAux(verb))
            || text.Child(verb, "nsubj", "nsubjpass", "csubj", "expl", "auxpass") >= 0)
        {
            return -1;
        }

        var end = verb - 1;
        while (end > 0 && text.Tokens[end].Head == verb && text.Tokens[end].Dep is "aux" or "neg" or "advmod")
        {
            end--;
        }

        // Up from the last word before the verb: "Niger", then "Chad" of "Rome, Chad and Niger".
        for (var at = end; at > 1 && text.RightEdge(at) == end; at = text.Tokens[at].Head)
        {
            var before = text.LeftEdge(at) - 1;
            if (text.Tokens[at].Dep is "conj" or "appos" && text.IsNominal(at) && before > 0
                && (text.Tokens[before].Pos == "CCONJ" ? token.Dep == "conj" && text.IsVerb(token.Head) && before > token.Head && token.Head < verb
                    : text.Tokens[before].Text == "," && LeadingPreposition(text, before, verb)))
            {
                return at;
            }

            if (text.Tokens[at].Head == at || text.Tokens[at].Head > at)
            {
                break;
            }
        }

        return -1;
    }

    // Whether all before the comma is a phrase with a preposition under the verb: "During talks in Oslo, ...".
    private static bool LeadingPreposition(ParsedText text, int comma, int verb)
    {
        var at = comma - 1;
        while (text.Tokens[at].Head != verb && text.Tokens[at].Head != at)
        {
            at = text.Tokens[at].Head;
        }

        return at < comma && text.Tokens[at].Head == verb && text.Tokens[at].Dep == "prep";
    }

    private static void Mend(ParsedText text, Token[] tokens, int office, int name, int verb)
    {
        var wasRoot = tokens[office].Head == office;
        tokens[verb] = tokens[verb] with { Head = wasRoot ? verb : tokens[office].Head, Dep = wasRoot ? "ROOT" : tokens[office].Dep };
        foreach (var child in text.Children(office))
        {
            if (child != name && child != verb)
            {
                tokens[child] = tokens[child] with { Head = child < office ? name : verb };
            }
        }

        tokens[name] = tokens[name] with { Head = verb, Dep = "nsubj" };
        tokens[office] = tokens[office] with { Head = name, Dep = "compound", Tag = "NNS", Pos = "NOUN", Lemma = tokens[office].Text.TrimEnd('s') };
    }
}
