using System.Globalization;
using System.Text;
using Parley.App.Dossier.Pages;
using Parley.App.Pages;

namespace Parley.App.Dossier.Writers;

/// <summary>Writes the dossier as one page that needs no other file, no network and no script.</summary>
internal static class HtmlBrief
{
    /// <summary>The page. The same brief gives the same text.</summary>
    internal static Task<string> WriteAsync(Brief brief) => HtmlPage.WriteAsync<DossierPage>(new()
    {
        [nameof(DossierPage.Brief)] = brief,
        [nameof(DossierPage.Style)] = Style(brief),
    });

    // A claim's words may lie in several marks, so one rule for each claim lights all of them when its anchor is the target.
    private static string Style(Brief brief)
    {
        var style = new StringBuilder(HtmlPage.Own("dossier.css"));
        foreach (var note in brief.Reports.SelectMany(r => r.Paragraphs).SelectMany(p => p.Notes))
        {
            style.Append(CultureInfo.InvariantCulture, $"body:has(#{note.Ref.Anchor}:target) .p{note.Ref.Anchor},body:has(#{note.Ref.NoteAnchor}:target) .p{note.Ref.Anchor},");
            style.Append(CultureInfo.InvariantCulture, $"body:has(#{note.Ref.Anchor}:target) #{note.Ref.NoteAnchor}{{background:var(--lit);color:var(--ink)}}\n");
        }

        return style.ToString();
    }
}
