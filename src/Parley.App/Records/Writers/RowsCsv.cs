using Parley.App.Records.Asked;
using Parley.App.Terminal;

namespace Parley.App.Records.Writers;

/// <summary>An answer as CSV: id, the columns, state, and the claims with blanks between.</summary>
internal static class RowsCsv
{
    internal static string Of(RecordAnswer answer)
    {
        using var text = new StringWriter();
        CsvLine.Write(text, ["id", .. answer.Columns, "state", "claims"]);
        foreach (var row in answer.Rows)
        {
            CsvLine.Write(text, [row.Id?.ToString() ?? "", .. row.Cells.Select(c => c ?? ""), row.State ?? "", string.Join(' ', row.Claims)]);
        }

        return text.ToString();
    }
}
