using Parley.App.Dossiers;
using Parley.App.Dossiers.Compiling;
using Parley.App.Dossiers.Writers;
using Parley.Collation;

namespace Parley.App.Work;

/// <summary>Dossiers of what was read.</summary>
internal static class DossierWriting
{
    /// <summary>Brings what was read together and compiles the dossier of them.</summary>
    internal static Dossier Compile(AllRead read, DossierWish wish, CancellationToken cancellation)
    {
        var talks = Collator.Collate(read.Readings, read.Parted);
        cancellation.ThrowIfCancellationRequested();
        return Compilation.Of(talks, read.Readings, wish);
    }

    /// <summary>The dossier as text. The same dossier gives the same text.</summary>
    internal static async Task<string> WriteAsync(Dossier dossier, DossierForm form) => form switch
    {
        DossierForm.Markdown => MarkdownDossier.Write(dossier),
        DossierForm.Json => JsonDossier.Write(dossier),
        _ => await HtmlDossier.WriteAsync(dossier),
    };
}
