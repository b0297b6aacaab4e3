using System.Runtime.CompilerServices;
using Parley.Analysis.Scenarios.Input;

namespace Parley.Tests.Analysis.Scenarios;

/// <summary>The folder of reference domains, which is not part of the project; tests that need it skip where it is not there.</summary>
internal static class Shared
{
    /// <summary>The folder, or null.</summary>
    internal static string? Folder([CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var shared = Path.Combine(folder, "shared");
            if (Directory.Exists(Path.Combine(shared, "contract")))
            {
                return Path.Combine(shared, "scenarios");
            }
        }

        return null;
    }

    internal static string FolderOrSkip()
    {
        var folder = Folder();
        Assert.SkipUnless(folder is not null && Directory.Exists(folder), "The reference domains are not on this machine.");
        return folder!;
    }

    /// <summary>A folder's files in ordinal order of their names.</summary>
    internal static Seq<ScenarioFile> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder).OrderBy(Path.GetFileName, StringComparer.Ordinal).Select(f => new ScenarioFile(f, File.ReadAllBytes(f)))];
}
