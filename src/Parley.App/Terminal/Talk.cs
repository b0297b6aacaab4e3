using System.Text;
using Parley.Wording;

namespace Parley.App.Terminal;

/// <summary>The stream of talk: each write goes out at once, and where nobody can listen any more, results are what counts and nothing is said of it.</summary>
internal sealed class Talk(Stream to) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    private readonly StreamWriter _to = new(to, new UTF8Encoding(false));

    public override Encoding Encoding => _to.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value)
    {
        try
        {
            _to.Write(value is null ? null : Shown.Lines(value));
            _to.Flush();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk, a closed pipe, or a stream that was opened for reading only.
        }
    }

    public override void WriteLine(string? value) => Write(value + "\n");
}
