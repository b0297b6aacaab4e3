using System.Globalization;
using System.Text;
using Parley.App.Dossiers.Pages;
using Parley.App.Pages;

namespace Parley.App.Dossiers.Writers;

/// <summary>Writes the dossier as one page that needs no other file, no network and no script.</summary>
internal static class HtmlDossier
{
    /// <summary>The page. The same dossier gives the same text.</summary>
    internal static Task<string> WriteAsync(Dossier dossier) => HtmlPage.WriteAsync<DossierPage>(new()
    {
        [nameof(DossierPage.Dossier)] = dossier,
        [nameof(DossierPage.Style)] = Style(dossier),
    });

    // A claim's words may lie in several marks, so one rule for each claim lights all of them when its anchor is the target.
    private static string Style(Dossier dossier)
    {
        var style = new StringBuilder(HtmlPage.Own("document.css"));
        foreach (var note in dossier.Reports.SelectMany(r => r.Paragraphs).SelectMany(p => p.Notes))
        {
            style.Append(CultureInfo.InvariantCulture, $"body:has(#{note.Ref.Anchor}:target) .p{note.Ref.Anchor},body:has(#{note.Ref.NoteAnchor}:target) .p{note.Ref.Anchor},");
            style.Append(CultureInfo.InvariantCulture, $"body:has(#{note.Ref.Anchor}:target) #{note.Ref.NoteAnchor}{{background:var(--lit);color:var(--ink)}}\n");
        }

        return style.ToString();
    }
}
