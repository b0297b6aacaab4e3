using Parley.App.Dossiers.Front;
using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Sections;
using Parley.Collation.Picture;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Dossiers.Compiling;

/// <summary>What all lines of the first pages have in common.</summary>
internal static class FrontLines
{
    internal const string Section = "front";

    // A line on paper has no room for the numbers of forty reports; the annex has them all.
    private const int MostSources = 6;

    /// <summary>A line with six of its claims at most, the first of each report before the second of any; the annex gives the others.</summary>
    internal static Line Line(LineWriter writer, IEnumerable<SourcedClaim> by, params Span[] spans)
    {
        SourcedClaim[] all = [.. by];
        var few = all.Distinct().GroupBy(c => writer.Ref(c).Report).OrderBy(g => g.Key).SelectMany(g => g.Select((c, i) => (Claim: c, Place: i)))
            .OrderBy(x => x.Place).Take(MostSources).Select(x => x.Claim);
        return writer.Line(Section, few, spans) with { IsNew = writer.IsNew(all) };
    }

    internal static FrontRow Row(Line line) => new(null, [[line]]);

    /// <summary>One block, or none where it would be empty.</summary>
    internal static IEnumerable<FrontBlock> Block(string name, string heading, IEnumerable<FrontRow> rows, params string[] columns)
    {
        FrontRow[] all = [.. rows];
        if (all.Length > 0)
        {
            yield return new(name, heading, [.. columns], [.. all]);
        }
    }

    /// <summary>In brackets after what somebody says: who, and the day of the report where that is told; nothing where neither is.</summary>
    internal static Span Note(params string?[] parts) => Span.Plain(NoteOf(parts));

    /// <summary>The same as words.</summary>
    internal static string NoteOf(params string?[] parts) => parts.Where(p => !string.IsNullOrEmpty(p)).ToArray() is { Length: > 0 } told ? $" ({string.Join(", ", told)})" : "";

    /// <summary>When something was told: "18 Feb"; nothing where all reports are of one day.</summary>
    internal static string? Told(LineWriter writer, DateOnly? day) => day is { } d && writer.HasSeveralDays ? writer.ShortDay(d) : null;

    /// <summary>"in Geneva on 17–18 February 2026", as much of it as is known.</summary>
    internal static string At(MeetingPicture meeting) => (meeting.Place is { } place ? $" in {place.Name}" : "")
        + (meeting is { From: null, To: { } last, Standing: MeetingStanding.Planned or MeetingStanding.Proposed } ? $" by {DayWords.Day(last)}" : On(meeting.From, meeting.To));

    /// <summary>"in Geneva (17–18 February 2026)", for what has begun and goes on.</summary>
    internal static string Within(MeetingPicture meeting) =>
        (meeting.Place is { } place ? $" in {place.Name}" : "") + (meeting.From is null && meeting.To is null ? "" : $" ({DayWords.Days(meeting.From, meeting.To)})");

    /// <summary>"Geneva, 17–18 February 2026", as much of it as is known.</summary>
    internal static string[] PlaceAndDays(MeetingPicture meeting) =>
        [.. new[] { meeting.Place?.Name, meeting.From is null && meeting.To is null ? null : DayWords.Days(meeting.From, meeting.To) }.OfType<string>()];

    private static string On(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => "",
        ({ } f, { } t) when f == t => $" on {DayWords.Day(f)}",
        ({ Day: 1 } f, { } t) when t.Day == DateTime.DaysInMonth(t.Year, t.Month) => $" in {DayWords.Days(f, t)}",
        ({ } f, { } t) when f.Year == t.Year && f.Month == t.Month && t.Day - f.Day < 4 => $" on {DayWords.Days(f, t)}",
        ({ } f, { } t) when f.Year == t.Year && f.Month == t.Month => $" between {f.Day} and {DayWords.Day(t)}",
        ({ } f, { } t) => $" between {DayWords.Day(f)} and {DayWords.Day(t)}",
        _ => " " + DayWords.Days(from, to),
    };
}
