using Parley.App.Reports;
using Parley.Reading;
using Parley.Storage;
using Parley.Storage.Layers;

namespace Parley.App.Records;

/// <summary>Puts reports into a record, each whole or not at all, so that what was stopped half-way can be taken up again.</summary>
internal static class Adding
{
    /// <summary>Reads each report the record does not have and takes it, in order, as the result is walked through; what is told of is on the disk.</summary>
    /// <param name="record">The record, open for writing.</param>
    /// <param name="intakes">The inputs.</param>
    /// <param name="jobs">How many are read at a time, from 1.</param>
    /// <param name="who">Who takes them.</param>
    /// <param name="terms">On what terms they were given.</param>
    /// <param name="cancellation">Looked at before each.</param>
    internal static IEnumerable<Added> Each(RecordFile record, IEnumerable<Intake> intakes, int jobs, string who, Terms terms, CancellationToken cancellation) =>
        Each(record, intakes, jobs, who, terms, new Lazy<Reader>(Reader.Load), cancellation);

    /// <summary>The same with a reader that is loaded when the first report is new.</summary>
    internal static IEnumerable<Added> Each(RecordFile record, IEnumerable<Intake> intakes, int jobs, string who, Terms terms, Lazy<Reader> reader, CancellationToken cancellation)
    {
        var known = record.Marks();
        foreach (var (intake, reading) in InOrder.Select(intakes, i => (i, Read(reader, known, i)), jobs, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return intake.Match<Added>(
                taken =>
                {
                    if (reading is null)
                    {
                        return new Added.There(taken.Path, known[RecordFile.MarkOf(taken.Report)]);
                    }

                    var (number, isNew) = record.Take(reading, ReaderVersion.Own, taken.Path, who, terms);
                    return isNew ? new Added.New(taken.Path, number, reading.Report, reading.Claims.Count) : new Added.There(taken.Path, number);
                },
                refused => new Added.Refused(refused));
        }
    }

    private static ReadingResult? Read(Lazy<Reader> reader, IReadOnlyDictionary<string, int> known, Intake intake)
    {
        if (intake is not Intake.Taken taken || known.ContainsKey(RecordFile.MarkOf(taken.Report)))
        {
            return null;
        }

        var result = reader.Value.Read(taken.Report);
        return result with { Problems = [.. taken.Problems, .. result.Problems] };
    }
}
