using Parley.Reading.Reports;

namespace Parley.App.Reports;

/// <summary>The reports in a folder.</summary>
internal static class Folder
{
    /// <summary>
    /// The files in the folder and its subfolders whose suffix is one of <see cref="FormatSniffer.Suffixes"/>; each folder's files and
    /// subfolders in ordinal order of their names. Hidden ones are passed over, and links to folders are not followed.
    /// </summary>
    internal static IEnumerable<FoundFile> Files(string folder)
    {
        var any = false;
        foreach (var file in Below(folder))
        {
            any = true;
            yield return file;
        }

        if (!any)
        {
            yield return new FoundFile(folder) { Problem = ReportProblems.NoReports() };
        }
    }

    /// <summary>Names of the files in the folder and its subfolders that are passed over for their suffix, from the folder on, in ordinal order; hidden ones do not count.</summary>
    internal static IReadOnlyList<string> Others(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true })
                .Select(f => Path.GetRelativePath(folder, f.FullName)).Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.')))
                .Where(f => !FormatSniffer.Suffixes.Contains(Path.GetExtension(f).ToLowerInvariant())).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static IEnumerable<FoundFile> Below(string folder)
    {
        List<FileSystemInfo> entries;
        Problem? problem = null;
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(IsWanted).OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            (entries, problem) = ([], ReportProblems.Unreadable(e.Message));
        }

        if (problem is not null)
        {
            yield return new FoundFile(folder) { Problem = problem };
        }

        foreach (var entry in entries)
        {
            var path = Path.Combine(folder, entry.Name);
            foreach (var file in entry is DirectoryInfo ? Below(path) : [new FoundFile(path) { Found = true }])
            {
                yield return file;
            }
        }
    }

    private static bool IsWanted(FileSystemInfo entry) =>
        !entry.Name.StartsWith('.')
        && (entry is DirectoryInfo ? entry.LinkTarget is null : FormatSniffer.Suffixes.Contains(entry.Extension.ToLowerInvariant()));
}
