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
    private readonly Action? _afterReading;
    private readonly Action? _afterClosing;
    private SqliteTransaction? _transaction;

    private Db(SqliteConnection connection, Action? afterReading, Action? afterClosing) => (_connection, _afterReading, _afterClosing) = (connection, afterReading, afterClosing);

    /// <summary>Whether the file itself cannot be written to, however it was opened.</summary>
    internal bool IsReadOnly => SQLitePCL.raw.sqlite3_db_readonly(_connection.Handle!, "main") == 1;

    /// <param name="source">The path of the file, or an address that SQLite takes (https://sqlite.org/uri.html).</param>
    /// <param name="mode">For what it is opened.</param>
    /// <param name="patienceSeconds">How long another program's writing is waited for.</param>
    /// <param name="afterReading">Asked after whatever was read at one moment: throws where it may not be what the file says.</param>
    /// <param name="afterClosing">What is left to do then.</param>
    internal static Db Open(string source, SqliteOpenMode mode, int patienceSeconds, Action? afterReading = null, Action? afterClosing = null)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false, ForeignKeys = true, DefaultTimeout = patienceSeconds };
        var db = new Db(new(settings.ConnectionString), afterReading, afterClosing);
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

        _afterReading?.Invoke();
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
            _afterReading?.Invoke();
            return result;
        }
        finally
        {
            _transaction = null;
        }
    }

    /// <summary>Copies it to a new file; or tells the fault by which none can be made there.</summary>
    internal SqliteException? BackUpTo(string path)
    {
        using var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false }.ConnectionString);
        try
        {
            to.Open();
        }
        catch (SqliteException fault)
        {
            return fault;
        }

        _connection.BackupDatabase(to);
        return null;
    }

    internal static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    internal static DateTimeOffset Time(string at) =>
        DateTimeOffset.ParseExact(at, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public void Dispose()
    {
        _connection.Dispose();
        _afterClosing?.Invoke();
    }

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
