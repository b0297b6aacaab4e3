using System.Text;
using Parley.Analysis.Scenarios.Genius;
using Parley.Analysis.Scenarios.Negmas;
using Parley.App.Terminal;
using Parley.Deals;

namespace Parley.App.Commands;

/// <summary>Writes a scenario as the files of another program.</summary>
internal static class Conversion
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static int Write(Scenario scenario, string program, string folder, Shell shell)
    {
        var isGenius = program == "genius";
        if ((isGenius ? GeniusXmlWriter.Refusal(scenario) : NegmasWriter.Refusal(scenario)) is { } refusal)
        {
            shell.Error.WriteLine($"parley: {refusal}");
            return ExitCode.UnreadableInput;
        }

        var files = isGenius ? GeniusXmlWriter.Write(scenario) : NegmasWriter.Write(scenario);
        try
        {
            Directory.CreateDirectory(folder);
            if (files.Select(f => Path.Combine(folder, f.Name)).FirstOrDefault(Path.Exists) is { } there)
            {
                shell.Error.WriteLine($"parley: {there} is there already; nothing was written.");
                return ExitCode.Failed;
            }

            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Name);
                File.WriteAllText(path, file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                shell.Output.WriteLine(path);
            }

            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            shell.Error.WriteLine($"parley: {folder} cannot be written: {e.Message}");
            return ExitCode.Failed;
        }
    }
}
