using System.Text;
using Parley.App.Records.Asked;

namespace Parley.App.Records.Writers;

/// <summary>An answer as CSV (RFC 4180, with line feeds): id, the columns, state, and the claims with blanks between.</summary>
internal static class RowsCsv
{
    internal static string Of(RecordAnswer answer)
    {
        var text = new StringBuilder();
        Append(text, ["id", .. answer.Columns, "state", "claims"]);
        foreach (var row in answer.Rows)
        {
            Append(text, [row.Id?.ToString() ?? "", .. row.Cells.Select(c => c ?? ""), row.State ?? "", string.Join(' ', row.Claims)]);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append('\n');

    // A spreadsheet runs what begins so as a formula; an apostrophe before it makes it words.
    private static string Cell(string cell)
    {
        var harmless = cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
        return harmless.AsSpan().IndexOfAny(",\"\r\n") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
