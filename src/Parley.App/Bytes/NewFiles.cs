namespace Parley.App.Bytes;

/// <summary>Files written together into a folder: all of them or none.</summary>
internal static class NewFiles
{
    /// <summary>Writes them into a folder, which is made where there is none; files that are there already are left alone, and then nothing is written.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="files">The name of each and what is in it.</param>
    /// <returns>The paths written; or why none was, in a sentence.</returns>
    internal static (Seq<string> Paths, string? Obstacle) Create(string folder, IReadOnlyList<(string Name, string Text)> files)
    {
        var written = new List<string>();
        var isThere = Directory.Exists(folder);
        try
        {
            Directory.CreateDirectory(folder);
            if (files.Select(f => Path.Combine(folder, f.Name)).FirstOrDefault(Path.Exists) is { } there)
            {
                return ([], $"{there} is there already; nothing was written.");
            }

            foreach (var (name, text) in files)
            {
                var path = Path.Combine(folder, name);
                WholeFile.Create(path, w => w.Write(text));
                written.Add(path);
            }

            return ([.. written], null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Undo(written, isThere ? null : folder);
            return ([], $"{folder} cannot be written: {e.Message}");
        }
    }

    // Half of them is nothing: only what was made here is taken away again.
    private static void Undo(IEnumerable<string> files, string? folder)
    {
        try
        {
            foreach (var file in files)
            {
                File.Delete(file);
            }

            if (folder is not null && Directory.Exists(folder))
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be taken away stays; that nothing could be written is told.
        }
    }
}
