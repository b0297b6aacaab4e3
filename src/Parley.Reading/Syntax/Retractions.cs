using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Syntax;

/// <summary>The words above and beside a verb that take back what it tells: one answer for every kind of claim.</summary>
internal static class Retractions
{
    /// <summary>
    /// Why nobody vouches for what a verb tells, whatever the kind: a condition, a question, a doubt or denial above it, something that was not
    /// there ("no sign that", "without reaching"), a wish or a need. Null where no such word stands above. An infinitive and a second verb
    /// stand under what their first verb stands under; steps up at most 4.
    /// </summary>
    internal static Reality? Of(ParsedText text, int verb)
    {
        for (var i = 0; i < 4; i++)
        {
            if ((Hypothetical(text, verb) ?? Condition(text, verb) ?? Doubt(text, verb) ?? UnderNoun(text, verb) ?? Wish(text, verb) ?? Irrealis.Of(text, verb)) is { } unreal)
            {
                return unreal;
            }

            var token = text.Tokens[verb];
            if (!(token.Dep == "conj" || token.Dep == "xcomp" && text.HasTo(verb)) || token.Head == verb || !text.IsVerb(token.Head))
            {
                return null;
            }

            verb = token.Head;
        }

        return null;
    }

    /// <summary>"if ...", "unless ...", "as though ...", "lest ...", "whether ...": what would be, not what is; null for a verb that stands under none of them.</summary>
    private static Reality? Hypothetical(ParsedText text, int verb) =>
        text.Tokens[verb].Dep == "pcomp" && text.Child(verb, "advmod") is >= 0 and var asked && asked < verb && text.Lower(asked) is "when" or "where" or "how" ? new(RealityKind.Asked, asked)
        : text.HasTo(verb) && text.Tokens[verb].Dep is "xcomp" or "ccomp" && text.Child(verb, "advmod") is >= 0 and var open && open < verb && text.Lower(open) is "when" or "where" or "how" ? new(RealityKind.Asked, open)
        : text.ChildWhere(verb, "mark", static (t, m) => t.Lower(m) is "whether" || WordList.ConditionMark.Has(t.Lower(m)) || (t.Lower(m) is "though" && m > 0 && t.Lower(m - 1) is "as")) is >= 0 and var mark
            ? new(text.Lower(mark) == "whether" ? RealityKind.Asked : RealityKind.Conditional, mark)
            : null;

    /// <summary>"once the truce is extended": which it is not yet; "once the truce was extended" tells that it was.</summary>
    internal static bool IsYetToBe(ParsedText text, int verb) =>
        IsPresent(text, verb) || text.ChildWhere(verb, "aux", IsPresent) >= 0 || text.ChildWhere(verb, "auxpass", IsPresent) >= 0;

    private static bool IsPresent(ParsedText text, int verb) => text.Tokens[verb].Tag is "VBZ" or "VBP";

    // "will sign if the army withdraws", "as long as the army stays", "until the army withdraws": what is a condition is not done. Apart from Hypothetical, "until"
    // counts, and the clause must be an adverbial one.
    private static Reality? Condition(ParsedText text, int verb) =>
        text.Tokens[verb].Dep == "advcl" && text.Child(verb, "advmod") is >= 0 and var each && each < verb && text.Lower(each) == "whenever" ? new(RealityKind.Conditional, each)
        : text.Tokens[verb].Dep == "advcl" && text.Child(verb, "mark") is >= 0 and var mark && (text.Lower(mark) is "if" or "unless" or "until" || (text.Lower(mark) is "once" && IsYetToBe(text, verb)) || text.Lower(mark) == "as" && mark > 0 && text.Lower(mark - 1) == "long")
            ? new(RealityKind.Conditional, mark)
            : null;

    /// <summary>Whether a verb has a condition of its own beside it: "will sign if the army withdraws"; further words that open one may be given.</summary>
    internal static bool HasCondition(ParsedText text, int verb, params ReadOnlySpan<string> also)
    {
        foreach (var clause in text.ChildrenBy(verb, "advcl"))
        {
            if (text.Child(clause, "mark") is >= 0 and var mark && (text.Lower(mark) is "if" or "unless" || also.Contains(text.Lower(mark))))
            {
                return true;
            }
        }

        return false;
    }

    // "doubts that Russia wants peace", "does not think that", "nobody believes that", "falsely claimed that", "do you think that ...?", "it is not true that": what
    // is doubted nobody vouches for.
    private static Reality? Doubt(ParsedText text, int verb)
    {
        var token = text.Tokens[verb];
        if (token.Dep is not ("ccomp" or "csubj" or "advcl") || token.Head == verb)
        {
            return null;
        }

        var head = token.Head;
        if (text.IsVerb(head) && token.Dep == "ccomp" && (text.Lemma(head) is "doubt" or "question" ? !IsNegated(text, head)
            : WordList.Thinking.Has(text.Lemma(head)) && IsNegated(text, head) || IsOfNobody(text, head) || IsFalse(text, head) || Irrealis.Asked(text, head) is not null))
        {
            return new(RealityKind.Doubted, head);
        }

        // The clause may hang under the adjective or under "is".
        var judged = text.Tokens[head].Pos == "ADJ" ? head : text.Lemma(head) == "be" ? text.Child(head, "acomp", "attr") : -1;
        if (judged < 0 || token.Dep == "advcl" && !(text.Child(verb, "mark") is >= 0 and var mark && text.Lower(mark) == "that"))
        {
            return null;
        }

        var be = text.IsVerb(judged) ? judged : text.Tokens[judged].Head;
        return WordList.Untrue.Has(text.Lower(judged)) || WordList.True.Has(text.Lower(judged)) && IsNegated(text, be) ? new(RealityKind.Doubted, judged) : null;
    }

    // "no evidence that Iran shelled it", "the possibility that", "dismissed reports that", "the need for Chad to agree", "interest in holding".
    private static Reality? UnderNoun(ParsedText text, int verb)
    {
        var token = text.Tokens[verb];
        var noun = token.Dep is "acl" or "ccomp" or "relcl" ? token.Head : token.Dep == "pcomp" && token.Tag == "VBG" ? text.Tokens[token.Head].Head : verb;
        if (noun == verb || text.Tokens[noun].Pos is not ("NOUN" or "PROPN") || token.Dep == "relcl" && text.Child(verb, "nsubj", "nsubjpass") < 0)
        {
            return null;
        }

        var governor = text.Tokens[noun].Head;
        var lacking = text.ChildrenBy(noun, "det", "neg", "amod").Any(c => text.Lower(c) is "no" or "little" or "any") || IsNegated(text, governor)
            || text.Lower(governor) == "without";
        return WordList.Ground.Has(text.Lemma(noun)) && lacking ? new(RealityKind.Doubted, noun)
            : WordList.Hearsay.Has(text.Lemma(noun)) && WordList.Dismiss.Has(text.Lemma(governor)) ? new(RealityKind.Doubted, governor)
            : WordList.Rumour.Has(text.Lemma(noun)) && text.ChildWhere(verb, "aux", static (t, a) => t.Tokens[a].Tag is "MD") < 0 ? new(RealityKind.Hedged, noun)
            : (WordList.Hearsay.Has(text.Lemma(noun)) && text.Child(governor, "acomp", "oprd", "attr") is >= 0 and var untrue && WordList.Untrue.Has(text.Lower(untrue))) ? new(RealityKind.Doubted, noun)
            : WordList.NotYetSo.Has(text.Lemma(noun)) ? new(RealityKind.Wanted, noun)
            : null;
    }

    // "insists that Ukraine withdraw", "for Chad to agree": what is demanded or proposed is not done.
    private static Reality? Wish(ParsedText text, int verb)
    {
        var token = text.Tokens[verb];
        if (text.HasTo(verb) && text.Child(verb, "mark") is >= 0 and var mark && text.Lower(mark) == "for")
        {
            return new(RealityKind.Wanted, mark);
        }

        // "hope that the sides will sign", "fear that the truce has ended"
        if (token.Dep is "ccomp" && text.IsVerb(token.Head) && text.Lemma(token.Head) is "hope" or "wish" or "fear")
        {
            return new(RealityKind.Wanted, token.Head);
        }

        return token.Dep is "ccomp" or "xcomp" && token.Tag is "VB" or "VBP" && !text.HasFiniteAux(verb) && text.IsVerb(token.Head)
            && Stances.OfVerb(Clauses.LemmaOf(text, token.Head)).Any(f => f.Frame == "that" && f.Stance is Stance.Demands or Stance.Proposes)
            ? new(RealityKind.Wanted, token.Head)
            : null;
    }

    /// <summary>Why nobody vouches for a thing: "a truce which the rebels denied", "withdrew its announcement of a truce"; null where nobody takes it back.</summary>
    internal static Reality? OfNoun(ParsedText text, int noun)
    {
        // "any breach", "hopes of a truce", "the absence of a truce", "averted a breach"
        if (text.ChildWhere(noun, "det", static (t, d) => t.Lower(d) is "any") is >= 0 and var any)
        {
            return new(RealityKind.Conditional, any);
        }

        var above = text.Tokens[noun].Head;
        if (text.Tokens[noun].Dep is "pobj" && text.Lower(above) is "of" or "for" && text.Tokens[above].Head is var thought && text.IsNominal(thought) && (WordList.NotYetSo.Has(text.Lemma(thought)) || WordList.Lack.Has(text.Lemma(thought))))
        {
            return new(RealityKind.Wanted, thought);
        }

        if (text.Tokens[noun].Dep is "pobj" && text.Lower(above) == "for" && text.Tokens[above].Head is var hoping && text.Lemma(hoping) is "hope" or "wish" or "wait")
        {
            return new(RealityKind.Wanted, hoping);
        }

        if (text.Tokens[noun].Dep is "dobj" or "nsubjpass" && text.IsVerb(above) && WordList.Avert.Has(Clauses.LemmaOf(text, above)))
        {
            return new(RealityKind.Negated, above);
        }

        if (text.ChildrenBy(noun, "relcl").FirstOrDefault(r => WordList.Dismiss.Has(text.Lemma(r)) && text.Child(r, "nsubj") is >= 0 and var who && text.Tokens[who].Pos is not "PRON" || text.Child(r, "nsubjpass") >= 0 && WordList.Dismiss.Has(text.Lemma(r)), -1) is >= 0 and var denied)
        {
            return new(RealityKind.Doubted, denied);
        }

        if (text.Tokens[noun] is { Dep: "pobj", Head: var of } && text.Lower(of) == "of" && text.Tokens[of].Head is var told && WordList.Announcing.Has(text.Lemma(told)) && text.Tokens[told] is { Dep: "dobj", Head: var back } && WordList.TakeBack.Has(text.Lemma(back)))
        {
            return new(RealityKind.Doubted, back);
        }

        return null;
    }

    /// <summary>Whether a verb is denied by a word of its own: "not", "never", "neither", "nor".</summary>
    internal static bool IsNegated(ParsedText text, int verb) => text.IsVerb(verb) && Clauses.DeniedBy(text, verb) >= 0;

    // "nobody believes", "no diplomat expects", "no one says"
    private static bool IsOfNobody(ParsedText text, int verb) =>
        text.Child(verb, "nsubj", "nsubjpass") is >= 0 and var who && (WordList.Nobody.Has(text.Lower(who)) || text.Lower(who) is "few" || text.HasNo(who));

    /// <summary>"falsely claimed", "wrongly reported"</summary>
    internal static bool IsFalse(ParsedText text, int verb) => text.ChildWhere(verb, "advmod", static (t, a) => WordList.Falsely.Has(t.Lower(a))) >= 0;
}
