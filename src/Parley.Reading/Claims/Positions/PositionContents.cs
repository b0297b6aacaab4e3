using Parley.Reading.Claims.Findings;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>To what a verb takes its stance, by the frame in which the content hangs under it, and whom it addresses.</summary>
internal static class PositionContents
{
    /// <param name="Content">The words of the content.</param>
    /// <param name="Toward">Whom it is toward, or -1.</param>
    /// <param name="Head">The word of the content that the others hang under.</param>
    internal sealed record Filled((int First, int Last) Content, int Toward, int Head);

    internal static Filled? Fill(Notebook notes, Clause clause, StanceFrame frame)
    {
        var text = notes.Text;
        var verb = clause.Verb;
        switch (frame.Frame)
        {
            case "obj":
                return Object(notes, clause, frame);
            case "inf":
                return text.Child(verb, "xcomp") is >= 0 and var infinitive && text.HasTo(infinitive)
                    ? new Filled(text.Whole(infinitive, verb), -1, infinitive)
                    : null;
            case "that":
                // "insists that before a vote is held, Chad disarm": what must come first is part of it, and not what is insisted on.
                return Before(text, verb) is var (opening, wanted) ? new Filled((opening, text.Whole(wanted, verb).Last), Addressed(notes, text.Child(wanted, "nsubj", "nsubjpass")), wanted) :
                    text.Child(verb, "ccomp") is >= 0 and var that && text.Child(that, "nsubj", "nsubjpass", "expl") >= 0 && that > verb && !text.IsNonFinite(that) && !(clause.Lemma == "suggest" && IsSupposed(notes, that))
                    ? new Filled(text.Whole(that, verb), Told(notes, verb, that), that)
                    : null;
            case "ing":
                return text.Child(verb, "xcomp", "ccomp") is >= 0 and var gerund && text.Tokens[gerund].Tag == "VBG"
                    ? new Filled(text.Whole(gerund, verb), -1, gerund)
                    : null;
            case "obj-inf":
                return ObjectInfinitive(notes, verb);
            case "obj-until":
                return text.Child(verb, "dative", "dobj") is >= 0 and var given && text.PrepositionObject(verb, "until") >= 0 && notes.Cast.IsActor(given)
                    ? new Filled((text.LeftEdge(given), text.RightEdge(verb)), given, given)
                    : null;
            case "obj-to" or "obj-for" or "obj-of" or "obj-with":
                return text.Child(verb, "dobj") is >= 0 and var addressee && notes.Cast.IsActor(addressee) && text.PrepositionObject(verb, frame.Frame[4..]) is >= 0 and var thing
                    ? new Filled(text.Whole(thing, verb), addressee, thing)
                    : null;
            default:
                return Prepositional(notes, verb, frame.Frame);
        }
    }

    // The word of time or condition right behind "that" whose clause the parser made the content, and the clause behind its comma.
    private static (int Opening, int Wanted)? Before(English.ParsedText text, int verb) =>
        text.ChildrenBy(verb, "ccomp").ToList() is [var opening, var wanted] && opening > verb && text.LeftEdge(wanted) - text.RightEdge(opening) is 1 or 2 && text.ChildrenBy(opening, "mark").Select(text.Lower).ToList() is ["that", var opened] && (WordList.AtSomeTime.Has(opened) || WordList.Conditional.Has(opened))
            && text.Child(wanted, "nsubj", "nsubjpass") >= 0
            ? (text.ChildrenBy(opening, "mark")[^1], wanted)
            : null;

    // Whoever is to do it, or is told so: "told the rebels that it is time". "that Omani experts be given the task" is wanted for them, and not of them.
    private static int Told(Notebook notes, int verb, int wanted) =>
        Addressed(notes, notes.Text.Child(wanted, "nsubj")) is >= 0 and var doer && !(notes.Text.Lower(doer) is "it" && notes.Text.Lemma(wanted) is "be") ? doer
        : notes.Text.Child(verb, "dobj", "dative") is >= 0 and var told && told < wanted && notes.Cast.At(told) is { Type: EntityType.Party } ? told
        : -1;

    // "suggested that the truce might collapse" supposes; "suggested that the sides meet", "should meet" proposes.
    private static bool IsSupposed(Notebook notes, int verb) => notes.Clauses.TryAt(verb, out var supposed) && (supposed.Modal.Length > 0 ? supposed.Modal is not ("should" or "must") : notes.Text.Tokens[verb].Tag is "VBD" or "VBZ" || notes.Text.HasFiniteAux(verb));

    private static Filled? Object(Notebook notes, Clause clause, StanceFrame frame)
    {
        var text = notes.Text;
        var verb = clause.Verb;

        // "dismissed as insincere the offer": the object may hang under the judgement.
        var thrown = clause.Objects.Count == 0 && text.PrepositionObject(verb, "as") is >= 0 and var judged ? text.Child(judged, "dobj") : -1;
        if (clause.Objects.Count == 0 && thrown < 0)
        {
            return null;
        }

        // "Chad and rebels backed by Niger": whose side a group is on, said in passing, is no stance on anything, and often denied.
        if (text.Tokens[verb] is { Dep: "acl", Head: var backed } && clause.Passive && clause.Objects.Contains(backed) && (notes.Cast.IsActor(backed) || WordList.FightingGroup.Has(text, backed)))
        {
            return null;
        }

        var first = thrown >= 0 ? thrown : text.FirstConjunct(clause.Objects[0]);
        // "blocked the road" refuses nothing, "unveiled a missile" proposes nothing.
        if (WordList.AboutMeasures.Has(clause.Lemma) && !IsMeasure(text, first) && !(clause.Lemma is "block" or "resist" or "protest" && notes.Cast.IsActor(first)))
        {
            return null;
        }

        // "introduced a new tax" puts nothing to anybody.
        if (clause.Lemma is "introduce" && !WordList.Proposal.Has(text, first))
        {
            return null;
        }

        // "seeking ways to end the war" asks nobody for anything, "considered next steps" is open to nothing, and who sponsors talks brings others together.
        if (((clause.Lemma == "seek" || frame.Stance is Stance.Open) && WordList.SoughtTogether.Has(text, first)) || (WordList.Mediate.Has(clause.Lemma) && WordList.Talks.Has(text, first)))
        {
            return null;
        }

        if (notes.Cast.IsPerson(first) || text.Tokens[first].Pos == "PRON" && !IsThing(notes, first))
        {
            return null;
        }

        // "the guarantees it offers Chad" are no offer of Chad, and "one" alone is an offer of nothing.
        if (text.Lower(first) == "one" || (frame.Stance is Stance.Offers && text.Tokens[verb].Dep is "relcl" && notes.Cast.At(first) is { Type: EntityType.Party } && text.Whole(first, verb) is var (from, to) && to - from <= 2))
        {
            return null;
        }

        var whole = text.Whole(first, verb);
        var side = frame.Stance is Stance.Rejects or Stance.Supports && notes.Cast.IsActor(first) && text.Tokens[first].Pos is not "PRON" ? first : WordList.Withdrawal.Has(text.Lemma(first)) || frame.Stance == Stance.Proposes ? -1 : PartySides.OwnerOf(notes, first);
        return new Filled(clause.Lemma == "want" ? Wanted(text, verb, whole) : WordList.Accuse.Has(clause.Lemma) || side == first ? WithReason(text, verb, whole) : whole, side, first);
    }

    // "criticized Chad for its silence", "praised Chad on Monday for its patience": for what is part of it, and all of it where a day stands between.
    private static (int First, int Last) WithReason(English.ParsedText text, int verb, (int First, int Last) thing) =>
        text.ChildrenBy(verb, "prep").FirstOrDefault(c => c > thing.Last && text.Lower(c) is "for" or "over" && text.Child(c, "pobj", "pcomp") is >= 0 and var of && text.Tokens[of].EntityLabel is not ("DATE" or "TIME"), -1) is >= 0 and var reason
            ? (reason == thing.Last + 1 ? thing.First : reason + 1, text.End(reason))
            : thing;

    // "wants the troops out of the region": what is wanted of them is said right behind them.
    private static (int First, int Last) Wanted(English.ParsedText text, int verb, (int First, int Last) thing)
    {
        var state = text.ChildrenBy(verb, "prep", "prt", "advmod", "oprd", "acomp").FirstOrDefault(c => text.LeftEdge(c) == thing.Last + 1, -1);
        return state < 0 ? thing : (thing.First, text.End(state));
    }

    // "accepted it" is of a thing, whatever party "it" may be elsewhere; "rejected them" only where they are nobody known.
    private static bool IsThing(Notebook notes, int pronoun) =>
        notes.Text.Tokens[pronoun].Tag is "WDT" || WordList.StandingForThing.Has(notes.Text.Lower(pronoun)) && (notes.Text.Lower(pronoun) is not ("them" or "both") || notes.Cast.At(pronoun) is null);

    private static Filled? Prepositional(Notebook notes, int verb, string frame)
    {
        var text = notes.Text;
        if (frame.EndsWith("-inf", StringComparison.Ordinal))
        {
            // "appealed to the rebels to lay down arms"
            var objects = text.ChildrenBy(verb, "prep", "dative").Where(p => text.Lower(p) == frame[..^4]).Select(p => text.Child(p, "pobj")).Where(o => o >= 0 && text.Tokens[o].EntityLabel is not ("DATE" or "TIME")).ToList();
            var side = objects.Find(notes.Cast.IsActor) is > 0 and var asked ? asked : objects.FirstOrDefault(-1);
            var infinitive = text.Child(verb, "xcomp", "advcl");
            return side >= 0 && infinitive >= 0 && text.HasTo(infinitive) ? new Filled(text.Whole(infinitive, verb), side, infinitive) : null;
        }

        foreach (var child in text.Children(verb))
        {
            if (text.Tokens[child].Dep is "prep" or "dative" or "prt" && text.Lower(child) == frame && text.Child(child, "pobj", "pcomp") is >= 0 and var of)
            {
                // Troops withdraw from a town, sides from talks, deals and bodies.
                if (frame is "from" or "of" && text.Lemma(verb) is "withdraw" or "pull" or "walk" && !IsMeasure(text, of) && text.Tokens[of].EntityLabel is not ("ORG" or "LAW"))
                {
                    return null;
                }

                // "warned the minister against a vote": whoever is warned.
                var told = text.Child(verb, "dobj") is >= 0 and var warned && warned < child && notes.Cast.IsActor(warned) ? warned : -1;
                return new Filled(text.Whole(of, verb), told >= 0 || WordList.Withdrawal.Has(text.Lemma(of)) ? told : PartySides.OwnerOf(notes, of), of);
            }
        }

        return null;
    }

    // "urged Iran to stop", also where the parser makes the side the subject of a clause: "wants [Kyiv to hand over] ...".
    private static Filled? ObjectInfinitive(Notebook notes, int verb)
    {
        var text = notes.Text;
        foreach (var child in text.Children(verb))
        {
            if (text.Tokens[child].Dep is "xcomp" or "ccomp" or "advcl" && text.HasTo(child) && child > verb)
            {
                var inside = text.Child(child, "nsubj", "nsubjpass");
                var side = inside >= 0 ? inside : text.Child(verb, "dobj", "dative", "nsubjpass");

                // "told the paper he had yet to learn": a clause of his own, and nobody is told to do anything.
                // "Norway was asked by Chad to host talks": whoever is asked stands before the verb.
                if (side >= 0 && side < verb && text.Tokens[side].Dep == "nsubjpass")
                {
                    return text.PrepositionObject(verb, "by") is >= 0 and var asker && !WordList.Outlet.Has(text, asker) && text.Lemma(asker) is not ("reporter" or "journalist") ? new Filled((verb < text.LeftEdge(child) ? text.LeftEdge(child) : child, text.End(child)), Addressed(notes, side), child) : null;
                }

                if (side >= 0 && !Enumerable.Range(side + 1, Math.Max(0, child - side - 1)).Any(i => text.Tokens[i].Tag is "VBD" or "VBZ" or "VBP" or "MD"))
                {
                    // "prisoners Chad wants Niger to return": what it wants is said before.
                    if (text.ContactNoun(verb) is >= 0 and var wanted && text.Child(child, "dobj") < 0)
                    {
                        return new Filled((text.NounPhrase(wanted).First, text.End(child)), Addressed(notes, side), child);
                    }

                    return new Filled((text.LeftEdge(child) < side ? text.LeftEdge(child) : Math.Min(text.LeftEdge(side), text.LeftEdge(child)), text.End(child)), Addressed(notes, side), child);
                }
            }
        }

        return null;
    }

    /// <summary>Whether a word names what sides agree, propose, talk of or decide.</summary>
    internal static bool IsMeasure(English.ParsedText text, int noun) =>
        WordList.Proposal.Has(text, noun) || WordList.Agreement.Has(text, noun) || WordList.Talks.Has(text, noun) || WordList.Measure.Has(text, noun);

    // "Chad says it should be a simple majority", "it should be held in May": "it" is a thing there.
    /// <summary>Whom words address: somebody the report names, or people by what they are ("the mediators", "both sides"); -1 for things.</summary>
    internal static int Addressed(Notebook notes, int token) =>
        token >= 0 && !(notes.Text.Lower(token) is "it" && notes.Text.Tokens[token] is { Head: var state, Dep: "nsubj" or "nsubjpass" } && (notes.Text.Tokens[token].Dep == "nsubjpass" || (notes.Text.Lemma(state) is "be" && notes.Text.Child(state, "attr", "acomp") >= 0))) && (notes.Cast.IsActor(token) || (notes.Text.Tokens[token].Pos is "NOUN" or "PROPN" && PositionHolders.MayHold(notes.Text, token))) ? token : -1;
}
