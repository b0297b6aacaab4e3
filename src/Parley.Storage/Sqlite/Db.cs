using System.Globalization;
using Microsoft.Data.Sqlite;
using Parley.Storage.Layers;

namespace Parley.Storage.Sqlite;

/// <summary>One open SQLite file, and the statements of this room put to it.</summary>
internal sealed class Db : IDisposable
{
    /// <summary>"PRLY": what tells a record from another program's file.</summary>
    internal const int ApplicationId = 0x50524C59;

    private readonly SqliteConnection _connection;
    private SqliteTransaction? _transaction;

    private Db(SqliteConnection connection) => _connection = connection;

    internal static Db Open(string path, SqliteOpenMode mode, int patienceSeconds, bool immutable = false)
    {
        var source = immutable ? new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1" : path;
        var settings = new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false, ForeignKeys = true, DefaultTimeout = patienceSeconds };
        var db = new Db(new(settings.ConnectionString));
        try
        {
            db._connection.Open();
            db.Run("PRAGMA secure_delete = ON");
            return db;
        }
        catch
        {
            db.Dispose();
            throw;
        }
    }

    internal void Run(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(sql, values);
        command.ExecuteNonQuery();
    }

    internal long Number(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(sql, values);
        return command.ExecuteScalar() switch { long n => n, _ => 0 };
    }

    /// <summary>The next of the numbers in a column, from 1.</summary>
    /// <exception cref="FormatException">There are no further ones.</exception>
    internal int Next(string table, string where = "true", params ReadOnlySpan<(string Name, object? Value)> values) =>
        Number($"SELECT coalesce(max(number), 0) FROM {table} WHERE {where}", values) is >= 0 and < RecordId.Last and var last ? (int)last + 1 : throw new FormatException($"The numbers of '{table}' are used up.");

    internal string? Text(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(sql, values);
        return command.ExecuteScalar() as string;
    }

    /// <summary>Whether there is a table of that name: an older schema may lack some.</summary>
    internal bool Has(string table) => Number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = @table", ("@table", table)) > 0;

    internal List<T> Rows<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(Read(reader, row));
        }

        return rows;
    }

    // Other programs may have put anything into a column.
    private static T Read<T>(SqliteDataReader reader, Func<SqliteDataReader, T> row)
    {
        try
        {
            return row(reader);
        }
        catch (Exception fault) when (fault is InvalidCastException or OverflowException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException("a row of it does not hold what it should.", fault);
        }
    }

    /// <summary>All of it or nothing, seen as it is at one moment; where it writes, other writers wait.</summary>
    internal T Whole<T>(Func<T> work, bool write = true)
    {
        using var transaction = _transaction = _connection.BeginTransaction(deferred: !write);
        try
        {
            var result = work();
            transaction.Commit();
            return result;
        }
        finally
        {
            _transaction = null;
        }
    }

    internal void BackUpTo(string path)
    {
        using var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ConnectionString);
        to.Open();
        _connection.BackupDatabase(to);
    }

    internal static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    internal static DateTimeOffset Time(string at) =>
        DateTimeOffset.ParseExact(at, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public void Dispose() => _connection.Dispose();

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // All statements are constants of this room; what varies is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = _transaction;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
