using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Parley.Tests.App.Fetching;

/// <summary>A real server on a free port of this machine that plays the part it is given.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebServer(WebApplication app) => _app = app;

    /// <summary>What was asked: the path, and the headers with a line each.</summary>
    internal ConcurrentQueue<(string Path, string Headers)> Asked { get; } = new();

    internal Uri At(string path) => new(_app.Urls.Single() + path);

    internal static async Task<WebServer> Start(Func<HttpContext, Task> part)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0, l => l.Protocols = HttpProtocols.Http1));
        var app = builder.Build();
        var server = new WebServer(app);
        app.Run(async context =>
        {
            server.Asked.Enqueue((context.Request.Path, string.Join('\n', context.Request.Headers.Select(h => $"{h.Key}: {h.Value}"))));
            try
            {
                await part(context);
            }
            catch (OperationCanceledException)
            {
                // The caller has hung up, as it should.
            }
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>Answers with some text of a kind.</summary>
    internal static Task Gives(HttpContext context, string type, string text)
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(text, context.RequestAborted);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
