using Parley.Storage.Layers;

namespace Parley.Storage.Sqlite;

/// <summary>Feeds as rows.</summary>
internal sealed class FeedRows(Db db)
{
    // A record of an older schema that may not be written to has no place for any.
    internal List<Feed> All() => !db.Has("feed") ? [] : db.Rows(
        "SELECT address, added, tag, modified, pulled FROM feed ORDER BY address",
        r => new Feed(r.GetString(0), Db.Time(r.GetString(1)), r.IsDBNull(2) ? null : r.GetString(2), r.IsDBNull(3) ? null : r.GetString(3), r.IsDBNull(4) ? null : Db.Time(r.GetString(4))));

    internal bool Add(string address, DateTimeOffset at)
    {
        var isNew = db.Number("SELECT count(*) FROM feed WHERE address = @address", ("@address", address)) == 0;
        db.Run("INSERT INTO feed (address, added) VALUES (@address, @added) ON CONFLICT DO NOTHING", ("@address", address), ("@added", Db.Time(at)));
        return isNew;
    }

    internal bool Remove(string address)
    {
        var isThere = db.Number("SELECT count(*) FROM feed WHERE address = @address", ("@address", address)) > 0;
        db.Run("DELETE FROM feed WHERE address = @address", ("@address", address));
        return isThere;
    }

    internal bool Pulled(string address, string? tag, string? modified, DateTimeOffset at)
    {
        db.Run("UPDATE feed SET tag = @tag, modified = @modified, pulled = @pulled WHERE address = @address", ("@address", address), ("@tag", tag), ("@modified", modified), ("@pulled", Db.Time(at)));
        return true;
    }
}
