using Parley.App.Commands;
using Parley.App.Terminal;
using Parley.Reading;

namespace Parley.App.Reports;

/// <summary>The claims of reports, read many at a time.</summary>
internal static class ReportReadings
{
    /// <summary>What came of one input: it was read, or it was refused.</summary>
    internal readonly record struct Outcome(ReadingResult? Reading, Intake.Refused? Refused);

    /// <summary>Reads each report taken, in order, as the result is walked through; the problems of its source come before those of its reading.</summary>
    internal static IEnumerable<Outcome> InOrder(IEnumerable<Intake> intakes, int jobs, CancellationToken cancellation)
    {
        // Loaded once, by whichever report comes first; where there is none, not at all.
        var reader = new Lazy<Reader>(Reader.Load);
        return Parley.App.Reports.InOrder.Select(intakes, i => Read(reader, i), jobs, cancellation);
    }

    /// <summary>Reads all of them, tells what is refused, and gives the exit code of a command that did all it could.</summary>
    internal static (Seq<ReadingResult> Readings, int ExitCode) All(
        IEnumerable<Intake> intakes, int jobs, Shell shell, CancellationToken cancellation)
    {
        var progress = new Progress(shell);
        var readings = new List<ReadingResult>();
        var code = ExitCode.Done;
        foreach (var outcome in InOrder(intakes, jobs, cancellation))
        {
            if (outcome.Refused is { } refused)
            {
                progress.Clear();
                ReportInputs.Tell(refused, shell);
                code = ExitCode.UnreadableInput;
            }
            else
            {
                readings.Add(outcome.Reading!);
            }

            progress.Count();
        }

        progress.Clear();
        return ([.. readings], code);
    }

    private static Outcome Read(Lazy<Reader> reader, Intake intake) => intake.Match(
        taken =>
        {
            var result = reader.Value.Read(taken.Report);
            return new Outcome(result with { Problems = [.. taken.Problems, .. result.Problems] }, null);
        },
        refused => new Outcome(null, refused));
}
