using Parley.Reading.Claims.Findings;
using Parley.Reading.Claims.Meetings.Days;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings.Parts;

/// <summary>The slots of a meeting: sides, mediators, place, time, ordinal, format, agenda.</summary>
internal static class MeetingParts
{
    internal static Finding Make(
        Notebook notes, int trigger, List<int> sides, List<EntitySlot> mediators, int[] heads, Status status, Warrant warrant, int occasion = -1)
    {
        var text = notes.Text;
        sides = [.. sides.SelectMany(s => Each(notes, s))];
        var actors = sides.Where(notes.Cast.IsActor).ToList();
        var besides = actors.Count > 0 || sides.Count(s => Seating.SitsUnnamed(notes, s)) > 1;
        var parties = PartySides.Distinct(sides.SelectMany(s => notes.Cast.IsActor(s) ? PartySides.Parties(notes, s) : Unnamed(notes, s, besides)));
        var people = PartySides.Distinct(actors.SelectMany(a => PartySides.People(notes, a)));
        parties = [.. parties.Where(p => !mediators.Any(m => m.Entity is not null && m.Entity == p.Entity))];

        // "Bello arrived for the talks": he takes part, for a side that nobody names.
        if (parties is [{ Entity: { } lone }] && notes.Cast.Find(lone)?.Type == EntityType.Person)
        {
            parties = [];
        }

        var sentence = text.SentenceOf(trigger);
        var talks = occasion < 0 ? trigger : occasion;
        var led = Mediation.Led(text, talks, heads);
        var when = Circumstances.When(notes, heads) ?? Circumstances.WhenRightAfter(notes, talks) ?? Circumstances.When(notes, led)
            ?? heads.Where(text.IsVerb).Select(h => Circumstances.When(notes, h)).FirstOrDefault(w => w is not null);

        // "The current round is the fifth since March": since when they count, and not since when they talk.
        when = when is not null && (Counted(text, talks) is not null || Ordinal(text, talks) is not null || text.ChildrenBy(talks, "amod").Any(a => text.Lower(a) == "first")) && when.Text.StartsWith("since", StringComparison.OrdinalIgnoreCase) ? null : when;

        // "the two-hour meeting": how long, not when.
        when = when is { From: null } && when.Text.Contains('-', StringComparison.Ordinal) && Circumstances.IsLength(when) ? null : when;

        // "lasted three hours": how long, too; for how long they are to last is told of those to come.
        when = status is Status.Asserted or Status.Ended && when is { From: null } && Circumstances.IsLength(when) && heads.Any(h => text.Lemma(h) is "last" or "run") ? null : when;

        // "The next round begins on May 3": a present that lies ahead.
        if (status == Status.Ongoing && when?.From > notes.Report.Published)
        {
            status = Status.Planned;
        }

        return new Finding(
            trigger,
            new Matter.Meeting(parties, [.. mediators], people, Ordinal(text, talks) ?? Counted(text, talks), Format(text, talks) ?? (IsThroughOthers(text, heads) ? MeetingFormat.Indirect : null), Agendas.Of(notes, talks, heads), null),
            status == Status.Asserted && IsToday(notes, when) && (WordList.Begin.Has(text, heads[^1]) || (notes.Clauses.TryAt(heads[^1], out var last) && WordList.Begin.Has(TalksVerbs.Deed(text, last)))) ? Status.Ongoing : status,
            when,
            Whereabouts.Of(notes, [.. heads, text.PrepositionObject(trigger, "of")]) ?? Occasions.VenueOf(notes, talks) ?? Whereabouts.Of(notes, led) ?? heads.Where(text.IsVerb).Select(h => Whereabouts.Below(notes, h, talks)).FirstOrDefault(p => p is not null),
            sentence.First,
            sentence.Last,
            warrant);
    }

    // "held talks through mediators"
    private static bool IsThroughOthers(ParsedText text, int[] heads) =>
        heads.Any(h => text.PrepositionObject(h, "through", "via") is >= 0 and var carrier && (WordList.BrokerNoun.Has(text.Lemma(carrier)) || text.Lemma(carrier) is "intermediary"));

    // "The military committees of Chad and Niger": each of those whose they are.
    internal static List<int> Each(Notebook notes, int side)
    {
        var text = notes.Text;

        // "The parties to the deal, Britain, China and Iran, met": those who are named.
        if (!notes.Cast.IsActor(side) && text.NamesBeside(side) is { Count: > 1 } named && named.TrueForAll(t => notes.Cast.At(t)?.Type == EntityType.Party))
        {
            return named;
        }

        var from = text.PrepositionObject(side, "of", "from", "representing");
        from = from < 0 ? text.PrepositionObject(side, "for") : from;
        if (from >= 0 && !notes.Cast.IsActor(from) && text.Tokens[side].Tag == "NNS" && text.NamesBeside(from) is { Count: > 1 } beside && beside.TrueForAll(t => notes.Cast.At(t)?.Type == EntityType.Party))
        {
            // "the ministers of the three states, Chad, Niger and Mali"
            return beside;
        }

        from = from < 0 && text.Child(side, "acl") is >= 0 and var stands && text.Lemma(stands) is "represent" ? text.Child(stands, "dobj") : from;
        return text.Tokens[side].Tag == "NNS" && notes.Cast.AllAt(side).Length < 2 && from is >= 0 and var of && text.Conjuncts(of) is { Count: > 1 } whose
            && whose.TrueForAll(t => notes.Cast.At(t)?.Type == EntityType.Party)
                ? whose
                : [side];
    }

    // "talks between Chad and the rebels", "The seamen met the port company": a side that the report never names is a side all the same, beside another.
    private static IEnumerable<EntitySlot> Unnamed(Notebook notes, int side, bool besideOthers)
    {
        if (besideOthers && Seating.SitsUnnamed(notes, side))
        {
            yield return notes.Cast.Slot(notes.Text, side);
        }
    }

    private static bool IsToday(Notebook notes, When? when) => when?.From is { } day && day == when.To && day == notes.Report.Published;

    internal static int? Ordinal(ParsedText text, int noun)
    {
        if (text.Child(noun, "nummod") >= 0)
        {
            // "the first two rounds" are two, not the first.
            return null;
        }

        foreach (var child in text.Children(noun))
        {
            // "the first direct talks" came first, and "the first and second sessions" are two.
            if (child < noun && OrdinalWords.Number(text.Lower(child)) is { } number && !(number == 1 && (IsFirstInAWhile(text, noun) || text.Tokens[noun].Tag is "NNS")) && text.Child(child, "conj") < 0)
            {
                return number;
            }
        }

        // "the next, 12th, round" and "the second, in May,": the parser may hang the number elsewhere.
        for (var i = noun - 1; i > noun - 3 && i >= 0; i--)
        {
            if (text.Tokens[i].Text != "," && text.Lower(i).Any(char.IsAsciiDigit) && OrdinalWords.Number(text.Lower(i)) is { } stray)
            {
                return stray;
            }
        }

        // "met for the third time" is the third meeting; "for the first time in years" is no first round.
        if (text.IsVerb(noun) && text.PrepositionObject(noun, "for") is >= 0 and var time && text.Lower(time) == "time")
        {
            return Ordinal(text, time) is > 1 and var which ? which : null;
        }

        return null;
    }

    /// <summary>"The current round is the fifth": the number that a verb gives.</summary>
    internal static int? Counted(ParsedText text, int noun) =>
        text.Tokens[noun] is { Dep: "nsubj", Tag: "NN", Head: var verb } && text.Lemma(verb) is "be" && text.Child(verb, "attr", "acomp") is >= 0 and var which && text.Child(which, "det") >= 0 && OrdinalWords.Number(text.Lower(which)) is { } number && !(number == 1 && IsFirstInAWhile(text, which)) ? number : null;

    // "the first talks in nine years", "the first meeting since the war" are not a first round.
    private static bool IsFirstInAWhile(ParsedText text, int noun)
    {
        for (var i = noun + 1; i <= Math.Min(text.SentenceOf(noun).Last, noun + 8); i++)
        {
            if (text.Lower(i) is "since" || (text.Lower(i) is "in" && text.Child(i, "pobj") is >= 0 and var span && WordList.TimeUnits.Has(text.Lower(span))))
            {
                return true;
            }
        }

        return false;
    }

    private static MeetingFormat? Format(ParsedText text, int noun)
    {
        for (var i = text.LeftEdge(noun); i < noun; i++)
        {
            switch (text.Lower(i))
            {
                case "direct" or "face-to-face":
                case "face" when i + 4 < noun && text.Lower(i + 2) is "to" && text.Lower(i + 4) is "face":
                    return MeetingFormat.Direct;
                case "indirect" or "proximity":
                    return MeetingFormat.Indirect;
                case "bilateral":
                    return MeetingFormat.Bilateral;
                case "trilateral":
                    return MeetingFormat.Trilateral;
                case "multilateral":
                    return MeetingFormat.Multilateral;
            }
        }

        return null;
    }
}
