using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Events;

/// <summary>Which verbs tell of an act of force or a protest: "shelled", "took hostage", but not "dropped its demand" or "set a date".</summary>
internal static class ForceVerbs
{
    /// <summary>Whether a clause tells by its verb of force used or harm done.</summary>
    internal static bool IsForce(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        var coerced = Coercion.IsTold(text, clause);
        if (!coerced && !WordList.Violent.Has(clause.Lemma) && !WordList.ViolentWithHarm.Has(clause.Lemma) || !Realities.OfForce(notes.Clauses, clause).IsReal)
        {
            return false;
        }

        if (coerced)
        {
            return true;
        }

        // "is set to come online", "was set for Friday" set nothing on fire; who storms out attacks nobody.
        if (clause.Lemma is "set" && (text.Child(clause.Verb, "xcomp") >= 0 || text.PrepositionObject(clause.Verb, "for") >= 0) || (clause.Lemma is "storm" && text.Lower(Math.Min(clause.Verb + 1, text.Tokens.Count - 1)) is "out" or "off"))
        {
            return false;
        }

        // "The Front protested at the envoy's bias": a side's word, and nobody on the streets.
        if (clause.Lemma is "protest" && clause.Subjects.Any(notes.Cast.IsActor) && !clause.Passive && (clause.Objects.Count > 0 || text.PrepositionObject(clause.Verb, "at", "against", "over") is >= 0 and var what && !Whereabouts.IsPlace(notes, what)))
        {
            return false;
        }

        // "regions hit by the war" tells of no attack.
        if (clause is { Passive: true, Subjects: [var agent] } && WordList.Hardship.Has(notes.Text.Lemma(agent)))
        {
            return false;
        }

        // "armed groups launched talks": what is launched is no attack, whoever launches it.
        if (WordList.ViolentWithHarm.Has(clause.Lemma) && (!HasHarm(notes, clause) || clause.Objects.Any(o => IsPeaceful(text, o))))
        {
            return false;
        }

        // "dropped its demand" is no attack.
        if (clause.Lemma is "drop" && !clause.Objects.Any(o => IsWeapon(text, o)))
        {
            return false;
        }

        return !(clause.Lemma is "fight" && clause.Subjects.Count == 0 && clause.Objects.Count == 0 || (clause.Lemma is "claim" && !clause.Objects.Any(o => text.Lemma(o) is "life")));
    }

    private static bool IsPeaceful(ParsedText text, int thing) =>
        !WordList.EventNoun.Has(text, thing) && !IsWeapon(text, thing) && (WordList.Talks.Has(text, thing) || WordList.Agreement.Has(text, thing) || WordList.Proposal.Has(text, thing));

    /// <summary>Whether a clause names a weapon, an act of force or those who use it.</summary>
    internal static bool HasHarm(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        for (var i = text.LeftEdge(clause.Verb); i <= text.RightEdge(clause.Verb); i++)
        {
            if (text.Tokens[i].Pos is "NOUN" or "PROPN" && (IsWeapon(text, i) || WordList.HarmNoun.Has(text, i) || WordList.Force.Has(text, i))
                && i != clause.Verb)
            {
                return true;
            }
        }

        return clause.Objects.Any(o => WordList.EventNoun.Has(text, o)) || clause.Subjects.Any(s => WordList.EventNoun.Has(text, s) || WordList.Force.Has(text, s) || WordList.Group.Has(text, s));
    }

    // "fuel tanks" are none.
    internal static bool IsWeapon(ParsedText text, int word) =>
        WordList.Weapon.Has(text, word) && !(text.Lemma(word) == "tank" && text.ChildrenBy(word, "compound", "nmod").Any(c => WordList.HeldInTanks.Has(text, c)));
}
