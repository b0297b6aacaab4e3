using Parley.App.Sources.Markup;
using Parley.App.Sources.Pages;
using Parley.Reading.Reports;

namespace Parley.App.Sources;

/// <summary>One entry of a feed as it is written there.</summary>
/// <param name="Number">Which entry it is, from 1.</param>
/// <param name="Full">The full text as HTML, or null.</param>
/// <param name="Plain">The full text as plain text, or null.</param>
/// <param name="Summary">A summary as HTML, or null.</param>
internal sealed record FeedEntry(int Number, string? Full, string? Plain, string? Summary)
{
    internal string? Title { get; init; }

    internal string? Outlet { get; init; }

    internal string? Byline { get; init; }

    internal DateOnly? Published { get; init; }

    internal string? Url { get; init; }

    /// <summary>The entry as a report; its text is empty where it has none or where its markup cannot be made out.</summary>
    internal Extracted Extract()
    {
        var (text, summary) = !string.IsNullOrWhiteSpace(Full) ? (MarkupText.Of(Full), false)
            : !string.IsNullOrWhiteSpace(Plain) ? (Plain.Trim(), false)
            : !string.IsNullOrWhiteSpace(Summary) ? (MarkupText.Of(Summary), true)
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
}
