using Parley.Analysis.Scenarios.Genius;
using Parley.Analysis.Scenarios.Negmas;
using Parley.App.Bytes;
using Parley.Deals;

namespace Parley.App.Work;

/// <summary>Writes a scenario as the files of another program.</summary>
internal static class Conversion
{
    /// <summary>Writes the files into a folder, which is made where there is none; files that are there already are left alone.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="program"><c>genius</c> or <c>negmas</c>.</param>
    /// <param name="folder">Where to.</param>
    internal static Converted Write(Scenario scenario, string program, string folder)
    {
        var isGenius = program == "genius";
        if ((isGenius ? GeniusXmlWriter.Refusal(scenario) : NegmasWriter.Refusal(scenario)) is { } refusal)
        {
            return new Converted.Refused(refusal);
        }

        var files = isGenius ? GeniusXmlWriter.Write(scenario) : NegmasWriter.Write(scenario);
        var written = new List<string>();
        var isThere = Directory.Exists(folder);
        try
        {
            Directory.CreateDirectory(folder);
            if (files.Select(f => Path.Combine(folder, f.Name)).FirstOrDefault(Path.Exists) is { } there)
            {
                return new Converted.Failed($"{there} is there already; nothing was written.");
            }

            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Name);
                WholeFile.Create(path, w => w.Write(file.Text));
                written.Add(path);
            }

            return new Converted.Written([.. written]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Undo(written, isThere ? null : folder);
            return new Converted.Failed($"{folder} cannot be written: {e.Message}");
        }
    }

    // Half a scenario is none: only what was made here is taken away again.
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
