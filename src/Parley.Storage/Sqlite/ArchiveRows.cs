using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Parley.Storage.Sqlite;

/// <summary>All that a record keeps as rows with the names of their columns, and back; what can be made anew is left out.</summary>
internal sealed class ArchiveRows(Db db)
{
    private const string Body = "body";

    // In the order in which rows may refer to others; texts, numbers and nothing, but for the packed body of a reading, which stands unpacked.
    private static readonly (string Table, string[] Columns, string Order)[] All =
    [
        ("record", ["id", "title", "created"], "id"),
        ("report", ["number", "mark", "sha256", "text", "body", "title", "outlet", "byline", "published", "url", "origin", "taken", "compartment", "terms", "forgotten"], "number"),
        ("reading", ["number", "report", "reader", "made", "body"], "number"),
        ("decision", ["number", "at", "who", "verb", "subject", "body", "body_hash", "before", "hash"], "number"),
        ("claim", ["report", "key", "number"], "report, key"),
        ("item", ["kind", "number", "report", "member"], "kind, number, report, member"),
        ("feed", ["address", "added", "tag", "modified", "pulled"], "address"),
    ];

    /// <summary>Hands each row on, in a fixed order: the table, and its columns with their values (text, whole number or null).</summary>
    internal void Each(Action<string, IEnumerable<(string Column, object? Value)>> row)
    {
        foreach (var (table, columns, order) in All.Where(t => db.Has(t.Table)))
        {
            db.Rows($"SELECT {string.Join(", ", columns)} FROM {table} ORDER BY {order}", r =>
            {
                row(table, columns.Select((c, i) => (c, r.IsDBNull(i) ? null : Value(table, c, r, i))));
                return true;
            });
        }
    }

    /// <summary>Puts a row in.</summary>
    /// <exception cref="FormatException">It is none of an archive.</exception>
    internal void Put(string table, JsonElement row)
    {
        var (_, columns, _) = All.FirstOrDefault(t => t.Table == table);
        if (columns is null || row.ValueKind != JsonValueKind.Object || row.EnumerateObject().Count() != columns.Length)
        {
            throw new FormatException($"'{table}' is no row of an archive.");
        }

        db.Run(
            $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(c => "@" + c))})",
            [.. columns.Select(c => ("@" + c, Value(table, c, row.TryGetProperty(c, out var value) ? value : throw new FormatException($"A row of '{table}' has no '{c}'."))))]);
    }

    /// <summary>Makes the index of words of the reports put in.</summary>
    internal void Index() => db.Run("INSERT INTO word (rowid, title, text) SELECT number, title, text FROM report WHERE forgotten IS NULL");

    private static object Value(string table, string column, SqliteDataReader row, int at) =>
        table == "reading" && column == Body ? Packed.Text((byte[])row[at]) : row.GetFieldType(at) == typeof(long) ? row.GetInt64(at) : row.GetString(at);

    private static object? Value(string table, string column, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String when table == "reading" && column == Body => Packed.Of(value.GetString()!),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetInt64(),
        _ => throw new FormatException($"'{column}' is neither text nor number."),
    };
}
