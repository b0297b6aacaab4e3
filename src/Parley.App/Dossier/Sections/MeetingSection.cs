using Parley.Collation;

namespace Parley.App.Dossier.Sections;

/// <summary>The meetings in words and in time.</summary>
internal static class MeetingSection
{
    private const string Section = "meetings";

    internal static MeetingsSection Of(Desk desk)
    {
        var views = desk.Talks.Meetings.Select(m => View(desk, m)).ToArray();
        var dated = new List<(DateOnly?, DateOnly?, bool, BarKind, Line)>();
        var undated = new List<Line>();
        foreach (var meeting in desk.Talks.Meetings)
        {
            var when = Narrowest(meeting);
            var label = desk.Line("timeline", when.Length > 0 ? when.SelectMany(w => w.By) : meeting.Basis.By, Label(desk, meeting));
            if (when.Length == 0)
            {
                undated.Add(label);
                continue;
            }

            dated.Add((
                when.Min(w => w.Value.From),
                when.Max(w => w.Value.To),
                when.All(w => w.Value.Grain != Grain.Day),
                Kind(desk, meeting),
                label));
        }

        return new(Timeline.Of(dated, desk.Talks.Reports.Max(r => r.Published), [.. undated]), [.. views]);
    }

    /// <summary>"third round of talks", "trilateral talks", "talks".</summary>
    internal static string Title(MeetingAccount meeting)
    {
        var rounds = string.Join(" or ", meeting.Rounds.Select(r => Wording.Ordinal(r.Value)));
        var format = meeting.Formats.Count == 1 ? Word.Of(meeting.Formats[0].Value) + " " : "";
        return rounds.Length > 0 ? $"{rounds} round of {format}talks" : $"{format}talks";
    }

    /// <summary>The days of a meeting in words: its days together where they follow each other, else one after the other.</summary>
    internal static string Days(MeetingAccount meeting)
    {
        var narrow = Narrowest(meeting).Select(w => w.Value).ToArray();
        if (narrow.Length == 0)
        {
            return "";
        }

        var apart = narrow.Any(a => narrow.All(b => ReferenceEquals(a, b) || Gap(a, b) > 1)) && narrow.Length > 1;
        return apart
            ? string.Join(" or ", narrow.Select(Wording.When).Distinct())
            : Wording.Days(narrow.Min(w => w.From), narrow.Max(w => w.To));
    }

    internal static string Places(MeetingAccount meeting) => string.Join(" or ", meeting.Places.Select(p => p.Value.Name));

    /// <summary>The sides by name: a person speaks for his party.</summary>
    internal static string[] Sides(Desk desk, MeetingAccount meeting) =>
        [.. meeting.Parties.Select(p => Wording.The(PartyOf(desk, p.Value).Name)).Distinct()];

    internal static Who PartyOf(Desk desk, Who who) =>
        desk.Talks.People.FirstOrDefault(p => p.Person.Id is not null && p.Person.Id == who.Id)?.Party ?? who;

    internal static BarKind Kind(Desk desk, MeetingAccount meeting)
    {
        var latest = meeting.Basis.By.Max(c => desk.Ref(c).Report);
        var now = meeting.Basis.By.Where(c => desk.Ref(c).Report == latest).Select(c => c.Claim.Status).ToHashSet();
        return now.Contains(Status.Ongoing) ? BarKind.Ongoing
            : now.Overlaps([Status.Asserted, Status.Ended]) ? BarKind.Held
            : now.Overlaps([Status.Planned, Status.Proposed, Status.Possible]) ? BarKind.Planned
            : BarKind.Off;
    }

    internal static string Standing(Desk desk, MeetingAccount meeting) => Kind(desk, meeting) switch
    {
        BarKind.Held => "held",
        BarKind.Ongoing => "under way",
        BarKind.Planned => Word.Of(meeting.Statuses[^1].Value),
        _ => Word.Of(meeting.Statuses[^1].Value),
    };

    private static Told<When>[] Narrowest(MeetingAccount meeting)
    {
        var resolved = meeting.Whens.Where(w => w.Value.Grain is not null).ToArray();
        var days = resolved.Where(w => w.Value.Grain == Grain.Day).ToArray();
        return days.Length > 0 ? days : resolved;
    }

    private static int Gap(When a, When b) => Math.Max(0, Math.Max(
        (b.From ?? DateOnly.MinValue).DayNumber - (a.To ?? DateOnly.MaxValue).DayNumber,
        (a.From ?? DateOnly.MinValue).DayNumber - (b.To ?? DateOnly.MaxValue).DayNumber));

    private static Span[] Label(Desk desk, MeetingAccount meeting)
    {
        var sides = Wording.List(Sides(desk, meeting));
        var parts = new[] { Places(meeting), Days(meeting) }.Where(p => p.Length > 0);
        return
        [
            Desk.Plain(Wording.Capital(Title(meeting))),
            Desk.Plain(string.Concat(parts.Select(p => ", " + p)) + (meeting.Rounds.Count == 0 && sides.Length > 0 ? $", {sides}" : "") + ": "),
            Desk.Stance(Standing(desk, meeting)),
        ];
    }

    private static MeetingView View(Desk desk, MeetingAccount meeting)
    {
        var sides = Wording.List(Sides(desk, meeting));
        var several = Sides(desk, meeting).Length != 1;
        var tail = new[] { sides, Places(meeting), Days(meeting) }.Where(p => p.Length > 0).ToArray();
        var heading = desk.Line(
            Section, meeting.Basis.By,
            Desk.Plain(Wording.Capital(Title(meeting))), Desk.Plain(tail.Length == 0 ? "" : (several ? ": " : " with ") + string.Join(", ", tail)));
        return new(meeting.Basis.Id, heading, meeting.Basis.Because, [.. Slots(desk, meeting)]);
    }

    private static IEnumerable<Entry> Slots(Desk desk, MeetingAccount meeting) =>
        Entries.Names(desk, Section, "Parties", meeting.Parties)
            .Concat(Entries.Names(desk, Section, meeting.Mediators.Count == 1 ? "Mediator" : "Mediators", meeting.Mediators))
            .Concat(Entries.Names(desk, Section, "Taking part", meeting.Participants))
            .Concat(meeting.Rounds.Count < 2 ? [] : Entries.Of(desk, Section, "Round", meeting.Rounds, r => [Desk.Plain(Wording.Ordinal(r.Value))], differ: true))
            .Concat(meeting.Places.Count < 2 ? [] : Entries.Names(desk, Section, "Place", meeting.Places, differ: true))
            .Concat(Entries.Of(desk, Section, "When", meeting.Whens, When))
            .Concat(Entries.Of(desk, Section, "Status", meeting.Statuses, s => [Desk.Stance(Wording.Status(s.Value)), Desk.Plain(Reported(desk, s.By))]))
            .Concat(Entries.Of(desk, Section, "Format", meeting.Formats, f => [Desk.Plain(Word.Of(f.Value))], differ: meeting.Formats.Count > 1))
            .Concat(Entries.Quotes(desk, Section, "Agenda", meeting.Agenda))
            .Concat(Entries.Quotes(desk, Section, "Outcome", meeting.Outcomes));

    private static Span[] When(Told<When> when) =>
        when.Value.Grain is null
            ? [Desk.Quote(when.Value.Text), Desk.Plain(", on days that cannot be told")]
            : [Desk.Quote(when.Value.Text), Desk.Plain(": " + Wording.When(when.Value))];

    private static string Reported(Desk desk, Seq<SourcedClaim> by)
    {
        var days = desk.Days(by);
        return days.Length == 0 ? "" : $", as reported on {Wording.List([.. days.Select(d => Wording.ShortDay(d, desk.Readings.Select(r => r.Report.Published)))])}";
    }
}
