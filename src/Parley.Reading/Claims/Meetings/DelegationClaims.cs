using Parley.Reading.Actors;
using Parley.Reading.English;
using Parley.Reading.Syntax;

namespace Parley.Reading.Claims.Meetings;

/// <summary>Sides' teams: who heads them, who is in them, who is not.</summary>
internal static class DelegationClaims
{
    internal static Draft Take(Draft draft)
    {
        var found = new List<Finding>();
        foreach (var clause in draft.Clauses)
        {
            var finding = Led(draft, clause) ?? Included(draft, clause) ?? PartOf(draft, clause);
            if (finding is not null)
            {
                found.Add(finding);
            }
        }

        return draft.With(found);
    }

    // "X is leading Moscow's delegation", "the Ukrainian side is headed by X", "X, who led its delegation"
    private static Finding? Led(Draft draft, Clause clause)
    {
        if (clause.Lemma is not ("lead" or "head" or "chair" or "front"))
        {
            return null;
        }

        foreach (var team in clause.Objects)
        {
            if (IsTeam(draft.Text, team) && Party(draft, team) is { } party && clause.Subjects.Count > 0 && Person(draft, clause.Subjects[0]) is { } head)
            {
                return Make(draft, clause, party, head, [], [], $"“{clause.Lemma}” a team");
            }
        }

        return null;
    }

    // "The Russian side will also include X", "the delegation includes X and Y"
    private static Finding? Included(Draft draft, Clause clause)
    {
        if (clause.Lemma is not ("include" or "comprise" or "consist") || clause.Subjects.Count == 0 || !IsTeam(draft.Text, clause.Subjects[0])
            || Party(draft, clause.Subjects[0]) is not { } party)
        {
            return null;
        }

        var things = clause.Objects.ToList();
        if (draft.Text.PrepositionObject(clause.Verb, "of") is >= 0 and var of)
        {
            things.AddRange(draft.Text.Conjuncts(of));
        }

        // "includes Fomin but not Galuzin"
        var members = things.ToLookup(o => clause.Negated || draft.Text.Child(o, "neg") >= 0, o => Person(draft, o));
        Seq<EntitySlot> present = [.. members[false].OfType<EntitySlot>()];
        Seq<EntitySlot> absent = [.. members[true].OfType<EntitySlot>()];
        return present.Count + absent.Count == 0 ? null : Make(draft, clause, party, null, present, absent, present.Count == 0 ? "team does not include" : "team includes");
    }

    // "He was also part of the Russian team", "won't be part of the delegation", "is a member of the negotiating team"
    private static Finding? PartOf(Draft draft, Clause clause)
    {
        var text = draft.Text;
        if (clause.Lemma is not ("be" or "join" or "leave" or "serve" or "remain"))
        {
            return null;
        }

        var team = clause.Objects.FirstOrDefault(o => IsTeam(text, o), -1);
        if (clause.Lemma == "be")
        {
            var part = clause.Objects.FirstOrDefault(o => text.Lemma(o) is "part" or "member", -1);
            team = part >= 0 ? text.PrepositionObject(part, "of") : -1;
        }

        if (team < 0 || !IsTeam(text, team) || clause.Subjects.Count == 0 || Person(draft, clause.Subjects[0]) is not { } person)
        {
            return null;
        }

        var party = Party(draft, team) ?? PersonParty(draft, clause.Subjects[0]);
        if (party is null)
        {
            return null;
        }

        var absent = clause.Negated || clause.Lemma == "leave";
        return Make(draft, clause, party, null, absent ? [] : [person], absent ? [person] : [], absent ? "not part of a team" : "part of a team");
    }

    internal static bool IsTeam(ParsedText text, int token) =>
        text.Lemma(token) is "delegation" or "team" or "side" or "mission" or "contingent" or "group" or "negotiator" && text.Tokens[token].Pos is "NOUN" or "PROPN";

    // "the Chadian delegation"; "Chad sent a delegation": whose team it is.
    private static EntitySlot? Party(Draft draft, int team)
    {
        if (draft.Cast.AllAt(team) is [_])
        {
            return Sides.Parties(draft, team).FirstOrDefault();
        }

        var token = draft.Text.Tokens[team];
        return token.Dep is "dobj" && draft.ClauseAt.TryGetValue(token.Head, out var sent) && sent is { Passive: false, Subjects: [var sender] }
            && sent.Lemma is "send" or "dispatch" or "name" or "appoint" && draft.Cast.AllAt(sender) is [_]
            ? Sides.Parties(draft, sender).FirstOrDefault()
            : null;
    }

    private static EntitySlot? PersonParty(Draft draft, int person) =>
        draft.Cast.At(person) is { } actor ? Sides.OfPerson(draft, actor.Number) : null;

    private static EntitySlot? Person(Draft draft, int token) =>
        draft.Cast.At(token) is { Type: EntityType.Person } person ? new EntitySlot(Cast.Id(person.Number), person.Name)
            : draft.Text.Child(token, "appos") is >= 0 and var apposed && draft.Cast.At(apposed) is { Type: EntityType.Person } named ? new EntitySlot(Cast.Id(named.Number), named.Name)
            : null;

    private static Finding Make(Draft draft, Clause clause, EntitySlot party, EntitySlot? head, Seq<EntitySlot> members, Seq<EntitySlot> absent, string why)
    {
        var sentence = draft.Text.SentenceOf(clause.Verb);
        var status = clause.Tense == Times.Tense.Future ? Status.Planned : Status.Asserted;
        return new Finding(
            clause.Verb, new Matter.Delegation(party, head, members, absent, null), status, Circumstances.When(draft, clause.Verb), Place(draft, clause),
            sentence.First, sentence.Last, "delegation", why, draft.Text.Tokens[clause.Verb].Dep == "relcl");
    }

    // "led the team in Abu Dhabi", "headed the delegation at talks in Istanbul"
    private static EntitySlot? Place(Draft draft, Clause clause)
    {
        var at = draft.Text.PrepositionObject(clause.Verb, "at", "to", "for");
        return Circumstances.Place(draft, [clause.Verb, .. clause.Objects]) ?? (at >= 0 ? Circumstances.Place(draft, at) : null) ?? Circumstances.PlaceBelow(draft, clause.Verb);
    }
}
