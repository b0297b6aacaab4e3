using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Parley.App.Pages;

/// <summary>A component written as one page that needs no other file and no network.</summary>
internal static class HtmlPage
{
    /// <summary>The page. The same parameters give the same text.</summary>
    internal static async Task<string> WriteAsync<TPage>(Dictionary<string, object?> parameters) where TPage : IComponent
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var page = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        return "<!DOCTYPE html>\n" + Plain(page.ReplaceLineEndings("\n"));
    }

    // Control characters have no meaning on a page, and steer whoever prints it on a terminal. Those of direction stay: isolated, they turn their own words alone.
    private static string Plain(string page) => page.Any(IsControl) ? string.Concat(page.Select(c => IsControl(c) ? '\uFFFD' : c)) : page;

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\n' or '\t');

    /// <summary>A style sheet or script of the project's own.</summary>
    internal static string Own(string name)
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
