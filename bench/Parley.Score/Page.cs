namespace Parley.Score;

/// <summary>The page of the documentation that shows the scores.</summary>
internal static class Page
{
    private const string Begin = "<!-- scores -->\n";
    private const string End = "<!-- end of scores -->\n";

    /// <summary>Puts the tables between the two marks of a page, in place of what stands there.</summary>
    /// <returns>Whether there is such a page and it has the marks; else nothing is written.</returns>
    internal static bool TryWrite(string path, string tables)
    {
        var page = File.Exists(path) ? File.ReadAllText(path) : "";
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            return false;
        }

        File.WriteAllText(path, $"{page[..(begin + Begin.Length)]}\n{tables}\n{page[end..]}");
        return true;
    }
}
