using Parley.App.Reports;

namespace Parley.App.Fetching;

/// <summary>The reports at an address.</summary>
internal static class WebReports
{
    /// <summary>What was fetched, as reports: a page or document is one, a feed any number. One that names no address of its own has the one it came from.</summary>
    internal static IEnumerable<Intake> Of(Fetched.Got got, ReportFiles files)
    {
        using var bytes = new MemoryStream(got.Bytes, writable: false);
        foreach (var intake in files.ReadSent(Name(got), bytes))
        {
            var entry = intake.Path.Length > Name(got).Length ? intake.Path[Name(got).Length..] : "";
            yield return intake.Match<Intake>(
                taken => new Intake.Taken(got.Address.AbsoluteUri + entry, taken.Report.Url is null ? At(taken.Report, got.Address) : taken.Report, taken.Problems),
                refused => new Intake.Refused(got.Address.AbsoluteUri + entry, refused.Problem));
        }
    }

    // By its last word and the suffix of its kind, whatever the address ends in.
    private static string Name(Fetched.Got got)
    {
        var last = Path.GetFileNameWithoutExtension(got.Address.Segments[^1].Trim('/'));
        return (last.Length == 0 ? got.Address.Host : last) + (got.Suffix.Length > 0 ? got.Suffix : Path.GetExtension(got.Address.AbsolutePath));
    }

    private static Report At(Report report, Uri address) => new(report.Id, report.Text, report.BodyStart, report.Title, report.Outlet, report.Byline, report.Published, address.AbsoluteUri);
}
