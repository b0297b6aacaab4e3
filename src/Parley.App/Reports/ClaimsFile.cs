using Parley.Json;
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
            return Bytes(stream) is { } bytes
                ? ClaimsJsonReader.Read(bytes)
                : new([], ReportProblems.Unreadable($"it has more than {MaxBytes / 1024 / 1024} MiB."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new([], ReportProblems.Unreadable(e.Message));
        }
    }

    /// <summary>The readings with ids that name no other of them: a report of another text but the same id gets "-2", "-3".</summary>
    internal static Seq<ReadingResult> WithOwnIds(IEnumerable<ReadingResult> readings)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var result = new List<ReadingResult>();
        foreach (var reading in readings)
        {
            var report = reading.Report;
            var id = report.Id.Value;
            for (var n = 2; texts.TryGetValue(id, out var text) && text != report.Sha256; n++)
            {
                id = $"{report.Id}-{n}";
            }

            texts[id] = report.Sha256;
            result.Add(id == report.Id.Value ? reading : reading with
            {
                Report = new(new(id), report.Text, report.BodyStart, report.Title, report.Outlet, report.Byline, report.Published, report.Url),
            });
        }

        return [.. result];
    }

    // Stops one byte beyond the limit: a pipe or a device may never end.
    private static byte[]? Bytes(Stream stream)
    {
        using var read = new MemoryStream();
        var buffer = new byte[81_920];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            if (read.Length + count > MaxBytes)
            {
                return null;
            }

            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }
}
