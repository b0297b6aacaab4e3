using Parley.App.Sources;
using Parley.Reading.Reports;

namespace Parley.App.Reports;

/// <summary>Reads the reports named on a command line: files, folders, and <c>-</c> for standard input.</summary>
internal sealed class ReportFiles
{
    private const string StandardInput = "-";

    private const int MaxMegabytes = 32;

    private readonly Stream _input;
    private readonly Given _given;
    private readonly int _jobs;

    /// <summary>Sets up the reading.</summary>
    /// <param name="input">Standard input, read only where a path is <c>-</c>.</param>
    /// <param name="given">Day and outlet of all of them, in place of what they say of themselves.</param>
    /// <param name="jobs">How many files are read at a time.</param>
    internal ReportFiles(Stream input, Given given, int jobs)
    {
        _input = input;
        _given = given;
        _jobs = jobs;
    }

    /// <summary>
    /// Reads each input once, in the order given; a folder stands for the files in it and below it, see <see cref="Folder"/>. Ids are file names
    /// without extension, with "-1", "-2" for the entries of a feed; where two are alike the later ones get "-2", "-3". Never throws for
    /// what is or is not on the disk. Files are read as the result is walked through, a few ahead.
    /// </summary>
    internal IEnumerable<Intake> Read(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, extraction) in InOrder.Select(Once(paths), f => (f, Open(f)), _jobs, cancellation))
        {
            foreach (var intake in extraction.Match(
                reports => reports.Count == 0 ? [new Intake.Refused(file.Path, ReportProblems.Empty())] : reports.Select(d => Take(file, d, ids)),
                problem => file.Found && problem.Code == ReportProblems.NoFeed("").Code ? [] : [new Intake.Refused(file.Path, problem)]))
            {
                yield return intake;
            }
        }
    }

    private static IEnumerable<FoundFile> Once(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return paths.SelectMany(Expand).Where(f =>
            f.Problem is not null || seen.Add(f.Path == StandardInput ? StandardInput : Path.GetFullPath(f.Path)));
    }

    private static IEnumerable<FoundFile> Expand(string path) =>
        path == StandardInput || File.Exists(path) ? [new FoundFile(path)]
        : Directory.Exists(path) ? Folder.Files(path)
        : [new FoundFile(path) { Problem = ReportProblems.NotFound() }];

    private Extraction Open(FoundFile file)
    {
        if (file.Problem is { } problem)
        {
            return new Extraction.Failed(problem);
        }

        try
        {
            if (file.Path == StandardInput)
            {
                return Open(_input, "");
            }

            using var stream = File.OpenRead(file.Path);
            return Open(stream, file.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Extraction.Failed(ReportProblems.Unreadable(e.Message));
        }
    }

    private Extraction Open(Stream stream, string name)
    {
        using var read = new MemoryStream();
        BoundedRead.Fill(read, stream, FormatSniffer.HeadLength);
        var format = FormatSniffer.Of(name, read.GetBuffer().AsSpan(0, (int)read.Length));
        var limit = format is ReportFormat.Text or ReportFormat.Markdown ? ReportBytes.MaxBytes : MaxMegabytes * 1024 * 1024;
        BoundedRead.Fill(read, stream, limit + 1);
        return read.Length <= limit ? Extraction.Of(format, read.ToArray(), _given)
            : new Extraction.Failed(limit == ReportBytes.MaxBytes ? ReportProblems.TooLong() : ReportProblems.TooLarge(MaxMegabytes));
    }

    private static Intake Take(FoundFile file, Extracted extracted, HashSet<string> ids)
    {
        var path = extracted.Item == 0 ? file.Path : $"{file.Path} (entry {extracted.Item})";
        var id = Unique(file.Path, extracted.Item, ids);
        var report = extracted.As(id);
        if (ReportCheck.Refusal(report) is { } refusal)
        {
            ids.Remove(id.Value);
            return new Intake.Refused(path, refusal);
        }

        return new Intake.Taken(path, report, extracted.Problems);
    }

    private static ReportId Unique(string path, int item, HashSet<string> ids)
    {
        var name = path == StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(path);
        name = string.IsNullOrWhiteSpace(name) ? "report" : name;
        name = item == 0 ? name : $"{name}-{item}";
        var id = name;
        for (var n = 2; !ids.Add(id); n++)
        {
            id = $"{name}-{n}";
        }

        return new ReportId(id);
    }
}
