using System.Text;
using Parley.Analysis.Scenarios.Genius;
using Parley.Analysis.Scenarios.Negmas;
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
        try
        {
            Directory.CreateDirectory(folder);
            if (files.Select(f => Path.Combine(folder, f.Name)).FirstOrDefault(Path.Exists) is { } there)
            {
                return new Converted.Failed([], $"{there} is there already; nothing was written.");
            }

            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Name);
                File.WriteAllText(path, file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                written.Add(path);
            }

            return new Converted.Written([.. written]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Converted.Failed([.. written], $"{folder} cannot be written: {e.Message}");
        }
    }
}
