using Parley.App.Dossiers;
using Parley.App.Dossiers.Compiling;
using Parley.Collation;

namespace Parley.Tests.App.Dossiers;

/// <summary>The dossier of some readings.</summary>
internal static class Compiled
{
    internal static Dossier Of(Seq<ReadingResult> readings, DossierWish? wish = null) => Compilation.Of(Collator.Collate(readings), readings, wish ?? DossierWish.Plain);
}
