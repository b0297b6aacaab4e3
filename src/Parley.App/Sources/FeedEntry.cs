using System.Text.RegularExpressions;
using Parley.App.Sources.Extracts;
using Parley.App.Sources.Markup;
using Parley.App.Sources.Pages;
using Parley.Reading.Reports;

namespace Parley.App.Sources;

/// <summary>One entry of a feed as it is written there.</summary>
/// <param name="Number">Which entry it is, from 1.</param>
/// <param name="Full">The full text as HTML, or null.</param>
/// <param name="Plain">The full text as plain text, or null.</param>
/// <param name="Summary">A summary as HTML, or null.</param>
internal sealed partial record FeedEntry(int Number, string? Full, string? Plain, string? Summary)
{
    internal string? Title { get; init; }

    internal string? Outlet { get; init; }

    internal string? Byline { get; init; }

    internal DateOnly? Published { get; init; }

    internal string? Url { get; init; }

    /// <summary>
    /// The entries as reports, as they are asked for; those without text come last and as one, the first of them, which says how many more there are: a feed
    /// may hold a million.
    /// </summary>
    internal static IEnumerable<Extracted> Extract(IEnumerable<FeedEntry> entries)
    {
        Extracted? empty = null;
        foreach (var report in entries.Select(e => e.Extract()))
        {
            if (!string.IsNullOrWhiteSpace(report.Text))
            {
                yield return report;
            }
            else
            {
                empty = empty is null ? report : empty with { Others = empty.Others + 1 };
            }
        }

        if (empty is not null)
        {
            yield return empty;
        }
    }

    /// <summary>The entry as a report; its text is empty where it has none or where its markup cannot be made out.</summary>
    internal Extracted Extract()
    {
        var (text, summary) = !string.IsNullOrWhiteSpace(Full) ? (Unescaped(MarkupText.Of(Full)), false)
            : !string.IsNullOrWhiteSpace(Plain) ? (Unescaped(Plain.Trim()), false)
            : !string.IsNullOrWhiteSpace(Summary) ? (Unescaped(MarkupText.Of(Summary)), true)
            : ("", false);
        return new Extracted(text ?? "")
        {
            Title = MarkupText.Line(Title),
            Outlet = MarkupText.Line(Outlet),
            Byline = PageFacts.By(MarkupText.Line(Byline)),
            Published = Published,
            Url = WebAddress.First(Url),
            Item = Number,
            Problems = summary ? [ReportProblems.SummaryOnly()] : [],
        };
    }

    // Markup escaped once too often comes out of the first reading as text that has tags in it.
    private static string? Unescaped(string? text) => text is not null && Tag().IsMatch(text) ? MarkupText.Of(text) ?? text : text;

    [GeneratedRegex(@"</(?:p|div|a|b|i|em|strong|span|ul|ol|li|blockquote|h[1-6]|figure|table)>|<(?:p|br|img)(?:\s[^<>]{0,500})?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
