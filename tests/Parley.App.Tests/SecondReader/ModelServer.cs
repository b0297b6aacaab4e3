using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Parley.Tests.App.SecondReader;

/// <summary>What came in with one question.</summary>
internal sealed record Asked(string Path, string Body, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The last message: the quoted piece of the report.</summary>
    internal string Shown => JsonDocument.Parse(Body).RootElement.GetProperty("messages").EnumerateArray().Last().GetProperty("content").GetString()!;
}

/// <summary>A real server on a free port of this machine that plays the part it is given.</summary>
internal sealed class ModelServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ModelServer(WebApplication app) => _app = app;

    internal ConcurrentQueue<Asked> Questions { get; } = new();

    internal string Address => $"{_app.Urls.Single()}/v1";

    internal static async Task<ModelServer> Start(Func<HttpContext, Asked, Task> part)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.Listen(IPAddress.Loopback, 0, l => l.Protocols = HttpProtocols.Http1);
            k.AllowSynchronousIO = false;
        });
        var app = builder.Build();
        var server = new ModelServer(app);
        app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync(context.RequestAborted);
            var asked = new Asked(context.Request.Path, body, context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase));
            server.Questions.Enqueue(asked);
            try
            {
                await part(context, asked);
            }
            catch (OperationCanceledException)
            {
                // The caller has hung up, as it should.
            }
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>A part that gives one answer in a few parts, as a server should.</summary>
    internal static Func<HttpContext, Asked, Task> Says(string answer, string finish = "stop") => async (context, _) =>
    {
        await Begin(context);
        foreach (var part in answer.Chunk(50))
        {
            await Send(context, new string(part));
        }

        await Line(context, Chunk(new { }, finish));
        await Line(context, "[DONE]");
    };

    internal static async Task Begin(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.StartAsync(context.RequestAborted);
    }

    internal static Task Send(HttpContext context, string content) => Line(context, Chunk(new { role = "assistant", content }, null));

    internal static async Task Line(HttpContext context, string data)
    {
        await context.Response.WriteAsync($"data: {data}\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    internal static string Chunk(object delta, string? finish) => JsonSerializer.Serialize(
        new { id = "c", @object = "chat.completion.chunk", created = 1, model = "example-7b", choices = new[] { new { index = 0, delta, finish_reason = finish } } });

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
