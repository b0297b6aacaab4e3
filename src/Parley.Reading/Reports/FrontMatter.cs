namespace Parley.Reading.Reports;

/// <summary>What a Markdown file says of itself between two lines of three hyphens at its head.</summary>
/// <param name="Values">Keys in lower case, each with its first value: quotes taken off, the items of a list joined by ", ".</param>
/// <param name="BodyStart">Where the text after it begins; 0 where there is no front matter.</param>
public sealed record FrontMatter(Seq<KeyValuePair<string, string>> Values, int BodyStart)
{
    private const string Fence = "---";

    /// <summary>Whether a text begins with a front matter: the fence, then a line <c>key: value</c>.</summary>
    public static bool Begins(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.AsSpan().EnumerateLines();
        return lines.MoveNext() && lines.Current.TrimEnd().SequenceEqual(Fence) && lines.MoveNext() && Key(lines.Current) > 0;
    }

    /// <summary>
    /// Reads flat keys: <c>key: value</c>, <c>key: [a, b]</c> and lists of <c>- a</c> lines. What lies deeper is passed over. Linear in the text.
    /// </summary>
    public static FrontMatter Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var none = new FrontMatter([], 0);
        if (!Begins(text))
        {
            return none;
        }

        var values = new List<KeyValuePair<string, string>>();
        var at = Next(text, 0);
        while (at < text.Length)
        {
            var next = Next(text, at);
            var line = text.AsSpan(at, next - at).TrimEnd();
            at = next;
            if (line.SequenceEqual(Fence) || line.SequenceEqual("..."))
            {
                return new([.. values.DistinctBy(v => v.Key)], at);
            }

            Take(line, values);
        }

        return none;
    }

    /// <summary>The value of the first of these keys that has one, or null.</summary>
    public string? First(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (Values.FirstOrDefault(v => v.Key == key).Value is { Length: > 0 } value)
            {
                return value;
            }
        }

        return null;
    }

    private static void Take(ReadOnlySpan<char> line, List<KeyValuePair<string, string>> values)
    {
        if (Key(line) is var colon and > 0)
        {
            values.Add(new(line[..colon].ToString().ToLowerInvariant(), Value(line[(colon + 1)..].Trim())));
        }
        else if (line.TrimStart() is ['-', ' ', .. var item] && values.Count > 0)
        {
            var (key, before) = values[^1];
            values[^1] = new(key, before.Length == 0 ? Unquoted(item.Trim()) : $"{before}, {Unquoted(item.Trim())}");
        }
    }

    private static string Value(ReadOnlySpan<char> value) =>
        value is ['[', .. var items, ']']
            ? string.Join(", ", items.ToString().Split(',').Select(i => Unquoted(i.AsSpan().Trim())).Where(i => i.Length > 0))
            : Unquoted(value);

    private static string Unquoted(ReadOnlySpan<char> value) =>
        (value is ['"', .., '"'] or ['\'', .., '\''] ? value[1..^1] : value).ToString();

    // Where the colon of a key at the left edge stands, or -1.
    private static int Key(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon < 1 || (colon + 1 < line.Length && line[colon + 1] is not (' ' or '\t')))
        {
            return -1;
        }

        foreach (var c in line[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-'))
            {
                return -1;
            }
        }

        return colon;
    }

    private static int Next(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }
}
