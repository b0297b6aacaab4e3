using System.Globalization;
using Parley.Reading.Words;

namespace Parley.Reading.Reports;

/// <summary>Makes a report of a text: reads the header lines at its start and leaves the text as it is.</summary>
public static class ReportText
{
    /// <summary>
    /// Parses a text. A header is the run of <c>key: value</c> lines from the very first line to the first blank one (or to
    /// the first line of another shape), provided that one of its keys is known: <c>title</c>, <c>outlet</c>,
    /// <c>byline</c>, <c>published</c>, <c>url</c>, in any case; other keys are lower-case words and are passed over. Linear in the text.
    /// </summary>
    /// <param name="id">Names the report.</param>
    /// <param name="text">The text as decoded; offsets count in it.</param>
    /// <param name="published">Day of publication if the caller knows it; it takes the place of the header's, which takes that of the dateline's.</param>
    /// <param name="outlet">Who published it if the caller knows it; it takes the place of the header's.</param>
    /// <returns>The report, and what its header leaves in doubt, in the order of the text.</returns>
    public static (Report Report, Seq<Problem> Problems) Parse(ReportId id, string text, DateOnly? published = null, string? outlet = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        var header = Header.Read(text);
        if (!header.Lines.Any(l => Header.Keys.Contains(l.Key)))
        {
            header = Header.None;
        }

        var problems = new List<Problem>();
        var values = new Dictionary<string, HeaderLine>(StringComparer.Ordinal);
        foreach (var line in header.Lines.Where(l => Header.Keys.Contains(l.Key)))
        {
            if (!values.TryAdd(line.Key, line))
            {
                problems.Add(ReportProblems.GivenTwice(line));
            }
        }

        // A dateline tells the day where the header does not; without a year it tells none.
        var date = published ?? Date(values.GetValueOrDefault("published"), Dateline.Find(text, header.BodyStart, null)?.Day, problems, header.BodyStart);
        var report = new Report(
            id,
            text,
            header.BodyStart,
            Text(values.GetValueOrDefault("title")),
            string.IsNullOrWhiteSpace(outlet) ? Text(values.GetValueOrDefault("outlet")) : outlet.Trim(),
            Text(values.GetValueOrDefault("byline")),
            date,
            Url(values.GetValueOrDefault("url"), problems));
        return (report, [.. problems.OrderBy(p => p.Start).ThenBy(p => p.Code, StringComparer.Ordinal)]);
    }

    private static string? Text(HeaderLine? line) => line is null || IsUnknown(line.Value) ? null : line.Value;

    private static DateOnly? Date(HeaderLine? line, DateOnly? filed, List<Problem> problems, int bodyStart)
    {
        if (Text(line) is not { } value)
        {
            if (filed is null)
            {
                problems.Add(ReportProblems.NoDate(bodyStart));
            }

            return filed;
        }

        // A time of day may follow: "2026-02-17T09:30Z" is the 17th as the outlet counts it.
        var day = value.Length > 10 && value[10] == 'T' ? value[..10] : value;
        if (DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        problems.Add(ReportProblems.NotADate(line!));
        return null;
    }

    // The address becomes a link in what is made of the report, so nothing but a web address may stand there.
    private static string? Url(HeaderLine? line, List<Problem> problems)
    {
        if (Text(line) is not { } value)
        {
            return null;
        }

        if (Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !value.Any(char.IsWhiteSpace))
        {
            return value;
        }

        problems.Add(ReportProblems.NotAnAddress(line!));
        return null;
    }

    // "unknown", "none" and the like, with or without a note in square brackets after it.
    private static bool IsUnknown(string value)
    {
        var note = value.EndsWith(']') ? value.IndexOf('[', StringComparison.Ordinal) : -1;
        var word = (note < 0 ? value : value[..note]).Trim();
        return word.Length == 0 || WordList.NoValue.Has(word.ToUpperInvariant());
    }
}
