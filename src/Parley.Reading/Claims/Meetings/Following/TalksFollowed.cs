using System.Globalization;
using Parley.Reading.Claims.Findings;
using Parley.Reading.English;
using Parley.Reading.Rules;
using Parley.Reading.Syntax;
using Parley.Reading.Words;

namespace Parley.Reading.Claims.Meetings.Following;

/// <summary>
/// Follows talks through a report: ties every mention to one of the report's talks, or opens one, and fills what a mention leaves out from
/// the others of the same meeting. What cannot be tied keeps the sides that it names itself.
/// </summary>
/// <remarks>
/// A mention that names two sides is of the talks between them. One that names fewer is of the talks at its place, else of those led by
/// its mediator, else of those told of last in the same paragraph, else of the main talks: the first that the report tells of, "separate"
/// ones aside. So a paragraph on other talks does not take over what follows. Ties go to the talks told of last.
/// </remarks>
internal sealed class TalksFollowed
{
    private readonly Notebook _notes;
    // No report speaks of more talks at a time, or names their sides later than this many mentions.
    private const int MostTalks = 40;
    private const int MostAhead = 20;

    // Days after which what goes on now is another meeting.
    private const int LongPast = 31;

    private readonly int[] _paragraphs;
    private readonly List<TalksBetween> _all = [];
    private readonly List<TalksTied> _tied = [];
    private TalksBetween? _main;
    private TalksBetween? _last;
    private int _lastParagraph = -1;
    private int _strangers = -1;

    private TalksFollowed(Notebook notes)
    {
        _notes = notes;
        _paragraphs = Paragraphs(notes.Text);
    }

    /// <summary>The claims of the mentions, in their order; mentions that say nothing of their own are left out.</summary>
    internal static IEnumerable<Finding> Tie(Notebook notes, IEnumerable<(Finding Found, int Occasion, bool Silent)> found)
    {
        var followed = new TalksFollowed(notes);
        var mentions = found.Select(f => new TalksMention(
            f.Found,
            TalksMention.PointingOf(notes, f.Occasion),
            followed._paragraphs[notes.Text.SentenceNumber(f.Found.Trigger)],
            f.Found.Place?.Entity is { } at && notes.Cast.Find(at) is { IsState: true },
            f.Silent)).ToList();
        for (var i = 0; i < mentions.Count; i++)
        {
            followed.Saw(mentions[i], mentions, i);
        }

        return followed._tied.Where(t => !followed.SaysNothing(t)).Select(followed.Filled).Where(f => !IsHalf((Matter.Meeting)f.Matter, f));
    }

    private void Saw(TalksMention mention, List<TalksMention> mentions, int at)
    {
        var own = mention.Meeting.Parties;
        TalksBetween? talks;
        if (own.Count >= 2)
        {
            talks = _all.LastOrDefault(t => t.IsLike(own)) ?? new TalksBetween(own, "");
        }
        else if ((talks = Chosen(mention, own)) is null && TalksMention.SidesCounted(_notes, mention.Found.Trigger) is > 2 and var many)
        {
            // Who the six of "six-party talks" are, only words that seat six tell: the two that the report names most are not all of them.
            talks = new TalksBetween(mentions.Select(m => m.Meeting.Parties).FirstOrDefault(p => p.Count == many) ?? [], "");
        }
        else if (talks is null && own.Count == 0 && mention.Pointing != TalksPointing.Apart && _all.Count == 0)
        {
            // "She is convening this meeting": not one that a later paragraph tells of.
            var ahead = Ahead(mentions, at);
            var pair = ahead.Count >= 2 ? ahead : mention.Pointing == TalksPointing.Last && _notes.Cast.Mentions.All(m => m.Last > mention.Found.Trigger || _notes.Cast.Actors[m.Actor].Type != EntityType.Party) || IsOfPeople(mention) ? [] : PartySides.MainSides(_notes, mention.Found.Trigger, mention.Meeting.Mediators);
            talks = pair.Count >= 2 ? new TalksBetween(pair, ahead.Count >= 2 ? "" : "; sides as those named most") : null;
        }

        if (talks is not null && !_all.Contains(talks))
        {
            _all.Add(talks);
            if (_all.Count > MostTalks)
            {
                _all.RemoveAt(0);
            }
        }

        if (talks is not null && mention.Pointing != TalksPointing.Apart)
        {
            _main ??= talks;
        }

        if (mention.Silent)
        {
            talks?.Named(mention);
        }
        else
        {
            _tied.Add(new TalksTied(mention, talks, talks?.Saw(mention)));
        }

        // "The minister held talks on trade": with whom, nobody says, and they are none of those.
        if (talks is null && own.Count == 1 && !mention.Silent)
        {
            _strangers = mention.Paragraph;
        }

        if (talks is not null)
        {
            _last = talks;
            _lastParagraph = mention.Paragraph;
        }
    }

    // The talks that a mention with fewer than two sides of its own is of, or null.
    private TalksBetween? Chosen(TalksMention mention, Seq<EntitySlot> own)
    {
        if (mention.Pointing == TalksPointing.Apart)
        {
            return null;
        }

        // "six-nation talks" are none of two states told of before.
        var many = TalksMention.SidesCounted(_notes, mention.Found.Trigger);
        var fit = _all.Where(t => (many < 3 || t.Parties.Count is 0 || t.Parties.Count >= many) && own.All(o => t.IsBetween([o]) || t.IsMediatedBy(o)) && (own.Any(IsBroker) || !IsCallOfBroker(t))).ToList();
        if (mention.Found.Place is { } place && fit.LastOrDefault(t => t.IsAt(place)) is { } there)
        {
            return there;
        }

        // "The talks in Rome", after talks of others in the same paragraph, at a place where these are not known to be.
        if (mention.Found.Place is not null && mention.PointsBack && _strangers == mention.Paragraph)
        {
            return null;
        }

        if (mention.Meeting.Mediators is [var mediator, ..] && fit.LastOrDefault(t => t.IsMediatedBy(mediator)) is { } led)
        {
            return led;
        }

        if (_last is not null && fit.Contains(_last) && (mention.Pointing == TalksPointing.Last || _lastParagraph == mention.Paragraph))
        {
            return _last;
        }

        return _main is not null && fit.Contains(_main) ? _main : fit.LastOrDefault();
    }

    // "The UN envoy met Egypt's minister", in a report on talks that the UN brokers: they are none of what "the session" is of.
    private bool IsCallOfBroker(TalksBetween talks) => talks.First?.Found.Warrant.Rule == ReadingRule.MeetingVerb && talks.Parties.Any(IsBroker);

    private bool IsBroker(EntitySlot side) => side.Entity is { } id && _notes.Cast.Find(id) is { } actor && (actor.Type == EntityType.Organization || _notes.Cast.Brokers.Contains(actor.Number));

    // "The officials will discuss borders": men told of before, and not the sides.
    private bool IsOfPeople(TalksMention mention) =>
        _notes.Text.IsVerb(mention.Found.Trigger) && _notes.Clauses.TryAt(mention.Found.Trigger, out var clause) && clause.Subjects is [var who] && WordList.PeopleAtTable.Has(_notes.Text.Lemma(who)) && !WordList.SideOfTwo.Has(_notes.Text.Lemma(who));

    // "Talks resumed on Sunday. The talks between X and Y ...", "wrapped up the talks, saying the sides will meet again": whose they were is told next.
    private Seq<EntitySlot> Ahead(List<TalksMention> mentions, int at) =>
        mentions.Skip(at + 1).Take(MostAhead).FirstOrDefault(m => m.Meeting.Parties.Count >= 2) is { } next
            && (mentions[at].Pointing != TalksPointing.Last || next.Paragraph == mentions[at].Paragraph)
            && (next.PointsBack || _notes.Text.SentenceNumber(next.Found.Trigger) == _notes.Text.SentenceNumber(mentions[at].Found.Trigger))
            ? next.Meeting.Parties
            : [];

    private Finding Filled(TalksTied tied)
    {
        var mention = tied.Mention;
        var meeting = mention.Meeting;
        if (tied is not { Talks: { } talks, Meeting: { } same })
        {
            return mention.Found;
        }

        var found = mention.Found;
        var why = "";
        if (meeting.Parties.Count < 2)
        {
            why = talks.Guess.Length > 0 ? talks.Guess : talks.NamedIn is { } from ? string.Create(CultureInfo.InvariantCulture, $"; sides as in sentence {_notes.Text.SentenceNumber(from.Found.Trigger) + 1}") : "";
            meeting = meeting with { Parties = talks.Parties.Count > 0 ? talks.Parties : meeting.Parties };
        }

        // What is said of a meeting elsewhere holds for the mention that opens it and for those that point at it.
        var opener = same[0];
        if (mention == opener || mention.PointsBack || Continues(opener, mention))
        {
            same = [.. same.Take(MostAhead).Where(m => m == opener || m == mention || m.PointsBack || m.Pointing == TalksPointing.Earlier || Continues(opener, m))];
            meeting = meeting with
            {
                Mediators = meeting.Mediators.Count > 0 ? meeting.Mediators : PartySides.Distinct(same.SelectMany(m => m.Meeting.Mediators)),
                Ordinal = meeting.Ordinal ?? same.Select(m => m.Meeting.Ordinal).FirstOrDefault(n => n is not null),
                Format = meeting.Format ?? same.Select(m => m.Meeting.Format).FirstOrDefault(f => f is not null),
            };
            found = found with { Place = found.Place ?? same.Select(m => m.Found.Place).FirstOrDefault(p => p is not null), When = found.When ?? WhenOf(mention, same, _notes.Report.Published) };
        }

        // What stands on the agenda says nothing of whether they have begun.
        if (mention.Found.Warrant.Rule == ReadingRule.TopicsOnAgenda && mention != opener)
        {
            found = found with { Status = opener.Found.Status };
        }

        meeting = meeting with { Parties = [.. meeting.Parties.Where(p => !meeting.Mediators.Any(m => m.Entity is not null && m.Entity == p.Entity))] };
        return found with { Matter = meeting, Warrant = found.Warrant with { Words = found.Warrant.Words + why } };
    }

    // "X and Y began talks on Monday. X and Y met in Rome": told on in the next sentence, without a time of its own.
    private bool Continues(TalksMention opener, TalksMention mention) =>
        mention.Pointing == TalksPointing.Bare && mention.Found.When is null && mention.Meeting.Ordinal is null && opener.Found.Status is Status.Asserted or Status.Ongoing
        && mention.Found.Status is Status.Asserted or Status.Ongoing
        && _notes.Text.SentenceNumber(mention.Found.Trigger) - _notes.Text.SentenceNumber(opener.Found.Trigger) is 0 or 1;

    // The day of another mention holds where that has the same status and all with one have the same.
    private static When? WhenOf(TalksMention mention, List<TalksMention> same, DateOnly? published)
    {
        var told = same.Take(MostAhead).ToList();
        var days = told.Where(m => m.Found.When is { From: not null } && IsAlike(m.Found.Status, mention.Found.Status)).Select(m => m.Found.When!).Distinct().ToList();
        // "The talks began in May 2023. She is convening this meeting": what goes on today is not of a day long past.
        return days is [var day] && !(mention.Found.Status is Status.Ongoing && day.To?.AddDays(LongPast) < published) && (mention.Found.Status != Status.Planned || told.All(m => m.Found.Status == Status.Planned)) ? day : null;
    }

    private static bool IsAlike(Status one, Status other) => one == other || (one is Status.Asserted or Status.Ongoing && other is Status.Asserted or Status.Ongoing);

    // "The talks were held": nothing that an earlier mention of the same meeting does not say.
    private bool SaysNothing(TalksTied tied)
    {
        var mention = tied.Mention;
        if (tied is not { Meeting: { } same, Talks: { } talks } || mention.Meeting.Parties.Count >= 2)
        {
            return false;
        }

        // "attended previous talks"
        if (mention.Found is { Status: Status.Asserted, Place: null, When: null } && mention != talks.First
            && mention.Meeting is { Ordinal: null, Format: null, Agenda.Count: 0, Outcome: null, Mediators.Count: 0 })
        {
            return true;
        }

        if (mention == same[0])
        {
            return false;
        }

        var before = same.Take(MostAhead).TakeWhile(m => m != mention).Where(m => m.Found.Status == mention.Found.Status).ToList();
        var meeting = mention.Meeting;
        return before.Count > 0
            && meeting.Agenda.Count == 0 && meeting.Outcome is null
            && (mention.Found.Place is not { } place || before.Any(b => b.Found.Place is { } at && TalksBetween.Same(at, place)))
            && (mention.Found.When is not { } when || before.Any(b => b.Found.When is { } day && day.From == when.From && day.To == when.To))
            && (meeting.Ordinal is null || before.Any(b => b.Meeting.Ordinal == meeting.Ordinal))
            && (meeting.Format is null || before.Any(b => b.Meeting.Format == meeting.Format))
            && meeting.Mediators.All(m => before.Any(b => b.Meeting.Mediators.Any(d => TalksBetween.Same(d, m))))
            && meeting.Participants.All(p => before.Any(b => b.Meeting.Participants.Any(d => TalksBetween.Same(d, p))))
            && AttributionChains.Of(_notes, mention.Found.Trigger).Count == 0;
    }

    // A meeting of nobody in particular at no place and no time says nothing.
    private static bool IsHalf(Matter.Meeting meeting, Finding found) =>
        meeting is { Parties.Count: < 2, Participants.Count: < 2 }
        && (found.Warrant.Rule == ReadingRule.TopicsTreated || (meeting is { Ordinal: null, Agenda.Count: 0, Outcome: null, Mediators.Count: 0 } && found is { Place: null, When: null }));

    // By the number of the sentence. Where blank lines part paragraphs, other line ends do not.
    private static int[] Paragraphs(ParsedText text)
    {
        var gaps = text.Sentences.Skip(1).Select(s => text.Text[text.Tokens[s.First - 1].Start..text.Tokens[s.First].End].Count(c => c == '\n')).ToList();
        var least = gaps.Any(g => g > 1) ? 2 : 1;
        var found = new int[text.Sentences.Count];
        for (var i = 1; i < found.Length; i++)
        {
            found[i] = found[i - 1] + (gaps[i - 1] >= least ? 1 : 0);
        }

        return found;
    }

    // A mention with the talks it is of, null where it cannot be tied, and all mentions of the same meeting, this one among them.
    private sealed record TalksTied(TalksMention Mention, TalksBetween? Talks, List<TalksMention>? Meeting);
}
