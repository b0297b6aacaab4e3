namespace Parley.App.Fetching;

/// <summary>What a server said of the state of what it gave (RFC 9110, sections 8.8.2 and 8.8.3), as it stands.</summary>
internal sealed record FetchState(string? Tag, string? Modified)
{
    internal static readonly FetchState Unknown = new(null, null);
}
