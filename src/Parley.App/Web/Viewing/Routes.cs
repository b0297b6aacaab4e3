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
    /// <param name="app">The pages.</param>
    /// <param name="desk">The record.</param>
    /// <param name="path">The page.</param>
    /// <param name="form">The form.</param>
    /// <param name="about">What it says, in a sentence.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="own">What it can be asked with besides the day and whether it is reviewed.</param>
    internal static void Form(this IEndpointRouteBuilder app, Desk desk, string path, string form, string about, Func<Visit, IResult> answer, params string[] own)
    {
        Task<IResult> Answered(Visit visit) => Task.FromResult(answer(visit));
        Description.Describe(app.MapMethods(path + form, [HttpMethods.Get, HttpMethods.Head], http => Answer(http, desk, form, Answered)), path, form, about, own);
    }

    /// <summary>An answer of the record as data.</summary>
    internal static void Table(this IEndpointRouteBuilder app, Desk desk, string path, string about, Func<Visit, RecordAnswer> answer, params string[] own)
    {
        app.Form(desk, path, ".json", about, visit => visit.Json(answer(visit)), own);
        app.Form(desk, path, ".csv", about, visit => Visit.Csv(answer(visit)), own);
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
