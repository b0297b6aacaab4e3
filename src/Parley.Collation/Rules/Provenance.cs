using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>The ways by which claims reached the reports.</summary>
internal static class Provenance
{
    internal static Seq<Chain> Of(Corpus corpus) =>
        [.. corpus.Claims.GroupBy(c => $"{c.Report}|{string.Join('>', c.Claim.Attribution.Select(a => LinkKey(corpus, c, a)))}", StringComparer.Ordinal)
            .Select(g => new Chain(
                g.First().Report,
                [.. g.First().Claim.Attribution.Select(a => new ChainLink(corpus.Who(g.First().Report, a.Source), a.As, a.Via))],
                corpus.InOrder(g)))];

    private static string LinkKey(Corpus corpus, SourcedClaim by, Attribution link) =>
        $"{Corpus.Key(corpus.Who(by.Report, link.Source), by.Report)}|{NameFolding.Plain(link.As ?? "")}|{NameFolding.Plain(link.Via ?? "")}";
}
