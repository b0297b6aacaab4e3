using Parley.App.Dossiers;
using Parley.App.Dossiers.Lines;
using Parley.App.Web.Framing;

namespace Parley.App.Web.Viewing;

/// <summary>Sources of the dossier's lines as pages of the workbench name them.</summary>
internal static class Citings
{
    internal static Citing Of(Dossier dossier, Here here)
    {
        string Id(Ref source) => $"{dossier.Talks.Reports[source.Report - 1].Id.Value}.{source.Claim}";
        return new(Id, source => here.Source(Id(source)));
    }
}
