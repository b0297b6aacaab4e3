namespace Parley.App.Exchange;

/// <summary>Places in a text as other programs count them: in Unicode code points, where Parley counts UTF-16 code units. Asked in any order; made once for a text.</summary>
internal sealed class CodePoints
{
    // The places of the second halves of those that take two units.
    private readonly int[] _seconds;

    internal CodePoints(string text) =>
        _seconds = [.. Enumerable.Range(0, text.Length).Where(i => i > 0 && char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))];

    /// <summary>How many code points stand before a place; one in the middle of a pair counts the pair. Cost: logarithmic in the pairs.</summary>
    internal int Before(int at)
    {
        var found = Array.BinarySearch(_seconds, at);
        return at - (found < 0 ? ~found : found);
    }
}
