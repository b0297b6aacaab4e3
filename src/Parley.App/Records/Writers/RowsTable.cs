using System.Text;
using Parley.App.Records.Asked;
using Parley.Wording;

namespace Parley.App.Records.Writers;

/// <summary>An answer as a table for a terminal: columns as wide as they need, narrowed from the widest on until they fit; cells broken at words.</summary>
internal static class RowsTable
{
    private const int Gap = 2;
    private const int Narrowest = 8;

    internal static string Of(RecordAnswer answer, int width)
    {
        if (answer.Rows.Count == 0)
        {
            return answer.Nothing + "\n";
        }

        // A column in which nobody says anything is not shown.
        var shown = Enumerable.Range(0, answer.Columns.Count).Where(c => answer.Rows.Any(r => r.Cells[c] is not null)).ToArray();
        var lines = new List<string[]> { (string[])["id", .. shown.Select(c => answer.Columns[c]), "state"] };
        lines.AddRange(answer.Rows.Select(r => (string[])[r.Id?.ToString() ?? "", .. shown.Select(c => Plain(r.Cells[c] ?? "")), r.State ?? ""]));
        var keep = Enumerable.Range(0, lines[0].Length).Where(c => lines.Skip(1).Any(l => l[c].Length > 0)).ToArray();
        var table = lines.Select(l => keep.Select(c => l[c]).ToArray()).ToArray();
        var widths = Widths(table, width);
        var text = new StringBuilder();
        foreach (var line in table)
        {
            Append(text, line, widths);
        }

        return text.ToString();
    }

    private static int[] Widths(string[][] table, int width)
    {
        var widths = Enumerable.Range(0, table[0].Length).Select(c => table.Max(l => l[c].Length)).ToArray();
        while (widths.Sum() + (Gap * (widths.Length - 1)) > width && Array.IndexOf(widths, widths.Max()) is var widest && widths[widest] > Narrowest)
        {
            widths[widest]--;
        }

        return widths;
    }

    private static void Append(StringBuilder text, string[] line, int[] widths)
    {
        var cells = line.Select((cell, c) => Broken(cell, widths[c])).ToArray();
        for (var row = 0; row < cells.Max(c => c.Count); row++)
        {
            var printed = string.Concat(cells.Select((cell, c) => (row < cell.Count ? cell[row] : "").PadRight(widths[c] + Gap)));
            text.Append(printed.TrimEnd()).Append('\n');
        }
    }

    private static List<string> Broken(string cell, int width)
    {
        var rows = new List<string> { "" };
        foreach (var word in cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => w.Chunk(Math.Max(width, 1)).Select(c => new string(c))))
        {
            if (rows[^1].Length > 0 && rows[^1].Length + 1 + word.Length > width)
            {
                rows.Add("");
            }

            rows[^1] += rows[^1].Length > 0 ? " " + word : word;
        }

        return rows;
    }

    // What could steer the terminal does not reach it.
    private static string Plain(string cell) => string.Concat(cell.Select(c => char.IsWhiteSpace(c) ? ' ' : Shown.IsSteering(c) ? '\uFFFD' : c));
}
