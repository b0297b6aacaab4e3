using Parley.Reading.Claims.Findings;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings;

/// <summary>Meetings: talks and rounds as nouns ("a third round began in Geneva"), and verbs of meeting ("X met with Y").</summary>
internal static class MeetingClaims
{
    internal static Notebook Take(Notebook notes)
    {
        var found = new List<(Finding Found, int Occasion)>();
        var told = new HashSet<int>();
        foreach (var clause in notes.Clauses)
        {
            if (MeetingVerbs.Of(notes, clause) is var (meeting, occasion))
            {
                found.Add((meeting, clause.Verb));
                told.Add(occasion);
            }
        }

        for (var i = 0; i < notes.Text.Tokens.Count; i++)
        {
            if (!told.Contains(i) && !notes.Text.IsVerb(i) && OfNoun(notes, i) is { } talks)
            {
                found.Add((talks, i));
            }
        }

        found.Sort((a, b) => a.Occasion.CompareTo(b.Occasion));
        return notes.With(TalksFollowed.Tie(notes, found));
    }

    private static Finding? OfNoun(Notebook notes, int noun)
    {
        var text = notes.Text;
        if (!Occasions.IsTalks(notes, noun))
        {
            return null;
        }

        if (MeetingStatus.OfNoun(notes, noun) is not { } judged)
        {
            return null;
        }

        var sides = SidesOf(notes, noun, judged);

        // "They agreed to a truce during talks in Oslo": whoever agreed sat there.
        if (judged.Clause is null && sides.Count == 0 && text.Governor(Occasions.Outermost(text, noun)) is { Verb: >= 0 and var agreed, Preposition.Length: > 0 }
            && notes.Clauses.TryAt(agreed, out var deed) && WordList.AgreeThere.Has(deed.Lemma) && !deed.Negated && PartiesOf(notes, deed.Subjects).Count > 1)
        {
            sides.AddRange(deed.Subjects);
        }

        // "negotiators from X and Y are expected in Z for a new round"
        if (judged.Clause is null && sides.Count == 0 && text.Governor(noun) is { Preposition: "for", Verb: var coming }
            && notes.Clauses.TryAt(coming, out var arrival) && WordList.ComeTogether.Has(arrival.Lemma))
        {
            sides.AddRange(arrival.Passive ? arrival.Objects : arrival.Subjects);
            judged = judged with { Inner = [.. judged.Inner, coming] };
        }

        sides = [.. sides.Distinct()];
        var mediators = Mediation.Of(notes, noun, judged.Clause);
        int[] heads = judged.Clause is { } governing ? [noun, .. judged.Inner, governing.Verb, .. MeetingVerbs.Governors(notes, governing.Verb)] : [noun, .. judged.Inner];
        var made = MeetingParts.Make(notes, noun, sides, mediators, heads, judged.Status, judged.Rule.By($"“{text.Tokens[noun].Text}”{judged.Words}"));
        var meeting = (Matter.Meeting)made.Matter;

        // "X headed the delegation at the talks" and so was there.
        if (judged.Clause is { Lemma: "lead" or "head" or "represent" } headed)
        {
            meeting = meeting with { Participants = PartySides.Distinct(meeting.Participants.Concat(headed.Subjects.SelectMany(s => PartySides.People(notes, s)))) };
        }

        return made with { Matter = meeting with { Outcome = Outcomes.Of(notes, noun, judged.Clause) } };
    }

    // Who sits there, by the words under the noun and by the verb over it.
    private static List<int> SidesOf(Notebook notes, int noun, Judged judged)
    {
        var text = notes.Text;
        var sides = Occasions.SidesOf(notes, noun);
        if (judged.Clause is { } clause)
        {
            // "X attended the talks" says where X was, not who else sat there.
            if (judged.SubjectsMeet && (sides.Count > 0 || !WordList.TakePart.Has(clause.Lemma) || PartiesOf(notes, clause.Subjects).Count > 1))
            {
                sides.AddRange(clause.Passive ? clause.Objects : clause.Subjects);
            }

            // "the discussions involve X, Y and Z"
            if (WordList.BringTogether.Has(clause.Lemma) && sides.Count == 0 && clause.Subjects.Contains(text.FirstConjunct(noun)))
            {
                sides.AddRange(clause.Objects.Where(notes.Cast.IsActor));
            }

            if (text.PrepositionObject(clause.Verb, "with") is >= 0 and var with && judged.SubjectsMeet)
            {
                sides.AddRange(text.Conjuncts(with));
            }

            if (clause.Lemma is "lead" or "head" or "represent")
            {
                sides.AddRange(clause.Objects.Concat(clause.Subjects).Where(t => notes.Cast.At(t)?.Type == EntityType.Party));
            }

            foreach (var inner in judged.Inner)
            {
                if (text.PrepositionObject(inner, "with") is >= 0 and var other)
                {
                    sides.AddRange(text.Conjuncts(other));
                }
            }

            if (text.PrepositionObject(clause.Verb, "between") is >= 0 and var between)
            {
                sides.AddRange(text.Conjuncts(between));
            }
        }

        return sides;
    }

    private static Seq<EntitySlot> PartiesOf(Notebook notes, Seq<int> tokens) => PartySides.Distinct(tokens.SelectMany(t => PartySides.Parties(notes, t)));
}
