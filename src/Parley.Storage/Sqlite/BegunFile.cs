namespace Parley.Storage.Sqlite;

/// <summary>A file that a record is to be made in. Half a record is none, and would stand in the way of the next try.</summary>
internal sealed class BegunFile
{
    private readonly string _path;

    private BegunFile(string path) => _path = path;

    /// <summary>Begins an empty one; null where a file is there, another program's that came first perhaps, or none can be made.</summary>
    internal static BegunFile? Begin(string path)
    {
        try
        {
            new FileStream(path, FileMode.CreateNew).Dispose();
            return new(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Takes it away again, with what SQLite laid beside it.</summary>
    internal void TakeBack()
    {
        foreach (var file in ((string[])[_path, _path + "-wal", _path + "-shm", _path + "-journal"]).Where(File.Exists))
        {
            File.Delete(file);
        }
    }
}
