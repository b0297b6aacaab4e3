using Parley.Analysis.Stability.Input;

namespace Parley.App.Work;

/// <summary>Conflicts from files.</summary>
internal static class ConflictFiles
{
    /// <summary>The conflict of a file, or of a folder's only one, or of standard input for <c>-</c>. Never throws for what is or is not on the disk.</summary>
    internal static ConflictReading Read(string path, Stream input, CancellationToken cancellation)
    {
        var (files, missing) = ScenarioFiles.Read([path], input, cancellation);
        return missing.Count > 0 ? new(null, missing)
            : files.Count != 1 ? new(null, [new("D004", $"a folder of {files.Count} files; expected one conflict", new(path, 0, 0))])
            : ConflictReader.Read(files[0]);
    }
}
