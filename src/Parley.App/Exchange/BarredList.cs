namespace Parley.App.Exchange;

/// <summary>The lists that the exports are made by: cells with bars between, a row a line, notes after a hash.</summary>
internal static class BarredList
{
    internal static IEnumerable<string[]> Of(string list)
    {
        using var stream = typeof(BarredList).Assembly.GetManifestResourceStream(list)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('|');
            }
        }
    }
}
