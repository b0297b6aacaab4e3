using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Syntax;

/// <summary>
/// What the grammar itself marks as not so: what is asked, what would have been, what nearly was, and what somebody was kept from, came close to or
/// ruled out doing. The same for every kind of claim.
/// </summary>
internal static class Irrealis
{
    /// <summary>Why a verb tells of nothing that was; null where nothing beside or right above it says so.</summary>
    internal static Reality? Of(ParsedText text, int verb) =>
        Asked(text, verb) ?? AskedOfWhom(text, verb) ?? WouldHave(text, verb) ?? HadIt(text, verb) ?? NearMiss(text, verb) ?? Denied(text, verb) ?? UnderPreposition(text, verb) ?? RuledOut(text, verb) ?? Lacking(text, verb)
        ?? Supposed(text, verb) ?? Ahead(text, verb);

    /// <summary>"Did Chad sign?", "Has Chad agreed?": a question with the auxiliary before the subject.</summary>
    internal static Reality? Asked(ParsedText text, int verb) =>
        Inverted(text, verb) is >= 0 and var first && EndsAsQuestion(text, verb) ? new(RealityKind.Asked, first) : null;

    // "Who signed the deal?", "Was the truce broken?", where the parser hangs the participle under the noun
    private static Reality? AskedOfWhom(ParsedText text, int verb) =>
        (text.Child(verb, "nsubj", "nsubjpass") is >= 0 and var who && who < verb && text.Lower(who) is "who" or "what" || text.Tokens[verb] is { Dep: "acl", Head: var noun } && text.Tokens[noun].Head is var be && be < noun && text.Lemma(be) is "be") && EndsAsQuestion(text, verb)
            ? new(RealityKind.Asked, verb)
            : null;

    // "would have signed", "could have been met", "should have sent": it was not. "may have" and "must have" are guesses of what was.
    private static Reality? WouldHave(ParsedText text, int verb) =>
        text.Tokens[verb].Tag is "VBN" && text.ChildWhere(verb, "aux", static (t, a) => t.Tokens[a].Tag is "MD" && t.Lower(a) is "would" or "could" or "should") is >= 0 and var modal
            && text.ChildWhere(verb, "aux", static (t, a) => t.Lower(a) is "have") >= 0
            ? new(RealityKind.Conditional, modal)
            : null;

    // "Had Chad signed, the war would have ended"
    private static Reality? HadIt(ParsedText text, int verb) =>
        text.Tokens[verb].Dep is "advcl" or "ccomp" && Inverted(text, verb) is >= 0 and var first && text.Lower(first) is "had" or "should" or "were" && !EndsAsQuestion(text, verb) ? new(RealityKind.Conditional, first) : null;

    // "nearly signed", "hardly ever met"
    private static Reality? NearMiss(ParsedText text, int verb) =>
        text.ChildWhere(verb, "advmod", static (t, a) => a < t.Tokens[a].Head && (IsNearMiss(t, a) || t.ChildWhere(a, "advmod", IsNearMiss) >= 0)) is >= 0 and var nearly ? new(RealityKind.Open, nearly) : null;

    private static bool IsNearMiss(ParsedText text, int adverb) => WordList.NearMiss.Has(text.Lower(adverb));

    // "denied having met": that is said, and told as said.
    private static Reality? Denied(ParsedText text, int verb) =>
        text.Tokens[verb] is { Dep: "xcomp", Head: var head } && text.Lemma(head) is "deny" ? new(RealityKind.Open, head) : null;

    // "without reaching an agreement", "instead of attending", "were kept from signing", "warned against signing", "came close to signing", "far from signing", "on the verge of signing"
    private static Reality? UnderPreposition(ParsedText text, int verb)
    {
        if (text.Tokens[verb] is not { Dep: "pcomp", Head: var link })
        {
            return null;
        }

        var above = text.Tokens[link].Head;
        return text.Lower(link) switch
        {
            "without" => new(RealityKind.Negated, link),
            "of" when link > 0 && text.Lower(link - 1) is "instead" or "short" => new(RealityKind.Negated, link),
            _ when text.Tokens[verb].Tag is not "VBG" || above == link => null,
            "before" when text.Tokens[above].Tag is not ("VBD" or "VBN") => new(RealityKind.Planned, link),
            "from" when WordList.KeepFrom.Has(text.Lemma(above)) => new(RealityKind.Negated, link),
            "against" => new(RealityKind.Open, link),
            "to" when WordList.CloseTo.Has(text.Lower(above)) => new(RealityKind.Open, link),
            "of" when WordList.VergeOf.Has(text.Lemma(above)) => new(RealityKind.Open, link),
            _ => null,
        };
    }

    // "ruled out shelling the town": a participle right behind a verb that takes a stance is what the stance is on.
    private static Reality? RuledOut(ParsedText text, int verb)
    {
        if (text.Tokens[verb] is not { Dep: "advcl" or "xcomp", Tag: "VBG", Head: var head } || !text.IsVerb(head) || head >= verb || text.Child(verb, "aux", "mark", "nsubj") >= 0)
        {
            return null;
        }

        for (var i = head + 1; i < verb; i++)
        {
            if (text.Tokens[i] is not { Dep: "prt" or "advmod", Head: var of } || (of != head && of != verb))
            {
                return null;
            }
        }

        return Stances.OfVerb(Clauses.LemmaOf(text, head)).Count > 0 && !WordList.AsReal.Has(text.Lemma(head)) ? new(RealityKind.Wanted, head) : null;
    }

    // "without the sides reaching a deal", "without Chad and Niger having signed": nothing but their names between
    private static Reality? Lacking(ParsedText text, int verb)
    {
        if (text.Tokens[verb].Tag is not "VBG" && text.ChildWhere(verb, "aux", static (t, a) => t.Lower(a) is "having") < 0)
        {
            return null;
        }

        var first = text.SentenceOf(verb).First;
        for (var i = verb - 1; i > first; i--)
        {
            if (text.Lower(i) == "without")
            {
                return new(RealityKind.Negated, i);
            }

            if (text.Tokens[i].Pos is "PUNCT" or "SCONJ" || (text.Tokens[i].Pos is "ADP" && text.Lower(i) is not "of") || (text.IsVerb(i) && text.Tokens[i].Dep is not "aux"))
            {
                return null;
            }
        }

        return null;
    }

    // "suppose Chad signed", "assuming Chad signs"
    private static Reality? Supposed(ParsedText text, int verb) =>
        text.Tokens[verb] is { Dep: "ccomp", Head: var head } && WordList.Supposing.Has(text.Lemma(head)) && text.Child(head, "nsubj", "aux") < 0 ? new(RealityKind.Conditional, head) : null;

    // "in case Chad signs, Niger will withdraw", "the day Chad signs, ...": told in the present of what is yet to be.
    private static Reality? Ahead(ParsedText text, int verb)
    {
        var token = text.Tokens[verb];
        if (!Retractions.IsYetToBe(text, verb) || token.Head == verb)
        {
            return null;
        }

        var isFronted = token.Dep is "ccomp" && verb < token.Head && text.IsVerb(token.Head) && WillOrWould(text, token.Head) && !WordList.Say.Has(text, token.Head);
        // "It will be the first time the two have met"
        if (token.Dep is "relcl" && text.Lemma(token.Head) is "time" && text.Tokens[token.Head] is { Dep: "attr", Head: var be } && WillOrWould(text, be))
        {
            return new(RealityKind.Planned, be);
        }

        var isUpon = token.Dep is "advcl" && text.Lower(token.Head) is "soon";
        return isFronted || isUpon || (token.Dep is "relcl" or "acl" && WordList.TimeOfDeed.Has(text.Lemma(token.Head))) ? new(RealityKind.Conditional, token.Head) : null;
    }

    // The auxiliary that stands before the subject, or -1.
    private static int Inverted(ParsedText text, int verb) =>
        text.Child(verb, "nsubj", "nsubjpass", "expl") is >= 0 and var subject && subject < verb ? (text.Child(verb, "aux", "auxpass") is >= 0 and var first && first < subject ? first : -1)
        : text.Lemma(verb) is "be" && text.Child(verb, "nsubj", "expl") is >= 0 and var after && after > verb ? verb
        : -1;

    private static bool EndsAsQuestion(ParsedText text, int verb)
    {
        for (var i = text.SentenceOf(verb).Last; i >= verb; i--)
        {
            if (text.Tokens[i].Text is "?")
            {
                return true;
            }
        }

        return false;
    }

    private static bool WillOrWould(ParsedText text, int verb) => text.ChildWhere(verb, "aux", static (t, a) => t.Lower(a) is "will" or "would") >= 0;
}
