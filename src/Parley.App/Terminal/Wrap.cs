using System.Text;
using Parley.Wording;

namespace Parley.App.Terminal;

/// <summary>Breaks text into lines for a terminal.</summary>
internal static class Wrap
{
    private const int Narrowest = 40;

    /// <summary>
    /// Appends <paramref name="text"/>, broken between words so that no line has more than <paramref name="width"/> columns
    /// (a longer word stands alone). Runs of white space become one space; what could steer the terminal or turn the direction of other
    /// words is kept from it, see <see cref="Shown"/>.
    /// </summary>
    /// <param name="to">Where it goes; it ends in a line feed.</param>
    /// <param name="text">What to write.</param>
    /// <param name="width">Columns; at least 40 are used.</param>
    /// <param name="indent">Spaces before the first line.</param>
    /// <param name="hanging">Spaces before the other lines.</param>
    internal static void Append(StringBuilder to, string text, int width, int indent, int hanging)
    {
        width = Math.Max(width, Narrowest);
        to.Append(' ', indent);
        var column = indent;
        var begun = false;
        foreach (var word in Shown.Isolated(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (begun && column + 1 + word.Length > width)
            {
                to.Append('\n').Append(' ', hanging);
                column = hanging;
            }
            else if (begun)
            {
                to.Append(' ');
                column++;
            }

            to.Append(word);
            column += word.Length;
            begun = true;
        }

        to.Append('\n');
    }
}
