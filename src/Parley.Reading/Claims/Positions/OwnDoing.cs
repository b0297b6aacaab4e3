using Parley.Reading.Claims.Findings;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Positions;

/// <summary>Positions told as what a side will do or will not: "said it will not negotiate", "would not sign up to the draft", "will pay for the patrols".</summary>
internal static class OwnDoing
{
    // "said it will not negotiate", "says it would give more time": what a side says of its own doing.
    internal static List<Finding>? Find(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Modal is not ("will" or "would") || clause.Passive || clause.Subjects.Count == 0 || !Realities.OfOwnDoing(text, clause.Verb).IsReal
            || text.Tokens[clause.Verb].Dep is "advcl")
        {
            return null;
        }

        var negated = clause.Negated || Clauses.IsOfNothing(text, clause);
        if (AttributionChains.Innermost(notes, clause.Verb) is not { } speaker)
        {
            return Unheard(notes, clause) ?? Refused(notes, clause) ?? Given(notes, clause);
        }

        if (!(PositionFrames.SameSide(notes, speaker.Speaker, clause.Subjects[0]) || IsOfBoth(notes, speaker.Speaker, clause) || (negated || IsOfficial(text, speaker.Speaker) && WordList.Give.Has(clause.Lemma)) && PositionFrames.SpeaksForNobodyElse(notes, speaker.Speaker, clause.Subjects[0])) || (text.Tokens[clause.Verb].Dep == "relcl" && speaker.Content != clause.Verb))
        {
            return null;
        }

        if (notes.Clauses.TryAt(speaker.Cue, out var saying) && PositionFrames.Warned(notes, saying) is not null)
        {
            return null;
        }

        // What a side will not be able to do it does not refuse; who is sent to talks is offered to nobody.
        if (clause.Lemma == "be" || clause.Lemma is "send" or "dispatch" && clause.Objects.Any(o => WordList.Office.Has(text, o) || WordList.Team.Has(text, o)))
        {
            return null;
        }

        if (!negated && WordList.Routine.Has(clause.Lemma))
        {
            if (!(clause.Lemma == "view" && text.Lower(text.RightEdge(clause.Verb)) is "positively" or "favorably"))
            {
                return null;
            }
        }

        var last = text.Whole(clause.Verb, clause.Verb - 1).Last;
        var stance = negated ? Stance.Rejects : clause.Lemma == "view" ? Stance.Open
            : PositionClaims.IsForce(text, clause.Verb) || text.Lemma(speaker.Cue) is "warn" or "threaten" ? Stance.Threatens
            : Stance.Offers;
        return PositionClaims.Make(notes, clause, stance, (clause.Verb, last), -1, ReadingRule.OwnDoing.By(negated ? "will not" : "will"));
    }

    // "The statement stresses that Chad and Niger will go on with their efforts": of whoever issued it, told of no other than the two.
    private static bool IsOfBoth(Notebook notes, int speaker, Clause clause) =>
        notes.Text.Lemma(speaker) is "statement" or "communique" or "communiqué" && notes.Text.Tokens[speaker].Pos == "NOUN" && notes.Text.Child(speaker, "poss", "prep", "acl") < 0 && !notes.Cast.IsActor(speaker)
        && clause.Subjects.SelectMany(s => notes.Cast.AllAt(s)).Distinct().Count() > 1 && clause.Subjects.All(s => notes.Cast.AllAt(s).All(a => notes.Cast.Actors[a].Type == EntityType.Party));

    // "Chad will lift the blockade, Foreign Minister Ali Doum said": an officer of a state of which no other is told.
    private static bool IsOfficial(English.ParsedText text, int speaker) =>
        text.ChildrenBy(speaker, "compound", "appos", "nmod").Any(c => WordList.Office.Has(text, c));

    // "Chad would not hear of a swap"
    private static List<Finding>? Unheard(Notebook notes, Clause clause) =>
        clause is { Negated: true, Lemma: "hear", Modal: "would" or "will" } && notes.Text.PrepositionObject(clause.Verb, "of") is >= 0 and var refused && (!Antecedents.IsEmpty(notes.Text, refused) || Antecedents.Of(notes, clause, refused) is not null)
            ? PositionClaims.Make(notes, clause, Stance.Rejects, notes.Text.Whole(refused, clause.Verb), -1, ReadingRule.OwnDoing.By("will not hear of"))
            : null;

    // "but the Front would not sign up to the draft": in the report's own voice, what a side refuses.
    private static List<Finding>? Refused(Notebook notes, Clause clause) =>
        clause is { Negated: true, Modal: "would" or "will" } && (WordList.Refusable.Has(clause.Lemma) || Stances.OfVerb(clause.Lemma).Any(f => Stances.Denied(f.Stance) == Stance.Rejects))
        && notes.Text.Tokens[clause.Verb].Dep is not ("relcl" or "acl") && clause.Subjects.All(s => notes.Cast.IsActor(s) || (WordList.FightingGroup.Has(notes.Text, s) && notes.Text.Child(s, "det") >= 0))
            ? PositionClaims.Make(notes, clause, Stance.Rejects, (clause.Verb, notes.Text.Whole(clause.Verb, clause.Verb - 1).Last), -1, ReadingRule.OwnDoing.By("will not"))
            : null;

    // "Japan will pay for the patrols": in the report's own voice, what a side gives; what a deal makes it do is no offer.
    private static List<Finding>? Given(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        var bound = Enumerable.Range(text.SentenceOf(clause.Verb).First, clause.Verb - text.SentenceOf(clause.Verb).First).Any(i => WordList.Agreement.Has(text, i));
        return clause is { Modal: "will", Negated: false } && WordList.Give.Has(clause.Lemma) && text.Tokens[clause.Verb].Dep is not ("relcl" or "acl") && !bound && clause.Subjects.All(s => notes.Cast.At(s)?.Type == EntityType.Party)
            && (clause.Objects.Count > 0 || text.PrepositionObject(clause.Verb, "for") >= 0)
            ? PositionClaims.Make(notes, clause, Stance.Offers, (clause.Verb, text.Whole(clause.Verb, clause.Verb - 1).Last), -1, ReadingRule.OwnDoing.By("will"))
            : null;
    }

    /// <summary>"will not stand in the way of a truce", "does not intend to reject it": a refusal of a refusal or of an obstacle, by the verb that is refused.</summary>
    internal static bool IsTwiceDenied(Notebook notes, Clause clause, (int First, int Last) content)
    {
        var text = notes.Text;
        var verb = content.First;
        while (verb < content.Last && (text.Tokens[verb].Tag is "TO" || text.Tokens[verb].Pos is "ADV"))
        {
            verb++;
        }

        return text.IsVerb(verb) && Clauses.LemmaOf(text, verb) is var lemma
            && ((!WordList.Refusable.Has(lemma) && Stances.OfVerb(lemma).Any(f => f.Stance is Stance.Rejects))
                || (clause.Negated && (WordList.Obstruct.Has(lemma) || (text.Lemma(verb) is "stand" or "get" or "be" && text.PrepositionObject(verb, "in") is >= 0 and var way && text.Lemma(way) is "way"))));
    }
}
