using System.Runtime.CompilerServices;
using Parley.App.Reports;
using Parley.App.SecondReader;
using Parley.Reading;

namespace Parley.App.Work;

/// <summary>The claims of reports, read many at a time.</summary>
internal static class Readings
{
    /// <summary>Reads each report taken, in order, as the result is walked through; the problems of its source come before those of its reading.</summary>
    /// <param name="intakes">The inputs.</param>
    /// <param name="jobs">How many are read at a time, from 1.</param>
    /// <param name="cancellation">Looked at before each.</param>
    internal static IEnumerable<ReportOutcome> Each(IEnumerable<Intake> intakes, int jobs, CancellationToken cancellation)
    {
        // Loaded once, by whichever report comes first; where there is none, not at all.
        var reader = new Lazy<Reader>(Reader.Load);
        return InOrder.Select(intakes, i => Read(reader, i), jobs, cancellation);
    }

    /// <summary>Reads all of them, and tells of each as soon as it and all before it are done.</summary>
    /// <param name="intakes">The inputs.</param>
    /// <param name="jobs">How many are read at a time, from 1.</param>
    /// <param name="progress">Told of each outcome, in order, on the caller's thread.</param>
    /// <param name="cancellation">Looked at before each.</param>
    internal static AllRead All(IEnumerable<Intake> intakes, int jobs, IProgress<ReportOutcome>? progress, CancellationToken cancellation)
    {
        var readings = new List<ReadingResult>();
        var refused = new List<Intake.Refused>();
        foreach (var outcome in Each(intakes, jobs, cancellation))
        {
            if (outcome is ReportOutcome.Read read)
            {
                readings.Add(read.Reading);
            }
            else if (outcome is ReportOutcome.Refused input)
            {
                refused.Add(input.Input);
            }

            progress?.Report(outcome);
        }

        return new([.. readings], [.. refused]);
    }

    /// <summary>The same outcomes, each reading with what a language model adds to it.</summary>
    /// <param name="outcomes">What came of reading.</param>
    /// <param name="open">Gives the model's reader, or null where none is asked; called with the first report that could be read, and disposed of at the end.</param>
    /// <param name="cancellation">Ends the waiting for an answer.</param>
    internal static async IAsyncEnumerable<ReportOutcome> WithSecondAsync(
        IEnumerable<ReportOutcome> outcomes, Func<ModelReader?> open, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // Where no report can be read, nothing is to be sent.
        var second = new Lazy<ModelReader?>(open);
        try
        {
            foreach (var outcome in outcomes)
            {
                yield return outcome is ReportOutcome.Read read && second.Value is { } model
                    ? new ReportOutcome.Read(await model.ReadAsync(read.Reading, cancellation))
                    : outcome;
            }
        }
        finally
        {
            (second.IsValueCreated ? second.Value : null)?.Dispose();
        }
    }

    /// <summary>Claims read before, from files that <c>parley read --json</c> wrote; what a broken file holds before its fault counts.</summary>
    internal static AllRead Before(IEnumerable<string> files, Stream input, CancellationToken cancellation)
    {
        var readings = new List<ReadingResult>();
        var refused = new List<Intake.Refused>();
        foreach (var path in files)
        {
            cancellation.ThrowIfCancellationRequested();
            var claims = ClaimsFile.Read(path, input);
            readings.AddRange(claims.Results);
            if (claims.Problem is { } problem)
            {
                refused.Add(new(path, problem));
            }
        }

        return new([.. readings], [.. refused]);
    }

    private static ReportOutcome Read(Lazy<Reader> reader, Intake intake) => intake.Match<ReportOutcome>(
        taken =>
        {
            var result = reader.Value.Read(taken.Report);
            return new ReportOutcome.Read(result with { Problems = [.. taken.Problems, .. result.Problems] });
        },
        refused => new ReportOutcome.Refused(refused));
}
