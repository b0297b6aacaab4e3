namespace Parley;

/// <summary>A run of characters in one report's text, with the words that stand there.</summary>
/// <remarks>Made only from the text itself, so that the quote cannot differ from it.</remarks>
public sealed record Passage
{
    private Passage(int start, int end, string quote)
    {
        Start = start;
        End = end;
        Quote = quote;
    }

    /// <summary>First character, counted from 0 in UTF-16 code units of the report's text.</summary>
    public int Start { get; }

    /// <summary>One past the last character.</summary>
    public int End { get; }

    /// <summary>The words from <see cref="Start"/> to <see cref="End"/>, unchanged.</summary>
    public string Quote { get; }

    /// <summary>Cuts a passage out of a text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The run is empty or does not lie within the text.</exception>
    public static Passage In(string text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, start);
        return new Passage(start, end, text[start..end]);
    }

    /// <summary>Whether the quote stands at this place in <paramref name="text"/>.</summary>
    public bool Quotes(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return End <= text.Length && text.AsSpan(Start, End - Start).SequenceEqual(Quote);
    }
}
