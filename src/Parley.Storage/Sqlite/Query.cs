namespace Parley.Storage.Sqlite;

/// <summary>Words of a person as a query of the index: each word or quoted phrase has to stand in the report; nothing in them is an operator.</summary>
internal static class Query
{
    /// <summary>The query, or null where there is no word in it.</summary>
    internal static string? Of(string words)
    {
        var terms = new List<string>();
        var parts = words.Split('"');
        for (var i = 0; i < parts.Length; i++)
        {
            // Every second part stood between quotes.
            terms.AddRange((i % 2 == 1 ? [parts[i]] : parts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(t => t.Any(char.IsLetterOrDigit))
                .Select(t => i % 2 == 0 && t.EndsWith('*') ? $"\"{t.TrimEnd('*')}\"*" : $"\"{t}\""));
        }

        return terms.Count == 0 ? null : string.Join(' ', terms);
    }
}
