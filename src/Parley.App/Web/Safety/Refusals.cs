using System.Text.Encodings.Web;
using Parley.App.Pages;
using Parley.App.Web.Framing;
using Parley.Json;

namespace Parley.App.Web.Safety;

/// <summary>Refusals as they are sent: a page, or problem details (RFC 9457) where data was asked for.</summary>
internal static class Refusals
{
    private static readonly string[] DataEndings = [".json", ".csv", ".md", ".yaml", ".atom"];

    internal static async Task Write(HttpContext http, Refusal refusal)
    {
        http.Items[typeof(Refusal)] = refusal;
        http.Response.StatusCode = refusal.Status;
        var data = http.Request.Path.Value is { } path && DataEndings.Any(e => path.EndsWith(e, StringComparison.Ordinal));
        http.Response.ContentType = data ? "application/problem+json" : "text/html; charset=utf-8";
        await http.Response.WriteAsync(
            data ? Details(refusal) : await HtmlPage.WriteAsync<NoticePage>(new() { [nameof(NoticePage.Title)] = refusal.Title, [nameof(NoticePage.Words)] = refusal.Detail, [nameof(NoticePage.Code)] = refusal.Code, [nameof(NoticePage.LeadsHome)] = http.Items.ContainsKey(typeof(Session)) }),
            http.RequestAborted);
    }

    // Escaped as if it stood in a page: what was asked for is repeated in it.
    private static string Details(Refusal refusal) => JsonText.Object(JsonText.Indented with { Encoder = JavaScriptEncoder.Default }, json =>
    {
        json.WriteString("type", "about:blank");
        json.WriteString("title", refusal.Title);
        json.WriteNumber("status", refusal.Status);
        json.WriteString("detail", refusal.Detail);
        json.WriteString("code", refusal.Code);
    }) + "\n";
}
