using Parley.App.Bytes;
using Parley.App.Sources.Extracts;
using Parley.Reading.Reports;

namespace Parley.App.Sources;

/// <summary>A report in plain text, with or without header lines.</summary>
internal static class PlainText
{
    // Names nobody: the id is given later.
    private static readonly ReportId Nameless = new("text");

    internal static Extraction Read(byte[] bytes, Given given)
    {
        var (text, doubt) = ReportBytes.Decode(bytes);
        if (text is null)
        {
            return new Extraction.Failed(doubt!);
        }

        var (report, problems) = ReportText.Parse(Nameless, text, given.Published, given.Outlet);
        return new Extraction.Found([Of(report) with { Problems = doubt is null ? problems : [doubt, .. problems] }]);
    }

    /// <summary>What a report says of itself.</summary>
    internal static Extracted Of(Report report) => new(report.Text)
    {
        BodyStart = report.BodyStart,
        Title = report.Title,
        Outlet = report.Outlet,
        Byline = report.Byline,
        Published = report.Published,
        Url = report.Url,
    };
}
