using Parley.Reading.Reports;

namespace Parley.App.Reports;

/// <summary>Reads the reports named on a command line: files, folders of <c>.txt</c> files, and <c>-</c> for standard input.</summary>
internal static class ReportFiles
{
    private const string StandardInput = "-";

    /// <summary>
    /// Reads each input once, in the order given; a folder stands for its <c>.txt</c> files in ordinal order of their names,
    /// without its subfolders and hidden files. Ids are file names without extension; where two are alike the later ones get "-2", "-3".
    /// Never throws for what is or is not on the disk.
    /// </summary>
    /// <param name="paths">As given.</param>
    /// <param name="input">Standard input, read only where a path is <c>-</c>.</param>
    /// <param name="published">Day of publication of all of them, in place of what their headers say.</param>
    /// <param name="outlet">Outlet of all of them, in place of what their headers say.</param>
    /// <param name="cancellation">Looked at between files.</param>
    internal static Seq<Intake> Read(
        IEnumerable<string> paths, Stream input, DateOnly? published, string? outlet, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var intakes = new List<Intake>();
        foreach (var found in paths.SelectMany(Expand))
        {
            cancellation.ThrowIfCancellationRequested();
            if (found.Problem is { } missing)
            {
                intakes.Add(new Intake.Refused(found.Path, missing));
            }
            else if (seen.Add(found.Path == StandardInput ? StandardInput : Path.GetFullPath(found.Path)))
            {
                intakes.Add(ReadOne(found.Path, input, ids, published, outlet));
            }
        }

        return [.. intakes];
    }

    private static IEnumerable<(string Path, Problem? Problem)> Expand(string path)
    {
        if (path == StandardInput || File.Exists(path))
        {
            return [(path, null)];
        }

        if (!Directory.Exists(path))
        {
            return [(path, ReportProblems.NotFound())];
        }

        try
        {
            var files = Directory.EnumerateFiles(path)
                .Where(f => Path.GetExtension(f).Equals(".txt", StringComparison.OrdinalIgnoreCase) && !Path.GetFileName(f).StartsWith('.'))
                .OrderBy(Path.GetFileName, StringComparer.Ordinal)
                .Select(f => (f, (Problem?)null))
                .ToList();
            return files.Count > 0 ? files : [(path, ReportProblems.NoReports())];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [(path, ReportProblems.Unreadable(e.Message))];
        }
    }

    private static Intake ReadOne(string path, Stream input, HashSet<string> ids, DateOnly? published, string? outlet)
    {
        byte[] bytes;
        try
        {
            bytes = path == StandardInput ? Bytes(input) : Bytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Intake.Refused(path, ReportProblems.Unreadable(e.Message));
        }

        if (bytes.Length > ReportBytes.MaxBytes)
        {
            return new Intake.Refused(path, ReportProblems.TooLong());
        }

        var (text, doubt) = ReportBytes.Decode(bytes);
        if (text is null)
        {
            return new Intake.Refused(path, doubt!);
        }

        var id = path == StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(path);
        var (report, problems) = ReportText.Parse(Unique(string.IsNullOrWhiteSpace(id) ? "report" : id, ids), text, published, outlet);
        if (ReportCheck.Refusal(report) is { } refusal)
        {
            ids.Remove(report.Id.Value);
            return new Intake.Refused(path, refusal);
        }

        return new Intake.Taken(path, report, doubt is null ? problems : [doubt, .. problems]);
    }

    private static byte[] Bytes(string path)
    {
        using var file = File.OpenRead(path);
        return Bytes(file);
    }

    // Stops one byte beyond the limit: a pipe or a device may never end.
    private static byte[] Bytes(Stream stream)
    {
        using var read = new MemoryStream();
        var buffer = new byte[81_920];
        int count;
        while (read.Length <= ReportBytes.MaxBytes && (count = stream.Read(buffer)) > 0)
        {
            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }

    private static ReportId Unique(string name, HashSet<string> ids)
    {
        var id = name;
        for (var n = 2; !ids.Add(id); n++)
        {
            id = $"{name}-{n}";
        }

        return new ReportId(id);
    }
}
