using Parley.Reading.Claims.Findings;
using Parley.Reading.Claims.Meetings.Days;
using Parley.Reading.Claims.Meetings.Encounters;
using Parley.Reading.Claims.Meetings.Following;
using Parley.Reading.Claims.Meetings.Parts;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings;

/// <summary>Meetings: talks and rounds as nouns ("a third round began in Geneva"), and verbs of meeting ("X met with Y").</summary>
internal static class MeetingClaims
{
    internal static Notebook Take(Notebook notes)
    {
        var found = new List<(Finding Found, int Occasion, bool Silent)>();
        var told = new HashSet<int>();
        foreach (var clause in notes.Clauses)
        {
            foreach (var (meeting, occasion) in MeetingVerbs.Of(notes, clause))
            {
                found.Add((meeting, clause.Verb, false));
                told.Add(occasion);
            }
        }

        for (var i = 0; i < notes.Text.Tokens.Count; i++)
        {
            if (!told.Contains(i) && !notes.Text.IsVerb(i) && Occasions.IsTalks(notes, i))
            {
                found.AddRange(OfNoun(notes, i).Select(f => (f, i, false)).DefaultIfEmpty((Named(notes, i), i, true)));
            }
        }

        found = [.. found.OrderBy(f => f.Occasion)];
        return notes.With(TalksFollowed.Tie(notes, found));
    }

    // Talks that are not told of as held or planned: who would sit there all the same.
    private static Finding Named(Notebook notes, int noun) =>
        MeetingParts.Make(notes, noun, Occasions.SidesOf(notes, noun), [], [noun], Status.Proposed, ReadingRule.TalksInPassing.By());

    private static IEnumerable<Finding> OfNoun(Notebook notes, int noun)
    {
        if (MeetingStatus.OfNoun(notes, noun) is not { } judged)
        {
            return [];
        }

        if (judged.Clause is not { } clause)
        {
            return RoundByRound.Of(notes, noun, Made(notes, noun, judged, null));
        }

        // "Each held separate meetings with X": as many meetings.
        return judged.SubjectsMeet && WithEach(notes, noun, clause) is { Count: > 0 } others
            ? clause.Subjects.Select(s => Made(notes, noun, judged, [s, .. others]))
            : RoundByRound.Of(notes, noun, Made(notes, noun, judged, null)) is { Count: > 1 } rounds ? rounds
            : DayByDay(notes, noun, Made(notes, noun, judged, null), clause).SelectMany(m => SeparateMeetings.OfNoun(notes, noun, clause, m));
    }

    // The day of each further verb is its own; all else is that of the first.
    private static IEnumerable<Finding> DayByDay(Notebook notes, int noun, Finding first, Clause clause) =>
    [
        first,
        .. MeetingStatus.Further(notes, noun, clause).Select(j => first with
        {
            Status = j.Status,
            When = Circumstances.When(notes, [j.Clause!.Verb, .. j.Inner]),
            Matter = (Matter.Meeting)first.Matter with { Outcome = null },
            Warrant = j.Rule.By($"“{notes.Text.Tokens[noun].Text}”{j.Words}"),
        }),
    ];

    private static List<int> WithEach(Notebook notes, int noun, Clause held)
    {
        var text = notes.Text;
        var others = Occasions.SidesOf(notes, noun);
        if (others.Count == 0 && text.PrepositionObject(held.Verb, "with") is >= 0 and var with)
        {
            others = text.Conjuncts(with);
        }

        return held.Subjects.Count > 1 && others.Any(notes.Cast.IsActor) && Enumerable.Range(held.Subjects[^1], held.Verb - held.Subjects[^1]).Any(i => text.Lower(i) == "each") ? others : [];
    }

    private static Finding Made(Notebook notes, int noun, Judged judged, List<int>? seated)
    {
        var text = notes.Text;
        var sides = seated ?? SidesOf(notes, noun, judged);

        // "They agreed to a truce during talks in Oslo": whoever agreed sat there.
        if (judged.Clause is null && sides.Count == 0 && text.Governor(Occasions.Outermost(text, noun)) is { Verb: >= 0 and var agreed, Preposition.Length: > 0 }
            && notes.Clauses.TryAt(agreed, out var deed) && WordList.AgreeThere.Has(deed.Lemma) && !deed.Negated && PartiesOf(notes, deed.Subjects).Count > 1)
        {
            sides.AddRange(deed.Subjects);
        }

        // "X told Y during talks in Oslo that ..."
        if (judged.Clause is null && sides.Count == 0 && text.Governor(Occasions.Outermost(text, noun)) is { Verb: >= 0 and var told, Preposition: "during" or "at" or "in" }
            && notes.Clauses.TryAt(told, out var words) && WordList.Say.Has(text, told) && !words.Negated && !words.Passive && words.Objects.Any(notes.Cast.IsActor)
            && PartiesOf(notes, [.. words.Subjects, .. words.Objects]).Count > 1)
        {
            sides.AddRange(words.Subjects.Concat(words.Objects));
        }

        // "negotiators from X and Y are expected in Z for a new round"
        if (judged.Clause is null && sides.Count == 0 && text.Governor(noun) is { Preposition: "for", Verb: var coming }
            && notes.Clauses.TryAt(coming, out var arrival) && WordList.ComeTogether.Has(arrival.Lemma))
        {
            sides.AddRange(arrival.Passive ? arrival.Objects : arrival.Subjects);
            judged = judged with { Inner = [.. judged.Inner, coming] };
        }

        sides.AddRange(Teller(notes, noun, sides));
        sides.AddRange(Doer(notes, noun, judged, sides));

        // "Yemen's warring sides" are not Yemen.
        sides = [.. sides.Distinct().Where(s => !(text.Tokens[s].Tag is "NNS" && WordList.SideOfTwo.Has(text.Lemma(s)) && notes.Cast.AllAt(s).Length == 1))];
        var mediators = Mediation.Of(notes, noun, judged.Clause);

        // "The UN envoy wrapped up the talks": an organisation alone does not talk with itself.
        if (judged.Clause is { } wound && PartiesOf(notes, [.. sides]) is [{ Entity: { } alone }] && sides.All(wound.Subjects.Contains) && notes.Cast.Find(alone)?.Type == EntityType.Organization)
        {
            mediators.AddRange(mediators.Count == 0 ? PartiesOf(notes, [.. sides]) : []);
            sides.Clear();
        }

        int[] heads = [noun, .. judged.Inner, .. judged.Clause is { } governing ? [governing.Verb, .. TalksVerbs.Governors(notes, governing.Verb)] : Array.Empty<int>(), .. Occasions.HeldWith(notes, noun), .. Mediation.Convoking(notes, noun).Select(c => c.Verb)];
        var made = MeetingParts.Make(notes, noun, sides, mediators, heads, judged.Status, judged.Rule.By($"“{text.Tokens[noun].Text}”{judged.Words}"));
        var meeting = (Matter.Meeting)made.Matter;

        // "X headed the delegation at the talks" and so was there.
        if (judged.Clause is { Lemma: "lead" or "head" or "represent" } headed)
        {
            meeting = meeting with { Participants = PartySides.Distinct(meeting.Participants.Concat(headed.Subjects.SelectMany(s => PartySides.People(notes, s)))) };
        }

        var (outcome, when) = Outcomes.Of(notes, noun, judged.Clause);
        var there = judged.Clause is { } bound && (WordList.GoThere.Has(bound.Lemma) ? text.PrepositionObject(bound.Verb, "to", "in") : WordList.FixDate.Has(bound.Lemma) ? text.PrepositionObject(bound.Verb, "for") : -1) is >= 0 and var town && Whereabouts.IsPlace(notes, town)
            ? TalksVerbs.Town(notes, town)
            : made.Place;
        return made with { Matter = meeting with { Outcome = outcome }, When = DaysOfTalks.Of(notes, noun, Occasions.Outermost(text, noun), judged.Clause, made.Status, made.When ?? when), Place = there };
    }

    // "Chad's negotiator said the meeting with Niger had ended": who tells of a meeting with another sat there, if he is of a side.
    private static List<int> Teller(Notebook notes, int noun, List<int> sides) =>
        notes.Text.PrepositionObject(noun, "with") >= 0 && PartiesOf(notes, [.. sides]) is [{ Entity: { } other }] && AttributionChains.Innermost(notes, noun) is { } said
        && PartySides.Parties(notes, said.Speaker).ToList() is [{ Entity: { } own }] && own != other && notes.Cast.Find(own) is { Type: EntityType.Party } side && !notes.Cast.Brokers.Contains(side.Number)
            ? [said.Speaker]
            : [];

    // "The minister made his remarks after talks in Oslo with Niger's envoy": with whom else, if with nobody but the one who did it.
    private static List<int> Doer(Notebook notes, int noun, Judged judged, List<int> sides)
    {
        var text = notes.Text;
        return judged.Rule == ReadingRule.TalksInPassing && text.PrepositionObject(noun, "with") >= 0 && PartiesOf(notes, [.. sides]) is [{ Entity: { } other }]
            && text.Governor(Occasions.Outermost(text, noun)) is { Verb: >= 0 and var verb, Preposition: var preposition } && WordList.OnOccasion.Has(preposition) && notes.Clauses.TryAt(verb, out var deed) && deed is { Passive: false, Negated: false }
            && deed.Subjects is [var doer] && (notes.Cast.IsPerson(doer) || WordList.Office.Has(text, doer)) && PartySides.Parties(notes, doer).ToList() is [{ Entity: { } own }] && own != other && !notes.Cast.AllAt(doer).Any(notes.Cast.Brokers.Contains)
            ? [doer]
            : [];
    }

    // Who sits there, by the words under the noun and by the verb over it.
    private static List<int> SidesOf(Notebook notes, int noun, Judged judged)
    {
        var text = notes.Text;
        var sides = Occasions.SidesOf(notes, noun);

        // "Chad suspended its participation in the talks with Niger"
        if (text.Tokens[noun] is { Dep: "pobj", Head: var within } && text.Tokens[within].Head is var part && WordList.OwnPart.Has(text, part) && PartySides.OwnerOf(notes, part) is >= 0 and var owner)
        {
            sides.Add(owner);
        }

        sides.AddRange(Occasions.HeldWith(notes, noun).SelectMany(h => Occasions.Holding(notes, h)));

        if (judged.Clause is { } clause)
        {
            var with = Seating.With(text, clause.Verb);

            // "X attended the talks" says where X was, not who else sat there.
            if (judged.SubjectsMeet && (sides.Count > 0 || with >= 0 || !WordList.TakePart.Has(clause.Lemma) || PartiesOf(notes, clause.Subjects).Count > 1))
            {
                sides.AddRange((clause.Passive ? clause.Objects : clause.Subjects).Where(s => notes.Cast.IsActor(s) || text.Tokens[s].Tag is not "NN" || !WordList.BodyEnvoy.Has(text, s)));
            }

            // "Chad and Niger resumed talks, with envoys from Norway pressing them": these only do something meanwhile.
            if (with >= 0 && judged.SubjectsMeet && !(PartiesOf(notes, clause.Subjects).Count > 1 && (WordList.Mediator.Has(text.Lemma(with)) || text.ChildrenBy(with, "acl").Any(a => text.Tokens[a].Tag is "VBG"))))
            {
                sides.AddRange(text.Conjuncts(with));
            }

            // "the discussions involve X, Y and Z"
            if (WordList.BringTogether.Has(clause.Lemma) && sides.Count == 0 && clause.Subjects.Contains(text.FirstConjunct(Occasions.Outermost(text, noun))))
            {
                // "Chad's president, Omar Tijani, rebel leader Amadou Boro and ...": the list may hang under the first one's name.
                sides.AddRange(clause.Objects.Concat(clause.Objects.SelectMany(o => text.NamesBeside(o).Skip(1))).SelectMany(o => notes.Cast.IsActor(o) || text.PrepositionObject(o, "from") is not (>= 0 and var home) ? [o] : text.Conjuncts(home)).Where(o => Seating.Sits(notes, o)));
            }

            if (clause.Lemma is "lead" or "head" or "represent")
            {
                // "The union represents the miners and the dockers at the talks": these two do not sit against each other.
                sides.AddRange(clause.Lemma is "represent" && clause.Objects.Count > 1 ? [] : clause.Objects.Concat(clause.Subjects).Where(t => notes.Cast.At(t)?.Type == EntityType.Party));
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
