using System.Globalization;
using Parley.App.Bytes;
using Parley.App.Sources;
using Parley.App.Sources.Extracts;
using Parley.App.Sources.Pdf;
using Parley.Reading.Reports;

namespace Parley.App.Reports;

/// <summary>Reads the reports named on a command line: files, folders, and <c>-</c> for standard input.</summary>
internal sealed class ReportFiles
{
    /// <summary>Megabytes (of 1,024 × 1,024 bytes) of a file that is no plain text.</summary>
    internal const int MaxMegabytes = 32;

    private readonly Stream _input;
    private readonly Given _given;
    private readonly int _jobs;
    private readonly TimeProvider _clock;

    /// <summary>Sets up the reading.</summary>
    /// <param name="input">Standard input, read only where a path is <c>-</c>.</param>
    /// <param name="given">Day and outlet of all of them, in place of what they say of themselves.</param>
    /// <param name="jobs">How many files are read at a time.</param>
    /// <param name="clock">Times what may be stopped for taking too long.</param>
    internal ReportFiles(Stream input, Given given, int jobs, TimeProvider clock)
    {
        _input = input;
        _given = given;
        _jobs = jobs;
        _clock = clock;
    }

    /// <summary>
    /// Reads each input once, in the order given; a folder stands for the files in it and below it, see <see cref="Folder"/>. For the ids see
    /// <see cref="ReportNames"/>; files that share a name are opened once more, before all else, to see how many of them hold reports. Never throws for
    /// what is or is not on the disk. Files are read as the result is walked through, a few ahead.
    /// </summary>
    /// <param name="paths">As named.</param>
    /// <param name="goal">The file that will be written, passed over where it is found in a folder; null where there is none.</param>
    /// <param name="cancellation">Looked at before each file.</param>
    internal IEnumerable<Intake> Read(IEnumerable<string> paths, string? goal, CancellationToken cancellation)
    {
        using var pdf = new PdfProcesses(PdfLimits.Default, _clock);
        var files = Once(paths).Where(f => goal is null || !f.Found || !RegularFile.AreOne(f.Path, goal)).ToList();
        var names = new ReportNames(
            files.Where(f => f.Problem is null).Select(f => f.Path),
            alike => InOrder.Select(alike, p => (p, HoldsReports(p, pdf)), _jobs, cancellation).Where(x => x.Item2).Select(x => x.p));
        foreach (var (file, extraction) in InOrder.Select(files, f => (f, Open(f, pdf)), _jobs, cancellation))
        {
            foreach (var intake in extraction.Match(
                reports => reports.Count == 0 ? [new Intake.Refused(file.Path, ReportProblems.Empty())] : reports.Select(d => Take(file, d, names)),
                problem => file.Found && IsNoSource(file.Path, problem) ? [] : [new Intake.Refused(file.Path, problem)]))
            {
                yield return intake;
            }
        }
    }

    /// <summary>Reads bytes that were sent, as a file of that name would be read; they go to no disk.</summary>
    internal IReadOnlyList<Intake> ReadSent(string name, Stream bytes)
    {
        using var pdf = new PdfProcesses(PdfLimits.Default, _clock);
        var names = new ReportNames([name], _ => []);
        return Open(bytes, name, pdf).Match<IReadOnlyList<Intake>>(
            reports => reports.Count == 0 ? [new Intake.Refused(name, ReportProblems.Empty())] : [.. reports.Select(d => Take(new FoundFile(name), d, names))],
            problem => [new Intake.Refused(name, problem)]);
    }

    private static IEnumerable<FoundFile> Once(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return paths.SelectMany(Expand).Where(f =>
            f.Problem is not null || seen.Add(f.Path == ReportNames.StandardInput ? ReportNames.StandardInput : Path.GetFullPath(f.Path)));
    }

    private static IEnumerable<FoundFile> Expand(string path) =>
        path == ReportNames.StandardInput || File.Exists(path) ? [new FoundFile(path)]
        : Directory.Exists(path) ? Folder.Files(path)
        : [new FoundFile(path) { Problem = ReportProblems.NotFound() }];

    // JSON and XML of any other kind, which folders are full of; Parley's own JSON is such.
    private static bool IsNoSource(string path, Problem problem) =>
        problem.Code == ReportProblems.NoFeed("").Code || (problem.Code == ReportProblems.Own().Code && Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase));

    private Extraction Open(FoundFile file, PdfProcesses pdf)
    {
        if (file.Problem is { } problem)
        {
            return new Extraction.Failed(problem);
        }

        try
        {
            if (file.Path == ReportNames.StandardInput)
            {
                return Open(_input, "", pdf);
            }

            if (!RegularFile.Is(file.Path))
            {
                return new Extraction.Failed(ReportProblems.Unreadable("it is a pipe or a device; what they give is read as standard input, named -."));
            }

            using var stream = File.OpenRead(file.Path);
            return Open(stream, file.Path, pdf);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Extraction.Failed(ReportProblems.Unreadable(e.Message));
        }
    }

    private Extraction Open(Stream stream, string name, PdfProcesses pdf)
    {
        using var read = new MemoryStream();
        BoundedRead.Fill(read, stream, FormatSniffer.HeadLength);
        if (OwnOutput.Is(read.GetBuffer().AsSpan(0, (int)read.Length)))
        {
            return new Extraction.Failed(ReportProblems.Own());
        }

        var format = FormatSniffer.Of(name, read.GetBuffer().AsSpan(0, (int)read.Length));
        var limit = format is ReportFormat.Text or ReportFormat.Markdown ? ReportBytes.MaxBytes : MaxMegabytes * 1024 * 1024;
        BoundedRead.Fill(read, stream, limit + 1);
        return read.Length <= limit ? SourceFile.Read(format, read.ToArray(), _given, pdf.Read)
            : new Extraction.Failed(limit == ReportBytes.MaxBytes ? ReportProblems.TooLong() : ReportProblems.TooLarge(MaxMegabytes));
    }

    // What has no length is a pipe, which can be read only once, or an empty file: it is not opened and counts as one more of the name.
    private bool HoldsReports(string path, PdfProcesses pdf) =>
        path == ReportNames.StandardInput || new FileInfo(path) is { Exists: true, Length: 0 }
        || Open(new FoundFile(path), pdf).Match(reports => reports.Any(d => ReportCheck.Refusal(d.As(new("report"))) is null), _ => false);

    private static Intake Take(FoundFile file, Extracted extracted, ReportNames names)
    {
        var path = extracted.Item == 0 ? file.Path
            : extracted.Others == 0 ? $"{file.Path} (entry {extracted.Item})"
            : string.Create(CultureInfo.InvariantCulture, $"{file.Path} (entry {extracted.Item} and {extracted.Others:#,0} more)");
        var report = extracted.As(new("report"));
        return ReportCheck.Refusal(report) is { } refusal
            ? new Intake.Refused(path, refusal)
            : new Intake.Taken(path, report.As(names.IdOf(file.Path, extracted.Item, report)), extracted.Problems);
    }
}
