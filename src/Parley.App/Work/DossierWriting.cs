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
        var talks = read.Brought ?? Collator.Collate(read.Readings, read.Parted);
        cancellation.ThrowIfCancellationRequested();
        return Compilation.Of(talks, read.Readings, wish);
    }

    /// <summary>The dossier as text. The same dossier gives the same text.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="form">Not that of Word, which is no text.</param>
    /// <param name="hasAnnex">Whether all that was read stands behind the first pages, or their sources alone; JSON always has all.</param>
    /// <param name="label">Stands on every page; null for none.</param>
    internal static async Task<string> WriteAsync(Dossier dossier, DossierForm form, bool hasAnnex = true, string? label = null) => form switch
    {
        DossierForm.Markdown => hasAnnex ? MarkdownDossier.Write(dossier, label) : MarkdownDossier.WriteFront(dossier, label),
        DossierForm.Json => JsonDossier.Write(dossier),
        DossierForm.Html => await HtmlDossier.WriteAsync(dossier, hasAnnex, label),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    /// <summary>The first pages as a Word document, with all that was read behind them where it is wanted, and their sources. The same dossier gives the same bytes.</summary>
    internal static byte[] WriteWord(Dossier dossier, string? label, bool annex = false) => WordDossier.Write(dossier, label, annex);
}
