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
        var (paths, obstacle) = NewFiles.Create(folder, [.. files.Select(f => (f.Name, f.Text))]);
        return obstacle is null ? new Converted.Written(paths) : new Converted.Failed(obstacle);
    }
}
