using Microsoft.Data.Sqlite;

namespace Parley.Storage;

/// <summary>What can be wrong with a record, in sentences.</summary>
internal static class RecordProblems
{
    /// <summary>The code of a record that nothing can be written to.</summary>
    internal const string CannotBeWritten = "S006";

    internal static Problem Missing() => Of("S001", "There is no such record.");

    internal static Problem Foreign() => Of("S002", "This is no record of Parley but another program's file.");

    internal static Problem Newer(int schema, int known) => Of("S003", $"A newer Parley made this record (schema {schema}; this one knows up to {known}). Nothing was changed.");

    internal static Problem Damaged(string how) => Of("S004", $"The record is damaged: {how.ReplaceLineEndings(" ").TrimEnd('.')}. A copy made by parley backup may be whole.");

    internal static Problem Locked() => Of("S005", "Another program is writing to the record; try again when it is done. Nothing was changed.");

    internal static Problem Unwritable(string how) => Of(CannotBeWritten, $"The record cannot be written: {how} Nothing was changed.");

    internal static Problem Full() => Of("S007", "The disk is full. What was acknowledged is kept; nothing else was changed.");

    internal static Problem There() => Of("S008", "A file of that name is there already; nothing was written.");

    internal static Problem NoArchive(string how) => Of("S010", $"This is no archive of a record, or not all of one: {how.ReplaceLineEndings(" ").TrimEnd('.')}. Nothing was made.");

    /// <summary>The problem of a fault of SQLite, by its result code (https://sqlite.org/rescode.html).</summary>
    internal static Problem Of(SqliteException fault) => fault.SqliteErrorCode switch
    {
        5 or 6 => Locked(),
        8 => Unwritable("it is read-only."),
        3 or 14 => Unwritable("it, or its folder, cannot be opened for writing."),
        10 or 13 => Full(),
        11 => Damaged("its pages do not fit together."),
        26 => Foreign(),
        _ => Damaged($"{fault.Message.ReplaceLineEndings(" ").TrimEnd('.')}."),
    };

    private static Problem Of(string code, string message) => new(code, message, 0, 0);
}
