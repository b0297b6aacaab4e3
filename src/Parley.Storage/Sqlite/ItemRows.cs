namespace Parley.Storage.Sqlite;

/// <summary>The ledger of items' ids: which members an id was given for.</summary>
internal sealed class ItemRows(Db db)
{
    /// <summary>The members pinned to one number, in order.</summary>
    internal List<string> Of(char kind, int number) =>
        db.Rows("SELECT member FROM item WHERE kind = @kind AND number = @number ORDER BY report, member", r => r.GetString(0), ("@kind", kind.ToString()), ("@number", number));

    internal void Pin(char kind, int number, int report, string member) => db.Run(
        "INSERT INTO item (kind, number, report, member) VALUES (@kind, @number, @report, @member)",
        ("@kind", kind.ToString()),
        ("@number", number),
        ("@report", report),
        ("@member", member));
}
