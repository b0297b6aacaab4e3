namespace Parley.App.Sources.Extracts;

/// <summary>Addresses that may become links: those of the web and no other.</summary>
internal static class WebAddress
{
    /// <summary>The first of the candidates that is an absolute http or https address without white space, or null.</summary>
    internal static string? First(params ReadOnlySpan<string?> candidates)
    {
        foreach (var candidate in candidates)
        {
            var value = candidate?.Trim();
            if (value is { Length: > 0 and <= 2000 } && Uri.TryCreate(value, UriKind.Absolute, out var uri)
                && (uri.Scheme is "http" or "https") && !value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
            {
                return value;
            }
        }

        return null;
    }
}
