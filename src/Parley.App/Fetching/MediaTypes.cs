namespace Parley.App.Fetching;

/// <summary>The kinds of content that can hold a report, and by what suffix a file of each is known.</summary>
internal static class MediaTypes
{
    private static readonly Dictionary<string, string> Suffixes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text/html"] = ".html",
        ["application/xhtml+xml"] = ".html",
        ["text/plain"] = ".txt",
        ["text/markdown"] = ".md",
        ["text/xml"] = ".xml",
        ["application/xml"] = ".xml",
        ["application/rss+xml"] = ".xml",
        ["application/atom+xml"] = ".xml",
        ["application/rdf+xml"] = ".xml",
        ["application/json"] = ".json",
        ["application/feed+json"] = ".json",
        ["message/rfc822"] = ".eml",
        ["application/pdf"] = ".pdf",
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = ".docx",
    };

    /// <summary>The suffix for a kind; null for one that holds no report. What says nothing of itself may hold one.</summary>
    internal static string? Of(string? type) => type is null ? "" : Suffixes.GetValueOrDefault(type);

    internal static string Accepted => string.Join(", ", Suffixes.Keys);
}
