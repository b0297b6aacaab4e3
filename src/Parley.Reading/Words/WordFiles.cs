using System.Reflection;

namespace Parley.Reading.Words;

/// <summary>
/// The data files of the rules, as they are part of the program: plain lists (the folder Lists), and tables whose rows belong
/// together, their columns parted by tabs (the folder Tables). Lines that begin with "#" are remarks.
/// </summary>
internal static class WordFiles
{
    private const string Room = "Parley.Reading.Words.";

    /// <summary>Names of the files with lists, in ordinal order.</summary>
    internal static IEnumerable<string> Lists() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Room + "Lists.", StringComparison.Ordinal)).Select(n => n[Room.Length..])
            .Order(StringComparer.Ordinal);

    /// <summary>The rows of a table, each with at least the columns that must be there and at most all.</summary>
    /// <exception cref="InvalidOperationException">There is no such table, or a row has too few or too many columns or an empty one.</exception>
    internal static IEnumerable<string[]> Rows(string table, int needed, int most)
    {
        foreach (var line in Lines($"Tables.{table}.tsv"))
        {
            var columns = line.Split('\t');
            if (columns.Length < needed || columns.Length > most || columns.Contains(""))
            {
                throw new InvalidOperationException($"The table {table} has a row with other columns than it should: “{line}”.");
            }

            yield return columns;
        }
    }

    /// <summary>The lines of a file that are no remarks and not empty.</summary>
    internal static IEnumerable<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Room + file)
            ?? throw new InvalidOperationException($"The word file {file} is missing from the program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
