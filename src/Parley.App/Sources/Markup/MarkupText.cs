namespace Parley.App.Sources.Markup;

/// <summary>A piece of HTML, as feeds and mail carry it, as plain text.</summary>
internal static class MarkupText
{
    /// <summary>The text, or null where the markup is nested too deep.</summary>
    internal static string? Of(string html) => Dom.Parse(html) is { Body: { } body } ? BlockText.Of(body) : null;

    /// <summary>A line of text that may hold entities and tags, such as a title: on one line, or null where nothing is left.</summary>
    internal static string? Line(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return null;
        }

        var text = html.AsSpan().IndexOfAny('<', '&') < 0 ? html : Of(html) ?? "";
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }
}
