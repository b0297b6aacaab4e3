using System.Globalization;
using System.Text.RegularExpressions;

namespace Parley.Reading.Reports;

/// <summary>The day in a date as pages, feeds and mail write it.</summary>
public static partial class WrittenDate
{
    private const string MonthNames = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

    /// <summary>
    /// The day as it is written, whatever the time zone: <c>2026-02-17T23:30:00+01:00</c>, <c>20260217</c>, <c>2026/02/17</c>,
    /// <c>Tue, 17 Feb 2026 09:00:00 GMT</c>, <c>17 February 2026</c>, <c>Feb. 17, 2026, 9:30 a.m.</c>, and with a year of two figures where
    /// a time follows, <c>17 Feb 26 09:00 GMT</c>: 00 to 49 are 2000 to 2049, the others 1950 to 1999 [RFC 2822, 4.3]. Null for anything else; of
    /// <c>02/03/2026</c> nobody can say which is the month.
    /// </summary>
    public static DateOnly? Read(string? text)
    {
        // Longer than this it is prose.
        if (text is null || text.Length > 100)
        {
            return null;
        }

        return YearFirst().Match(text) is { Success: true } y ? Day(y.Groups[1].Value, y.Groups[2].Value + y.Groups[4].Value, y.Groups[3].Value + y.Groups[5].Value)
            : DayFirst().Match(text) is { Success: true } d ? Day(d.Groups[3].Value, Month(d.Groups[2].Value), d.Groups[1].Value)
            : ShortYear().Match(text) is { Success: true } s ? Day((s.Groups[3].Value[0] < '5' ? "20" : "19") + s.Groups[3].Value, Month(s.Groups[2].Value), s.Groups[1].Value)
            : MonthFirst().Match(text) is { Success: true } m ? Day(m.Groups[3].Value, Month(m.Groups[1].Value), m.Groups[2].Value)
            : null;
    }

    private static DateOnly? Day(string year, string month, string day) =>
        DateOnly.TryParseExact(
            $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static string Month(string name) =>
        ((MonthNames.IndexOf(name, StringComparison.OrdinalIgnoreCase) / 4) + 1).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*([12][0-9]{3})(?:([0-9]{2})([0-9]{2})|[-/.]([0-9]{1,2})[-/.]([0-9]{1,2}))(?![0-9])")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\b([0-9]{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(" + MonthNames + @")[a-z]*\.?,?[\s-]+([12][0-9]{3})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\b([0-9]{1,2})[\s-]+(" + MonthNames + @")[\s-]+([0-9]{2})\s+[0-9]{1,2}:[0-9]{2}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"\b(" + MonthNames + @")[a-z]*\.?\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\s+([12][0-9]{3})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();
}
