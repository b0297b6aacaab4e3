using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace Parley.Tests.App.Mutations;

/// <summary>Changes of a record that leave it a file of SQLite: statements for its tables, and lines of its archive whose hashes are put right afterwards, so that what lies behind them is reached.</summary>
internal static class RecordMutation
{
    private static readonly Dictionary<string, string[]> Tables = new(StringComparer.Ordinal)
    {
        ["record"] = ["title", "created"],
        ["report"] = ["number", "mark", "sha256", "text", "body", "title", "outlet", "byline", "published", "url", "origin", "taken", "compartment", "terms", "forgotten"],
        ["reading"] = ["number", "report", "reader", "made", "body"],
        ["decision"] = ["number", "at", "who", "verb", "subject", "body", "body_hash", "before", "hash"],
        ["claim"] = ["report", "key", "number"],
        ["item"] = ["kind", "number", "report", "member"],
        ["kept"] = ["question", "stamp", "body"],
        ["feed"] = ["address", "added", "tag", "modified", "pulled"],
    };

    private static readonly string[] Values =
    [
        "NULL", "''", "' '", "0", "-1", "2", "2147483648", "9223372036854775807", "1.5", "x'00ff'", "x''", "char(27) || '[2J'", "char(8238) || 'x'", "'9999-12-31'", "'2026-02-30'", "'r1'", "'r1.c1'", "'p1'", "'zz'", "'undo'", "'forget'", "'off-the-record'",
        "hex(zeroblob(2000))", "'{}'", "'{\"why\":null}'",
    ];

    /// <summary>One to four statements.</summary>
    internal static string Statements(Random random) =>
        string.Join('\n', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Statement(random)));

    private static string Statement(Random random)
    {
        var (table, columns) = Tables.ElementAt(random.Next(Tables.Count));
        var column = columns[random.Next(columns.Length)];
        var some = $"rowid IN (SELECT rowid FROM {table} ORDER BY rowid LIMIT {random.Next(1, 4)} OFFSET {random.Next(6)})";
        return random.Next(40) switch
        {
            < 16 => $"UPDATE OR IGNORE {table} SET {column} = {Values[random.Next(Values.Length)]} WHERE {some};",
            < 18 => $"UPDATE OR IGNORE {table} SET {column} = {columns[random.Next(columns.Length)]} WHERE {some};",
            < 20 => $"UPDATE OR IGNORE {table} SET {column} = (SELECT {column} FROM {table} ORDER BY rowid DESC LIMIT 1) WHERE {some};",
            < 24 => $"UPDATE OR IGNORE {table} SET {column} = substr({column}, {random.Next(1, 9)}, {random.Next(0, 90)}) WHERE {some};",
            < 28 => $"UPDATE OR IGNORE {table} SET {column} = {column} || {Values[random.Next(Values.Length)]} WHERE {some};",
            < 31 => $"DELETE FROM {table} WHERE {some};",
            < 36 => $"UPDATE OR IGNORE {table} SET rowid = rowid + {random.Next(-2, 1000)} WHERE {some};",
            36 => $"PRAGMA user_version = {random.Next(-1, 5).ToString(CultureInfo.InvariantCulture)};",
            37 => $"DROP TABLE {table};",
            38 => $"ALTER TABLE {table} RENAME COLUMN {column} TO other;",
            _ => $"ALTER TABLE {table} RENAME TO was; CREATE VIEW {table} AS SELECT * FROM was, (WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n LIMIT 3);",
        };
    }

    /// <summary>Does the statements, each as far as the file lets it; what keeps it from being changed is away meanwhile.</summary>
    internal static void Run(string path, string statements)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = false }.ConnectionString);
        connection.Open();
        var triggers = new List<(string Name, string Sql)>();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                triggers.Add((reader.GetString(0), reader.GetString(1)));
            }
        }

        foreach (var statement in (string[])["PRAGMA ignore_check_constraints = ON", .. triggers.Select(t => $"DROP TRIGGER {t.Name}"), .. statements.Split('\n'), .. triggers.Select(t => t.Sql)])
        {
            try
            {
                using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are made here.
                command.CommandText = statement;
#pragma warning restore CA2100
                command.ExecuteNonQuery();
            }
            catch (SqliteException)
            {
                // What the tables refuse stays as it was.
            }
        }
    }

    /// <summary>Some lines changed in what they hold, out of order, twice or gone; the chain of decisions and the last line fit again, two times of three.</summary>
    internal static byte[] OfArchive(byte[] good, Random random)
    {
        if (random.Next(5) == 0)
        {
            return Mutation.OfBytes(good, random);
        }

        var lines = Encoding.UTF8.GetString(good).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(1, lines.Count - 1);
            switch (random.Next(8))
            {
                case 0:
                    lines.Insert(random.Next(1, lines.Count - 1), lines[at]);
                    break;
                case 1 when lines.Count > 4:
                    lines.RemoveAt(at);
                    break;
                case 2:
                    var to = random.Next(1, lines.Count - 1);
                    (lines[at], lines[to]) = (lines[to], lines[at]);
                    break;
                default:
                    lines[at] = Mutation.OfJson(lines[at], random);
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', random.Next(3) == 0 ? lines : Fitting(lines)) + "\n");
    }

    /// <summary>The lines with hashes that fit what they say: docs/reference/record.md and exchange.md say how.</summary>
    internal static List<string> Fitting(List<string> lines)
    {
        var before = new string('0', 64);
        for (var i = 1; i < lines.Count - 1; i++)
        {
            if (lines[i].Contains("\\uD800", StringComparison.Ordinal) || JsonNode.Parse(lines[i]) is not JsonObject { Count: 1 } line || line["decision"] is not JsonObject row)
            {
                continue;
            }

            string Said(string column) => row[column]?.ToString() ?? "";
            row["body_hash"] = Sha256(Said("body"));
            row["before"] = before;
            before = Sha256(string.Join('\n', "parley.decision/1", Said("number"), Said("at"), Said("who"), Said("verb"), Said("subject"), Said("body_hash"), before));
            row["hash"] = before;
            lines[i] = line.ToJsonString();
        }

        lines[^1] = $"{{\"lines\":{lines.Count - 1},\"sha256\":\"{Sha256(string.Concat(lines[..^1].Select(l => l + "\n")))}\"}}";
        return lines;
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
