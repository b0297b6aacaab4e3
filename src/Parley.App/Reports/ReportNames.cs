using Parley.Keys;

namespace Parley.App.Reports;

/// <summary>
/// The ids of reports read together: file names without extension, <c>stdin</c> for standard input, with "-1", "-2" for the entries of a feed.
/// Where files that hold reports share a name, the reports of each get their <see cref="ReportMark"/> after it: which is which does not depend on
/// the order of the files or on where they lie. Only copies of one report, alike in text and head, are numbered as they come ("-2", "-3").
/// </summary>
internal sealed class ReportNames
{
    /// <summary>What stands for standard input where a path is asked for.</summary>
    internal const string StandardInput = "-";

    private readonly HashSet<string> _names;
    private readonly HashSet<string> _shared;
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>Finds the names that several files share.</summary>
    /// <param name="paths">All files that will be read, each once.</param>
    /// <param name="withReports">Those of the files it is given that hold a report; asked only about files that share a name.</param>
    internal ReportNames(IEnumerable<string> paths, Func<IEnumerable<string>, IEnumerable<string>> withReports)
    {
        var byName = paths.GroupBy(Name, StringComparer.Ordinal).ToArray();
        _names = byName.Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        _shared = withReports(byName.Where(g => g.Skip(1).Any()).SelectMany(g => g)).GroupBy(Name, StringComparer.Ordinal)
            .Where(g => g.Skip(1).Any()).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The id of a report; each call gives one that no call before has given.</summary>
    /// <param name="path">The file it stands in.</param>
    /// <param name="item">Which entry of a feed it is, from 1; 0 where the file is one report.</param>
    /// <param name="report">The report, under whatever id.</param>
    internal ReportId IdOf(string path, int item, Report report)
    {
        var name = Name(path);
        var entry = item == 0 ? name : $"{name}-{item}";

        // An entry may be called what another file is: "wire-1" of wire.xml beside wire-1.txt, which keeps its name.
        var own = _shared.Contains(name) || (item > 0 && _names.Contains(entry)) ? $"{entry}-{ReportMark.Of(report)}" : entry;
        var id = own;
        for (var n = 2; !_given.Add(id); n++)
        {
            id = $"{own}-{n}";
        }

        return new(id);
    }

    private static string Name(string path)
    {
        var name = path == StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(path);
        return string.IsNullOrWhiteSpace(name) ? "report" : name;
    }
}
