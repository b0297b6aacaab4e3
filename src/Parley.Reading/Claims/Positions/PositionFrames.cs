using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>Positions that no single verb makes: "is ready to", "left open the possibility", "said it will not", "should resume".</summary>
internal static class PositionFrames
{
    internal static List<Finding> Find(Notebook notes, Clause clause) =>
        Leanings.Find(notes, clause) ?? Adjective(notes, clause) ?? Expressed(notes, clause) ?? Labelled(notes, clause) ?? Door(notes, clause) ?? Favor(notes, clause)
        ?? Warned(notes, clause) ?? NoQuestion(notes, clause) ?? Condition(notes, clause) ?? OwnDoing.Find(notes, clause) ?? PlainStances.Find(notes, clause) ?? PositionVerdicts.Find(notes, clause) ?? Obligation(notes, clause) ?? [];

    // "is ready to hold talks", "is open to", "remains committed to", "is not keen on"
    private static List<Finding>? Adjective(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.Linking.Has(text.Lemma(clause.Verb)))
        {
            return Participle(notes, clause);
        }

        var adjective = text.Child(clause.Verb, "acomp", "attr", "oprd");
        if (adjective < 0 || (Stances.OfAdjective(text.Lower(adjective)) ?? Stances.OfAdjective(text.Lemma(adjective))) is not { } taken)
        {
            return null;
        }

        var stance = taken.Stance;

        var complement = text.Child(adjective, "xcomp", "prep", "ccomp");
        if (complement < 0)
        {
            complement = text.Child(clause.Verb, "xcomp", "advcl");
        }

        // "critical" of something is a stance, "more critical than ever" is none; who is hesitant to predict takes none either.
        if (text.Lower(adjective) == "critical" && text.PrepositionObject(adjective, "of", "about") < 0 || complement >= 0 && WordList.GiveAnswer.Has(text.Lemma(complement)))
        {
            return null;
        }

        if (complement < 0)
        {
            return WordList.VerdictWord.Has(text.Lower(adjective)) ? PositionVerdicts.AboutThing(notes, clause, stance, adjective) : null;
        }

        // "said Niger is not serious about peace" is an accusation.
        if (clause.Negated && taken.Denied == Stance.Rejects && IsToldOfOthers(notes, clause))
        {
            return null;
        }

        stance = clause.Negated ? taken.Denied : stance;

        // "is willing to consider": as far as considering goes.
        if (stance == Stance.Offers && Stances.OfVerb(Clauses.LemmaOf(text, complement)).Any(f => f.Stance == Stance.Open))
        {
            stance = Stance.Open;
        }

        var content = text.Whole(complement, clause.Verb);

        // "was not keen on a plan to make the valley a park": what is planned stands right behind, whatever the infinitive hangs under.
        var planned = WordList.Proposal.Has(text, content.Last) ? text.ChildrenBy(clause.Verb, "xcomp", "advcl").FirstOrDefault(x => text.HasTo(x) && text.LeftEdge(x) == content.Last + 1, -1) : -1;
        return PositionClaims.Make(notes, clause, stance, planned < 0 ? content : (content.First, text.End(planned)), -1, ReadingRule.StanceAdjective.By($"be {text.Lower(adjective)}"));
    }

    // "is committed to", "is prepared to", "is opposed to", read by the parser as passives
    private static List<Finding>? Participle(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (text.Child(clause.Verb, "auxpass") < 0 || Stances.OfAdjective(text.Lower(clause.Verb)) is not { } taken)
        {
            return null;
        }

        var complement = text.Child(clause.Verb, "xcomp", "prep", "advcl");
        if (complement < 0)
        {
            return null;
        }

        var holder = clause with { Subjects = clause.Objects, Objects = [], Passive = false };
        return PositionClaims.Make(notes, holder, clause.Negated ? taken.Denied : taken.Stance, text.Whole(complement, clause.Verb), -1, ReadingRule.StanceParticiple.By($"be {text.Lower(clause.Verb)}"));
    }

    // "expressed interest in continuing talks", "reaffirmed a commitment to", "voiced support for"
    private static List<Finding>? Expressed(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        // "stressed the need for a truce", but not "has a need for water"
        var stressed = WordList.Stress.Has(clause.Lemma);
        if (!stressed && !WordList.Express.Has(clause.Lemma))
        {
            return null;
        }

        foreach (var thing in clause.Objects)
        {
            if (Stances.OfAttitude(text.Lemma(thing)) is not { } stance || (WordList.StressedNoun.Has(text.Lemma(thing)) && !stressed))
            {
                continue;
            }

            // "reaffirming Chad's support": whose it is takes the stance, by the noun.
            if (text.Child(thing, "poss") is >= 0 and var whose && text.Tokens[whose].Pos is not "PRON" && notes.Cast.IsActor(whose))
            {
                continue;
            }

            // "voiced the support of Chad for the plan": Chad's, whoever voices it.
            if (text.PrepositionObject(thing, "of") is >= 0 and var backer && backer > thing && notes.Cast.IsActor(backer) && BehindOwner(text, clause.Verb, thing, backer) is >= 0 and var matter)
            {
                return PositionClaims.Make(notes, clause with { Subjects = [backer] }, clause.Negated ? Stances.Denied(stance) ?? Stance.Rejects : stance, text.Whole(matter, clause.Verb), -1, ReadingRule.AttitudeShown.By($"{clause.Lemma} {text.Lemma(thing)}"));
            }

            var complement = Complement(notes, clause.Verb, thing);
            // "has good intentions towards Niger" says nothing of what it will do; what a condition is for is not what is asked.
            if (complement < 0 || text.Lemma(thing) is "condition" or "precondition" && text.Lower(complement) is "for" || text.Lemma(thing) is "intention" && !text.HasTo(complement) && text.Tokens[complement].Tag is not "VBG" && text.Child(complement, "pcomp") < 0)
            {
                continue;
            }

            var little = clause.Negated != text.ChildrenBy(thing, "det", "amod", "neg").Any(c => WordList.Little.Has(text.Lower(c)));
            // "has no doubt that": an expectation, and no stance.
            if (little && stance == Stance.Doubts)
            {
                continue;
            }

            var toward = text.PrepositionObject(thing, "to", "on", "from") is >= 0 and var asked && asked != text.Child(complement, "pobj") ? PositionContents.Addressed(notes, asked) : -1;
            var shown = little ? Stances.Denied(stance) ?? Stance.Rejects : stance;
            var content = text.Whole(complement, clause.Verb);

            // "its call for the mediator to declare an impasse": who is to do it stands between, whatever the infinitive hangs under.
            if (text.PrepositionObject(thing, "for") is >= 0 and var doer && doer > thing && text.RightEdge(doer) + 1 == text.LeftEdge(complement) && text.HasTo(complement))
            {
                content = (text.LeftEdge(doer), content.Last);
                toward = PositionContents.Addressed(notes, doer);
            }

            return PositionClaims.Make(notes, clause, shown, content, toward, ReadingRule.AttitudeShown.By($"{clause.Lemma} {text.Lemma(thing)}"));
        }

        return null;
    }

    // The "for" right behind whose attitude it is, whatever the parser hung it under; or -1.
    private static int BehindOwner(ParsedText text, int verb, int thing, int owner) =>
        Enumerable.Range(owner + 1, Math.Max(0, text.SentenceOf(verb).Last - owner - 1)).TakeWhile(i => i <= text.RightEdge(verb) && text.Tokens[i].Text is not ("," or ";"))
            .FirstOrDefault(i => text.Tokens[i] is { Dep: "prep", Head: var under } && text.Lower(i) is "for" && text.Child(i, "pobj") >= 0 && (under == verb || under == thing || text.IsUnder(under, thing)), -1);

    // The infinitive or clause that says what is wanted, before any phrase that says of whom: "their call to members to engage".
    private static int Complement(Notebook notes, int verb, int thing)
    {
        var text = notes.Text;

        // "support for the creation of a council to help": what is supported stands right behind, and nobody is asked.
        if (text.ChildrenBy(thing, "prep").FirstOrDefault(p => p == thing + 1 && text.Lower(p) is "for", -1) is >= 0 and var right && text.Child(right, "pobj") is >= 0 and var backed
            && !(text.RightEdge(backed) + 1 < text.Tokens.Count && text.Lower(text.RightEdge(backed) + 1) is "to" && Stances.OfAttitude(text.Lemma(thing)) is Stance.Demands) && text.Tokens[backed].Tag is "NN" && !notes.Cast.IsActor(backed) && !WordList.Group.Has(text, backed) && !WordList.Office.Has(text, backed))
        {
            return right;
        }

        foreach (var under in new[] { thing, verb })
        {
            foreach (var child in text.ChildrenBy(under, "acl", "relcl", "ccomp", "xcomp", "advcl"))
            {
                if (child > thing && (text.HasTo(child) || text.Tokens[child].Dep is "acl" or "ccomp" && text.Tokens[child].Tag is not ("VBN" or "VBG")))
                {
                    return child;
                }
            }
        }

        foreach (var under in new[] { thing, verb })
        {
            foreach (var child in text.ChildrenBy(under, "prep"))
            {
                if (child > thing && WordList.OfAttitude.Has(text.Lower(child)) && text.RightEdge(child) > child && text.Tokens[text.RightEdge(child)].EntityLabel is not ("DATE" or "TIME"))
                {
                    return child;
                }
            }
        }

        return -1;
    }

    // "called the proposal absurd"
    private static List<Finding>? Labelled(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.Label.Has(clause.Lemma) || clause.Passive)
        {
            return null;
        }

        for (var i = clause.Verb + 1; i <= text.SentenceOf(clause.Verb).Last; i++)
        {
            if (WordList.CondemningWord.Has(text.Lower(i)) && text.Tokens[i].Pos is "ADJ" or "NOUN")
            {
                // The thing that is called so, where the grammar tells it from the word.
                var thing = Enumerable.Range(clause.Verb + 1, i - clause.Verb - 1).FirstOrDefault(t => text.Tokens[t].Dep is "dobj" or "nsubj" && text.RightEdge(t) < i, -1);
                var called = thing >= 0 ? (Math.Max(text.LeftEdge(thing), clause.Verb + 1), text.RightEdge(thing)) : (clause.Verb + 1, i);
                return PositionClaims.Make(notes, clause, Stance.Rejects, called, -1, ReadingRule.CalledNames.By($"call it {text.Lower(i)}"));
            }
        }

        return null;
    }

    // "warned that talks would end if Israel did not stop": what will come unless another side does something.
    internal static List<Finding>? Warned(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Lemma is not ("warn" or "caution") || text.Child(clause.Verb, "ccomp") is not (>= 0 and var told) || !notes.Clauses.TryAt(told, out var threat)
            || threat.Modal is not ("will" or "would" or "could"))
        {
            return null;
        }

        foreach (var (condition, mark) in PositionConditions.Conditions(text, told))
        {
            if (text.Child(condition, "nsubj", "nsubjpass") is >= 0 and var other && !SameSide(notes, clause.Subjects.FirstOrDefault(other), other)
                && (text.Lower(mark) == "unless" || Clauses.DeniedBy(text, condition) >= 0))
            {
                return PositionClaims.Make(notes, clause, Stance.Threatens, text.Whole(told, clause.Verb), PositionContents.Addressed(notes, other), ReadingRule.Warning.By($"{clause.Lemma} … {text.Lower(mark)}"));
            }
        }

        return null;
    }

    // "left open the possibility", "kept the door open"
    private static List<Finding>? Door(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.LeaveOpen.Has(clause.Lemma))
        {
            return null;
        }

        var sentence = text.SentenceOf(clause.Verb);
        for (var i = clause.Verb + 1; i <= Math.Min(sentence.Last, clause.Verb + 6); i++)
        {
            if (text.Lower(i) == "open")
            {
                var last = text.RightEdge(clause.Verb);

                // "The two agreed on a truce but left open the question of its length": nobody is open to the question.
                if (clause.Subjects.Count > 1 && Enumerable.Range(i + 1, Math.Max(0, Math.Min(3, last - i))).Any(t => text.Lemma(t) is "question" or "issue"))
                {
                    return [];
                }

                return PositionClaims.Make(notes, clause, Stance.Open, (i < last ? i + 1 : clause.Verb + 1, last), -1, ReadingRule.LeftOpen.By($"“{clause.Lemma}”"));
            }
        }

        return null;
    }

    // "There is no question of leaving the town", in somebody's words
    private static List<Finding>? NoQuestion(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        return clause.Lemma is "be" && text.Child(clause.Verb, "expl") >= 0 && text.Child(clause.Verb, "attr") is >= 0 and var question && text.Lemma(question) is "question"
            && text.HasNo(question) && text.Child(question, "prep") is >= 0 and var of && text.Lower(of) == "of" && text.Child(of, "pcomp", "pobj") is >= 0 and var refused
            && AttributionChains.Innermost(notes, clause.Verb) is { } said
            ? PositionClaims.Make(notes, clause with { Subjects = [.. text.Conjuncts(said.Speaker)] }, Stance.Rejects, text.Whole(refused, clause.Verb), -1, ReadingRule.OwnDoing.By("no question of"))
            : null;
    }

    // "voted in favor of the plan", "is in favor of", "spoke out against"
    private static List<Finding>? Favor(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.StandFor.Has(clause.Lemma))
        {
            return null;
        }

        foreach (var child in text.Children(clause.Verb))
        {
            var word = text.Lower(child);
            if (text.Tokens[child].Dep != "prep" || text.Child(child, "pobj", "pcomp") is not (>= 0 and var of))
            {
                continue;
            }

            if (word == "in" && text.Lower(of) is "favor" or "favour" && text.PrepositionObject(of, "of") is >= 0 and var favored)
            {
                return PositionClaims.Make(notes, clause, clause.Negated ? Stance.Rejects : clause.Lemma == "vote" ? Stance.Accepts : Stance.Supports, text.Whole(favored, clause.Verb), -1, ReadingRule.ForOrAgainst.By("in favor of"));
            }

            if (word == "against" && clause.Lemma is not "be" || (word == "against" && WordList.Proposal.Has(text, of)))
            {
                return PositionClaims.Make(notes, clause, clause.Negated ? Stance.Open : Stance.Rejects, text.Whole(of, clause.Verb), -1, ReadingRule.ForOrAgainst.By($"{clause.Lemma} against"));
            }
        }

        return null;
    }

    // "will only sign if the army withdraws", "will not sign unless ...", "will stay until ...": the condition is what is demanded.
    private static List<Finding>? Condition(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Modal is not ("will" or "would") || clause.Subjects.Count == 0 || clause.Passive)
        {
            return null;
        }

        var only = false;
        foreach (var child in text.Children(clause.Verb))
        {
            only |= text.Lower(child) == "only";
        }

        foreach (var child in text.Children(clause.Verb))
        {
            if (text.Tokens[child].Dep == "advcl" && child > clause.Verb && text.Child(child, "mark") is >= 0 and var mark
                && (only && text.Lower(mark) == "if" || ((clause.Negated || WordList.Persist.Has(clause.Lemma)) && text.Lower(mark) is "unless" or "until")))
            {
                var (first, last) = text.Whole(child, clause.Verb);
                return PositionClaims.Make(notes, clause, Stance.Demands, (Math.Max(first, mark + 1), last), text.Child(child, "nsubj"), ReadingRule.Condition.By($"will … {text.Lower(mark)}"));
            }
        }

        return null;
    }

    /// <summary>Whether a speaker speaks of the own side: the same actor, the state of the speaker's office, or "it" and "they".</summary>
    internal static bool SameSide(Notebook notes, int speaker, int subject)
    {
        var said = notes.Cast.AllAt(speaker);
        var done = notes.Cast.AllAt(subject);
        if (said.Intersect(done).Any())
        {
            return true;
        }

        var sides = PartySides.Parties(notes, speaker).Select(s => s.Entity).ToHashSet();
        return PartySides.Parties(notes, subject).Any(s => s.Entity is not null && sides.Contains(s.Entity))
            || (notes.Text.Tokens[subject].Pos == "PRON" && PositionHolders.MayMean(notes, speaker, subject) && done.IsEmpty);
    }

    /// <summary>Whether it is others who say what a clause says of its subject, and not those whom its subject means.</summary>
    internal static bool IsToldOfOthers(Notebook notes, Clause clause) =>
        clause.Subjects.Count > 0 && AttributionChains.Innermost(notes, clause.Verb) is { } said && !SameSide(notes, said.Speaker, clause.Subjects[0]) && !SpeaksForNobodyElse(notes, said.Speaker, clause.Subjects[0]);

    // A person whose side the report does not tell may speak for the party that is said to refuse something.
    internal static bool SpeaksForNobodyElse(Notebook notes, int speaker, int subject) =>
        notes.Cast.At(subject) is { Type: EntityType.Party } && notes.Cast.At(speaker) is { Type: EntityType.Person } person && PartySides.OfPerson(notes, person.Number) is null;

    // "to see what should be done", "how the truce must be kept": a question wants nothing.
    private static bool IsAsked(ParsedText text, Clause clause, int about) =>
        text.Tokens[about].Tag is "WP" or "WDT" || text.Children(clause.Verb).ToArray().Any(c => c < clause.Verb && text.Tokens[c].Tag is "WP" or "WDT" or "WRB");

    // "should be coming soon", "should be able to", "should be expected to": what is likely, and nobody's demand; nor is a condition ("Should the sides wish it, ...").
    private static bool IsLikely(ParsedText text, Clause clause) =>
        clause.Modal is "should" && (clause.ModalAt < clause.Subjects.Concat(clause.Objects).Min() || text.Tokens[clause.Verb].Tag is "VBG" || (clause is { Lemma: "expect", Passive: true }) || (clause.Lemma is "be" && text.Child(clause.Verb, "acomp") is >= 0 and var able && text.Lower(able) is "able"));

    // "say peace talks should resume", "said X must decide": what ought to be is wanted by whoever says so.
    internal static List<Finding>? Obligation(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        var needs = clause.Lemma is "need" or "have" or "ought" && text.Child(clause.Verb, "xcomp") is >= 0 and var infinitive && text.HasTo(infinitive);
        var about = clause.Passive ? clause.Objects : clause.Subjects;

        // "Everybody has to say yes", "we need to wait": how it is, and asked of nobody.
        if (!(clause.Modal is "should" or "must" or "ought" || needs) || about.Count == 0 || text.Tokens[clause.Verb].Dep == "relcl"
            || needs && (text.Lower(about[0]) is "we" or "i" || WordList.AllOrNone.Has(text.Lower(about[0])) || PositionClaims.IsYet(text, clause.Verb)) || IsAsked(text, clause, about[0]) || IsLikely(text, clause))
        {
            return null;
        }

        var (from, to) = text.Whole(clause.Verb, -1);
        var speaker = AttributionChains.Innermost(notes, clause.Verb);
        var toward = clause.Passive ? clause.Subjects.FirstOrDefault(-1) : notes.Cast.IsActor(about[0]) ? about[0] : -1;
        // "agreed that the talks should go on" is what they agreed, and no demand of one on the other; "insisted that it must" is a demand by its own verb.
        var above = text.Tokens[clause.Verb].Dep == "ccomp" ? text.Lemma(text.Tokens[clause.Verb].Head) : "";
        if (speaker is null || text.Lemma(speaker.Cue) == "agree" || above == "agree" || Stances.OfVerb(above).Any(f => f.Frame == "that"))
        {
            return null;
        }

        var holder = clause with { Subjects = [.. text.Conjuncts(speaker.Speaker)], Passive = false };
        return PositionClaims.Make(notes, holder, clause.Negated ? Stance.Rejects : Stance.Demands, (from, to), toward, ReadingRule.Obligation.By(clause.Modal.Length > 0 ? clause.Modal : "need to"));
    }
}
