using System.Net;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging.Abstractions;
using Parley.App.Web.BriefRoom;
using Parley.App.Web.ClaimRoom;
using Parley.App.Web.DisputeRoom;
using Parley.App.Web.FeedRoom;
using Parley.App.Web.Framing;
using Parley.App.Web.ItemRoom;
using Parley.App.Web.PackageRoom;
using Parley.App.Web.PeopleRoom;
using Parley.App.Web.PositionRoom;
using Parley.App.Web.Posting;
using Parley.App.Web.ProposalRoom;
using Parley.App.Web.ReportRoom;
using Parley.App.Web.Safety;
using Parley.App.Web.SearchRoom;
using Parley.App.Web.TimelineRoom;
using Parley.App.Web.TodayRoom;
using Parley.App.Web.Viewing;

namespace Parley.App.Web;

/// <summary>The workbench: a record's pages, served to browsers of this machine and to nobody else. The door of this room.</summary>
internal sealed class Workbench : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Sessions _sessions;

    private Workbench(WebApplication app, Sessions sessions, int port) => (_app, _sessions, Port) = (app, sessions, port);

    /// <summary>The port it answers on.</summary>
    internal int Port { get; }

    /// <summary>An address that lets one browser in.</summary>
    internal string Address => AddressOf(_sessions.Ticket);

    /// <summary>Begins to answer.</summary>
    /// <param name="desk">The record.</param>
    /// <param name="port">The port of 127.0.0.1; 0 for one that is free.</param>
    /// <param name="clock">Times what may be stopped for taking too long.</param>
    /// <param name="used">Told of the next address when one was used.</param>
    /// <param name="fault">Told of faults while answering.</param>
    /// <param name="fetching">Handed each address of a report that somebody asked for, before it is fetched.</param>
    /// <param name="cancellation">Stops the beginning.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    internal static async Task<Workbench> Open(Desk desk, int port, TimeProvider clock, Action<string> used, Action<Exception> fault, Action<Uri> fetching, CancellationToken cancellation)
    {
        port = port == 0 ? FreePort() : port;
        var sessions = new Sessions();
        var app = Built(
            desk,
            clock,
            fault,
            fetching,
            builder => builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
            {
                kestrel.Listen(IPAddress.Loopback, port);
                kestrel.AddServerHeader = false;
                kestrel.Limits.MaxRequestBodySize = Doorkeeper.MaxMegabytes * 1024L * 1024;
            }),
            web => web.UseMiddleware<Doorkeeper>(sessions, port));
        try
        {
            await app.StartAsync(cancellation);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        var workbench = new Workbench(app, sessions, port);
        sessions.Used += ticket => used(workbench.AddressOf(ticket));
        return workbench;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    /// <summary>The pages, behind a door, on a server.</summary>
    /// <param name="desk">The record.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="fault">Told of faults while answering.</param>
    /// <param name="fetching">Handed each address of a report that somebody asked for, before it is fetched.</param>
    /// <param name="server">Puts the server in.</param>
    /// <param name="door">Puts in front of every page who is let in.</param>
    internal static WebApplication Built(Desk desk, TimeProvider clock, Action<Exception> fault, Action<Uri> fetching, Action<WebApplicationBuilder> server, Action<WebApplication> door)
    {
        // Nothing of the surroundings, no files and no settings of a server: it listens where it is told here and nowhere else.
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = AppContext.BaseDirectory });
        server(builder);
        builder.Services.AddRoutingCore();
        Description.AddTo(builder.Services);
        builder.Services.Configure<FormOptions>(options =>
        {
            var own = Doorkeeper.Forms;
            (options.MultipartBodyLengthLimit, options.MemoryBufferThreshold, options.ValueLengthLimit) = (own.MultipartBodyLengthLimit, own.MemoryBufferThreshold, own.ValueLengthLimit);
            (options.ValueCountLimit, options.KeyLengthLimit) = (own.ValueCountLimit, own.KeyLengthLimit);
        });
        builder.Services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        var app = builder.Build();
        app.Use(next => async http =>
        {
            try
            {
                await next(http);
            }
            catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
            {
                // Whoever asked has gone.
            }
            catch (Exception e) when (!http.Response.HasStarted)
            {
                fault(e);
                await Refusals.Write(http, Refusal.Fault);
            }
        });
        door(app);
        app.UseRouting();
        Map(app, desk, clock, fetching);
        return app;
    }

    private static void Map(WebApplication app, Desk desk, TimeProvider clock, Action<Uri> fetching)
    {
        app.MapGet("/-/healthz", () => Results.Text("alive\n")).ExcludeFromDescription();
        app.MapGet("/-/readyz", () => desk.IsReadable() ? Results.Text("ready\n") : Results.Text("the record cannot be read\n", statusCode: StatusCodes.Status503ServiceUnavailable)).ExcludeFromDescription();
        app.MapGet("/-/workbench.css", http => Asset(http, OwnFiles.Style, "text/css; charset=utf-8"));
        app.MapGet("/-/workbench.js", http => Asset(http, OwnFiles.Script, "text/javascript; charset=utf-8"));
        app.Page(desk, "/-/source", visit => visit.Pane());
        Events.Map(app, desk, clock);
        Description.Map(app);
        FeedDoors.Map(app, desk);
        Today.Map(app, desk);
        BriefDoors.Map(app, desk);
        ProposalDoors.Map(app, desk);
        PackageDoors.Map(app, desk);
        ReportDoors.Map(app, desk);
        ClaimDoors.Map(app, desk);
        PositionDoors.Map(app, desk);
        PeopleDoors.Map(app, desk);
        TimelineDoors.Map(app, desk);
        DisputeDoors.Map(app, desk);
        SearchDoors.Map(app, desk);
        ItemDoors.Map(app, desk);
        ClaimPosts.Map(app, desk);
        ItemPosts.Map(app, desk);
        ReportPosts.Map(app, desk, clock, fetching);
        app.MapFallback(http => Refusals.Write(http, Refusal.Absent("There is no such page.")));
    }

    // They are the same for every record, under addresses that change with them.
    private static Task Asset(HttpContext http, string text, string type)
    {
        http.Response.Headers.CacheControl = "max-age=31536000, immutable";
        http.Response.ContentType = type;
        return http.Response.WriteAsync(text, http.RequestAborted);
    }

    private static int FreePort()
    {
        using var socket = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    private string AddressOf(string ticket) => FormattableString.Invariant($"http://127.0.0.1:{Port}/?ticket={ticket}");
}
