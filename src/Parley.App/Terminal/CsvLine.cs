using System.Globalization;
using Parley.Wording;

namespace Parley.App.Terminal;

/// <summary>
/// Lines of comma-separated values (RFC 4180, with line feeds) that a spreadsheet reads as what they are. A cell that it would take for a formula, one that begins
/// with an equals sign, plus, hyphen or at sign and is no number, gets an apostrophe before it; line breaks and tabs become blanks, and what steers becomes U+FFFD.
/// </summary>
internal static class CsvLine
{
    /// <summary>Writes one line.</summary>
    internal static void Write(TextWriter to, IEnumerable<string> cells)
    {
        to.Write(string.Join(',', cells.Select(Cell)));
        to.Write('\n');
    }

    /// <summary>Lines below each other.</summary>
    internal static string All(IEnumerable<IEnumerable<string>> lines)
    {
        using var text = new StringWriter { NewLine = "\n" };
        foreach (var line in lines)
        {
            Write(text, line);
        }

        return text.ToString();
    }

    private static string Cell(string text)
    {
        var plain = Shown.OnOneLine(text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' '));
        plain = IsFormula(plain) ? "'" + plain : plain;
        return plain.AsSpan().IndexOfAny(',', '"') < 0 ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    // Some spreadsheets pass over blanks at the beginning, and take wide signs for the narrow ones. A hyphen alone is a word here, and text there.
    private static bool IsFormula(string text) => text.TrimStart() is { Length: > 1 } word && word[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '−'
        && !(word.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or '.' or 'e' or 'E') && double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
}
