using System.Text;

namespace Parley.App.Terminal;

/// <summary>Keys and lines that a person types: keys at once where there is a terminal, else the characters of a stream, line ends passed over.</summary>
internal sealed class Keyboard : IDisposable
{
    private readonly Func<char?>? _key;
    private readonly StreamReader _input;

    /// <param name="input">Standard input.</param>
    /// <param name="key">Waits for a key; null where there is no terminal.</param>
    internal Keyboard(Stream input, Func<char?>? key)
    {
        _key = key;
        _input = new(input, new UTF8Encoding(false), false, 1024, leaveOpen: true);
    }

    /// <summary>The next key; null where there are no more.</summary>
    internal char? Key()
    {
        if (_key is not null)
        {
            return _key();
        }

        for (var c = _input.Read(); c >= 0; c = _input.Read())
        {
            if (!char.IsWhiteSpace((char)c))
            {
                return (char)c;
            }
        }

        return null;
    }

    /// <summary>The line that follows; empty where there is none.</summary>
    internal string Line() => _input.ReadLine()?.Trim() ?? "";

    public void Dispose() => _input.Dispose();
}
