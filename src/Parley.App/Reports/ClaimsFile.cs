using Parley.App.Bytes;
using Parley.Json;
using Parley.Keys;
using Parley.Reading.Reports;

namespace Parley.App.Reports;

/// <summary>Claims read before, from a file that <c>parley read --json</c> wrote.</summary>
internal static class ClaimsFile
{
    /// <summary>Bytes that a file may have.</summary>
    internal const int MaxBytes = 256 * 1024 * 1024;

    private const string StandardInput = "-";

    /// <summary>The reports with their claims, or why there are none. Never throws for what is or is not on the disk.</summary>
    internal static ClaimsReading Read(string path, Stream input)
    {
        try
        {
            if (path != StandardInput && !File.Exists(path))
            {
                return new([], ReportProblems.NotFound());
            }

            using var stream = path == StandardInput ? input : File.OpenRead(path);
            return BoundedRead.AtMost(stream, MaxBytes) is { } bytes
                ? ClaimsJsonReader.Read(bytes)
                : new([], ReportProblems.Unreadable($"it has more than {MaxBytes / 1024 / 1024} MiB."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new([], ReportProblems.Unreadable(e.Message));
        }
    }

    /// <summary>
    /// The readings with ids that name no other of them. An id is kept as it is where all reports of that id have one text; where they have several,
    /// each report's gets its <see cref="ReportMark"/>, so that the order of the readings changes no id.
    /// </summary>
    internal static Seq<ReadingResult> WithOwnIds(IEnumerable<ReadingResult> readings)
    {
        var all = readings.ToArray();
        var shared = all.GroupBy(r => r.Report.Id).Where(g => g.DistinctBy(r => r.Report.Sha256).Skip(1).Any()).Select(g => g.Key).ToHashSet();
        var texts = all.Where(r => !shared.Contains(r.Report.Id)).DistinctBy(r => r.Report.Id).ToDictionary(r => r.Report.Id.Value, r => r.Report.Sha256, StringComparer.Ordinal);
        return [.. all.Select(r => shared.Contains(r.Report.Id) ? r with { Report = r.Report.As(Marked(r.Report, texts)) } : r)];
    }

    private static ReportId Marked(Report report, Dictionary<string, string> texts)
    {
        var marked = $"{report.Id}-{ReportMark.Of(report)}";
        var id = marked;
        for (var n = 2; !texts.TryAdd(id, report.Sha256) && texts[id] != report.Sha256; n++)
        {
            id = $"{marked}-{n}";
        }

        return new(id);
    }
}
