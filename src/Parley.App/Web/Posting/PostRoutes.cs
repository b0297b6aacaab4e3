using Parley.App.Web.Safety;
using Parley.App.Web.Viewing;
using Parley.Storage;

namespace Parley.App.Web.Posting;

/// <summary>Forms under their addresses.</summary>
internal static class PostRoutes
{
    internal static void Post(this IEndpointRouteBuilder app, Desk desk, string path, Func<Sent, IResult> answer) => app.Post(desk, path, sent => Task.FromResult(answer(sent)));

    internal static void Post(this IEndpointRouteBuilder app, Desk desk, string path, Func<Sent, Task<IResult>> answer) => app.MapPost(path, http => Answer(http, desk, answer));

    private static async Task Answer(HttpContext http, Desk desk, Func<Sent, Task<IResult>> answer)
    {
        try
        {
            // Deciding waits for the disk, and reading a report for the processor.
            var result = await Task.Run(() => answer(new(http, desk, (Session)http.Items[typeof(Session)]!)), http.RequestAborted);
            await result.ExecuteAsync(http);
        }
        catch (RecordFaultException fault)
        {
            desk.LetGo();
            await Refusals.Write(http, Refusal.Busy(fault.Problem));
        }
    }
}
