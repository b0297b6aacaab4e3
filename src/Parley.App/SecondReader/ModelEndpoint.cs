namespace Parley.App.SecondReader;

/// <summary>The address of an OpenAI-compatible server, such as <c>http://localhost:11434/v1</c>.</summary>
internal sealed record ModelEndpoint
{
    private ModelEndpoint(Uri address) => Address = address;

    /// <summary>Http or https, without user, query and fragment; "/v1" where the address given has no path.</summary>
    internal Uri Address { get; }

    /// <summary>Whether it is this machine.</summary>
    internal bool IsHere => Address.IsLoopback;

    /// <summary>Takes an address as given, or says what is wrong with it.</summary>
    /// <param name="given">As on the command line.</param>
    /// <param name="allowPlain">Whether another machine may be spoken to without encryption.</param>
    internal static (ModelEndpoint? Endpoint, string? Wrong) Parse(string given, bool allowPlain)
    {
        if (!Uri.TryCreate(given, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.Host.Length == 0)
        {
            return (null, $"'{given}' is no address of the form http://localhost:11434/v1.");
        }

        if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            return (null, "The address of the model's server holds no user, query or fragment; a key comes from --key-file.");
        }

        if (address.Scheme == "http" && !address.IsLoopback && !allowPlain)
        {
            return (null, $"'{given}' is another machine, and http would show the reports to whoever listens on the way: "
                + "give an https address, or --allow-plain.");
        }

        return (new(address.AbsolutePath == "/" ? new Uri(address, "/v1") : address), null);
    }
}
