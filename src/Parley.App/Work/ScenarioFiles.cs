using Parley.Analysis.Scenarios.Input;
using Parley.App.Bytes;
using Parley.App.Reports;
using Parley.Deals;

namespace Parley.App.Work;

/// <summary>Reads the files of a scenario named on a command line: files, or folders that stand for their XML, YAML and JSON files.</summary>
internal static class ScenarioFiles
{
    /// <summary>Bytes that one file may have.</summary>
    internal const int MaxBytes = 64 * 1024 * 1024;

    private const string StandardInput = "-";

    /// <summary>Endings of the files that a folder stands for.</summary>
    internal static readonly string[] Extensions = [".xml", ".yaml", ".yml", ".json"];

    /// <summary>
    /// The files in the order given, a folder's in ordinal order of their names, without its subfolders and hidden files; and what cannot be
    /// read. Never throws for what is or is not on the disk.
    /// </summary>
    internal static (Seq<ScenarioFile> Files, Seq<ScenarioProblem> Problems) Read(
        IReadOnlyList<string> paths, Stream input, CancellationToken cancellation)
    {
        var files = new List<ScenarioFile>();
        var problems = new List<ScenarioProblem>();
        foreach (var path in paths)
        {
            try
            {
                foreach (var file in Expand(path, problems))
                {
                    cancellation.ThrowIfCancellationRequested();
                    using var stream = file == StandardInput ? input : File.OpenRead(file);
                    if (BoundedRead.AtMost(stream, MaxBytes) is { } bytes)
                    {
                        files.Add(new(file == StandardInput ? "standard input" : file, bytes));
                    }
                    else
                    {
                        problems.Add(ScenarioProblems.TooLong(file, MaxBytes));
                    }
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add(ScenarioProblems.Unreadable(path, e.Message));
            }
        }

        return ([.. files], [.. problems]);
    }

    private static IEnumerable<string> Expand(string path, List<ScenarioProblem> problems)
    {
        if (path == StandardInput || File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            problems.Add(ScenarioProblems.NotFound(path));
            return [];
        }

        return Directory.EnumerateFiles(path)
            .Where(f => Extensions.Contains(Path.GetExtension(f).ToLowerInvariant()) && !Path.GetFileName(f).StartsWith('.') && !IsAnswer(f))
            .OrderBy(Path.GetFileName, StringComparer.Ordinal);
    }

    // An answer that was written beside its scenario is no part of it; a draft is one.
    private static bool IsAnswer(string file) => Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase) && new FileInfo(file).Length > 0 && RegularFile.Is(file) && OwnOutput.Is(file);
}
