using Microsoft.AspNetCore.Http.Features;
using Parley.App.Web.Safety;
using Parley.App.Web.Viewing;

namespace Parley.App.Web;

/// <summary>What one address of the workbench says, without a server and without a browser: what whoever is let in would get.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="Body">The page or the data.</param>
/// <param name="Refused">Why it is not answered; null where it is.</param>
internal sealed record Inquiry(int Status, byte[] Body, Refusal? Refused)
{
    /// <param name="desk">The record.</param>
    /// <param name="address">Path and query, such as <c>/positions.json?as-of=2016-08-24</c>.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="fault">Told of faults.</param>
    /// <param name="cancellation">Stops it.</param>
    internal static async Task<Inquiry> Of(Desk desk, string address, TimeProvider clock, Action<Exception> fault, CancellationToken cancellation)
    {
        using var server = new NoServer();
        await using var app = Workbench.Built(desk, clock, fault, _ => { }, builder => builder.Services.AddSingleton<Microsoft.AspNetCore.Hosting.Server.IServer>(server), web => web.Use(next => http =>
        {
            http.Items[typeof(Session)] = new Session("");
            return next(http);
        }));
        await app.StartAsync(cancellation);
        using var body = new MemoryStream();
        var query = address.IndexOf('?', StringComparison.Ordinal);
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = HttpMethods.Get,
            Scheme = "http",
            Protocol = "HTTP/1.1",
            Path = Uri.UnescapeDataString(query < 0 ? address : address[..query]),
            QueryString = query < 0 ? "" : address[query..],
            Headers = new HeaderDictionary { ["Host"] = "localhost" },
        });
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        features.Set<IHttpRequestLifetimeFeature>(new HttpRequestLifetimeFeature { RequestAborted = cancellation });
        features.Set<IItemsFeature>(new ItemsFeature());
        await server.Answer(features);
        cancellation.ThrowIfCancellationRequested();
        await app.StopAsync(cancellation);
        return new(features.GetRequiredFeature<IHttpResponseFeature>().StatusCode, body.ToArray(), (Refusal?)(features.GetRequiredFeature<IItemsFeature>().Items.TryGetValue(typeof(Refusal), out var refused) ? refused : null));
    }
}
