using System.Text;

namespace Parley.Keys;

/// <summary>Words as a key takes them.</summary>
internal static class Words
{
    /// <summary>Each run of white space (Unicode's White_Space) as one space, none at either end: how a text was wrapped into lines tells no claim from another.</summary>
    internal static string Joined(string words)
    {
        var joined = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c))
            {
                joined.Append(c);
            }
            else if (joined.Length > 0 && joined[^1] != ' ')
            {
                joined.Append(' ');
            }
        }

        return joined.ToString().TrimEnd(' ');
    }
}
