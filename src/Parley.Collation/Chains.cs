using Parley.Collation.Words;

namespace Parley.Collation;

/// <summary>The ways by which claims reached the reports.</summary>
internal static class Chains
{
    internal static Seq<Chain> Of(Gathered gathered) =>
        [.. gathered.Claims.GroupBy(c => $"{c.Report}|{string.Join('>', c.Claim.Attribution.Select(a => LinkKey(gathered, c, a)))}", StringComparer.Ordinal)
            .Select(g => new Chain(
                g.First().Report,
                [.. g.First().Claim.Attribution.Select(a => new ChainLink(gathered.Who(g.First().Report, a.Source), a.As, a.Via))],
                gathered.InOrder(g)))];

    private static string LinkKey(Gathered gathered, SourcedClaim by, Attribution link) =>
        $"{Gathered.Key(gathered.Who(by.Report, link.Source), by.Report)}|{NameFolding.Plain(link.As ?? "")}|{NameFolding.Plain(link.Via ?? "")}";
}
