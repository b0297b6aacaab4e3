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
        [nameof(DossierPage.Style)] = HtmlPage.Own("document.css"),
    });
}
