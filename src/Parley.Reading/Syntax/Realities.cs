using Parley.Reading.English;
using Parley.Reading.Words;

namespace Parley.Reading.Syntax;

/// <summary>
/// Whether what a verb tells of happened. What stands above a verb and takes it back is told once for all kinds; modals, tense and denial mean
/// other things for a stance than for a meeting, so each kind has a case here with what sets it apart.
/// </summary>
internal static class Realities
{
    // ---- What several cases share ----

    /// <summary>"may", "might", "could"</summary>
    internal static bool IsHedge(string modal) => modal is "may" or "might" or "could";

    // "largely agreed", "all but agreed": not quite.
    private static int HedgedBy(ParsedText text, int verb)
    {
        foreach (var child in text.Children(verb))
        {
            if (text.Tokens[child].Dep == "advmod" && child < verb && WordList.HedgingAdverb.Has(text.Lower(child)))
            {
                return child;
            }
        }

        return -1;
    }

    // What a modal makes of its verb; only for a clause that has one.
    private static Reality Modal(Clause clause) => new(
        IsHedge(clause.Modal) ? RealityKind.Hedged : clause.Modal is "will" or "would" or "shall" ? RealityKind.Planned : RealityKind.Wanted,
        clause.ModalAt);

    // ---- Stances: whether somebody takes one, also what rests on that (accusations, hopes, appointments) ----

    /// <summary>
    /// Whether a stance is taken: "urged Iran to stop supporting militias" is no support. A stance that is foreseen counts ("will accept"),
    /// unlike a meeting or an attack; a negated one counts too, since it is turned round and not dropped. What must be accepted is wanted by
    /// somebody else.
    /// </summary>
    internal static Reality OfStance(Clauses clauses, Clause clause)
    {
        var text = clauses.Text;
        if (Retractions.Of(text, clause.Verb) is { } unreal)
        {
            return unreal;
        }

        if (clause.Modal is "should" or "must" or "ought")
        {
            return new(RealityKind.Wanted, clause.ModalAt);
        }

        // "would become final when Chad agrees to it", "will begin only after the deal is approved": not yet.
        if (text.Tokens[clause.Verb] is { Dep: "advcl", Head: var waiting } && text.ChildrenBy(clause.Verb, "mark", "advmod").FirstOrDefault(m => text.Lower(m) is "when" or "after", -1) is >= 0 and var upon
            && Retractions.IsYetToBe(text, clause.Verb) && text.ChildrenBy(waiting, "aux").Any(a => text.Tokens[a].Tag == "MD"))
        {
            return new(RealityKind.Conditional, upon);
        }

        // "may consider", "could accept" are stances with a hedge, and are said to be possible.
        if (IsHedge(clause.Modal) && clause.Lemma is not ("consider" or "accept" or "live"))
        {
            return new(RealityKind.Hedged, clause.ModalAt);
        }

        var isFinite = text.Tokens[clause.Verb].Tag is "VBD" or "VBZ" or "VBP" or "MD" || clause.Modal.Length > 0 || text.HasFiniteAux(clause.Verb);
        return isFinite ? new(RealityKind.Real, clause.Verb) : OfBareStance(clauses, clause.Verb);
    }

    // A verb without a finite form of its own is as real as what it hangs under.
    private static Reality OfBareStance(Clauses clauses, int verb)
    {
        var text = clauses.Text;
        var token = text.Tokens[verb];
        var open = new Reality(RealityKind.Open, token.Head);
        var real = new Reality(RealityKind.Real, verb);
        switch (token.Dep)
        {
            case "ROOT":
                return real;
            case "xcomp" or "ccomp":
                return text.IsVerb(token.Head) && WordList.AsReal.Has(text.Lemma(token.Head)) && clauses.TryAt(token.Head, out var above) ? OfStance(clauses, above) : open;
            case "conj":
                // "We remain committed and urge": a present that the tagger took for an infinitive.
                return (token.Tag is not "VB" || text.Tokens[token.Head].Tag is "VBP" && text.Child(verb, "aux") < 0 && text.Child(token.Head, "aux") < 0) && text.IsVerb(token.Head) && clauses.TryAt(token.Head, out var first) ? OfStance(clauses, first) : open;
            case "advcl" or "acl" or "relcl":
                return token.Tag is "VBG" or "VBN" && text.Child(verb, "mark") < 0 ? real : open;
            default:
                return token.Tag is "VBN" or "VBG" && token.Dep is "dep" or "amod" ? real : open;
        }
    }

    /// <summary>Whether a stance taken is held for sure: "may accept" and "is believed to have accepted" are possible. Apart from <see cref="OfStance"/>, it asks nothing but the modal.</summary>
    internal static Reality OfHolding(ParsedText text, Clause clause) =>
        text.Tokens[clause.Verb] is { Dep: "xcomp", Head: var above } && WordList.Thinking.Has(text.Lemma(above)) && text.Child(above, "auxpass") >= 0 ? new(RealityKind.Hedged, above)
        : IsHedge(clause.Modal) ? new(RealityKind.Hedged, clause.ModalAt) : new(RealityKind.Real, clause.Verb);

    /// <summary>
    /// Whether a side says outright what it will do: "if attacked, it would reply" does not. Apart from all others: only a condition that
    /// stands before the verb takes it back; one that follows is a demand of its own.
    /// </summary>
    internal static Reality OfOwnDoing(ParsedText text, int verb)
    {
        foreach (var child in text.Children(verb))
        {
            if (child < verb && text.Tokens[child].Dep == "advcl" && text.Child(child, "mark") is >= 0 and var mark && text.Lower(mark) == "if")
            {
                return new(RealityKind.Conditional, mark);
            }
        }

        return new(RealityKind.Real, verb);
    }

    /// <summary>Whether somebody came to an office; as a stance, but one denied is none, and one that lies ahead or is put forward is planned.</summary>
    internal static Reality OfAppointment(Clauses clauses, Clause clause)
    {
        var taken = clause.Negated ? new(RealityKind.Negated, clause.NegatedBy) : OfStance(clauses, clause);
        return taken.IsReal && (clause.Tense == Tense.Future || clause.Lemma == "nominate") ? new(RealityKind.Planned, clause.Verb) : taken;
    }

    /// <summary>Whether a team is or will be led or made up so. Only the tense decides: what is denied says who is absent.</summary>
    internal static Reality OfTeam(Clause clause) => new(clause.Tense == Tense.Future ? RealityKind.Planned : RealityKind.Real, clause.Verb);

    // ---- Occasions: meetings and presences ----

    /// <summary>
    /// Whether those who are said to meet or be somewhere did: the finest of the cases, since a meeting may be planned, denied or refused.
    /// "The talks were not easy" denies no talks.
    /// </summary>
    internal static Reality OfOccasion(Clauses clauses, Clause clause)
    {
        var text = clauses.Text;
        var token = text.Tokens[clause.Verb];
        if (Retractions.Of(text, clause.Verb) is { } unreal)
        {
            return unreal;
        }

        if (IsHedge(clause.Modal))
        {
            return new(RealityKind.Hedged, clause.ModalAt);
        }

        if (clause.Modal is "should" or "must" or "ought")
        {
            return new(RealityKind.Wanted, clause.ModalAt);
        }

        if (clause.Negated && clause.Lemma == "be" && text.Child(clause.Verb, "acomp", "attr") is >= 0 and var judged)
        {
            return new(clause.Tense == Tense.Past && !WordList.MayBe.Has(text.Lower(judged)) ? RealityKind.Real : RealityKind.Open, judged);
        }

        if (clause.Negated)
        {
            return new(clause.Modal is "will" or "would" ? RealityKind.Refused : RealityKind.Negated, clause.NegatedBy);
        }

        if (clause.Modal is "will" or "would" or "shall")
        {
            return new(RealityKind.Planned, clause.ModalAt);
        }

        if (text.HasTo(clause.Verb) && (token.Tag == "VB" || clause.Passive || IsToHave(text, token)))
        {
            return OfInfinitiveOccasion(text, token);
        }

        if (token.Tag is "VBG" && text.Child(clause.Verb, "aux") >= 0)
        {
            return new(RealityKind.Ongoing, clause.Verb);
        }

        // "are being mediated"
        if (token.Tag is "VBN" && clause.Tense == Tense.Present && text.ChildrenBy(clause.Verb, "auxpass", "aux").Any(a => text.Lower(a) == "being"))
        {
            return new(RealityKind.Ongoing, clause.Verb);
        }

        if (token.Tag is "VBG" && OfBareParticiple(clauses, token) is { } told)
        {
            return told;
        }

        var isPast = token.Tag is "VBD" or "VBN" || text.Child(clause.Verb, "aux") >= 0;
        return new(isPast ? RealityKind.Real : token.Tag is "VBZ" or "VBP" ? RealityKind.Ongoing : RealityKind.Open, clause.Verb);
    }

    // "after meeting X"; "returned on Tuesday, holding talks with both", which is as real as what it is told with. Null where the participle stands otherwise.
    private static Reality? OfBareParticiple(Clauses clauses, Token token)
    {
        var text = clauses.Text;
        return token.Dep is "pcomp" ? new(WordList.AtSomeTime.Has(text.Lower(token.Head)) ? RealityKind.Real : RealityKind.Open, token.Head)
            : token.Dep is "advcl" && token.Head < token.Index && text.Child(token.Index, "mark", "nsubj") < 0 && (text.Tokens[token.Index - 1].Text is "," || text.Lemma(token.Head) is "be" && text.PrepositionObject(token.Head, "in", "at") >= 0)
                && clauses.TryAt(token.Head, out var with) && text.Tokens[with.Verb].Tag is "VBD" && !with.Negated ? OfOccasion(clauses, with)
            : null;
    }

    // "were to have met": they did not, as far as that tells.
    private static bool IsToHave(ParsedText text, Token token) => token is { Tag: "VBN", Dep: "xcomp" } && text.Lemma(token.Head) is "be";

    // "failed to meet", "is scheduled to meet", "wants to meet"
    private static Reality OfInfinitiveOccasion(ParsedText text, Token token)
    {
        var head = token.Head;
        if (token.Dep == "xcomp" && text.Lemma(head) == "fail" && text.Tokens[head].Tag is "VBD" or "VBN")
        {
            return new(RealityKind.Negated, head);
        }

        // "are likely to meet", but not "are not likely to"
        if (token.Dep == "xcomp" && text.Lower(head) is "likely" or "expected" && text.Tokens[head] is { Dep: "acomp", Head: var be } && text.Child(be, "neg") < 0 && text.Child(head, "neg", "advmod") < 0)
        {
            return new(RealityKind.Hedged, head);
        }

        var planned = IsToHave(text, token) || WordList.Plan.Has(text, head) || WordList.ReadyToGo.Has(text.Lower(head));
        return new(planned && (token.Dep is "xcomp" or "ccomp" || (token.Dep is "advcl" && text.Tokens[head].Tag is "VBN")) ? RealityKind.Planned : RealityKind.Open, head);
    }

    /// <summary>
    /// Whether the verb that governs a noun of talks leaves them an occasion: talks that are only wanted, offered, refused or hoped for are
    /// somebody's position. Apart from <see cref="OfOccasion"/>, it looks up to four words above the verb, and "would hold" is an occasion
    /// where "would attend" is none.
    /// </summary>
    internal static Reality OfTalks(Clauses clauses, Clause clause)
    {
        var text = clauses.Text;
        if (Stances.OfVerb(clause.Lemma).Count > 0 && !WordList.TellingOfTalks.Has(clause.Lemma))
        {
            return new(RealityKind.Wanted, clause.Verb);
        }

        if (Retractions.Of(text, clause.Verb) is { } unreal)
        {
            return unreal;
        }

        var token = text.Tokens[clause.Verb];
        for (var i = 0; i < 4 && token.Dep is "xcomp" or "ccomp" or "advcl" or "acl" or "pcomp" && token.Head != token.Index; i++)
        {
            var nonFinite = token.Tag is "VB" or "VBG" && !text.HasFiniteAux(token.Index);
            token = text.Tokens[token.Head];
            if (nonFinite && (Stances.OfVerb(Clauses.LemmaOf(text, token.Index)).Count > 0 || (text.Tokens[token.Index].Pos is "NOUN" or "ADJ" && !IsDue(text, token.Index))
                || WordList.NotYetDone.Has(text.Lemma(token.Index))))
            {
                return new(RealityKind.Wanted, token.Index);
            }
        }

        return WordList.ModalOfWish.Has(clause.Modal) && clause.Lemma is not "begin" and not "hold" and not "resume"
            ? new(RealityKind.Wanted, clause.ModalAt)
            : new(RealityKind.Real, clause.Verb);
    }

    // "are due to hold talks"; "had been due to" tells that they did not.
    private static bool IsDue(ParsedText text, int word) =>
        WordList.DueAhead.Has(text.Lower(word)) && text.Tokens[word] is { Dep: "acomp", Head: var be } && text.Tokens[be].Tag is "VBP" or "VBZ" && Clauses.DeniedBy(text, be) < 0;

    // ---- Force ----

    /// <summary>Whether force was used: no denial, threat, plan, wish or order of it.</summary>
    internal static Reality OfForce(Clauses clauses, Clause clause) =>
        clause.Negated ? new(RealityKind.Negated, clause.NegatedBy) : OfForceTold(clauses, clause);

    /// <summary>
    /// As <see cref="OfForce"/>, but a denial is not seen. Apart from a stance, no modal is let through, and "continued to", "reported" and
    /// "began to" are the only verbs above that are.
    /// </summary>
    internal static Reality OfForceTold(Clauses clauses, Clause clause)
    {
        var text = clauses.Text;
        var token = text.Tokens[clause.Verb];
        if (clause.Modal.Length > 0)
        {
            return Modal(clause);
        }

        if (Retractions.Of(text, clause.Verb) is { } unreal)
        {
            return unreal;
        }

        if (token.Tag is "VBD" or "VBZ" or "VBP" || text.HasFiniteAux(clause.Verb))
        {
            return new(RealityKind.Real, clause.Verb);
        }

        var real = token.Dep switch
        {
            "acl" or "relcl" => token.Tag is "VBN" or "VBG",
            "advcl" => token.Tag is "VBG" && text.Child(clause.Verb, "mark") < 0,
            "conj" => text.IsVerb(token.Head) && token.Tag is "VBN" or "VBD" or "VBG",
            "ROOT" or "ccomp" => token.Tag is "VBN" or "VBD" or "VBG",
            "xcomp" => WordList.GoingOn.Has(text.Lemma(token.Head)),
            _ => token.Tag is "VBN" && token.Dep is "dep",
        };
        return real ? new(RealityKind.Real, clause.Verb) : new(RealityKind.Open, token.Head);
    }

    /// <summary>Whether force that was used goes on: the present tense says so, whatever its aspect.</summary>
    internal static Reality OfForceUsed(Clause clause) => new(clause.Tense == Tense.Present ? RealityKind.Ongoing : RealityKind.Real, clause.Verb);

    // ---- Agreements ----

    /// <summary>
    /// Whether what is said with an agreement is told at all; wider than a stance: a participle or relative clause counts ("the deal, to be
    /// signed ..."), since the noun stands for itself, unless a condition takes it back.
    /// </summary>
    internal static Reality OfAgreement(Clauses clauses, Clause clause)
    {
        // "the principle of reaching a truce", "hopes for signing one": of which nobody tells that it was done.
        if (clauses.Text.Tokens[clause.Verb] is { Dep: "pcomp", Tag: "VBG", Head: var link } && clauses.Text.Tokens[clauses.Text.Tokens[link].Head].Pos is "NOUN" && WordList.BeforeDeed.Has(clauses.Text.Lower(link)))
        {
            return new(RealityKind.Open, link);
        }

        // "the plan, aimed at securing a truce"
        if (clauses.Text.Tokens[clause.Verb] is { Dep: "pcomp", Tag: "VBG", Head: var at } && WordList.AimAt.Has(clauses.Text.Lemma(clauses.Text.Tokens[at].Head)))
        {
            return new(RealityKind.Wanted, at);
        }

        var taken = OfStance(clauses, clause);
        return taken.IsReal || taken.Kind == RealityKind.Conditional || clauses.Text.Tokens[clause.Verb].Dep is not ("acl" or "relcl" or "pcomp" or "advcl")
            ? taken
            : Retractions.Of(clauses.Text, clause.Verb) ?? new(RealityKind.Real, clause.Verb);
    }

    /// <summary>
    /// Whether a noun is what was not there: "without an agreement", "no agreement", "instead of a deal"; or what somebody says was not: "a truce
    /// which the rebels denied", "withdrew its announcement of a truce".
    /// </summary>
    internal static Reality OfThing(ParsedText text, int noun)
    {
        if (Retractions.OfNoun(text, noun) is { } takenBack)
        {
            return takenBack;
        }

        var before = text.LeftEdge(noun) - 1;
        if (before >= 0 && (text.Lower(before) == "without" || before > 0 && text.Lower(before) == "of" && text.Lower(before - 1) is "instead" or "short"))
        {
            return new(RealityKind.Negated, before);
        }

        foreach (var child in text.Children(noun))
        {
            if (child < noun && text.Tokens[child].Dep is "det" or "neg" && text.Lower(child) is "no" or "neither")
            {
                return new(RealityKind.Negated, child);
            }
        }

        return new(RealityKind.Real, noun);
    }

    /// <summary>Whether sides agreed: any modal leaves it open, also "will", and so does an infinitive; who largely agreed came close to it.</summary>
    internal static Reality OfAgreeing(Clauses clauses, Clause clause) =>
        Retractions.Of(clauses.Text, clause.Verb) is { } unreal && !(unreal.Kind is RealityKind.Open && WordList.HedgingAdverb.Has(clauses.Text.Lower(unreal.Because))) ? unreal
        : clause.Negated ? new(RealityKind.Negated, clause.NegatedBy)
        : clause.Modal.Length > 0 ? Modal(clause)
        : HedgedBy(clauses.Text, clause.Verb) is >= 0 and var hedge ? new(RealityKind.Hedged, hedge)
        : clauses.Text.HasTo(clause.Verb) ? new(RealityKind.Open, clauses.Text.Tokens[clause.Verb].Head)
        : new(RealityKind.Real, clause.Verb);

    /// <summary>Whether an agreement came to a state: as <see cref="OfAgreeing"/>, but "will" is let through, since some states are told ahead.</summary>
    internal static Reality OfState(Clause clause) =>
        clause.Negated ? new(RealityKind.Negated, clause.NegatedBy)
        : WordList.UnsureModal.Has(clause.Modal) ? Modal(clause)
        : new(RealityKind.Real, clause.Verb);

    /// <summary>Whether "the signing" of something took place, by the verb it stands with: one that is planned or called off did not.</summary>
    internal static Reality OfSigning(Clause governing, int signing) =>
        // "demanded the signing of", "makes the signing conditional on": whoever does something with a signing does not say that it took place, unless he hails it.
        governing.Objects.Contains(signing) && !governing.Passive && !WordList.TellOfEvent.Has(governing.Lemma) ? new(RealityKind.Open, governing.Verb)
        : governing.Modal is "must" or "should" or "ought" ? new(RealityKind.Wanted, governing.ModalAt)
        : governing.Tense == Tense.Future || WordList.Plan.Has(governing.Lemma) ? new(RealityKind.Planned, governing.Verb)
        : governing.Negated ? new(RealityKind.Negated, governing.NegatedBy)
        : WordList.Cancel.Has(governing.Lemma) ? new(RealityKind.Negated, governing.Verb)
        : new(RealityKind.Real, governing.Verb);

    // ---- What is said ----

    /// <summary>
    /// Whether the words somebody is reported to have said are vouched for: what a denial denies did not happen, by that source. Who did not
    /// deny, did not confirm or did not say it leaves it open.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="cue">The reporting word.</param>
    internal static Reality OfSaying(ParsedText text, int cue) =>
        Retractions.IsNegated(text, cue) || Retractions.IsFalse(text, cue) ? new(RealityKind.Open, cue) : new(text.Lemma(cue) == "deny" ? RealityKind.Negated : RealityKind.Real, cue);
}
