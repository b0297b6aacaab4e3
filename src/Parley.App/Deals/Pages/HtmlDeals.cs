using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Parley.App.Deals.Pages;

/// <summary>Writes an answer as one page that needs no other file and no network.</summary>
internal static class HtmlDeals
{
    /// <summary>The page. The same answer gives the same text.</summary>
    internal static async Task<string> WriteAsync(DealsAnswer answer)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(DealsPage.View)] = new DealsView(answer),
            [nameof(DealsPage.Style)] = Own("dossier.css") + Own("deals.css"),
            [nameof(DealsPage.Script)] = Own("deals.js"),
        });
        var page = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<DealsPage>(parameters)).ToHtmlString());
        return "<!DOCTYPE html>\n" + page.ReplaceLineEndings("\n");
    }

    private static string Own(string name)
    {
        using var stream = typeof(HtmlDeals).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
