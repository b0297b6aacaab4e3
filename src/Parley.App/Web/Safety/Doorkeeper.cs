using Microsoft.AspNetCore.Http.Features;

namespace Parley.App.Web.Safety;

/// <summary>
/// Stands before every page: refuses requests that were meant for another host, come from another page, or from a browser that was not let in; and says with every answer that it is not to be kept,
/// framed, or mixed with anything from outside.
/// </summary>
internal sealed class Doorkeeper(RequestDelegate next, Sessions sessions, int port)
{
    /// <summary>Megabytes (of 1,024 × 1,024 bytes) that may be sent in one form.</summary>
    internal const int MaxMegabytes = 33;

    /// <summary>The form field with the token of the session.</summary>
    internal const string TokenField = "token";

    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types parley";

    private readonly string[] _hosts = [FormattableString.Invariant($"127.0.0.1:{port}"), FormattableString.Invariant($"localhost:{port}")];

    /// <summary>The cookie that a browser is known by; cookies are one for all ports of a host, so it has the port in its name.</summary>
    private string Cookie { get; } = FormattableString.Invariant($"parley-{port}");

    public async Task InvokeAsync(HttpContext http)
    {
        Mark(http.Response.Headers);
        if (!_hosts.Contains(http.Request.Host.Value, StringComparer.OrdinalIgnoreCase))
        {
            await Refusals.Write(http, Refusal.Host);
            return;
        }

        if (IsOpen(http.Request.Path))
        {
            await next(http);
            return;
        }

        if (HttpMethods.IsGet(http.Request.Method) && http.Request.Query["ticket"] is [{ Length: > 0 } ticket])
        {
            await Enter(http, ticket);
            return;
        }

        if (sessions.Of(http.Request.Cookies[Cookie]) is not { } session)
        {
            await Refusals.Write(http, Refusal.Stranger);
            return;
        }

        http.Items[typeof(Session)] = session;
        if (!IsSafe(http.Request.Method) && await Forged(http, session) is { } refusal)
        {
            await Refusals.Write(http, refusal);
            return;
        }

        await next(http);
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    // What says nothing of the record.
    private static bool IsOpen(PathString path) => path.StartsWithSegments("/-", StringComparison.Ordinal) && path != "/-/source";

    private static void Mark(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";

        // With none at all a browser would send forms of its own pages as from nowhere.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }

    private async Task Enter(HttpContext http, string ticket)
    {
        if (sessions.Enter(ticket) is not { } secret)
        {
            await Refusals.Write(http, Refusal.Ticket);
            return;
        }

        http.Response.Cookies.Append(Cookie, secret, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });
        http.Response.Redirect("/");
    }

    /// <summary>Why what is sent was not sent from a page of this session; null where it was.</summary>
    private async Task<Refusal?> Forged(HttpContext http, Session session)
    {
        var headers = http.Request.Headers;
        if (headers.Origin is not [{ } origin] || !_hosts.Any(h => origin.Equals($"http://{h}", StringComparison.OrdinalIgnoreCase) && h.Equals(http.Request.Host.Value, StringComparison.OrdinalIgnoreCase))
            || headers["Sec-Fetch-Site"] is [{ } site] && site != "same-origin")
        {
            return Refusal.Origin;
        }

        if (http.Request.ContentLength > MaxMegabytes * 1024L * 1024)
        {
            return Refusal.TooLarge;
        }

        if (!http.Request.HasFormContentType)
        {
            return Refusal.NoForm;
        }

        try
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            return form[TokenField] is [{ } token] && Sessions.Same(token, session.Token) ? null : Refusal.Token;
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException or IOException)
        {
            return e is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } ? Refusal.TooLarge : Refusal.NoForm;
        }
    }

    /// <summary>How forms are read: in memory, since nothing of a report goes to a disk but into the record.</summary>
    internal static FormOptions Forms => new()
    {
        MultipartBodyLengthLimit = MaxMegabytes * 1024L * 1024,
        MemoryBufferThreshold = MaxMegabytes * 1024 * 1024,
        ValueLengthLimit = 4 * 1024 * 1024,
        ValueCountLimit = 2048,
        KeyLengthLimit = 64,
    };
}
