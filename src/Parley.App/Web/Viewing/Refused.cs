using Parley.App.Web.Safety;

namespace Parley.App.Web.Viewing;

/// <summary>An answer that is none.</summary>
internal sealed record Refused(Refusal Why) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => Refusals.Write(httpContext, Why);
}
