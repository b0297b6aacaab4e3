namespace Parley.Reading.Folding;

/// <summary>Closing quotation marks that open a quotation: ”I am hopeful,” he said.</summary>
internal static class TurnedMarks
{
    /// <summary>
    /// The places of such marks: a blank, a bracket or nothing before them, a letter or figure right behind, no quotation open in their paragraph, and another
    /// closing mark later in it. Linear in the text.
    /// </summary>
    internal static HashSet<int> Opening(string text)
    {
        var found = new HashSet<int>();
        var open = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n':
                    open = false;
                    break;
                case '“':
                    open = true;
                    break;
                case '”' when !open && IsAtStart(text, i) && IsClosed(text, i):
                    found.Add(i);
                    open = true;
                    break;
                case '”':
                    open = false;
                    break;
            }
        }

        return found;
    }

    private static bool IsAtStart(string text, int mark) =>
        (mark == 0 || char.IsWhiteSpace(text[mark - 1]) || text[mark - 1] is '(' or '[') && mark + 1 < text.Length && char.IsLetterOrDigit(text[mark + 1]);

    // The next mark of its line closes it; no quotation is so long that it has to be looked for further.
    private static bool IsClosed(string text, int mark)
    {
        var rest = text.AsSpan(mark + 1, Math.Min(text.Length - mark - 1, LongestQuotation));
        var next = rest.IndexOfAny('\n', '“', '”');
        return next >= 0 && rest[next] == '”' && !char.IsWhiteSpace(rest[next - 1]);
    }

    private const int LongestQuotation = 2000;
}
