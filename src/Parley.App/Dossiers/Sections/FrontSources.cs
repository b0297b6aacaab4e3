using Parley.App.Dossiers.Texts;

namespace Parley.App.Dossiers.Sections;

/// <summary>What the first pages rest on: of each report the notes of the claims they name, so that they can be handed on without the annex.</summary>
internal static class FrontSources
{
    /// <summary>Reports in their order; none that is not named. Cost linear in the dossier.</summary>
    internal static Seq<ReportView> Of(Dossier dossier)
    {
        var front = dossier.Front.Lines();
        var named = (dossier.Title is { } title ? front.Prepend(title) : front).SelectMany(l => l.Sources).Select(s => s.Anchor).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. dossier.Reports
                .Select(r => r with { Paragraphs = [.. r.Paragraphs.Select(p => p with { Notes = [.. p.Notes.Where(n => named.Contains(n.Ref.Anchor))] }).Where(p => p.Notes.Count > 0)], Problems = [] })
                .Where(r => r.Paragraphs.Count > 0),
        ];
    }
}
