using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Events;

/// <summary>Force used, harm done, protests: verbs of attack and harm, and nouns of events, with their counts.</summary>
internal static class IncidentClaims
{
    internal static Notebook Take(Notebook notes)
    {
        var found = new List<Finding>();
        foreach (var clause in notes.Clauses)
        {
            if (OfVerb(notes, clause) is { } verbal)
            {
                found.Add(verbal);
            }
            else if (OfEvent(notes, clause) is { } nominal)
            {
                found.Add(nominal);
            }
        }

        return notes.With(found);
    }

    private static Finding? OfVerb(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.Violent.Has(clause.Lemma) && !WordList.ViolentWithHarm.Has(clause.Lemma) || !Realities.OfForce(notes.Clauses, clause).IsReal)
        {
            return null;
        }

        // "regions hit by the war" tells of no attack.
        if (clause is { Passive: true, Subjects: [var agent] } && WordList.Hardship.Has(notes.Text.Lemma(agent)))
        {
            return null;
        }

        if (WordList.ViolentWithHarm.Has(clause.Lemma) && !HasHarm(notes, clause))
        {
            return null;
        }

        // "dropped its demand" is no attack.
        if (clause.Lemma is "drop" && !clause.Objects.Any(o => WordList.Weapon.Has(text, o)))
        {
            return null;
        }

        // "killed 12 people and wounded 30": one attack, told by its first verb.
        if (IsSecondHarm(notes, clause))
        {
            return null;
        }

        if (clause.Lemma is "fight" && clause.Subjects.Count == 0 && clause.Objects.Count == 0 || (clause.Lemma is "claim" && !clause.Objects.Any(o => text.Lemma(o) is "life")))
        {
            return null;
        }

        var actor = Actor(notes, clause);
        var target = Target(notes, clause);
        return Make(notes, clause, actor, target, clause.Verb, ReadingRule.ViolentVerb.By($"“{clause.Lemma}”"));
    }

    private static bool IsSecondHarm(Notebook notes, Clause clause)
    {
        var token = notes.Text.Tokens[clause.Verb];
        return token.Dep == "conj" && WordList.LesserHarm.Has(clause.Lemma) && notes.Clauses.TryAt(token.Head, out var first)
            && first.Lemma is "kill" or "wound" or "injure" && notes.Text.Child(clause.Verb, "nsubj", "nsubjpass") < 0 && Realities.OfForceTold(notes.Clauses, first).IsReal;
    }

    // "Fighting has resumed", "attacks continued", "a drone attack that set ablaze ...", "violence broke out"
    private static Finding? OfEvent(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!Realities.OfForce(notes.Clauses, clause).IsReal)
        {
            return null;
        }

        var subject = clause.Subjects.FirstOrDefault(s => WordList.EventNoun.Has(text, s) && text.Tokens[s].Pos == "NOUN", -1);
        var thing = clause.Objects.FirstOrDefault(o => WordList.EventNoun.Has(text, o) && text.Tokens[o].Pos == "NOUN" && text.Lemma(o) is not ("conflict" or "war"), -1);
        if (subject >= 0 && !clause.Passive && WordList.ComeAbout.Has(clause.Lemma))
        {
            return clause.Lemma == "be" && text.Child(clause.Verb, "advmod", "prep") < 0 ? null : Make(notes, clause, NounOwner(notes, subject), null, subject, ReadingRule.ViolentEvent.By($"“{text.Tokens[subject].Text}” with “{clause.Lemma}”"));
        }

        if (thing >= 0 && WordList.CarryOut.Has(clause.Lemma))
        {
            return Make(notes, clause, clause.Lemma == "report" ? NounOwner(notes, thing) : Actor(notes, clause), null, thing, ReadingRule.ViolentEvent.By($"“{text.Tokens[thing].Text}” with “{clause.Lemma}”"));
        }

        return null;
    }

    private static EntitySlot? NounOwner(Notebook notes, int noun)
    {
        var text = notes.Text;
        var owner = text.Child(noun, "poss");
        if (owner < 0)
        {
            owner = text.PrepositionObject(noun, "by");
        }

        if (owner < 0)
        {
            owner = text.Child(noun, "amod", "compound");
        }

        return owner >= 0 && notes.Cast.IsActor(owner) ? notes.Cast.Slots(text, owner).First() : null;
    }

    private static bool HasHarm(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        for (var i = text.LeftEdge(clause.Verb); i <= text.RightEdge(clause.Verb); i++)
        {
            if (text.Tokens[i].Pos is "NOUN" or "PROPN" && (WordList.Weapon.Has(text, i) || WordList.HarmNoun.Has(text, i) || WordList.Force.Has(text, i))
                && i != clause.Verb)
            {
                return true;
            }
        }

        return clause.Objects.Any(o => WordList.EventNoun.Has(text, o)) || clause.Subjects.Any(s => WordList.EventNoun.Has(text, s) || WordList.Force.Has(text, s) || WordList.Group.Has(text, s));
    }

    private static EntitySlot? Actor(Notebook notes, Clause clause)
    {
        foreach (var subject in clause.Subjects)
        {
            if (clause.Lemma is "die" or "perish")
            {
                return null;
            }

            if (notes.Cast.IsActor(subject) || WordList.Group.Has(notes.Text, subject) || WordList.Force.Has(notes.Text, subject))
            {
                return notes.Cast.Slots(notes.Text, subject).First();
            }

            if (WordList.EventNoun.Has(notes.Text, subject))
            {
                return NounOwner(notes, subject);
            }
        }

        return null;
    }

    private static EntitySlot? Target(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        // "fired tear gas at protesters", "dropped bombs on the town"
        if (WordList.Hurl.Has(clause.Lemma) && clause.Objects.Count > 0 && text.PrepositionObject(clause.Verb, WordList.HurledToward) is >= 0 and var hit
            && text.Tokens[hit].EntityLabel is not ("DATE" or "TIME"))
        {
            return notes.Cast.Slots(text, hit).First();
        }

        foreach (var thing in clause.Objects)
        {
            if (!WordList.Weapon.Has(text, thing) && !WordList.EventNoun.Has(text, thing))
            {
                return notes.Cast.Slots(text, thing).First();
            }
        }

        if (clause.Lemma is "die" or "perish" && clause.Subjects.Count > 0)
        {
            return notes.Cast.Slots(text, clause.Subjects[0]).First();
        }

        return text.PrepositionObject(clause.Verb, WordList.HarmedToward) is >= 0 and var of && text.Tokens[of].EntityLabel is not ("DATE" or "TIME")
            ? notes.Cast.Slots(text, of).First()
            : null;
    }

    private static Finding Make(Notebook notes, Clause clause, EntitySlot? actor, EntitySlot? target, int trigger, Warrant warrant)
    {
        var text = notes.Text;
        var sentence = text.SentenceOf(clause.Verb);
        var (from, to) = (text.LeftEdge(clause.Verb), text.RightEdge(clause.Verb));
        var action = text.IsVerb(trigger) ? ActionWords(text, trigger) : text.NounPhrase(trigger);
        var (start, end) = text.Characters(action.First, action.Last);
        var counts = notes.Tallies.At(clause.Verb).Where(t => t.First >= from && t.Last <= to).Select(t => t.Mention.Count).OfType<Count>().Take(8);
        return new Finding(
            trigger,
            new Matter.Incident(actor, target, Passage.In(text.Text, start, end), Weapon(text, from, to), [.. counts]),
            Realities.OfForceUsed(clause).Status!.Value,
            Circumstances.When(notes, clause.Verb, trigger),
            Circumstances.Place(notes, clause.Verb, trigger, clause.Objects.FirstOrDefault(-1)) ?? Circumstances.PlaceBelow(notes, clause.Verb) ?? Taken(notes, clause),
            sentence.First,
            sentence.Last,
            warrant,
            text.IsBackground(clause.Verb));
    }

    // "seized the Golan Heights": what was taken is where it happened.
    private static EntitySlot? Taken(Notebook notes, Clause clause)
    {
        var place = clause.Objects.FirstOrDefault(o => notes.Cast.At(o) is { Type: EntityType.Place }, -1);
        return place >= 0 ? notes.Cast.Slot(notes.Text, place) : null;
    }

    private static (int First, int Last) ActionWords(ParsedText text, int verb)
    {
        var last = verb;
        foreach (var child in text.Children(verb))
        {
            if (child > verb && text.Tokens[child].Dep is "prt" or "dobj")
            {
                last = Math.Max(last, text.Tokens[child].Dep == "prt" ? child : text.NounPhrase(child).Last);
            }
        }

        return (verb, last);
    }

    private static Passage? Weapon(ParsedText text, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (text.Tokens[i].Pos is "NOUN" or "PROPN" && WordList.Weapon.Has(text, i) && (text.Lemma(i) is not "shell" || text.Tokens[i].Pos == "NOUN"))
            {
                var phrase = text.NounPhrase(i, withComplement: false);
                var first = phrase.First;
                while (first < i && text.Tokens[first].Pos is "DET" or "NUM" or "ADV" or "ADP" or "PUNCT" || (first < i && text.Lower(first) is "more" or "than" or "about"))
                {
                    first++;
                }

                var (start, end) = text.Characters(first, i);
                return Passage.In(text.Text, start, end);
            }
        }

        return null;
    }
}
