using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Parley.App.Bytes;
using Parley.App.Reports;
using Parley.Reading.Reports;

namespace Parley.App.Fetching;

/// <summary>
/// Asks for an address over HTTP or HTTPS, once, and only when told to: so much and no more, for so long and no longer. It says nothing of who asks but "parley", keeps no cookies, follows a server a few steps, never from https to http,
/// and never into this machine or its network unless the address that was named lies there.
/// </summary>
internal sealed class Fetcher(TimeProvider clock, TimeSpan patience)
{
    /// <summary>Steps that a server may lead on.</summary>
    internal const int MaxSteps = 5;

    /// <summary>Seconds from the first word to the last, all steps together, unless told otherwise.</summary>
    internal const int Seconds = 60;

    private static readonly HttpRequestOptionsKey<FetchReach> OfRequest = new("reach");

    internal Fetcher(TimeProvider clock)
        : this(clock, TimeSpan.FromSeconds(Seconds))
    {
    }

    /// <summary>Fetches; whatever the server does, there is an answer.</summary>
    /// <param name="address">An absolute address of http or https.</param>
    /// <param name="before">What was known of its state when it was fetched last.</param>
    /// <param name="telling">Is handed each address before it is asked.</param>
    /// <param name="cancellation">Stops it at once.</param>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    internal async Task<Fetched> FetchAsync(Uri address, FetchState before, Action<Uri> telling, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(patience, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            return await Follow(address, before, telling, stop.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Fetched.Failed(FetchProblems.TooLong((int)patience.TotalSeconds));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or InvalidDataException or FormatException)
        {
            cancellation.ThrowIfCancellationRequested();
            return new Fetched.Failed(e.InnerException is ForbiddenReachException ? FetchProblems.Led("into this machine or its own network") : FetchProblems.Unreached((e.InnerException ?? e).Message));
        }
    }

    private static async Task<Fetched> Follow(Uri address, FetchState before, Action<Uri> telling, CancellationToken stop)
    {
        // A connection is made for one fetch alone: what was let in before counts for nothing.
        using var http = new HttpClient(Handler()) { Timeout = Timeout.InfiniteTimeSpan };
        var reach = new FetchReach();
        for (var step = 0; ; step++)
        {
            telling(address);
            using var request = Request(address, step == 0 ? before : FetchState.Unknown, reach);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            if (response.StatusCode == HttpStatusCode.NotModified && step == 0 && before != FetchState.Unknown)
            {
                return new Fetched.Same();
            }

            if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308))
            {
                return response.IsSuccessStatusCode ? await Read(response, address, stop) : new Fetched.Failed(FetchProblems.Answered((int)response.StatusCode));
            }

            if (Next(address, response.Headers.Location, step) is var (next, why) && next is null)
            {
                return new Fetched.Failed(FetchProblems.Led(why!));
            }

            reach.IsLed = true;
            address = next!;
        }
    }

    private static (Uri? Next, string? Why) Next(Uri address, Uri? location, int step)
    {
        var next = location is null ? null : new Uri(address, location);
        return next is null ? (null, "it does not say where")
            : step == MaxSteps ? (null, "over too many steps")
            : !IsWeb(next) ? (null, "to what is no address of the web")
            : address.Scheme == Uri.UriSchemeHttps && next.Scheme != Uri.UriSchemeHttps ? (null, "from https to http")
            : (next, null);
    }

    /// <summary>The address that words are, where they are one that can be fetched.</summary>
    internal static Uri? Address(string? words) => Uri.TryCreate(words, UriKind.Absolute, out var address) && IsWeb(address) ? address : null;

    /// <summary>Whether it is an address of http or https, without a name and a word to pass.</summary>
    internal static bool IsWeb(Uri address) => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.UserInfo.Length == 0;

    private static async Task<Fetched> Read(HttpResponseMessage response, Uri address, CancellationToken stop)
    {
        var type = response.Content.Headers.ContentType?.MediaType;
        if (MediaTypes.Of(type) is not { } suffix)
        {
            return new Fetched.Failed(FetchProblems.OtherKind(type!));
        }

        const int Limit = ReportFiles.MaxMegabytes * 1024 * 1024;
        if (response.Content.Headers.ContentLength > Limit)
        {
            return new Fetched.Failed(ReportProblems.TooLarge(ReportFiles.MaxMegabytes));
        }

        // Counted as it is unpacked, so that little may not become much.
        await using var stream = await response.Content.ReadAsStreamAsync(stop);
        return await BoundedRead.AtMostAsync(stream, Limit, stop) is { } bytes
            ? new Fetched.Got(bytes, address, suffix, new(response.Headers.ETag?.ToString(), response.Content.Headers.LastModified?.ToString("r")))
            : new Fetched.Failed(ReportProblems.TooLarge(ReportFiles.MaxMegabytes));
    }

    private static HttpRequestMessage Request(Uri address, FetchState before, FetchReach reach)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Options.Set(OfRequest, reach);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("parley", null));
        request.Headers.TryAddWithoutValidation("Accept", MediaTypes.Accepted);
        if (before.Tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", before.Tag);
        }

        if (before.Modified is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", before.Modified);
        }

        return request;
    }

    private static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectCallback = Connect,
    };

    private static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var request = context.InitialRequestMessage;
        request.Options.TryGetValue(OfRequest, out var reach);

        // Another host than the one asked for is a proxy, which the user's surroundings name.
        var isProxy = context.DnsEndPoint.Host.Trim('[', ']') != request.RequestUri!.IdnHost.Trim('[', ']');
        var found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, stop);
        var open = isProxy || reach is null ? found : [.. found.Where(reach.Allows)];
        if (open.Length == 0)
        {
            throw new ForbiddenReachException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, context.DnsEndPoint.Port, stop);
            reach?.Been(((IPEndPoint)socket.RemoteEndPoint!).Address);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
