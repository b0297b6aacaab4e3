using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Parley.Json;
using Parley.Storage.Sqlite;

namespace Parley.Storage;

/// <summary>
/// A record as lines of JSON that other programs, and a later Parley, can read: docs/reference/exchange.md describes them. All of it is there, ids and the chain of decisions with it, so that the record made of an archive gives
/// the same answers; not the index of words nor kept answers, which are made anew.
/// </summary>
public static class RecordArchive
{
    /// <summary>The name of the format, with its version.</summary>
    public const string Format = "parley.archive/1";

    // A report has a million characters at most, and a reading of one some millions.
    private const int MaxLine = 256 * 1024 * 1024;

    /// <summary>Writes all of a record as it is at one moment. The same record gives the same bytes. Cost linear in it.</summary>
    public static void Write(RecordFile record, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(to);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long lines = 0;
        void Line(Action<Utf8JsonWriter> write)
        {
            var line = JsonText.Object(JsonText.Compact, write);
            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
            to.Write(line);
            to.Write('\n');
            lines++;
        }

        RecordFile.Guarded(() => record.Opened.Whole(
            () =>
            {
                Line(json =>
                {
                    json.WriteString("format", Format);
                    json.WriteNumber("schema", Migrations.Of(record.Opened));
                });
                new ArchiveRows(record.Opened).Each((table, row) => Line(json => Write(json, table, row)));
                return true;
            },
            write: false));
        to.Write(JsonText.Object(JsonText.Compact, json =>
        {
            json.WriteNumber("lines", lines);
            json.WriteString("sha256", Convert.ToHexStringLower(hash.GetHashAndReset()));
        }));
        to.Write('\n');
    }

    /// <summary>Makes a record of an archive where no file is, whole or not at all; texts, readings and the chain of decisions are verified first.</summary>
    /// <param name="path">The file to make.</param>
    /// <param name="archive">What <see cref="Write(RecordFile, TextWriter)"/> wrote.</param>
    /// <param name="clock">Says when later decisions are made.</param>
    /// <param name="cancellation">Looked at before each line; nothing is left then.</param>
    public static RecordOpening Restore(string path, TextReader archive, TimeProvider clock, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        if (Path.Exists(path))
        {
            return new(null, RecordProblems.There());
        }

        // Beside its goal, so that nobody meets half a record.
        var made = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".parley-{Path.GetRandomFileName()}");
        try
        {
            if (Fill(made, archive, cancellation) is { } problem)
            {
                return new(null, problem);
            }

            File.Move(made, path, overwrite: false);
            return RecordFile.Open(path, write: true, clock);
        }
        catch (SqliteException fault)
        {
            // What the rows may not be, the tables refuse.
            return new(null, fault.SqliteErrorCode == 19 ? RecordProblems.NoArchive(fault.Message) : RecordProblems.Of(fault));
        }
        catch (Exception fault) when (fault is FormatException or JsonException or InvalidDataException or InvalidOperationException or ArgumentException or KeyNotFoundException)
        {
            return new(null, RecordProblems.NoArchive(fault.Message));
        }
        catch (IOException) when (Path.Exists(path))
        {
            return new(null, RecordProblems.There());
        }
        finally
        {
            foreach (var left in (string[])[made, made + "-wal", made + "-shm"])
            {
                File.Delete(left);
            }
        }
    }

    private static Problem? Fill(string path, TextReader archive, CancellationToken cancellation)
    {
        using var db = Db.Open(path, SqliteOpenMode.ReadWriteCreate, RecordFile.Patience);
        Migrations.Apply(db);
        var problem = db.Whole(() => Rows(db, archive, cancellation));
        if (problem is not null)
        {
            return problem;
        }

        var audit = Verification.Of(db, new(db), new(db));
        if (audit.Wrong.Count > 0)
        {
            return RecordProblems.NoArchive(audit.Wrong[0]);
        }

        db.Run("PRAGMA journal_mode = WAL");
        return null;
    }

    private static Problem? Rows(Db db, TextReader archive, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rows = new ArchiveRows(db);
        for (long lines = 0; Next(archive) is { } line; lines++)
        {
            cancellation.ThrowIfCancellationRequested();
            using var document = JsonDocument.Parse(line);
            var first = document.RootElement.EnumerateObject().First();
            switch (first.Name)
            {
                case "format" when lines == 0 && first.Value.ValueEquals(Format):
                    if (document.RootElement.GetProperty("schema").GetInt32() is var schema && schema > Migrations.Latest)
                    {
                        return RecordProblems.Newer(schema, Migrations.Latest);
                    }

                    break;
                case "lines" when lines > 0:
                    if (first.Value.GetInt64() != lines || !document.RootElement.GetProperty("sha256").ValueEquals(Convert.ToHexStringLower(hash.GetHashAndReset())))
                    {
                        return RecordProblems.NoArchive("it was changed since it was written.");
                    }

                    rows.Index();
                    return db.Number("SELECT count(*) FROM record") == 1 ? null : RecordProblems.NoArchive("it does not say what it is of.");
                default:
                    if (lines == 0)
                    {
                        return RecordProblems.NoArchive("it does not begin as one.");
                    }

                    rows.Put(first.Name, first.Value);
                    break;
            }

            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        }

        return RecordProblems.NoArchive("its end is missing.");
    }

    private static string? Next(TextReader archive)
    {
        var line = new StringBuilder();
        for (int c; (c = archive.Read()) >= 0;)
        {
            if (c == '\n')
            {
                return line.ToString();
            }

            if (line.Length == MaxLine)
            {
                throw new InvalidDataException("a line of it is too long.");
            }

            line.Append((char)c);
        }

        return line.Length == 0 ? null : line.ToString();
    }

    private static void Write(Utf8JsonWriter json, string table, IEnumerable<(string Column, object? Value)> row)
    {
        json.WriteStartObject(table);
        foreach (var (column, value) in row)
        {
            json.WritePropertyName(column);
            switch (value)
            {
                case long number: json.WriteNumberValue(number); break;
                case string text: json.WriteStringValue(text); break;
                default: json.WriteNullValue(); break;
            }
        }

        json.WriteEndObject();
    }
}
