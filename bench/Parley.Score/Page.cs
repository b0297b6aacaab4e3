namespace Parley.Score;

/// <summary>The page of the documentation that shows the scores.</summary>
internal static class Page
{
    private const string Begin = "<!-- scores -->\n";
    private const string End = "<!-- end of scores -->\n";

    /// <summary>Puts the tables between the two marks of a page, in place of what stands there.</summary>
    /// <exception cref="InvalidOperationException">The page has no such marks.</exception>
    internal static void Write(string path, string tables)
    {
        var page = File.ReadAllText(path);
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            throw new InvalidOperationException($"{path} lacks the lines {Begin.Trim()} and {End.Trim()}.");
        }

        File.WriteAllText(path, $"{page[..(begin + Begin.Length)]}\n{tables}\n{page[end..]}");
    }
}
