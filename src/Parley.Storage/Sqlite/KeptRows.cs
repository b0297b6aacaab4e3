using System.Globalization;
using Parley.Storage.Layers;

namespace Parley.Storage.Sqlite;

/// <summary>Answers worked out before, as rows.</summary>
internal sealed class KeptRows(Db db)
{
    private const int FirstSchema = 2;
    private const int Most = 200;

    /// <summary>What answers are made of, as it is now: the last reading and the last id given, and the last decision. Reports come and go with a decision.</summary>
    internal KeptStamp Stamp(string program) => new(
        string.Create(CultureInfo.InvariantCulture, $"{program} {db.Number("SELECT max(number) FROM reading")} {db.Number("SELECT max(rowid) FROM item")}"),
        db.Number("SELECT max(number) FROM decision"),
        db.Text("SELECT hash FROM decision ORDER BY number DESC LIMIT 1") ?? Decision.None);

    /// <summary>The answer kept to a question and the number of the last decision it knows; null where there is none, or more has changed since than that people decided something.</summary>
    internal (string Body, long Decision)? Of(string question, KeptStamp now)
    {
        if (Migrations.Of(db) < FirstSchema
            || db.Rows("SELECT stamp, body FROM kept WHERE question = @question", r => (Stamp: KeptStamp.Read(r.GetString(0)), Body: (byte[])r[1]), ("@question", question)) is not [{ Stamp: { } stamp } kept]
            || stamp.Basis != now.Basis
            || (db.Text("SELECT hash FROM decision WHERE number = @number", ("@number", stamp.Decision)) ?? Decision.None) != stamp.Hash)
        {
            return null;
        }

        return (Packed.Text(kept.Body), stamp.Decision);
    }

    // What was made of other readings or ids, or by another program, will not be asked for again; of the rest the oldest goes where there is no room.
    internal void Keep(string question, KeptStamp stamp, string body)
    {
        db.Run("DELETE FROM kept WHERE question = @question OR stamp NOT LIKE @basis", ("@question", question), ("@basis", $"{stamp.Basis} %"));
        db.Run("DELETE FROM kept WHERE rowid IN (SELECT rowid FROM kept ORDER BY rowid DESC LIMIT -1 OFFSET @most)", ("@most", Most - 1));
        db.Run("INSERT INTO kept (question, stamp, body) VALUES (@question, @stamp, @body)", ("@question", question), ("@stamp", stamp.ToString()), ("@body", Packed.Of(body)));
    }

    internal void Clear() => db.Run("DELETE FROM kept");
}
