using Parley.Reading.Reports;

namespace Parley.App.Sources.Extracts;

/// <summary>What the command line says of every report, in place of what the report says of itself.</summary>
internal sealed record Given(DateOnly? Published, string? Outlet)
{
    internal static readonly Given Nothing = new(null, null);

    /// <summary>The report with what is given, and with a problem where its day is still unknown.</summary>
    internal Extracted Onto(Extracted extracted)
    {
        var published = Published ?? extracted.Published ?? Dateline.Find(extracted.Text, extracted.BodyStart, null)?.Day;
        return extracted with
        {
            Published = published,
            Outlet = string.IsNullOrWhiteSpace(Outlet) ? extracted.Outlet : Outlet.Trim(),
            Problems = published is null ? [.. extracted.Problems, ReportProblems.NoDate(extracted.BodyStart)] : extracted.Problems,
        };
    }
}
