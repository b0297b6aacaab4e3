using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Parley.App.Dossier.Pages;

namespace Parley.App.Dossier.Writers;

/// <summary>Writes the dossier as one page that needs no other file, no network and no script.</summary>
internal static class HtmlBrief
{
    /// <summary>The page. The same brief gives the same text.</summary>
    internal static async Task<string> WriteAsync(Brief brief)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(DossierPage.Brief)] = brief,
            [nameof(DossierPage.Style)] = Style(brief),
        });
        var page = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<DossierPage>(parameters)).ToHtmlString());
        return "<!DOCTYPE html>\n" + page.ReplaceLineEndings("\n");
    }

    // A claim's words may lie in several marks, so one rule for each claim lights all of them when its anchor is the target.
    private static string Style(Brief brief)
    {
        using var stream = typeof(HtmlBrief).Assembly.GetManifestResourceStream("dossier.css")
            ?? throw new InvalidOperationException("The style sheet is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var style = new StringBuilder(reader.ReadToEnd());
        foreach (var note in brief.Reports.SelectMany(r => r.Paragraphs).SelectMany(p => p.Notes))
        {
            style.Append(CultureInfo.InvariantCulture, $"body:has(#{note.Ref.Anchor}:target) .p{note.Ref.Anchor},body:has(#{note.Ref.NoteAnchor}:target) .p{note.Ref.Anchor},");
            style.Append(CultureInfo.InvariantCulture, $"body:has(#{note.Ref.Anchor}:target) #{note.Ref.NoteAnchor}{{background:var(--lit);color:var(--ink)}}\n");
        }

        return style.ToString();
    }
}
