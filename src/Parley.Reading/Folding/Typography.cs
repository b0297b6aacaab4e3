using System.Text;

namespace Parley.Reading.Folding;

/// <summary>What typesetters and layout programs make of letters, undone, for texts that are taken out of a layout and have no other form.</summary>
public static class Typography
{
    /// <summary>The text with plain letters for ligatures and wide letters, plain blanks, and without what takes no room. Linear in the text.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!PlainLetters.StandIn(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (ref readonly var c in text.AsSpan())
        {
            plain.Append(PlainLetters.Of(in c));
        }

        return plain.ToString();
    }
}
