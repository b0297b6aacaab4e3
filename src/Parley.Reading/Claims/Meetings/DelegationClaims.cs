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
            var finding = Led(notes, clause) ?? Included(notes, clause) ?? PartOf(notes, clause) ?? Represented(notes, clause) ?? Appointed(notes, clause);
            if (finding is not null)
            {
                found.Add(finding);
            }

            found.AddRange(LedInTurn(notes, clause));
            found.AddRange(LedOnEachSide(notes, clause));
        }

        for (var i = 0; i < notes.Text.Tokens.Count; i++)
        {
            if (Seating.IsTeam(notes.Text, i) && Named(notes, i) is { } named)
            {
                found.Add(named);
            }
        }

        return notes.With(found.Select(f => TeamsSent.Judged(notes, f)).OfType<Finding>());
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
            if (Seating.IsTeam(notes.Text, team) && clause.Subjects.Count > 0 && Person(notes, clause.Subjects[0]) is { } head
                && (Party(notes, team) ?? (notes.Cast.IsActor(team) ? null : PersonParty(notes, clause.Subjects[0]) ?? Unnamed(notes, team))) is { } party)
            {
                // "is led by Moyo and Hall": the second one is in it too.
                Seq<EntitySlot> beside = notes.Text.Tokens[team].Tag is "NNS" ? [] : [.. clause.Subjects.Skip(1).Select(s => Person(notes, s)).OfType<EntitySlot>().Where(p => p.Entity != head.Entity)];
                return Make(notes, clause, party, head, beside, [], ReadingRule.TeamLed.By($"“{clause.Lemma}”"));
            }
        }

        return null;
    }

    // "The Chadian and Nigerien delegations are headed by X and Y": each by one, in their order.
    private static IEnumerable<Finding> LedInTurn(Notebook notes, Clause clause)
    {
        if (!WordList.LeadTeam.Has(clause.Lemma) || !clause.Passive || clause.Negated || clause.Objects is not [var teams] || !Seating.IsTeam(notes.Text, teams) || notes.Text.Tokens[teams].Tag is not "NNS")
        {
            return [];
        }

        var parties = PartySides.Distinct(PartySides.Parties(notes, teams));
        if (parties.Count < 2)
        {
            parties = PartySides.Distinct(notes.Text.ChildrenBy(teams, "amod", "compound", "nmod", "poss").SelectMany(c => notes.Text.Conjuncts(c)).SelectMany(c => PartySides.Parties(notes, c)));
        }

        var heads = clause.Subjects.Select(s => Person(notes, s)).OfType<EntitySlot>().ToList();
        return parties.Count == heads.Count && heads.Count == clause.Subjects.Count && heads.Count > 1
            ? parties.Zip(heads).Select(p => Make(notes, clause, p.First, p.Second, [], [], ReadingRule.TeamLed.By($"“{clause.Lemma}”")))
            : [];
    }

    // "X represented Chad at the talks", "Chad was represented by X", "Chad is represented by a team led by X"
    private static Finding? Represented(Notebook notes, Clause clause)
    {
        if (clause.Lemma is not "represent" || clause.Negated || clause.Objects is not [var side] || notes.Cast.At(side)?.Type != EntityType.Party || PartySides.Parties(notes, side).FirstOrDefault() is not { } party)
        {
            return null;
        }

        var people = (ByWhom(notes, clause) is { Count: > 0 } agents ? agents : clause.Subjects).SelectMany(s => Everybody(notes, s)).DistinctBy(p => p.Entity).ToList();
        var head = clause.Subjects is [var team] && Seating.IsTeam(notes.Text, team) ? HeadOf(notes, team) : null;
        return people.Count > 0 || head is not null ? Make(notes, clause, party, head, [.. people], [], ReadingRule.PartOfTeam.By($"“{clause.Lemma}”")) : null;
    }

    // "envoys Steve Wick and Jared Kuhn"
    private static IEnumerable<EntitySlot> Everybody(Notebook notes, int token)
    {
        var named = notes.Cast.At(token)?.Type == EntityType.Person ? [] : notes.Text.NamesBeside(token);
        return (named.Count > 0 ? named : [token]).Select(n => Person(notes, n)).OfType<EntitySlot>();
    }

    // "was represented at the talks by X and Y": all of them, wherever the parser hung "by"; none of a verb that is not passive.
    private static Seq<int> ByWhom(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        for (var i = clause.Verb + 1; clause.Passive && i <= text.RightEdge(clause.Verb); i++)
        {
            if (text.Lower(i) == "by" && text.Child(i, "pobj") is >= 0 and var by)
            {
                return [.. text.Conjuncts(by)];
            }
        }

        return [];
    }

    // "a team under X", "a team led by X"
    private static EntitySlot? HeadOf(Notebook notes, int team)
    {
        var text = notes.Text;
        if (text.PrepositionObject(team, "under") is >= 0 and var under)
        {
            return Person(notes, under);
        }

        return text.ChildrenBy(team, "acl").FirstOrDefault(c => WordList.LeadTeam.Has(text.Lemma(c)), -1) is >= 0 and var led && text.PrepositionObject(led, "by") is >= 0 and var by ? Person(notes, by) : null;
    }

    // "The talks were led on the Chadian side by X and on the Nigerien side by Y"
    private static IEnumerable<Finding> LedOnEachSide(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.LeadTeam.Has(clause.Lemma) || !clause.Passive || clause.Negated)
        {
            yield break;
        }

        var sentence = text.SentenceOf(clause.Verb);
        for (var i = clause.Verb + 1; i <= sentence.Last; i++)
        {
            if (text.Lower(i) is "side" && text.Tokens[i] is { Dep: "pobj", Head: var on } && text.Lower(on) == "on" && PartySides.Parties(notes, i).FirstOrDefault() is { } party
                && i + 2 <= sentence.Last && text.Lower(i + 1) == "by" && text.Child(i + 1, "pobj") is >= 0 and var by && Person(notes, by) is { } head)
            {
                yield return Make(notes, clause, party, head, [], [], ReadingRule.TeamLed.By($"“{clause.Lemma}”"));
            }
        }
    }

    // "the delegation, including X and Y", "X, head of the Chadian delegation", "the head of the Chadian delegation, X"
    private static Finding? Named(Notebook notes, int team)
    {
        var text = notes.Text;
        if (Party(notes, team) is not { } party)
        {
            return null;
        }

        foreach (var child in text.ChildrenBy(team, "prep"))
        {
            // "armed groups, including the Front": of groups it names some, and nobody's delegates.
            if (text.Lower(child) == "including" && text.Lemma(team) != "group" && text.Child(child, "pobj") is >= 0 and var first && text.Conjuncts(first).Select(p => Person(notes, p)).OfType<EntitySlot>().ToList() is { Count: > 0 } members)
            {
                return Make(notes, team, party, null, [.. members], ReadingRule.TeamIncludes.By("“including”"));
            }
        }

        // "Chad's team, under the leadership of minister Omar Salih"
        if (text.PrepositionObject(team, "under") is >= 0 and var under && (Person(notes, under) ?? (text.Lemma(under) is "leadership" && text.PrepositionObject(under, "of") is >= 0 and var leader ? Person(notes, leader) : null)) is { } led)
        {
            return Make(notes, team, party, led, [], ReadingRule.TeamLed.By("“under”"));
        }

        // A mission that stays somewhere is no team at talks.
        var of = text.Tokens[team] is { Dep: "pobj" } token && text.Lower(token.Head) == "of" && !(text.Lemma(team) is "mission" && text.PrepositionObject(team, "in", "to", "for") >= 0) ? text.Tokens[token.Head].Head : -1;
        return of >= 0 && text.Lemma(of) is "head" or "leader" or "chief" && (As(notes, of) is >= 0 and var become ? Person(notes, become) : (text.Tokens[of].Dep == "appos" ? Person(notes, text.Tokens[of].Head) : null) ?? Person(notes, of)) is { } head
            ? Make(notes, team, party, head, [], ReadingRule.TeamLed.By($"“{text.Tokens[of].Text}” of a team"))
            : null;
    }

    // "X takes over from Y as head of the team", "named X as head": who has the office, or -1 where no "as" stands before it.
    private static int As(Notebook notes, int office)
    {
        var text = notes.Text;
        if (text.Tokens[office] is not { Dep: "pobj", Head: var link } || text.Lower(link) != "as" || !notes.Clauses.TryAt(text.Tokens[link].Head, out var clause) || clause.Negated)
        {
            return -1;
        }

        return clause.Passive ? clause.Objects.FirstOrDefault(-1) : WordList.Appoint.Has(clause.Lemma) ? clause.Objects.FirstOrDefault(-1) : clause.Subjects.FirstOrDefault(-1);
    }

    // "Chad named X as its chief negotiator", "replaced its chief negotiator, X, with Y"
    private static Finding? Appointed(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Negated || clause.Subjects.Count == 0)
        {
            return null;
        }

        var replaced = clause is { Lemma: "replace", Passive: false, Objects: [var old] } && IsChiefNegotiator(text, old) ? text.PrepositionObject(clause.Verb, "with", "by") : -1;
        var named = WordList.Appoint.Has(clause.Lemma) && !clause.Passive && text.PrepositionObject(clause.Verb, "as") is >= 0 and var office && IsChiefNegotiator(text, office) ? clause.Objects.FirstOrDefault(-1) : -1;
        var who = replaced >= 0 ? replaced : named;
        if (replaced >= 0 && text.Conjuncts(replaced).Concat(text.NamesBeside(replaced)).Select(p => Person(notes, p)).OfType<EntitySlot>().DistinctBy(p => p.Entity).ToList() is { Count: > 1 } several && PartySides.Parties(notes, clause.Subjects[0]).FirstOrDefault() is { } team)
        {
            // "replaced its chief negotiator, X, with two lawyers, Y and Z": none of them is told to be the head.
            return Make(notes, clause, team, null, [.. several], Person(notes, clause.Objects[0]) is { } gone ? [gone] : [], ReadingRule.TeamIncludes.By($"“{clause.Lemma}”"));
        }

        return who >= 0 && Person(notes, who) is { } head && PartySides.Parties(notes, clause.Subjects[0]).FirstOrDefault() is { } party
            ? Make(notes, clause, party, head, [], [], ReadingRule.TeamLed.By($"“{clause.Lemma}”"))
            : null;
    }

    private static bool IsChiefNegotiator(ParsedText text, int office) =>
        text.Lemma(office) is "negotiator" && text.ChildrenBy(office, "amod", "compound").Any(c => text.Lower(c) is "chief" or "lead" or "top");

    private static Finding Make(Notebook notes, int team, EntitySlot party, EntitySlot? head, Seq<EntitySlot> members, Warrant warrant)
    {
        var sentence = notes.Text.SentenceOf(team);
        return new Finding(team, new Matter.Delegation(party, head, members, [], null), Status.Asserted, null, null, sentence.First, sentence.Last, warrant, head is not null);
    }

    // "The Russian side will also include X", "the delegation includes X and Y"
    private static Finding? Included(Notebook notes, Clause clause)
    {
        var made = clause is { Lemma: "make up", Passive: true };
        if (!made && clause.Lemma is not ("include" or "comprise" or "consist") && (clause.Lemma is not "have" || clause.Objects.Count == 0 || !clause.Objects.All(notes.Cast.IsPerson)) || (made ? clause.Objects : clause.Subjects) is not [var team, ..] || !Seating.IsTeam(notes.Text, team)
            || Party(notes, team) is not { } party)
        {
            return null;
        }

        var things = made ? [] : clause.Objects.SelectMany(o => notes.Text.Conjuncts(o, leftOut: true)).Distinct().ToList();
        if (notes.Text.PrepositionObject(clause.Verb, "of") is >= 0 and var of)
        {
            things.AddRange(notes.Text.Conjuncts(of, leftOut: true));
        }

        // "consists of five members, among them X and Y"
        if (Enumerable.Range(clause.Verb, Math.Max(0, notes.Text.SentenceOf(clause.Verb).Last - clause.Verb - 1)).FirstOrDefault(i => notes.Text.Lower(i) is "among" && notes.Text.Lower(i + 1) is "them", -1) is >= 0 and var among
            && Enumerable.Range(among + 2, Math.Max(0, notes.Text.SentenceOf(clause.Verb).Last - among - 1)).FirstOrDefault(notes.Cast.IsPerson, -1) is >= 0 and var first)
        {
            things.AddRange(notes.Text.Conjuncts(LastOfName(notes, first), leftOut: true));
        }

        // Of "X, Y and Z" the parser may make Y another name of X.
        things = [.. things.SelectMany(o => notes.Cast.IsPerson(o) ? [o, .. notes.Text.NamesBeside(o).Where(notes.Cast.IsPerson)] : new[] { o }).Distinct()];

        // "includes Fomin but not Galuzin"
        var members = things.ToLookup(o => clause.Negated || notes.Text.Child(o, "neg") >= 0, o => Person(notes, o));
        Seq<EntitySlot> present = [.. members[false].OfType<EntitySlot>().DistinctBy(m => m.Entity)];
        Seq<EntitySlot> absent = [.. members[true].OfType<EntitySlot>()];
        return present.Count + absent.Count == 0 ? null : Make(notes, clause, party, null, present, absent, ReadingRule.TeamIncludes.By(present.Count == 0 ? "not" : ""));
    }

    private static int LastOfName(Notebook notes, int token)
    {
        while (token + 1 < notes.Text.Tokens.Count && notes.Cast.IsPerson(token + 1) && notes.Cast.At(token + 1)!.Number == notes.Cast.At(token)!.Number)
        {
            token++;
        }

        return token;
    }

    // "He was also part of the Russian team", "won't be part of the delegation", "is a member of the negotiating team"
    private static Finding? PartOf(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.Belong.Has(clause.Lemma))
        {
            return null;
        }

        var team = clause.Objects.FirstOrDefault(o => Seating.IsTeam(text, o), -1);
        if (clause.Lemma == "be")
        {
            var part = clause.Objects.FirstOrDefault(o => text.Lemma(o) is "part" or "member", -1);
            team = part >= 0 ? text.PrepositionObject(part, "of") : -1;

            // "is present in the delegation", "is on the team"
            if (team < 0 && text.ChildrenBy(clause.Verb, "acomp").Prepend(clause.Verb).Select(h => text.PrepositionObject(h, "in", "on", "among")).FirstOrDefault(t => t >= 0, -1) is >= 0 and var within)
            {
                team = WordList.Team.Has(text.Lemma(within)) && text.Lemma(within) is not ("side" or "mission") ? within : -1;
            }
        }

        if (team < 0 || !Seating.IsTeam(text, team) || clause.Subjects.Count == 0 || Person(notes, clause.Subjects[0]) is not { } person)
        {
            return null;
        }

        var party = Party(notes, team) ?? PersonParty(notes, clause.Subjects[0]);
        if (party is null)
        {
            return null;
        }

        var absent = clause.Negated || clause.Lemma == "leave";
        Seq<EntitySlot> people = [person, .. clause.Subjects.Skip(1).Select(s => Person(notes, s)).OfType<EntitySlot>()];
        return Make(notes, clause, party, null, absent ? [] : people, absent ? people : [], ReadingRule.PartOfTeam.By(absent ? "not" : ""));
    }

    // "the Chadian delegation"; "Chad sent a delegation": whose team it is.
    private static EntitySlot? Party(Notebook notes, int team)
    {
        if (notes.Cast.AllAt(team) is [_])
        {
            return PartySides.Parties(notes, team).FirstOrDefault();
        }

        var token = notes.Text.Tokens[team];

        // "Chad has come with a team led by X"
        if (token.Dep is "pobj" && notes.Text.Lower(token.Head) is "with" && notes.Clauses.TryAt(notes.Text.Tokens[token.Head].Head, out var came) && came is { Passive: false, Negated: false, Subjects: [var comer] }
            && (WordList.GoThere.Has(came.Lemma) || came.Lemma is "come" or "arrive") && notes.Cast.AllAt(comer) is [_])
        {
            return PartySides.Parties(notes, comer).FirstOrDefault();
        }

        return token.Dep is "dobj" && notes.Clauses.TryAt(token.Head, out var sent) && sent is { Passive: false, Subjects: [var sender] }
            && WordList.SendTeam.Has(sent.Lemma) && notes.Cast.AllAt(sender) is [_]
            ? PartySides.Parties(notes, sender).FirstOrDefault()
            : null;
    }

    // "the government delegation", "the rebel team": of a side that the report does not name.
    private static EntitySlot? Unnamed(Notebook notes, int team) =>
        notes.Text.ChildrenBy(team, "compound", "amod", "nmod").FirstOrDefault(c => WordList.RulingBody.Has(notes.Text.Lemma(c)) || WordList.FightingGroup.Has(notes.Text.Lemma(c)) || notes.Text.Lemma(c) is "opposition", -1) is >= 0 and var side ? notes.Cast.Slot(notes.Text, side) : null;

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
        return Whereabouts.Of(notes, [clause.Verb, .. clause.Objects]) ?? (at >= 0 ? Whereabouts.Of(notes, at) : null) ?? Whereabouts.Below(notes, clause.Verb);
    }
}
