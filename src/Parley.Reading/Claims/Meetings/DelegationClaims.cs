using Parley.Reading.Actors;
using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings;

/// <summary>Sides' teams: who heads them, who is in them, who is not.</summary>
internal static class DelegationClaims
{
    internal static Notebook Take(Notebook notes)
    {
        var found = new List<Finding>();
        foreach (var clause in notes.Clauses)
        {
            var finding = Led(notes, clause) ?? Included(notes, clause) ?? PartOf(notes, clause);
            if (finding is not null)
            {
                found.Add(finding);
            }
        }

        return notes.With(found);
    }

    // "X is leading Moscow's delegation", "the Ukrainian side is headed by X", "X, who led its delegation"
    private static Finding? Led(Notebook notes, Clause clause)
    {
        if (!WordList.LeadTeam.Has(clause.Lemma))
        {
            return null;
        }

        foreach (var team in clause.Objects)
        {
            if (IsTeam(notes.Text, team) && Party(notes, team) is { } party && clause.Subjects.Count > 0 && Person(notes, clause.Subjects[0]) is { } head)
            {
                return Make(notes, clause, party, head, [], [], ReadingRule.TeamLed.By($"“{clause.Lemma}”"));
            }
        }

        return null;
    }

    // "The Russian side will also include X", "the delegation includes X and Y"
    private static Finding? Included(Notebook notes, Clause clause)
    {
        if (clause.Lemma is not ("include" or "comprise" or "consist") || clause.Subjects.Count == 0 || !IsTeam(notes.Text, clause.Subjects[0])
            || Party(notes, clause.Subjects[0]) is not { } party)
        {
            return null;
        }

        var things = clause.Objects.SelectMany(o => notes.Text.Conjuncts(o, leftOut: true)).Distinct().ToList();
        if (notes.Text.PrepositionObject(clause.Verb, "of") is >= 0 and var of)
        {
            things.AddRange(notes.Text.Conjuncts(of, leftOut: true));
        }

        // "includes Fomin but not Galuzin"
        var members = things.ToLookup(o => clause.Negated || notes.Text.Child(o, "neg") >= 0, o => Person(notes, o));
        Seq<EntitySlot> present = [.. members[false].OfType<EntitySlot>()];
        Seq<EntitySlot> absent = [.. members[true].OfType<EntitySlot>()];
        return present.Count + absent.Count == 0 ? null : Make(notes, clause, party, null, present, absent, ReadingRule.TeamIncludes.By(present.Count == 0 ? "not" : ""));
    }

    // "He was also part of the Russian team", "won't be part of the delegation", "is a member of the negotiating team"
    private static Finding? PartOf(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.Belong.Has(clause.Lemma))
        {
            return null;
        }

        var team = clause.Objects.FirstOrDefault(o => IsTeam(text, o), -1);
        if (clause.Lemma == "be")
        {
            var part = clause.Objects.FirstOrDefault(o => text.Lemma(o) is "part" or "member", -1);
            team = part >= 0 ? text.PrepositionObject(part, "of") : -1;
        }

        if (team < 0 || !IsTeam(text, team) || clause.Subjects.Count == 0 || Person(notes, clause.Subjects[0]) is not { } person)
        {
            return null;
        }

        var party = Party(notes, team) ?? PersonParty(notes, clause.Subjects[0]);
        if (party is null)
        {
            return null;
        }

        var absent = clause.Negated || clause.Lemma == "leave";
        return Make(notes, clause, party, null, absent ? [] : [person], absent ? [person] : [], ReadingRule.PartOfTeam.By(absent ? "not" : ""));
    }

    internal static bool IsTeam(ParsedText text, int token) =>
        WordList.TeamOrGroup.Has(text.Lemma(token)) && text.Tokens[token].Pos is "NOUN" or "PROPN";

    // "the Chadian delegation"; "Chad sent a delegation": whose team it is.
    private static EntitySlot? Party(Notebook notes, int team)
    {
        if (notes.Cast.AllAt(team) is [_])
        {
            return PartySides.Parties(notes, team).FirstOrDefault();
        }

        var token = notes.Text.Tokens[team];
        return token.Dep is "dobj" && notes.Clauses.TryAt(token.Head, out var sent) && sent is { Passive: false, Subjects: [var sender] }
            && WordList.SendTeam.Has(sent.Lemma) && notes.Cast.AllAt(sender) is [_]
            ? PartySides.Parties(notes, sender).FirstOrDefault()
            : null;
    }

    private static EntitySlot? PersonParty(Notebook notes, int person) =>
        notes.Cast.At(person) is { } actor ? PartySides.OfPerson(notes, actor.Number) : null;

    private static EntitySlot? Person(Notebook notes, int token) =>
        notes.Cast.At(token) is { Type: EntityType.Person } person ? new EntitySlot(Cast.Id(person.Number), person.Name)
            : notes.Text.Child(token, "appos") is >= 0 and var apposed && notes.Cast.At(apposed) is { Type: EntityType.Person } named ? new EntitySlot(Cast.Id(named.Number), named.Name)
            : null;

    private static Finding Make(Notebook notes, Clause clause, EntitySlot party, EntitySlot? head, Seq<EntitySlot> members, Seq<EntitySlot> absent, Warrant warrant)
    {
        var sentence = notes.Text.SentenceOf(clause.Verb);
        var status = Realities.OfTeam(clause).Status!.Value;
        return new Finding(
            clause.Verb, new Matter.Delegation(party, head, members, absent, null), status, Circumstances.When(notes, clause.Verb), Place(notes, clause),
            sentence.First, sentence.Last, warrant, notes.Text.Tokens[clause.Verb].Dep == "relcl");
    }

    // "led the team in Abu Dhabi", "headed the delegation at talks in Istanbul"
    private static EntitySlot? Place(Notebook notes, Clause clause)
    {
        var at = notes.Text.PrepositionObject(clause.Verb, "at", "to", "for");
        return Circumstances.Place(notes, [clause.Verb, .. clause.Objects]) ?? (at >= 0 ? Circumstances.Place(notes, at) : null) ?? Circumstances.PlaceBelow(notes, clause.Verb);
    }
}
