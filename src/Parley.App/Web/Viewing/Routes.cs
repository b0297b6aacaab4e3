using Parley.App.Records.Asked;
using Parley.App.Web.Safety;
using Parley.Storage;

namespace Parley.App.Web.Viewing;

/// <summary>Pages under their addresses, each in all its forms.</summary>
internal static class Routes
{
    /// <summary>A page.</summary>
    internal static void Page(this IEndpointRouteBuilder app, Desk desk, string path, Func<Visit, Task<IResult>> page) =>
        app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], http => Answer(http, desk, "", page));

    /// <summary>A page in a further form, such as <c>.json</c>.</summary>
    internal static void Form(this IEndpointRouteBuilder app, Desk desk, string path, string form, Func<Visit, IResult> answer)
    {
        Task<IResult> Answered(Visit visit) => Task.FromResult(answer(visit));
        app.MapMethods(path + form, [HttpMethods.Get, HttpMethods.Head], http => Answer(http, desk, form, Answered));
    }

    /// <summary>An answer of the record as data.</summary>
    internal static void Table(this IEndpointRouteBuilder app, Desk desk, string path, Func<Visit, RecordAnswer> answer)
    {
        app.Form(desk, path, ".json", visit => visit.Json(answer(visit)));
        app.Form(desk, path, ".csv", visit => Visit.Csv(answer(visit)));
    }

    /// <summary>A refusal as the answer to a page.</summary>
    internal static IResult Refused(Refusal refusal) => new Refused(refusal);

    private static async Task Answer(HttpContext http, Desk desk, string form, Func<Visit, Task<IResult>> page)
    {
        try
        {
            var (visit, refusal) = Visit.Of(http, desk, form);
            var result = visit is null ? Refused(refusal!) : await page(visit);
            await result.ExecuteAsync(http);
        }
        catch (RecordFaultException fault)
        {
            desk.LetGo();
            await Refusals.Write(http, Refusal.Busy(fault.Problem));
        }
    }
}
