using Parley.App.Reports;
using Parley.Reading.English;

namespace Parley.App.Work;

/// <summary>The grammar of reports, as the claims are read from it.</summary>
internal static class Parses
{
    /// <summary>Each input in order, as the result is walked through: the words and trees of the report's body, or why it is none.</summary>
    internal static IEnumerable<(Intake Intake, ParsedText? Parsed)> Each(IEnumerable<Intake> intakes, CancellationToken cancellation)
    {
        EnglishPipeline? english = null;
        foreach (var intake in intakes)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return (intake, intake is Intake.Taken { Report: { } report } ? (english ??= EnglishPipeline.Load()).Parse(report.Text[report.BodyStart..]) : null);
        }
    }
}
