using System.Text;
using Parley.Wording;

namespace Parley.App.Terminal;

/// <summary>Output that a person looks at: nothing in it steers the terminal, whatever form it has. What goes to a file or a pipe does not come by here.</summary>
internal sealed class Screen(TextWriter to) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    public override Encoding Encoding => to.Encoding;

    public override void Write(char value) => to.Write(Shown.Lines(value.ToString()));

    public override void Write(char[] buffer, int index, int count) => to.Write(Shown.Lines(new string(buffer, index, count)));

    public override void Write(string? value) => to.Write(value is null ? null : Shown.Lines(value));

    public override void WriteLine(string? value) => Write(value + "\n");

    public override void Flush() => to.Flush();
}
