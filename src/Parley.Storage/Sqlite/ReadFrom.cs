using Microsoft.Data.Sqlite;

namespace Parley.Storage.Sqlite;

/// <summary>
/// Opens a file to be read only. Where nothing can be written beside it there is no room for the log of writes that SQLite keeps even for reading: then the file is read as it lies there, and whatever is read is thrown away
/// again where another program wrote to it meanwhile; or, where a log lies there that is not yet in the file, a copy of both.
/// </summary>
internal static class ReadFrom
{
    // Result codes of SQLite (https://sqlite.org/rescode.html): for what cannot be opened, cannot be written, and is being written by another.
    private const int Busy = 5, ReadOnly = 8, CannotOpen = 14;

    // Whoever writes all the time lets no whole copy be made.
    private const int MostTimes = 3;

    internal static Db Open(string path, int patience)
    {
        Db? db = null;
        try
        {
            db = Db.Open(path, SqliteOpenMode.ReadOnly, patience);
            db.Number("PRAGMA schema_version");
            return db;
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is ReadOnly or CannotOpen)
        {
            db?.Dispose();
            return File.Exists(path) && HasLog(path) ? Copied(path, patience) : AsItLies(path, patience);
        }
        catch
        {
            db?.Dispose();
            throw;
        }
    }

    private static Db AsItLies(string path, int patience)
    {
        var before = Mark(path);
        return Db.Open(new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1", SqliteOpenMode.ReadOnly, patience, () => SeeThatItIs(path, before));
    }

    private static Db Copied(string path, int patience)
    {
        DirectoryInfo? folder = null;
        void Remove() => folder?.Delete(recursive: true);
        try
        {
            folder = Directory.CreateTempSubdirectory("parley-");
            var copy = Path.Combine(folder.FullName, "copy.parley");
            for (var n = 1; !IsCopied(path, copy); n++)
            {
                if (n == MostTimes)
                {
                    throw Written();
                }
            }

            // The log is put into the copy when it is opened, and nothing else.
            var db = Db.Open(copy, SqliteOpenMode.ReadWrite, patience, afterClosing: Remove);
            db.Run("PRAGMA query_only = ON");
            return db;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Remove();
            throw new SqliteException(fault.Message, CannotOpen);
        }
        catch
        {
            Remove();
            throw;
        }
    }

    private static bool IsCopied(string path, string copy)
    {
        var before = Mark(path);
        Copy(path, copy);
        Copy(Log(path), Log(copy));
        return Mark(path) == before;
    }

    // The bytes alone: the copy of what is read-only has to be written to.
    private static void Copy(string from, string to)
    {
        using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var target = File.Create(to);
        source.CopyTo(target);
    }

    private static void SeeThatItIs(string path, (long, DateTime, long, DateTime) before)
    {
        if (Mark(path) != before)
        {
            throw Written();
        }
    }

    private static SqliteException Written() => new("Another program wrote to the file while it was read.", Busy);

    private static string Log(string path) => path + "-wal";

    private static bool HasLog(string path) => new FileInfo(Log(path)) is { Exists: true, Length: > 0 };

    private static (long Length, DateTime At, long LogLength, DateTime LogAt) Mark(string path)
    {
        var (file, log) = (new FileInfo(path), new FileInfo(Log(path)));
        return (file.Length, file.LastWriteTimeUtc, log.Exists ? log.Length : 0, log.Exists ? log.LastWriteTimeUtc : default);
    }
}
