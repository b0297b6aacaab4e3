using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings;

/// <summary>The slots of a meeting: sides, mediators, place, time, ordinal, format, agenda.</summary>
internal static class MeetingParts
{
    internal static Finding Make(
        Notebook notes, int trigger, List<int> sides, List<EntitySlot> mediators, int[] heads, Status status, Warrant warrant, TalksInView? known, int occasion = -1)
    {
        var text = notes.Text;
        var actors = sides.Where(notes.Cast.IsActor).ToList();
        var parties = PartySides.Distinct(sides.SelectMany(s => notes.Cast.IsActor(s) ? PartySides.Parties(notes, s) : Unnamed(notes, s, actors.Count > 0)));
        var people = PartySides.Distinct(actors.SelectMany(a => PartySides.People(notes, a)));
        if (known is not null && (parties.Count == 0 || (parties.Count == 1 && people.Count == 1 && parties[0].Entity == people[0].Entity)))
        {
            parties = known.Parties;
        }

        parties = [.. parties.Where(p => !mediators.Any(m => m.Entity is not null && m.Entity == p.Entity))];
        var sentence = text.SentenceOf(trigger);
        var when = Circumstances.When(notes, heads);

        // "The next round begins on May 3": a present that lies ahead.
        if (status == Status.Ongoing && when?.From > notes.Report.Published)
        {
            status = Status.Planned;
        }

        return new Finding(
            trigger,
            new Matter.Meeting(parties, [.. mediators], people, Ordinal(text, occasion < 0 ? trigger : occasion), Format(text, occasion < 0 ? trigger : occasion), Agenda(notes, occasion < 0 ? trigger : occasion, heads), null),
            status == Status.Asserted && IsToday(notes, when) && WordList.Begin.Has(text, heads[^1]) ? Status.Ongoing : status,
            when,
            Circumstances.Place(notes, [.. heads, .. Deeper(notes, trigger)]) ?? heads.Where(text.IsVerb).Select(h => Circumstances.PlaceBelow(notes, h)).FirstOrDefault(p => p is not null),
            sentence.First,
            sentence.Last,
            warrant);
    }

    // "talks between Chad and the rebels": a side that the report never names is a side all the same, beside one that it names.
    private static IEnumerable<EntitySlot> Unnamed(Notebook notes, int side, bool besideNamed)
    {
        var text = notes.Text;
        if (besideNamed && text.Tokens[side].Tag == "NNS" && WordList.Group.Has(text, side) && text.Lemma(side) is not ("group" or "rival" or "party"))
        {
            yield return notes.Cast.Slot(text, side);
        }
    }

    internal static EntitySlot? PlaceOfInner(Notebook notes, int noun) => Circumstances.Place(notes, [.. Deeper(notes, noun)]);

    // A "round of meetings in X": the place hangs under the inner noun.
    private static IEnumerable<int> Deeper(Notebook notes, int noun)
    {
        var of = notes.Text.PrepositionObject(noun, "of");
        if (of >= 0)
        {
            yield return of;
        }
    }

    private static bool IsToday(Notebook notes, When? when) => when?.From is { } day && day == when.To && day == notes.Report.Published;

    /// <summary>Who leads, hosts or brokers: "U.S.-led negotiations", "talks hosted by X", "X will mediate the talks".</summary>
    internal static List<EntitySlot> MediatorsOf(Notebook notes, int noun, Clause? clause)
    {
        var text = notes.Text;
        var found = new List<int>();
        foreach (var child in text.Children(noun))
        {
            if (child < noun && Seating.IsBrokered(text, child))
            {
                for (var i = text.LeftEdge(child); i < child; i++)
                {
                    if (notes.Cast.IsActor(i) && !notes.Cast.IsActor(i + 1))
                    {
                        found.Add(i);
                    }
                }
            }
            else if (text.Tokens[child].Dep is "acl" or "relcl" && WordList.Mediated.Has(text.Lower(child)) && text.PrepositionObject(child, "by") is >= 0 and var by)
            {
                found.AddRange(text.Conjuncts(by));
            }
            else if (text.Tokens[child].Dep == "prep" && text.Lower(child) == "of" && text.Child(child, "pobj") is >= 0 and var inner)
            {
                return [.. Slots(notes, found), .. MediatorsOf(notes, inner, clause)];
            }
        }

        if (clause is not null && WordList.Mediate.Has(clause.Lemma))
        {
            found.AddRange(clause.Subjects);
        }

        if (clause is { Passive: true } && !clause.Objects.Any(o => DelegationClaims.IsTeam(text, o)) && WordList.Postpone.Has(clause.Lemma) is false && WordList.Mediated.Has(text.Lower(clause.Verb)))
        {
            found.AddRange(clause.Subjects);
        }

        found.AddRange(AsMediator(notes, noun));
        return [.. Slots(notes, found)];
    }

    // "with the United States as mediator"
    private static IEnumerable<int> AsMediator(Notebook notes, int token)
    {
        var text = notes.Text;
        var (first, last) = text.SentenceOf(token);
        for (var i = first + 1; i < last; i++)
        {
            if (text.Lower(i) == "as" && notes.Cast.IsActor(i - 1) && (IsMediator(text, i + 1) || (i + 2 <= last && text.Tokens[i + 1].Pos == "DET" && IsMediator(text, i + 2))))
            {
                yield return i - 1;
            }
        }
    }

    private static bool IsMediator(ParsedText text, int token) => WordList.Mediator.Has(text.Lemma(token));

    private static IEnumerable<EntitySlot> Slots(Notebook notes, List<int> tokens) =>
        tokens.Where(notes.Cast.IsActor).SelectMany(t => notes.Cast.Slots(notes.Text, t)).DistinctBy(s => s.Entity?.Value ?? s.Text);

    // Nobody counts rounds of talks further.
    private static readonly string[] Ordinals = [.. WordList.Ordinal.Words().Take(12)];

    internal static int? Ordinal(ParsedText text, int noun)
    {
        if (text.Child(noun, "nummod") >= 0)
        {
            // "the first two rounds" are two, not the first.
            return null;
        }

        foreach (var child in text.Children(noun))
        {
            var number = Array.IndexOf(Ordinals, text.Lower(child));
            if (child < noun && number >= 0)
            {
                return number + 1;
            }
        }

        // "met for the third time" is the third meeting; "for the first time in years" is no first round.
        if (text.IsVerb(noun) && text.PrepositionObject(noun, "for") is >= 0 and var time && text.Lower(time) == "time")
        {
            return Ordinal(text, time) is > 1 and var which ? which : null;
        }

        return null;
    }

    private static MeetingFormat? Format(ParsedText text, int noun)
    {
        for (var i = text.LeftEdge(noun); i < noun; i++)
        {
            switch (text.Lower(i))
            {
                case "direct" or "face-to-face":
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

    private static Seq<Passage> Agenda(Notebook notes, int trigger, int[] heads)
    {
        var text = notes.Text;
        var found = new List<(int First, int Last)>();
        var nouns = new List<int> { trigger };
        if (text.PrepositionObject(trigger, "of") is >= 0 and var of && WordList.Talks.Has(text.Lemma(of)))
        {
            nouns.Add(of);
        }

        foreach (var noun in nouns)
        {
            foreach (var child in text.Children(noun))
            {
                if (text.Tokens[child].Dep == "prep" && WordList.About.Has(text.Lower(child)) && text.Child(child, "pobj", "pcomp") is >= 0 and var topic
                    && text.Tokens[topic].EntityLabel is not ("DATE" or "TIME") && !IsDay(text, topic))
                {
                    found.Add((text.LeftEdge(topic), text.RightEdge(topic)));
                }
                else if (child < noun && text.Tokens[child].Dep is "compound" or "amod" && text.Tokens[child].Pos == "NOUN"
                    && !WordList.NoTopic.Has(text.Lemma(child)) && !notes.Cast.IsActor(child) && !Seating.IsBrokered(text, child))
                {
                    found.Add((text.LeftEdge(child), child));
                }
                else if (child < noun && text.Tokens[child] is { Dep: "amod", Pos: "ADJ" } && WordList.TopicAdjective.Has(text.Lower(child)))
                {
                    found.Add((child, child));
                }
            }
        }

        foreach (var head in heads.Where(text.IsVerb))
        {
            if (WordList.Treat.Has(text.Lemma(head)) && text.Child(head, "dobj") is >= 0 and var thing)
            {
                found.Add((text.LeftEdge(thing), text.RightEdge(thing)));
            }
            else if (text.Lemma(head) is "focus" or "center" or "centre" && text.PrepositionObject(head, "on") is >= 0 and var focus)
            {
                found.Add((text.LeftEdge(focus), text.RightEdge(focus)));
            }
        }

        return [.. found.Distinct().Order().Select(f => text.Characters(f.First, f.Last)).Select(c => Passage.In(text.Text, c.Start, c.End))];
    }

    private static bool IsDay(ParsedText text, int token) => WordList.Weekday.Has(text.Lower(token));
}
