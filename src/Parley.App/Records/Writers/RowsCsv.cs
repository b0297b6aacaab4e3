using Parley.App.Records.Asked;
using Parley.App.Terminal;

namespace Parley.App.Records.Writers;

/// <summary>An answer as CSV: id, the columns, state, and the claims with blanks between.</summary>
internal static class RowsCsv
{
    internal static string Of(RecordAnswer answer) => CsvLine.All(Lines(answer));

    /// <summary>The same as cells, the names of the columns first.</summary>
    internal static IEnumerable<Seq<string>> Lines(RecordAnswer answer) =>
        answer.Rows.Select<AnswerRow, Seq<string>>(row => [row.Id?.ToString() ?? "", .. row.Cells.Select(c => c ?? ""), row.State ?? "", string.Join(' ', row.Claims)])
            .Prepend(["id", .. answer.Columns, "state", "claims"]);
}
