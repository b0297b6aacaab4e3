using System.Globalization;
using Parley.Storage;

namespace Parley.App.Web.Viewing;

/// <summary>
/// What happens to the record, told to open pages as server-sent events: <c>state</c> when it was written to by whoever's hand and when pages show it (the state shown, then that of the file), <c>progress</c> while
/// reports are read.
/// The file is looked at twice a second, once for all who listen.
/// </summary>
internal static class Events
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    // A line that says nothing, so that a browser that has gone is found out.
    private const int PausesBetweenSigns = 30;

    internal static void Map(IEndpointRouteBuilder app, Desk desk, TimeProvider clock) => app.MapGet("/events", http => Tell(http, desk, clock));

    private static async Task Tell(HttpContext http, Desk desk, TimeProvider clock)
    {
        // Who listens does not keep the program from ending.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, http.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        http.Response.ContentType = "text/event-stream";
        var (state, progress) = ("", desk.Progress);
        try
        {
            for (var pauses = 0; ; pauses++)
            {
                var now = State(desk);
                if (now is not null && now != state)
                {
                    state = now;
                    await http.Response.WriteAsync($"event: state\ndata: {state}\n\n", ending.Token);
                }

                if (desk.Progress is { } told && told != progress)
                {
                    progress = told;
                    await http.Response.WriteAsync($"event: progress\ndata: {told}\n\n", ending.Token);
                }

                if (pauses % PausesBetweenSigns == 0)
                {
                    await http.Response.WriteAsync(":\n\n", ending.Token);
                }

                await http.Response.Body.FlushAsync(ending.Token);
                await Task.Delay(Pause, clock, ending.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the program ends.
        }
    }

    private static string? State(Desk desk)
    {
        try
        {
            var (shown, now) = desk.States(Pause / 2);
            return Words(shown, now);
        }
        catch (RecordFaultException)
        {
            // Whoever asks for a page is told; here the next look may be luckier.
            return null;
        }
    }

    /// <summary>States of the record as pages carry them: that of what is shown, and, where a page hangs on it or listens to it, that of the file.</summary>
    internal static string Words((long Decision, long Reading) shown, (long Decision, long Reading)? now)
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"{shown.Decision}.{shown.Reading}");
        return now is { } file ? string.Create(CultureInfo.InvariantCulture, $"{words} {file.Decision}.{file.Reading}") : words;
    }
}
