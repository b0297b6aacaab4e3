namespace Parley.App.Web.Posting;

/// <summary>Sends a browser on to another page of the workbench, to be fetched anew.</summary>
/// <param name="Path">Made here, never taken from what was sent.</param>
internal sealed record SeeOther(string Path) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = Path;
        return Task.CompletedTask;
    }
}
