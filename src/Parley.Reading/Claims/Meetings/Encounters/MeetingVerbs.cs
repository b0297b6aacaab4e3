using Parley.Reading.Claims.Findings;
using Parley.Reading.Claims.Meetings.Parts;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings.Encounters;

/// <summary>Meetings told by a verb: "X met with Y", "X spoke by telephone with Y", "X exchanged messages with Y through Z".</summary>
internal static class MeetingVerbs
{
    /// <summary>The meetings that a clause tells of, each with the noun of talks in it that needs no claim of its own, or -1.</summary>
    internal static IEnumerable<(Finding Found, int Occasion)> Of(Notebook notes, Clause clause) =>
        Exchanged(notes, clause) is { } exchanged ? [(exchanged, -1)]
        : AgendaTold.Of(notes, clause) is { } topics ? [(topics, -1)]
        : Treated(notes, clause) is { } treated ? [treated]
        : Called(notes, clause) is { } called ? [(called, clause.Objects[0])]
        : Received(notes, clause) is { } received ? [(received, -1)]
        : Shuttled(notes, clause) is { } shuttled ? [(shuttled, -1)]
        : TurnsOfSpeech.Of(notes, clause) is { } turned ? [(turned, -1)]
        : Met(notes, clause);

    // "X met with Y", "X and Y will meet", "X spoke by telephone with Y", "X negotiated with Y"
    private static IEnumerable<(Finding Found, int Occasion)> Met(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        var spent = SpentWith(notes, clause);
        if (!WordList.Meet.Has(clause.Lemma) && spent < 0)
        {
            return [];
        }

        var with = spent >= 0 ? spent : text.PrepositionObject(clause.Verb, "with", "to");
        with = with >= 0 && Seating.IsLookingOn(text, with) ? -1 : with;
        var bound = Bound(notes, clause);
        if (clause.Lemma is "speak" or "talk" && !IsOnTheLine(notes, clause) && (with < 0 || !(notes.Cast.IsPerson(with) || (notes.Cast.IsActor(with) || WordList.Office.Has(text, with)) && (bound >= 0 || IsByTelephone(text, clause.Verb)))) || clause.Passive)
        {
            return [];
        }

        (clause, var sent) = OnBehalf(notes, clause, bound);
        List<int> others = [.. clause.Objects.Select(o => TalksVerbs.Counterpart(notes, o)).Where(o => Seating.Sits(notes, o)), .. with >= 0 ? text.Conjuncts(with).Select(o => TalksVerbs.Counterpart(notes, o)) : []];
        var sides = others.Count == 0 && SidesAbove(notes, clause) is { Count: > 0 } above ? above : [.. clause.Subjects.SelectMany(s => notes.Cast.IsActor(s) ? [s] : MeetingParts.Each(notes, s)), .. others];
        if (clause.Objects.Count > 0 && others.Count == 0 || (!sides.Any(notes.Cast.IsActor) && sides.Count(s => Seating.SitsUnnamed(notes, s)) < 2))
        {
            return [];
        }

        // "Protesters gathered in Oslo": no two sides.
        if (WordList.Assemble.Has(clause.Lemma) && (others.Count > 0 || !FaceEachOther(notes, clause.Subjects)) || clause.Lemma is "negotiate" && others.Count == 0 || (clause.Lemma == "meet" && others.Count == 0 && clause.Subjects.Count < 2 && !Collective(notes, clause.Subjects))
            || (bound < 0 ? Realities.OfOccasion(notes.Clauses, clause).Status : Status.Planned) is not { } status)
        {
            return [];
        }

        if (OfUnnamed(notes, clause, others, status) is { } unnamed)
        {
            return [(unnamed, -1)];
        }

        (sides, var between) = Between(notes, sides);
        var occasion = text.ChildrenBy(clause.Verb, "prep").Where(p => text.Lower(p) is "for" or "in").Select(p => text.Child(p, "pobj")).FirstOrDefault(t => t >= 0 && Occasions.IsTalks(notes, t), -1);
        var mediators = Mediation.Of(notes, occasion < 0 ? clause.Verb : occasion, null);
        mediators.AddRange(between.SelectMany(m => PartySides.Parties(notes, m)).Where(m => mediators.All(known => known.Entity != m.Entity)).ToList());
        int[] heads = bound < 0 ? [clause.Verb, .. TalksVerbs.Governors(notes, clause.Verb)] : [clause.Verb, bound];
        var made = MeetingParts.Make(notes, clause.Verb, sides, mediators, heads, status, ReadingRule.MeetingVerb.By($"“{clause.Lemma}”"), occasion);
        made = bound < 0 ? made : OnTheWay(notes, bound, made);
        if (sent.Count > 0 && made.Matter is Matter.Meeting attended)
        {
            made = made with { Matter = attended with { Participants = PartySides.Distinct(attended.Participants.Concat(sent.SelectMany(s => PartySides.People(notes, s)))) } };
        }

        return SeparateMeetings.Of(notes, clause.Verb, others, made).Select(m => (m, occasion));
    }

    // "In March they gave in and sent a team to Oslo to meet the rebels": the time and the place may stand with the first verb.
    private static Finding OnTheWay(Notebook notes, int bound, Finding made)
    {
        var text = notes.Text;
        made = made.When is null ? made with { When = Circumstances.When(notes, text.FirstConjunct(bound)) } : made;
        return text.PrepositionObject(bound, "to", "in") is >= 0 and var town && Whereabouts.IsPlace(notes, town) ? made with { Place = TalksVerbs.Town(notes, town) } : made;
    }

    // Whether there are two sides among those who come together, or "the sides" do.
    private static bool FaceEachOther(Notebook notes, Seq<int> subjects)
    {
        List<int> all = [.. subjects.SelectMany(s => MeetingParts.Each(notes, s))];
        return PartySides.Distinct(all.SelectMany(s => PartySides.Parties(notes, s))).Count + all.Count(s => Seating.SitsUnnamed(notes, s)) > 1 || (subjects is [var sides] && WordList.SideOfTwo.Has(notes.Text.Lemma(sides)) && notes.Text.Tokens[sides].Tag is "NNS");
    }

    // "The two parties met with Commissioner Moore": who they are the report has not said, and whoever met them is not the other.
    private static Finding? OfUnnamed(Notebook notes, Clause clause, List<int> others, Status status)
    {
        if (clause.Subjects is not [var two] || notes.Cast.AllAt(two).Length > 0 || !WordList.SideOfTwo.Has(notes.Text.Lemma(two)) || notes.Text.Tokens[two].Tag is not "NNS" || others.Count == 0 || !others.TrueForAll(notes.Cast.IsPerson))
        {
            return null;
        }

        var told = MeetingParts.Make(notes, clause.Verb, [], [], [clause.Verb, .. TalksVerbs.Governors(notes, clause.Verb)], status, ReadingRule.MeetingVerb.By($"“{clause.Lemma}”"));
        return told with { Matter = (Matter.Meeting)told.Matter with { Parties = [], Participants = PartySides.Distinct(others.SelectMany(o => PartySides.People(notes, o))) } };
    }

    // "The two presidents, X and Y, spoke by telephone on Monday"
    private static bool IsOnTheLine(Notebook notes, Clause clause) =>
        clause.Subjects.Count > 1 && clause.Subjects.All(notes.Cast.IsActor) && (IsByTelephone(notes.Text, clause.Verb) || notes.Text.ChildrenBy(clause.Verb, "prep").Any(p => notes.Text.Lower(p) is "for" && notes.Text.Child(p, "pobj") is >= 0 and var long_ && WordList.TimeUnits.Has(notes.Text.Lower(long_).TrimEnd('s') + "s")));

    private static bool IsByTelephone(English.ParsedText text, int verb) => text.PrepositionObject(verb, "by", "over", "on") is >= 0 and var line && (WordList.Ring.Has(text.Lemma(line)) || text.Lemma(line) is "video");

    // "is sending its minister to Oslo to talk with the rebels": he will, for whoever sends him; who is sent.
    private static (Clause Clause, Seq<int> Sent) OnBehalf(Notebook notes, Clause clause, int bound)
    {
        if (bound < 0 || notes.Clauses.At(bound) is not { Lemma: "send" or "dispatch", Passive: false } sending || !sending.Objects.Any(notes.Cast.IsActor))
        {
            return (clause, []);
        }

        return (clause with { Subjects = sending.Subjects.Any(s => notes.Cast.At(s)?.Type == EntityType.Party) ? sending.Subjects : sending.Objects }, sending.Objects);
    }

    // "Qatari mediators met the delegations": they sit between, not at one side, unless nobody else is there.
    private static (List<int> Sides, List<int> Between) Between(Notebook notes, List<int> sides)
    {
        var text = notes.Text;
        var between = sides.Where(s => text.Lemma(s) is "mediator" or "facilitator" || (notes.Cast.At(s) is { Type: EntityType.Person } person && notes.TitlesOf[person.Number].Any(t => text.Lemma(t.Head) is "mediator" or "facilitator"))).ToList();
        // "The mediators met the governor": who they met is one side, and they the other.
        var apart = sides.Except(between).ToList();
        var two = between.TrueForAll(notes.Cast.IsActor) || apart.Exists(s => WordList.Side.Has(text, s) && text.Tokens[s].Tag is "NNS") || PartySides.Distinct(apart.SelectMany(s => PartySides.Parties(notes, s))).Count(p => p.Entity is { } id && notes.Cast.Find(id)?.Type == EntityType.Party) > 1;
        return apart.Count > 0 && two ? (apart, between) : (sides, []);
    }

    // "spent two hours behind closed doors with X": with whom, wherever the parser hung it; or -1.
    private static int SpentWith(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Lemma != "spend")
        {
            return -1;
        }

        var all = Enumerable.Range(clause.Verb + 1, text.RightEdge(clause.Verb) - clause.Verb);
        return all.Any(i => WordList.TimeUnits.Has(text.Lower(i)) || WordList.Weekday.Has(text.Lower(i))) ? all.FirstOrDefault(i => text.Tokens[i].Dep == "pobj" && text.Lower(text.Tokens[i].Head) == "with" && Seating.Sits(notes, i), -1) : -1;
    }

    // "President Bello received a telephone call from the U.S. envoy on Tuesday", "held a telephone conversation with X"
    private static Finding? Called(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause is not { Passive: false, Negated: false } || !WordList.HaveCall.Has(clause.Lemma) || !clause.Subjects.Any(notes.Cast.IsActor)
            || clause.Objects.FirstOrDefault(o => text.Lemma(o) is "call" or "conversation" && text.ChildrenBy(o, "compound", "amod", "nmod").Any(c => WordList.Ring.Has(text.Lower(c))), -1) is not (>= 0 and var call)
            || new[] { call, clause.Verb }.Select(h => text.PrepositionObject(h, "from", "with")).FirstOrDefault(o => o >= 0, -1) is not (>= 0 and var caller) || !notes.Cast.IsActor(caller)
            || Realities.OfOccasion(notes.Clauses, clause).Status is not { } status)
        {
            return null;
        }

        var made = MeetingParts.Make(notes, clause.Verb, [.. clause.Subjects, .. text.Conjuncts(caller)], [], [clause.Verb, call], status, ReadingRule.MeetingVerb.By($"“{text.Lower(call)}”"));
        return ((Matter.Meeting)made.Matter).Parties.Count > 1 ? made : null;
    }

    // "President Bello received the U.S. envoy, Anna Holm, in Lamu on Tuesday": a day or a place makes it a meeting.
    private static Finding? Received(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause is not { Lemma: "receive" or "host" or "welcome", Negated: false } || !clause.Subjects.Any(notes.Cast.IsActor) || clause.Objects.FirstOrDefault(o => notes.Cast.IsPerson(o) || (clause.Lemma is "receive" && IsTeam(notes, o)), -1) is not (>= 0 and var guest)
            || Realities.OfOccasion(notes.Clauses, clause).Status is not { } status)
        {
            return null;
        }

        List<int> sides = [.. clause.Subjects, .. text.Conjuncts(guest)];
        var made = MeetingParts.Make(notes, clause.Verb, sides, [], [clause.Verb], status, ReadingRule.MeetingVerb.By($"“{clause.Lemma}”"));
        return ((Matter.Meeting)made.Matter).Parties.Count > 1 && (made.Place is not null || made.When?.From is not null) ? made : null;
    }

    // "the negotiators of Niger", "a Chadian delegation": people who come to talk, and not aid or a letter.
    private static bool IsTeam(Notebook notes, int guest) =>
        notes.Cast.IsActor(guest) && (Seating.IsTeam(notes.Text, guest) || WordList.DiplomatOffice.Has(notes.Text.Lemma(guest)) || (WordList.Office.Has(notes.Text, guest) && notes.Text.Tokens[guest].Pos is "NOUN"));

    // "The U.N. envoy is shuttling between the delegations of Chad and Niger": talks at a distance, and who carries them.
    private static Finding? Shuttled(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.Shuttle.Has(clause.Lemma) || clause.Passive || !clause.Subjects.Any(s => Seating.Sits(notes, s)) || text.PrepositionObject(clause.Verb, "between") is not (>= 0 and var between)
            || Realities.OfOccasion(notes.Clauses, clause).Status is not { } status)
        {
            return null;
        }

        var mediators = PartySides.Distinct(clause.Subjects.Where(s => Seating.Sits(notes, s)).SelectMany(s => notes.Cast.Slots(text, s)));
        var made = MeetingParts.Make(notes, clause.Verb, text.Conjuncts(between), [.. mediators], [clause.Verb, between], status, ReadingRule.Messages.By($"“{clause.Lemma}”"));
        return ((Matter.Meeting)made.Matter).Parties.Count > 1 || WordList.Side.Has(text, between) ? made with { Matter = (Matter.Meeting)made.Matter with { Format = MeetingFormat.Indirect } } : null;
    }

    // "Chad will give Niger's envoys its plan when the two sides meet": the two of the clause above; none where it names more or fewer, or one who mediates.
    private static List<int> SidesAbove(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (clause.Subjects is not [var sides] || notes.Cast.IsActor(sides) || !WordList.Side.Has(text, sides) || text.Tokens[sides].Tag != "NNS" || text.Tokens[clause.Verb].Dep != "advcl")
        {
            return [];
        }

        var verb = text.Tokens[clause.Verb].Head;
        while (text.Child(verb, "nsubj") < 0 && text.Tokens[verb].Head != verb)
        {
            verb = text.Tokens[verb].Head;
        }

        List<int> named = [.. text.ChildrenBy(verb, "nsubj", "dative", "dobj").Append(text.PrepositionObject(verb, "with", "to")).Where(t => t >= 0 && notes.Cast.IsActor(t))];
        return PartySides.Distinct(named.SelectMany(t => PartySides.Parties(notes, t))).Count == 2 && !named.Exists(t => notes.Cast.AllAt(t).Any(a => notes.Cast.Brokers.Contains(a))) ? named : [];
    }

    // "will travel to Oslo to meet officials": what they go there for is ahead.
    private static int Bound(Notebook notes, Clause clause)
    {
        var token = notes.Text.Tokens[clause.Verb];
        return token.Tag == "VB" && notes.Text.HasTo(clause.Verb) && token.Dep is "advcl" or "xcomp" && notes.Clauses.TryAt(token.Head, out var going) && WordList.GoThere.Has(going.Lemma) && !going.Negated
            ? token.Head
            : -1;
    }

    // "The sides are set to discuss borders", "X discussed prisoners with Y", "X is to address trade in meetings with Y"
    private static (Finding Found, int Occasion)? Treated(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        var spoken = SpokenAbout(notes, clause);
        var bound = Bound(notes, clause);
        if (!(WordList.TreatTogether.Has(clause.Lemma) && clause.Objects.Count > 0 || spoken >= 0) || clause.Passive || clause.Objects.Any(notes.Cast.IsActor)
            || (bound < 0 ? Realities.OfOccasion(notes.Clauses, clause).Status : Status.Planned) is not { } status || text.Tokens[clause.Verb].Tag is "VBG" && text.Child(clause.Verb, "aux") < 0)
        {
            return null;
        }

        (clause, _) = OnBehalf(notes, clause with { Subjects = bound >= 0 && clause.Subjects.Count == 0 && notes.Clauses.TryAt(bound, out var going) ? going.Subjects : clause.Subjects }, bound);
        var heads = clause.Objects.Prepend(clause.Verb).ToList();
        var occasion = heads.Select(h => text.PrepositionObject(h, "in", "at", "during")).FirstOrDefault(t => t >= 0 && Occasions.IsTalks(notes, t), -1);
        var together = clause.Subjects.Count == 1 && WordList.Side.Has(text, clause.Subjects[0]) && text.Tokens[clause.Subjects[0]].Tag is "NNS";

        // "The sides discussed relations with Niger": with whom they are is no side at the table.
        var with = heads.Take(together ? 1 : heads.Count).Select(h => text.PrepositionObject(h, "with")).FirstOrDefault(w => w >= 0 && notes.Cast.IsActor(w), -1);
        var sides = clause.Subjects.Concat(with < 0 ? [] : text.Conjuncts(with)).Concat(occasion < 0 ? [] : Occasions.SidesOf(notes, occasion)).Distinct().ToList();
        if (!together && PartySides.Distinct(sides.Where(notes.Cast.IsActor).SelectMany(s => PartySides.Parties(notes, s))).Count < 2)
        {
            return null;
        }

        var mediators = Mediation.Of(notes, occasion < 0 ? clause.Verb : occasion, null);
        int[] standing = occasion < 0 ? [clause.Verb, .. TalksVerbs.Governors(notes, clause.Verb)] : [clause.Verb, occasion, .. TalksVerbs.Governors(notes, clause.Verb)];
        var made = MeetingParts.Make(notes, clause.Verb, sides, mediators, standing, status, ReadingRule.TopicsTreated.By($"“{clause.Lemma}”"), occasion);
        made = bound < 0 ? made : OnTheWay(notes, bound, made);
        return (spoken < 0 || ((Matter.Meeting)made.Matter).Agenda.Count > 0 ? made : made with { Matter = (Matter.Meeting)made.Matter with { Agenda = Agendas.PassagesOf(notes, spoken) } }, occasion);
    }

    // "Chad and Niger talked about borders", "exchanged views on trade": what they spoke of, or -1.
    private static int SpokenAbout(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        var head = clause.Lemma is "talk" or "touch" ? clause.Verb : WordList.Exchange.Has(clause.Lemma) && clause.Objects.FirstOrDefault(o => text.Lemma(o) is "view" or "opinion" or "idea", -1) is >= 0 and var views ? views : -1;
        if (head < 0)
        {
            return -1;
        }

        var topic = new[] { head, clause.Verb }.SelectMany(h => text.ChildrenBy(h, "prep")).Where(p => text.Lower(p) is "about" or "on" or "upon").Select(p => text.Child(p, "pobj", "pcomp")).FirstOrDefault(t => t >= 0, -1);
        return topic >= 0 && !notes.Cast.IsActor(topic) && text.Tokens[topic].EntityLabel is not ("DATE" or "TIME") && !WordList.Weekday.Has(text.Lower(topic)) ? topic : -1;
    }

    // "exchanged messages through Omani mediators": talks at a distance.
    private static Finding? Exchanged(Notebook notes, Clause clause)
    {
        var text = notes.Text;
        if (!WordList.Exchange.Has(clause.Lemma) || clause.Passive || !clause.Objects.Any(o => WordList.Message.Has(text.Lemma(o)))
            || !clause.Subjects.Any(notes.Cast.IsActor) || Realities.OfOccasion(notes.Clauses, clause).Status is not { } status)
        {
            return null;
        }

        // The preposition may hang under the verb or under the messages.
        int Object(params string[] prepositions) =>
            clause.Objects.Prepend(clause.Verb).Select(head => text.PrepositionObject(head, prepositions)).FirstOrDefault(p => p >= 0, -1);
        var through = Object("through", "via");
        var with = Object("with");
        var sides = with < 0 ? [.. clause.Subjects] : clause.Subjects.Concat(text.Conjuncts(with)).ToList();
        if (through < 0 || !notes.Cast.IsActor(through))
        {
            return null;
        }

        var mediators = text.Conjuncts(through).SelectMany(t => PartySides.Parties(notes, t)).ToList();
        var made = MeetingParts.Make(notes, clause.Verb, sides, mediators, [clause.Verb], status, ReadingRule.Messages.By($"“{clause.Lemma}”"));
        return made with { Matter = (Matter.Meeting)made.Matter with { Format = MeetingFormat.Indirect } };
    }

    private static bool Collective(Notebook notes, Seq<int> subjects) =>
        subjects.Count > 0 && (notes.Text.Tokens[subjects[0]].Tag is "NNS" or "NNPS" || notes.Cast.AllAt(subjects[0]).Length > 1 || WordList.Side.Has(notes.Text, subjects[0]));
}
