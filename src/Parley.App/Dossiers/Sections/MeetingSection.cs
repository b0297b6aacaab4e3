using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Views;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Dossiers.Sections;

/// <summary>The meetings in words and in time.</summary>
internal static class MeetingSection
{
    private const string Section = "meetings";

    internal static MeetingsSection Of(LineWriter writer)
    {
        var views = writer.Talks.Meetings.Select(m => View(writer, m)).ToArray();
        var dated = new List<(DateOnly?, DateOnly?, bool, BarKind, Line)>();
        var undated = new List<Line>();
        foreach (var meeting in writer.Talks.Meetings)
        {
            var when = Narrowest(meeting);
            var label = writer.Line("timeline", when.Length > 0 ? when.SelectMany(w => w.By) : meeting.Basis.By, Label(writer, meeting));
            if (when.Length == 0)
            {
                undated.Add(label);
                continue;
            }

            dated.Add((
                when.Min(w => w.Value.From),
                when.Max(w => w.Value.To),
                when.All(w => w.Value.Grain != Grain.Day),
                Kind(writer, meeting),
                label));
        }

        return new(Timeline.Of(dated, writer.Talks.Reports.Max(r => r.Published), [.. undated]), [.. views]);
    }

    /// <summary>"third round of talks", "trilateral talks", "talks".</summary>
    internal static string Title(MeetingAccount meeting)
    {
        var rounds = string.Join(" or ", meeting.Rounds.Select(r => InWords.Ordinal(r.Value)));
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

        var apart = narrow.Any(a => narrow.All(b => ReferenceEquals(a, b) || a.DaysFrom(b) > 1)) && narrow.Length > 1;
        return apart
            ? string.Join(" or ", narrow.Select(DayWords.When).Distinct())
            : DayWords.Days(narrow.Min(w => w.From), narrow.Max(w => w.To));
    }

    internal static string Places(MeetingAccount meeting) => string.Join(" or ", meeting.Places.Select(p => p.Value.Name));

    /// <summary>The sides by name: a person speaks for his party.</summary>
    internal static string[] Sides(LineWriter writer, MeetingAccount meeting) =>
        [.. meeting.Parties.Select(p => InWords.The(writer.PartyOf(p.Value).Name)).Distinct()];

    internal static BarKind Kind(LineWriter writer, MeetingAccount meeting)
    {
        var latest = meeting.Basis.By.Max(c => writer.Ref(c).Report);
        var now = meeting.Basis.By.Where(c => writer.Ref(c).Report == latest).Select(c => c.Claim.Status).ToHashSet();
        return now.Contains(Status.Ongoing) ? BarKind.Ongoing
            : now.Overlaps([Status.Asserted, Status.Ended]) ? BarKind.Held
            : now.Overlaps([Status.Planned, Status.Proposed, Status.Possible]) ? BarKind.Planned
            : BarKind.Off;
    }

    internal static string Standing(LineWriter writer, MeetingAccount meeting) => Kind(writer, meeting) switch
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

    private static Span[] Label(LineWriter writer, MeetingAccount meeting)
    {
        var sides = InWords.List(Sides(writer, meeting));
        var parts = new[] { Places(meeting), Days(meeting) }.Where(p => p.Length > 0);
        return
        [
            Span.Plain(InWords.Capital(Title(meeting))),
            Span.Plain(string.Concat(parts.Select(p => ", " + p)) + (meeting.Rounds.Count == 0 && sides.Length > 0 ? $", {sides}" : "") + ": "),
            Span.Stance(Standing(writer, meeting)),
        ];
    }

    private static MeetingView View(LineWriter writer, MeetingAccount meeting)
    {
        var sides = InWords.List(Sides(writer, meeting));
        var several = Sides(writer, meeting).Length != 1;
        var tail = new[] { sides, Places(meeting), Days(meeting) }.Where(p => p.Length > 0).ToArray();
        var heading = writer.Line(
            Section, meeting.Basis.By,
            Span.Plain(InWords.Capital(Title(meeting))), Span.Plain(tail.Length == 0 ? "" : (several ? ": " : " with ") + string.Join(", ", tail)));
        return new(meeting.Basis.Id, heading, meeting.Basis.Because, [.. Slots(writer, meeting)]);
    }

    private static IEnumerable<LineGroup> Slots(LineWriter writer, MeetingAccount meeting) =>
        LineGroups.Names(writer, Section, "Parties", meeting.Parties)
            .Concat(LineGroups.Names(writer, Section, meeting.Mediators.Count == 1 ? "Mediator" : "Mediators", meeting.Mediators))
            .Concat(LineGroups.Names(writer, Section, "Taking part", meeting.Participants))
            .Concat(meeting.Rounds.Count < 2 ? [] : LineGroups.Of(writer, Section, "Round", meeting.Rounds, r => [Span.Plain(InWords.Ordinal(r.Value))], differ: true))
            .Concat(meeting.Places.Count < 2 ? [] : LineGroups.Names(writer, Section, "Place", meeting.Places, differ: true))
            .Concat(LineGroups.Of(writer, Section, "When", meeting.Whens, When))
            .Concat(LineGroups.Of(writer, Section, "Status", meeting.Statuses, s => [Span.Stance(DossierWords.Status(s.Value)), Span.Plain(Reported(writer, s.By))]))
            .Concat(LineGroups.Of(writer, Section, "Format", meeting.Formats, f => [Span.Plain(Word.Of(f.Value))], differ: meeting.Formats.Count > 1))
            .Concat(LineGroups.Quotes(writer, Section, "Agenda", meeting.Agenda))
            .Concat(LineGroups.Quotes(writer, Section, "Outcome", meeting.Outcomes));

    private static Span[] When(Told<When> when) =>
        when.Value.Grain is null
            ? [Span.Quote(when.Value.Text), Span.Plain(", on days that cannot be told")]
            : [Span.Quote(when.Value.Text), Span.Plain(": " + DayWords.When(when.Value))];

    private static string Reported(LineWriter writer, Seq<SourcedClaim> by)
    {
        var days = writer.Days(by);
        return days.Length == 0 ? "" : $", as reported on {InWords.List([.. days.Select(writer.ShortDay)])}";
    }
}
