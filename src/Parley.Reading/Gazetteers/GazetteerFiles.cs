namespace Parley.Reading.Gazetteers;

/// <summary>Reads the lists beside this file; each says at its head how it is laid out, where it comes from and its licence.</summary>
internal static class GazetteerFiles
{
    /// <summary>
    /// The entries by the normal form of their words. Words listed twice go to the kind that comes first in
    /// <see cref="GazetteerKind"/>, then to the entry that comes first in the files; they are ambiguous if the names differ.
    /// </summary>
    internal static Dictionary<string, GazetteerEntry> Read()
    {
        var entries = new Dictionary<string, GazetteerEntry>(3000, StringComparer.Ordinal);
        foreach (var row in Rows("states", 7))
        {
            AddState(entries, row);
        }

        foreach (var row in Rows("bodies", 3))
        {
            AddNamed(entries, GazetteerKind.Body, null, row[0], row[1]);
            AddAll(entries, GazetteerKind.Demonym, Bare(row[0]), null, null, row[2]);
        }

        foreach (var row in Rows("movements", 2))
        {
            AddNamed(entries, GazetteerKind.Movement, null, row[0], row[1]);
        }

        foreach (var row in Rows("outlets", 3))
        {
            AddNamed(entries, GazetteerKind.Outlet, Code(row[0]), row[1], row[2]);
        }

        foreach (var row in Rows("channels", 2))
        {
            AddNamed(entries, GazetteerKind.Channel, null, row[0], row[1]);
        }

        return entries;
    }

    private static void AddState(Dictionary<string, GazetteerEntry> entries, string[] row)
    {
        var region = row[0].StartsWith('~');
        var (code, name) = (Code(row[0].TrimStart('~')), Bare(row[1]));
        AddAll(entries, region ? GazetteerKind.Region : GazetteerKind.State, name, name, code, row[1] + ";" + row[2]);
        AddAll(entries, GazetteerKind.Capital, name, name, code, row[3]);
        AddAll(entries, GazetteerKind.Government, name, name, code, row[4]);
        foreach (var organ in Items(row[5]))
        {
            AddAll(entries, GazetteerKind.Organ, Bare(organ.Split('=')[0]), name, code, organ.Replace('=', ';'));
        }

        AddAll(entries, GazetteerKind.Demonym, name, name, code, row[6]);
    }

    private static void AddNamed(
        Dictionary<string, GazetteerEntry> entries, GazetteerKind kind, string? code, string name, string others) =>
        AddAll(entries, kind, Bare(name), null, code, name + ";" + others);

    private static void AddAll(
        Dictionary<string, GazetteerEntry> entries, GazetteerKind kind, string name, string? state, string? code, string items)
    {
        foreach (var item in Items(items))
        {
            var ambiguous = item.EndsWith('?');
            var words = Bare(item);
            var plural = kind == GazetteerKind.Demonym && words.EndsWith('+');
            words = plural ? words[..^1] : words;
            Add(entries, new(kind, name, state, code, words, plural, ambiguous));
        }
    }

    private static void Add(Dictionary<string, GazetteerEntry> entries, GazetteerEntry entry)
    {
        var key = Phrase.Normal(entry.Words);
        if (!entries.TryGetValue(key, out var other))
        {
            entries.Add(key, entry);
            return;
        }

        var first = entry.Kind < other.Kind ? entry : other;
        entries[key] = first with { Ambiguous = entry.Ambiguous || other.Ambiguous || entry.Name != other.Name };
    }

    private static string Bare(string item) => item.TrimEnd('?');

    private static string? Code(string cell) => cell is "-" or "" ? null : cell;

    private static string[] Items(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string[]> Rows(string list, int columns)
    {
        using var stream = typeof(GazetteerFiles).Assembly.GetManifestResourceStream($"Parley.Reading.Gazetteer.{list}")
            ?? throw new InvalidOperationException($"The list {list} is not in the assembly.");
        using var reader = new StreamReader(stream);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var row = line.Split('|');
            yield return row.Length == columns
                ? row
                : throw new InvalidOperationException($"{list}, line {number}: {row.Length} columns instead of {columns}.");
        }
    }
}
