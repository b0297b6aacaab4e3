using System.Globalization;

namespace Parley.Storage.Sqlite;

/// <summary>Answers worked out before, as rows.</summary>
internal sealed class KeptRows(Db db)
{
    private const int FirstSchema = 2;
    private const int Most = 200;

    /// <summary>What answers are made of, as it is now: the last decision, the last reading and the last id given. Reports come and go with a decision.</summary>
    internal string Stamp(string program) => string.Create(
        CultureInfo.InvariantCulture,
        $"{program} {db.Text("SELECT hash FROM decision ORDER BY number DESC LIMIT 1")} {db.Number("SELECT max(number) FROM reading")} {db.Number("SELECT max(rowid) FROM item")}");

    internal string? Of(string question, string program) =>
        Migrations.Of(db) < FirstSchema ? null
            : db.Rows("SELECT body FROM kept WHERE question = @question AND stamp = @stamp", r => Packed.Text((byte[])r[0]), ("@question", question), ("@stamp", Stamp(program))) is [var body] ? body : null;

    internal void Keep(string question, string program, string body)
    {
        var stamp = Stamp(program);
        db.Run("DELETE FROM kept WHERE stamp <> @stamp OR (SELECT count(*) FROM kept) >= @most", ("@stamp", stamp), ("@most", Most));
        db.Run("INSERT OR REPLACE INTO kept (question, stamp, body) VALUES (@question, @stamp, @body)", ("@question", question), ("@stamp", stamp), ("@body", Packed.Of(body)));
    }

    internal void Clear() => db.Run("DELETE FROM kept");
}
