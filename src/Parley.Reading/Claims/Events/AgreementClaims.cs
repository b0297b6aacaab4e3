using System.Collections.Frozen;
using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Events;

/// <summary>Agreements: reached, signed, in force, extended, delayed, broken, expired.</summary>
internal static class AgreementClaims
{
    internal static Notebook Take(Notebook notes)
    {
        var found = new List<Finding>();
        var agreed = new List<Finding>();
        foreach (var clause in notes.Clauses)
        {
            if (MissedAgreements.Of(notes, clause) is { } missed)
            {
                found.Add(missed);
                continue;
            }

            if ((!Realities.OfAgreement(notes.Clauses, clause).IsReal && !IsToBeSigned(notes, clause) && !DidNotHold(clause)) || IsOnlyAlleged(notes.Text, clause.Verb))
            {
                continue;
            }

            if (Agreed(notes, clause) is { } joint)
            {
                agreed.Add(joint);
                found.Add(joint);
            }
            else
            {
                found.AddRange(WithNoun(notes, clause));
            }
        }

        found.AddRange(AgreementTerms.Foreseen(notes));
        found.AddRange(Nominal(notes));
        found = WithSides(notes, found);
        return (notes with { Findings = notes.Findings.RemoveAll(f => agreed.Exists(a => IsPartOf(notes.Text, f, a))) })
            .With(found.DistinctBy(f => (((Matter.Agreement)f.Matter).Content.Start, ((Matter.Agreement)f.Matter).State)));
    }

    // "accused the rebels of breaking the truce" tells of none that is broken in the report's own voice.
    private static bool IsOnlyAlleged(ParsedText text, int verb)
    {
        var token = text.Tokens[verb];
        if (token.Dep != "pcomp")
        {
            return false;
        }

        var above = text.Tokens[text.Tokens[token.Head].Head];
        return WordList.Accuse.Has(text.Lemma(above.Index))
            || (above.Dep == "dobj" && WordList.Accuse.Has(text.Lemma(above.Head)));
    }

    // What two sides agreed on together is one agreement, no position of each beside it.
    private static bool IsPartOf(ParsedText text, Finding finding, Finding agreement) =>
        finding.Matter is Matter.Position position
        && (finding.Trigger == agreement.Trigger
            ? position.Stance is Stance.Accepts or Stance.Offers
            : text.IsUnder(finding.Trigger, agreement.Trigger) && finding.Warrant.Rule == ReadingRule.Obligation
                && ((Matter.Agreement)agreement.Matter).Parties.Any(p => p.Entity == position.Holder.Entity && p.Entity is not null));

    // "The truce expired": whose truce it is was said before, or it is that of the two sides the report names most.
    private static List<Finding> WithSides(Notebook notes, List<Finding> found)
    {
        Seq<EntitySlot>? known = null;
        var filled = new List<Finding>();
        foreach (var finding in found.OrderBy(f => f.Trigger))
        {
            var agreement = (Matter.Agreement)finding.Matter;
            if (agreement.Parties.Count > 1)
            {
                known = agreement.Parties;
            }

            var all = agreement.Parties.Count > 1 ? agreement.Parties : known ?? PartySides.MainSides(notes, finding.Trigger, []);

            // Who broke it is one of those whose it is, unless it was of one side alone: "its ceasefire".
            var takes = agreement.Parties.Count == 0 || (agreement is { State: AgreementState.Broken, Parties: [var breaker] } && !agreement.Content.Quote.StartsWith("its ", StringComparison.OrdinalIgnoreCase)
                && !agreement.Content.Quote.Contains("unilateral", StringComparison.OrdinalIgnoreCase) && all.Any(p => p.Entity is not null && p.Entity == breaker.Entity));
            filled.Add(takes ? finding with { Matter = agreement with { Parties = all } } : finding);
        }

        return filled;
    }

    // "the two sides agreed to begin writing", "both countries agreed about the need to ..."
    private static Finding? Agreed(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Lemma is not ("agree" or "agree on") || Realities.OfAgreeing(notes.Clauses, clause) is not { Kind: RealityKind.Real or RealityKind.Hedged } agreed)
        {
            return null;
        }

        var sides = clause.Subjects.SelectMany(s => PartySides.Parties(notes, s)).DistinctBy(s => s.Entity?.Value ?? s.Text).ToList();

        // "Chad's government and rebels have agreed": a side that nobody names is a side beside one that has a name.
        if (sides.Count == 1)
        {
            sides.AddRange(clause.Subjects.Where(s => !notes.Cast.IsActor(s) && text.Tokens[s].Tag == "NNS" && WordList.Group.Has(text, s)).Select(s => notes.Cast.Slot(text, s)));
        }

        if (sides.Count < 2 && !clause.Subjects.Any(s => IsPlural(text, s)))
        {
            return null;
        }

        // "The text must go to a vote, both sides agree": they are of one mind, and have made nothing.
        if (AgreedOn(text, clause.Verb) is not { } content || (content.First < clause.Verb && text.Tokens[clause.Verb] is { Dep: not "relcl", Tag: "VBP" or "VBZ" }))
        {
            return null;
        }

        content = (content.First, Circumstances.WithoutOccasion(text, content.First, content.Last));
        var reached = Make(notes, clause.Verb, sides, content, AgreementState.Reached, ReadingRule.SidesAgree.By($"“{clause.Lemma}”"), clause.Verb);
        return agreed.IsReal ? reached : reached with { Status = Status.Possible };
    }

    // "to exchange prisoners", "that ...", "on a truce", and what stands before "which they agreed to".
    internal static (int First, int Last)? AgreedOn(ParsedText text, int verb)
    {
        var complement = text.Child(verb, "xcomp", "ccomp");
        foreach (var child in complement < 0 ? text.ChildrenBy(verb, "prep", "dative") : [])
        {
            // "agreed on Thursday to a plan": when, and not on what.
            if (complement < 0 && child > verb && WordList.AgreedOn.Has(text.Lower(child)) && !(text.Child(child, "pobj") is >= 0 and var day && text.Tokens[day].EntityLabel is "DATE" or "TIME"))
            {
                complement = child;
            }
        }

        // "agreed to a ten-day truce starting on Saturday"
        if (complement > verb && text.Tokens[complement] is { Dep: "xcomp", Tag: "VBG" } && text.ChildrenBy(verb, "prep", "dative").FirstOrDefault(c => c > verb && c < complement && WordList.AgreedOn.Has(text.Lower(c)) && text.RightEdge(c) == complement - 1, -1) is >= 0 and var to)
        {
            return (text.Whole(to, verb).First, text.RightEdge(complement));
        }

        if (complement < 0 || text.Tokens[complement].Dep is not "prep" || text.RightEdge(complement) > complement)
        {
            return complement < 0 ? null : (text.Whole(complement, verb).First, Rest(text, verb, text.End(complement)));
        }

        return text.Tokens[verb] is { Dep: "relcl", Head: var thing } && thing < verb ? (text.NounPhrase(thing).First, Math.Max(thing, text.LeftEdge(verb) - 1)) : null;
    }

    // "agreed on the preamble and 13 of the 16 articles", where the parser joined the second thing to the verb.
    private static int Rest(ParsedText text, int verb, int last) =>
        last + 2 < text.Tokens.Count && text.Tokens[last + 1] is { Dep: "cc", Head: var joined } && joined == verb && text.ChildrenBy(verb, "conj").FirstOrDefault(c => text.LeftEdge(c) == last + 2 && text.Tokens[c].Pos is "NUM" or "NOUN", -1) is >= 0 and var second
            ? text.End(second)
            : last;

    private static bool IsPlural(ParsedText text, int subject)
    {
        if (text.ChildrenBy(subject, "det", "nummod", "amod").Any(m => text.Lower(m) is "both" or "two"))
        {
            return true;
        }

        return WordList.TwoTogether.Has(text.Lower(subject));
    }

    private static List<Finding> WithNoun(Notebook notes, Clause clause)
    {
        var found = new List<Finding>();
        var text = notes.Text;
        clause = AgreementNouns.CameTo(text, clause);
        var takesEffect = TakesEffect(text, clause) || (clause.Tense == Tense.Future && clause.Lemma is "begin" or "start" && clause.Subjects.Any(s => WordList.Truce.Has(text, s)));
        foreach (var (noun, isSubject) in clause.Objects.Select(o => (o, clause.Passive)).Concat(clause.Subjects.Select(s => (s, true))))
        {
            if (!IsAgreement(text, noun) && !AgreementNouns.IsSigned(text, clause, noun) || !Realities.OfThing(text, noun).IsReal)
            {
                continue;
            }

            var holds = takesEffect && isSubject && !clause.Negated && clause.Modal is "" or "will" or "would" ? AgreementState.InForce : State(notes, clause, noun, isSubject);
            var toBeSigned = (!isSubject || clause.Passive) && IsToBeSigned(notes, clause);
            if ((toBeSigned ? AgreementState.Signed : holds) is not { } state)
            {
                continue;
            }

            var sides = SidesOf(notes, noun);
            if ((!isSubject || clause.Passive) && !(WordList.BrokerVerb.Has(clause.Lemma) || WordList.AnnounceAgreement.Has(clause.Lemma) && PartySides.Distinct(sides).Count > 1))
            {
                sides.InsertRange(0, clause.Subjects.Where(s => s != noun && !IsMediator(notes, s)).SelectMany(s => Side(notes, s, clause.Subjects.Count > 1)));
                if (text.PrepositionObject(clause.Verb, "with") is >= 0 and var with && (notes.Cast.At(with)?.Type == EntityType.Party || WordList.Group.Has(text, with)))
                {
                    // "signed a truce with the rebels"
                    sides.AddRange(text.Conjuncts(with).SelectMany(w => notes.Cast.IsActor(w) ? PartySides.Parties(notes, w) : [notes.Cast.Slot(text, w)]));
                }
            }

            var content = (text.LeftEdge(noun), Math.Max(AgreementNouns.WithoutDay(notes, noun), clause.Subjects.Contains(noun) && state == AgreementState.InForce ? text.RightEdge(clause.Verb) : noun));
            // What one side will sign is its stance; what it publishes is no agreement by that, nor is a paper that one signs alone.
            if ((!IsAgreement(text, noun) && !clause.Passive && PartySides.Distinct(sides).Count < 2) || (toBeSigned && sides.Count < 2 && !clause.Passive) || (WordList.PublishAgreement.Has(clause.Lemma) && PartySides.Distinct(sides).Count < 2))
            {
                continue;
            }

            var finding = Make(notes, noun, sides, content, state, ReadingRule.AgreementWithVerb.By($"“{text.Tokens[noun].Text}” with “{clause.Lemma}”"), clause.Verb);
            found.Add(toBeSigned || (takesEffect && clause.Tense == Tense.Future) ? finding with { Status = Status.Planned } : finding);
        }

        return found;
    }

    // "Norway's envoy announced a truce": whoever mediates is no party to it.
    private static bool IsMediator(Notebook notes, int token) =>
        WordList.BrokerNoun.Has(notes.Text, token) || (notes.Cast.At(token) is { } actor && notes.Cast.Brokers.Contains(actor.Number));

    // "will sign a truce on Friday", "are expected to sign": the signing lies ahead.
    private static bool IsToBeSigned(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.PutName.Has(clause.Lemma) || clause.Negated || Retractions.HasCondition(text, clause.Verb, "once") || Retractions.Of(text, clause.Verb) is not null)
        {
            return false;
        }

        var token = text.Tokens[clause.Verb];
        return clause.Modal is "will" or "shall" || (clause.Modal is "would" && AttributionChains.Innermost(notes, clause.Verb) is not null)
            || (token.Dep == "xcomp" && text.HasTo(clause.Verb) && notes.Clauses.TryAt(token.Head, out var due) && WordList.FixDate.Has(due.Lemma) && due is { Passive: true, Negated: false })
            || (token.Dep == "xcomp" && text.HasTo(clause.Verb) && WordList.DueAhead.Has(text.Lower(token.Head)) && text.Tokens[token.Head].Dep == "acomp");
    }

    // "took effect on Monday", "will come into force at midnight"
    private static bool TakesEffect(ParsedText text, Clause clause) =>
        clause.Lemma is "take" && clause.Objects.Any(o => text.Lower(o) == "effect")
        || clause.Lemma is "come" or "go" or "enter" && text.PrepositionObject(clause.Verb, "into") is >= 0 and var into && text.Lower(into) is "effect" or "force";

    internal static bool IsAgreement(ParsedText text, int noun) =>
        WordList.Agreement.Has(text.Lemma(noun)) && text.Tokens[noun].Pos is "NOUN" or "PROPN" && text.Tokens[noun].Dep is not "compound";

    // "The truce did not hold"
    private static bool DidNotHold(Clause clause) => clause is { Lemma: "hold" or "last", Negated: true, Modal: "", Passive: false, Tense: Tense.Past, Objects.Count: 0 };

    private static AgreementState? State(Notebook notes, Clause clause, int noun, bool isSubject)
    {
        var lemma = clause.Lemma;
        var text = notes.Text;
        if (!Realities.OfState(clause).IsReal)
        {
            return DidNotHold(clause) && isSubject ? AgreementState.Broken : null;
        }

        // "a declaration committing both to a truce": what it says, not that it holds.
        if (text.Tokens[clause.Verb] is { Dep: "acl", Tag: "VBG" } && WordList.LaysDown.Has(lemma))
        {
            return null;
        }

        if (WordList.Sign.Has(lemma) && (!isSubject || clause.Passive) && clause.Tense != Tense.Future)
        {
            return AgreementState.Signed;
        }

        if (WordList.Extend.Has(lemma))
        {
            return clause.Tense == Tense.Future ? null : AgreementState.Extended;
        }

        if (WordList.Expire.Has(lemma) && isSubject && !clause.Passive && lemma != "end" && !IsOfDeadline(text, clause, noun))
        {
            // "which expires in December" has not yet.
            return clause.Tense is Tense.Present or Tense.Future ? null : AgreementState.Expired;
        }

        if (WordList.Delay.Has(lemma) && clause.Objects.Contains(noun))
        {
            return AgreementState.Delayed;
        }

        if (lemma is "collapse" or "unravel" or "break down" || (WordList.Break.Has(lemma) && clause.Objects.Contains(noun) && (lemma != "end" || WordList.Truce.Has(text.Lemma(noun)))))
        {
            return clause.Tense == Tense.Future ? null : AgreementState.Broken;
        }

        if (lemma is "end" or "halt" or "stop" && isSubject)
        {
            // "an agreement to end the war" says what it is for; "a truce ended the civil war in 1997" was made then, and nobody says that it still holds.
            return text.IsToInfinitive(clause.Verb) ? null
                : clause.Objects.Count == 0 || clause.Passive ? (clause.Tense == Tense.Future ? null : AgreementState.Expired)
                : clause.Tense == Tense.Past && WordList.Truce.Has(text, noun) ? AgreementState.Reached
                : AgreementState.InForce;
        }

        if ((WordList.Reach.Has(lemma) || WordList.PublishAgreement.Has(lemma))
            && clause.Objects.Contains(noun) && clause.Tense != Tense.Future && (clause.Tense != Tense.Present || lemma is "announce"))
        {
            return AgreementState.Reached;
        }

        // "will hold" is a hope or a fear, not a state.
        return AgreementNouns.IsKept(text, clause, noun) || WordList.InForce.Has(lemma) && isSubject && !(lemma is "hold" or "last" or "remain" && clause.Tense == Tense.Future) && (!clause.Passive || WordList.KeptOrMeant.Has(lemma)) ? AgreementState.InForce : null;
    }

    // "a deadline to reach a treaty which expired in March": the deadline did.
    private static bool IsOfDeadline(ParsedText text, Clause clause, int noun) =>
        text.Tokens[clause.Verb].Dep == "relcl" && text.Tokens[text.Tokens[noun].Head] is { Dep: "acl" or "relcl", Head: var term } && text.Lemma(term) is "deadline" or "ultimatum" or "mandate";

    private static readonly FrozenDictionary<string, AgreementState> Nouns =
        WordFiles.Rows("agreement-nouns", 2, 2).ToFrozenDictionary(r => r[0], r => Enum.GetValues<AgreementState>().Single(s => Word.Of(s) == r[1]));

    // "an extension of the truce", "the collapse of a cease-fire agreement", "violations of the ceasefire"
    private static IEnumerable<Finding> Nominal(Notebook notes)
    {
        var text = notes.Text;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            AgreementState? state = Nouns.TryGetValue(text.Lemma(i), out var told) ? told : null;
            // "any violation of the truce will be met", "calls it a breach of the truce": of which nobody tells.
            if (state is null || text.Tokens[i] is not { Pos: "NOUN", Dep: not "oprd" } || (text.Child(i, "det") is >= 0 and var which && text.Lower(which) is "any" or "no" or "every"))
            {
                continue;
            }

            var noun = text.PrepositionObject(i, "of");
            if (noun < 0 && text.Child(i, "compound") is >= 0 and var compound && WordList.Agreement.Has(text.Lemma(compound)))
            {
                noun = compound;
            }

            if (noun >= 0 && (IsAgreement(text, noun) || noun == text.Child(i, "compound")) && Realities.OfThing(text, noun).IsReal && Realities.OfThing(text, i).IsReal)
            {
                var content = text.Tokens[noun].Dep == "compound" ? text.NounPhrase(i) : (text.NounPhrase(i).First, text.RightEdge(noun));
                var verb = text.Governor(i).Verb;
                if (verb >= 0 && state == AgreementState.Signed && notes.Clauses.TryAt(verb, out var governing))
                {
                    // "The signing has been delayed"; one that is planned or called off is not signed either.
                    state = WordList.Delay.Has(governing.Lemma) ? AgreementState.Delayed : state;
                    if (state == AgreementState.Signed && !Realities.OfSigning(governing, i).IsReal)
                    {
                        continue;
                    }
                }

                // "That would be a violation of the truce": of which nobody says that there was one.
                if (verb >= 0 && notes.Clauses.TryAt(verb, out var supposed) && supposed.Lemma is "be" && WordList.UnsureModal.Has(supposed.Modal))
                {
                    continue;
                }

                var sides = SidesOf(notes, noun) is { Count: > 0 } own ? own : SidesOf(notes, i);
                yield return Make(notes, noun, sides, content, state.Value, ReadingRule.AgreementNoun.By($"“{text.Tokens[i].Text}” of a “{text.Tokens[noun].Text}”"), verb < 0 ? noun : verb);
            }
        }
    }

    internal static List<EntitySlot> SidesOf(Notebook notes, int noun)
    {
        var sides = Seating.SidesOf(notes, noun);

        // "a truce agreed by Chad and Niger"
        if (sides.Count == 0 && notes.Text.ChildrenBy(noun, "acl").FirstOrDefault(v => WordList.AgreeThere.Has(notes.Text.Lemma(v)) && notes.Text.PrepositionObject(v, "by", "between") >= 0, -1) is >= 0 and var made)
        {
            sides = notes.Text.Conjuncts(notes.Text.PrepositionObject(made, "by", "between"));
        }

        return [.. sides.SelectMany(s => Side(notes, s, sides.Count > 1))];
    }

    // A group without a name is a side beside another.
    private static IEnumerable<EntitySlot> Side(Notebook notes, int token, bool beside) =>
        notes.Cast.IsActor(token) || !beside || !WordList.Group.Has(notes.Text, token) ? PartySides.Parties(notes, token) : [notes.Cast.Slot(notes.Text, token)];

    internal static Finding Make(Notebook notes, int trigger, List<EntitySlot> sides, (int First, int Last) content, AgreementState state, Warrant warrant, int verb)
    {
        var text = notes.Text;
        var sentence = text.SentenceOf(trigger);
        var (start, end) = text.Characters(Math.Max(content.First, sentence.First), text.WithoutComment(content.First, Math.Min(content.Last, sentence.Last)));
        var when = Circumstances.When(notes, trigger, verb);
        return new Finding(
            trigger,
            new Matter.Agreement(PartySides.Distinct(sides), Passage.In(text.Text, start, end), state),
            state is AgreementState.Broken or AgreementState.Expired ? Status.Ended : Status.Asserted,
            // "extended by two weeks", "a truce of two months" say for how long, not when.
            when is null || Circumstances.IsLength(when) ? null : when,
            Whereabouts.Of(notes, verb),
            sentence.First,
            sentence.Last,
            warrant,
            text.IsBackground(trigger));
    }
}
