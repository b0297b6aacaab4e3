using Parley.Reading.Actors;
using Parley.Reading.Claims.Findings;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings;

/// <summary>
/// Teams told of in passing, where no other rule has read the sentence: "led the delegation" of the side whose team was told of just before, "whose delegation was led by", "with X at its head",
/// "For Chad, X, with Y and Z", "X and Y belong to it", "and Y is at his side". Cost: linear in the words but for three sentences looked back.
/// </summary>
internal static class TeamsInPassing
{
    private const int SentencesBack = 3;

    internal static Notebook Take(Notebook notes)
    {
        var text = notes.Text;
        var led = notes.Findings.Where(f => f.Matter is Matter.Delegation).ToLookup(f => text.SentenceNumber(f.Trigger));
        var found = new List<Finding>();
        foreach (var clause in notes.Clauses.Where(c => !c.Negated))
        {
            var sentence = text.SentenceNumber(clause.Verb);
            var before = led[sentence].Concat(found.Where(f => text.SentenceNumber(f.Trigger) == sentence)).ToList();
            if ((before.Exists(f => f.Trigger == clause.Verb) ? null : Bare(notes, clause)) is { } bare)
            {
                found.Add(bare);
            }
            else if ((Beside(notes, clause, before) ?? Belonging(notes, clause, [.. led[sentence], .. led[sentence - 1]])) is { } further)
            {
                found.Add(further);
            }
        }

        found.AddRange(text.Sentences.Where(s => led[text.SentenceNumber(s.First)].All(f => ((Matter.Delegation)f.Matter).Head is null)).Select(s => AtHead(notes, s) ?? For(notes, s)).OfType<Finding>());
        return notes.With(found);
    }

    // "X led the delegation, which ..", "X leads that team": of the side whose team was told of last; "In Kinshasa, whose delegation was led by X".
    private static Finding? Bare(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.LeadTeam.Has(clause.Lemma) || clause.Objects is not [var team, ..] || !WordList.Team.Has(text.Lemma(team)) || text.Lemma(team) is "side" or "group" || clause.Subjects is not [var who, ..] || Person(notes, who) is not { } head)
        {
            return null;
        }

        var whose = text.Child(team, "poss");
        var party = whose >= 0 && text.Lower(whose) is "whose" && text.Tokens[clause.Verb] is { Dep: "relcl", Head: var state } ? PartySides.Parties(notes, state).FirstOrDefault(p => p.Entity is not null)
            : whose < 0 && text.ChildrenBy(team, "det").Any(d => text.Lower(d) is "the" or "that" or "this") && text.Child(team, "amod", "compound", "nmod", "prep") < 0 ? LastTeam(notes, team)
            : null;
        return party is null ? null : Make(notes, clause.Verb, party, head, [], $"“{clause.Lemma}”");
    }

    // The team named last before, with whose it is; none where two sides' teams were.
    private static EntitySlot? LastTeam(Notebook notes, int before)
    {
        var text = notes.Text;
        var from = text.Sentences[Math.Max(0, text.SentenceNumber(before) - SentencesBack)].First;
        var sides = Enumerable.Range(from, before - from).Reverse().Where(i => WordList.Team.Has(text.Lemma(i)) && text.Tokens[i].Pos is "NOUN" or "PROPN" && text.Lemma(i) is not ("side" or "group"))
            .SelectMany(i => PartySides.Parties(notes, i)).Where(p => p.Entity is not null).DistinctBy(p => p.Entity).Take(2).ToList();
        return sides is [var only] ? only : null;
    }

    // "X heads Chad's team, and Y is at his side"
    private static Finding? Beside(Notebook notes, Clause clause, List<Finding> before) =>
        clause is { Lemma: "be" or "sit" or "stand", Subjects: [var who, ..] } && notes.Text.PrepositionObject(clause.Verb, "at", "by") is >= 0 and var side && notes.Text.Lower(side) is "side" && notes.Text.Child(side, "poss") is >= 0 and var whose
            && notes.Cast.At(whose) is { Type: EntityType.Person } leader && Person(notes, who) is { } member
            && before.Select(f => (Matter.Delegation)f.Matter).FirstOrDefault(d => d.Head?.Entity == Cast.Id(leader.Number)) is { } team
            ? Make(notes, clause.Verb, team.Party, null, [member], "at the side of the head")
            : null;

    // "Senators X and Y belong to it"
    private static Finding? Belonging(Notebook notes, Clause clause, List<Finding> before)
    {
        var text = notes.Text;
        return clause is { Lemma: "belong", Subjects.Count: > 0 } && text.PrepositionObject(clause.Verb, "to") is >= 0 and var team && (text.Lower(team) is "it" || WordList.Team.Has(text.Lemma(team)))
            && before.LastOrDefault(f => ((Matter.Delegation)f.Matter).Head is not null)?.Matter is Matter.Delegation { Party: var party } && People(notes, clause.Subjects[0], clause.Verb) is { Count: > 0 } members
            ? Make(notes, clause.Verb, party, null, [.. members], "“belong”")
            : null;
    }

    // "Our delegation, with X at its head"
    private static Finding? AtHead(Notebook notes, (int First, int Last) sentence)
    {
        var text = notes.Text;
        for (var i = sentence.First; i + 2 <= sentence.Last; i++)
        {
            if (text.Lower(i) is "at" && text.Lower(i + 1) is "its" or "the" && text.Lower(i + 2) is "head"
                && Enumerable.Range(sentence.First, i - sentence.First).LastOrDefault(t => text.Lower(t) is "with", -1) is >= 0 and var with && text.Child(with, "pobj") is >= 0 and var who && Person(notes, who) is { } head
                && Enumerable.Range(sentence.First, with - sentence.First).LastOrDefault(t => WordList.Team.Has(text.Lemma(t)), -1) is >= 0 and var team
                && (PartySides.Parties(notes, team).FirstOrDefault(p => p.Entity is not null) ?? Of(notes, head)) is { } party)
            {
                return Make(notes, i, party, head, [], "“at its head”");
            }
        }

        return null;
    }

    // "For Chad, X, with Y and Z, and the deputy minister, W.": a list without a verb.
    private static Finding? For(Notebook notes, (int First, int Last) sentence)
    {
        var text = notes.Text;
        var first = sentence.First;
        while (first < sentence.Last && text.Tokens[first].Pos is "SPACE" or "PUNCT")
        {
            first++;
        }

        if (text.Lower(first) is not "for" || text.Child(first, "pobj") is not (>= 0 and var side) || side + 2 > sentence.Last || text.Lower(side + 1) is not "," || PartySides.Parties(notes, side).FirstOrDefault(p => p.Entity is not null) is not { } party
            || notes.Clauses.Any(c => c.Verb >= first && c.Verb <= sentence.Last && text.HasFiniteAux(c.Verb)) || Enumerable.Range(side, sentence.Last - side).Any(i => text.Tokens[i].Tag is "VBD" or "VBZ" or "VBP"))
        {
            return null;
        }

        List<EntitySlot> people = [.. notes.Cast.Mentions.Where(m => m.First > side && m.Last <= sentence.Last && notes.Cast.Actors[m.Actor].Type == EntityType.Person).OrderBy(m => m.First).Select(m => new EntitySlot(Cast.Id(m.Actor), notes.Cast.Actors[m.Actor].Name)).DistinctBy(p => p.Entity)];

        // Who stands alone before "with" leads the others.
        var with = Enumerable.Range(side, sentence.Last - side).FirstOrDefault(i => text.Lower(i) is "with", -1);
        var alone = with > 0 && notes.Cast.Mentions.Where(m => m.First > side && m.First < with && notes.Cast.Actors[m.Actor].Type == EntityType.Person).Select(m => m.Actor).Distinct().Count() == 1;
        return people.Count < 2 ? null : Make(notes, first, party, alone ? people[0] : null, alone ? [.. people.Skip(1)] : [.. people], "“for”");
    }

    private static EntitySlot? Of(Notebook notes, EntitySlot person) => notes.Cast.Actors.FirstOrDefault(a => Cast.Id(a.Number) == person.Entity) is { } actor ? PartySides.OfPerson(notes, actor.Number) : null;

    private static List<EntitySlot> People(Notebook notes, int first, int before) =>
        [.. notes.Cast.Mentions.Where(m => m.First >= notes.Text.LeftEdge(first) && m.Last < before && notes.Cast.Actors[m.Actor].Type == EntityType.Person).OrderBy(m => m.First).Select(m => new EntitySlot(Cast.Id(m.Actor), notes.Cast.Actors[m.Actor].Name)).DistinctBy(p => p.Entity)];

    private static EntitySlot? Person(Notebook notes, int token) =>
        notes.Cast.At(token) is { Type: EntityType.Person } person ? new EntitySlot(Cast.Id(person.Number), person.Name)
            : notes.Text.Child(token, "appos") is >= 0 and var apposed && notes.Cast.At(apposed) is { Type: EntityType.Person } named ? new EntitySlot(Cast.Id(named.Number), named.Name)
            : null;

    private static Finding Make(Notebook notes, int trigger, EntitySlot party, EntitySlot? head, Seq<EntitySlot> members, string words)
    {
        var sentence = notes.Text.SentenceOf(trigger);
        return new Finding(
            trigger, new Matter.Delegation(party, head, members, [], null), Status.Asserted, Circumstances.When(notes, trigger), Whereabouts.Of(notes, trigger), sentence.First, sentence.Last,
            (head is null ? ReadingRule.PartOfTeam : ReadingRule.TeamLed).By(words));
    }
}
