using Parley.App.Web.Safety;
using Parley.App.Web.Viewing;
using Parley.Storage;

namespace Parley.App.Web.Posting;

/// <summary>Forms under their addresses.</summary>
internal static class PostRoutes
{
    internal static void Post(this IEndpointRouteBuilder app, Desk desk, string path, Func<Sent, IResult> answer) => app.MapPost(path, async http =>
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
    });
}
