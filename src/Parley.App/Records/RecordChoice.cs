using Parley.Wording;

namespace Parley.App.Records;

/// <summary>Which record a command is about.</summary>
internal static class RecordChoice
{
    internal const string Extension = ".parley";

    /// <summary>The one named, else the one the surroundings name, else the only one in the folder; or what to do.</summary>
    internal static (string? Path, string? Advice) Of(string? named, string? surroundings, string folder)
    {
        if ((named ?? surroundings) is { } path)
        {
            return (path, null);
        }

        var here = Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Extension).Order(StringComparer.Ordinal).ToArray() : [];
        return here switch
        {
            [var only] => (Path.GetRelativePath(".", only) is var near && !near.StartsWith("..", StringComparison.Ordinal) ? near : only, null),
            [] => (null, "There is no record here. Make one with: parley new FILE.parley --title TITLE; or name one with --record FILE, or in PARLEY_RECORD."),
            _ => (null, $"There are several records here ({InWords.List([.. here.Select(h => Path.GetFileName(h)!)])}); name one with --record FILE, or in PARLEY_RECORD."),
        };
    }

    /// <summary>Whether a file is an SQLite file, as records are; claims as JSON are not. False where it cannot be read.</summary>
    internal static bool IsRecord(string path)
    {
        try
        {
            Span<byte> head = stackalloc byte[16];
            using var stream = File.OpenRead(path);
            return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("SQLite format 3\0"u8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
