using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Parley.Wording;

namespace Parley.App.Pages;

/// <summary>A component written as one page that needs no other file and no network.</summary>
internal static partial class HtmlPage
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

    /// <summary>
    /// The page with the words of others isolated wherever they stand in its text or in an attribute, and what steers replaced, as <see cref="Shown.Isolated"/> has it: for pages whose sentences hold names that are no elements of their own.
    /// </summary>
    /// <param name="page">A page as <see cref="WriteAsync"/> makes it: what is not of the Latin script is written as a number there.</param>
    internal static string Isolated(string page) => Piece().Replace(page, piece =>
        piece.Value.Contains("&#x", StringComparison.Ordinal) && WebUtility.HtmlDecode(piece.Value) is var words && (Shown.Turns(words) || words.Any(Shown.IsSteering)) ? HtmlEncoder.Default.Encode(Shown.Isolated(words)) : piece.Value);

    // What may be part of one sentence: up to markup, the end of an attribute or of a line.
    [GeneratedRegex("""[^<>"\n\t]+""")]
    private static partial Regex Piece();

    /// <summary>A style sheet or script of the project's own.</summary>
    internal static string Own(string name)
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
