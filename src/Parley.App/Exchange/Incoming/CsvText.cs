using System.Text;

namespace Parley.App.Exchange.Incoming;

/// <summary>Reads comma-separated values (RFC 4180): cells in quotation marks may hold commas, line breaks and doubled quotation marks. A line whose cells are divided by semicolons, as spreadsheets of some countries write it, is read so too.</summary>
internal static class CsvText
{
    /// <summary>Characters of a cell.</summary>
    internal const int MaxCell = 200_000;

    /// <summary>Cells of a line.</summary>
    internal const int MaxCells = 500;

    /// <summary>The lines, as the result is walked through, each with the number it begins at, from 1; blank ones are passed over.</summary>
    /// <exception cref="InvalidDataException">A cell or a line is longer than any table of incidents has, or a cell has no end.</exception>
    internal static IEnumerable<(int Line, List<string> Cells)> Read(TextReader text)
    {
        var (number, comma) = (1, ',');
        var isFirst = true;
        while (text.Peek() >= 0)
        {
            var began = number;
            if (isFirst)
            {
                var head = text.ReadLine()!;
                comma = head.Contains(',', StringComparison.Ordinal) ? ',' : ';';
                using var line = new StringReader(head.TrimStart('\uFEFF'));
                var ignored = 0;
                yield return (1, Cells(line, comma, ref ignored));
                (isFirst, number) = (false, 2);
                continue;
            }

            var cells = Cells(text, comma, ref number);
            number++;
            if (cells.Count > 1 || cells[0].Length > 0)
            {
                yield return (began, cells);
            }
        }
    }

    private static List<string> Cells(TextReader text, char comma, ref int line)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        while (true)
        {
            var c = text.Read();
            if (c < 0 && quoted)
            {
                throw new InvalidDataException("a cell in quotation marks has no end.");
            }

            if (quoted)
            {
                if (c == '"' && text.Peek() != '"')
                {
                    quoted = false;
                    continue;
                }

                _ = c == '"' ? text.Read() : 0;
                line += c == '\n' ? 1 : 0;
                Append(cell, (char)c);
                continue;
            }

            switch (c)
            {
                case '"' when cell.Length == 0:
                    quoted = true;
                    break;
                case '\r' when text.Peek() == '\n':
                    break;
                case < 0 or '\n':
                    cells.Add(cell.ToString());
                    return cells;
                default:
                    if (c != comma)
                    {
                        Append(cell, (char)c);
                        break;
                    }

                    cells.Add(cell.ToString());
                    cell.Clear();
                    if (cells.Count >= MaxCells)
                    {
                        throw new InvalidDataException("a line has too many cells.");
                    }

                    break;
            }
        }
    }

    private static void Append(StringBuilder cell, char c)
    {
        if (cell.Length == MaxCell)
        {
            throw new InvalidDataException("a cell is too long.");
        }

        cell.Append(c);
    }
}
