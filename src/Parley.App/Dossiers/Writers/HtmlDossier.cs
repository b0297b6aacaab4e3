using System.Globalization;
using Parley.App.Dossiers.Pages;
using Parley.App.Pages;

namespace Parley.App.Dossiers.Writers;

/// <summary>Writes the dossier as one page that needs no other file, no network and no script.</summary>
internal static class HtmlDossier
{
    /// <summary>The page. The same dossier gives the same text.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="hasAnnex">Whether all that was read stands behind the first pages, or their sources alone.</param>
    /// <param name="label">Stands at the head of the page, and on paper of every page; null for none.</param>
    internal static Task<string> WriteAsync(Dossier dossier, bool hasAnnex = true, string? label = null) => HtmlPage.WriteAsync<DossierPage>(new()
    {
        [nameof(DossierPage.Dossier)] = dossier,
        [nameof(DossierPage.HasAnnex)] = hasAnnex,
        [nameof(DossierPage.Label)] = label,
        [nameof(DossierPage.Style)] = HtmlPage.Own("document.css") + (label is null ? "" : OnEveryPage(label)),
    });

    // Each character by its number: whatever the words are, they are nothing but words to the style sheet.
    private static string OnEveryPage(string label) =>
        $"@page {{ @top-center {{ content: \"{string.Concat(label.EnumerateRunes().Select(r => string.Create(CultureInfo.InvariantCulture, $"\\{r.Value:x} ")))}\"; font-size: 9pt; font-weight: bold; }} }}\n@media print {{ .label {{ display: none; }} }}\n";
}
