using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.App.Pages;
using Parley.App.Web.Framing;

namespace Parley.App.Web.Safety;

/// <summary>Refusals as they are sent: a page, or problem details (RFC 9457) where data was asked for.</summary>
internal static class Refusals
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default, Indented = true, IndentSize = 2, NewLine = "\n" };

    private static readonly string[] DataEndings = [".json", ".csv", ".md", ".yaml", ".atom"];

    internal static async Task Write(HttpContext http, Refusal refusal)
    {
        http.Items[typeof(Refusal)] = refusal;
        http.Response.StatusCode = refusal.Status;
        var data = http.Request.Path.Value is { } path && DataEndings.Any(e => path.EndsWith(e, StringComparison.Ordinal));
        http.Response.ContentType = data ? "application/problem+json" : "text/html; charset=utf-8";
        await http.Response.WriteAsync(
            data ? Details(refusal) : await HtmlPage.WriteAsync<NoticePage>(new() { [nameof(NoticePage.Title)] = refusal.Title, [nameof(NoticePage.Words)] = refusal.Detail, [nameof(NoticePage.Code)] = refusal.Code }),
            http.RequestAborted);
    }

    private static string Details(Refusal refusal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", "about:blank");
            json.WriteString("title", refusal.Title);
            json.WriteNumber("status", refusal.Status);
            json.WriteString("detail", refusal.Detail);
            json.WriteString("code", refusal.Code);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
