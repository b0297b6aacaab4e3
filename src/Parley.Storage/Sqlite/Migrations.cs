using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Parley.Storage.Sqlite;

/// <summary>The numbered steps by which a file comes to the shape of today; each is done whole or not at all.</summary>
internal static class Migrations
{
    private const string IndexOfWords = "word_";
    private const string Prefix = "Parley.Storage.Schema.";

    private static readonly (int Number, string Name)[] Steps =
    [
        .. typeof(Migrations).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => (int.Parse(n.AsSpan(Prefix.Length, 4), CultureInfo.InvariantCulture), n)).Order(),
    ];

    /// <summary>The number of the last step.</summary>
    internal static int Latest => Steps[^1].Number;

    internal static int Of(Db db) => (int)db.Number("PRAGMA user_version");

    /// <summary>What the file's tables, views and triggers have that the schema of its number has not, or lack of it; null where they are as they were made. What else is there and does nothing is let be.</summary>
    internal static string? Strange(Db db)
    {
        if (IsAsWritten(db))
        {
            return null;
        }

        using var made = Db.Open(":memory:", SqliteOpenMode.Memory, patienceSeconds: 1);
        Apply(made, Of(db));
        var (expected, there) = (Shape(made), Shape(db));
        return expected.FirstOrDefault(e => !there.TryGetValue(e.Key, out var sql) || (sql != e.Value && !e.Key.Name.StartsWith(IndexOfWords, StringComparison.Ordinal))).Key is { Name: { } changed } ? $"its '{changed}' is not the one of a record."
            : there.Keys.FirstOrDefault(k => k.Type is "trigger" && !expected.ContainsKey(k)) is { Name: { } added } ? $"'{added}' in it is no part of a record."
            : null;
    }

    // SQLite keeps each statement as it was written, so that a file whose statements are those of the steps, each once and under its own name, need not be compared
    // with one that is made anew, which takes a tenth of a second. Cost: linear in the words of both.
    private static bool IsAsWritten(Db db)
    {
        var last = Of(db);
        var steps = string.Concat(Steps.Where(s => s.Number <= last).Select(s => Text(s.Name)));
        var there = db.Rows("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL", r => (Type: r.GetString(0), Name: r.GetString(1), Sql: r.GetString(2)));
        var own = there.FindAll(t => !(t.Type == "table" && t.Name.StartsWith(IndexOfWords, StringComparison.Ordinal)));
        return there.Count - own.Count == TablesOfIndex && own.Count == Statements(steps) && own.DistinctBy(t => t.Name).Count() == own.Count
            && own.TrueForAll(t => steps.Contains(t.Sql + ";", StringComparison.Ordinal)
                && t.Sql.Replace("CREATE VIRTUAL ", "CREATE ", StringComparison.Ordinal).StartsWith($"CREATE {t.Type.ToUpperInvariant()} {t.Name} ", StringComparison.Ordinal));
    }

    // Of an FTS5 index over the text of another table: data, idx, docsize, config.
    private const int TablesOfIndex = 4;

    // How many statements make something, each at the head of a line.
    private static int Statements(string steps) => steps.Split('\n').Count(l => l.StartsWith("CREATE ", StringComparison.Ordinal));

    private static string Text(string name)
    {
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    // The tables behind the index of words are SQLite's own, in the words of its version.
    private static Dictionary<(string Type, string Name), string> Shape(Db db) =>
        db.Rows("SELECT type, name, coalesce(sql, '') FROM sqlite_master", r => (Key: (r.GetString(0), r.GetString(1)), Sql: r.GetString(2))).DistinctBy(r => r.Key).ToDictionary(r => r.Key, r => r.Sql);

    /// <summary>Does the steps that are missing.</summary>
    internal static void Apply(Db db) => Apply(db, Latest);

    private static void Apply(Db db, int last)
    {
        foreach (var (number, name) in Steps.Where(s => s.Number > Of(db) && s.Number <= last))
        {
            var sql = Text(name);
            db.Whole(() =>
            {
                db.Run(sql);
                db.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {Db.ApplicationId}"));
                db.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {number}"));
                return number;
            });
        }
    }
}
