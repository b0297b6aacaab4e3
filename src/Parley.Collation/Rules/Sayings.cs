using Parley.Collation.Accounts;
using Parley.Collation.Clusters;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>Expectations, presences and statements: what somebody said, and who was seen where.</summary>
internal static class Sayings
{
    internal static Seq<Expectation> Expectations(Corpus corpus)
    {
        var all = corpus.Of<Matter.Outlook>();
        var words = Array.ConvertAll(all, o => corpus.Content(o.Matter.Content.Quote));
        var voices = Array.ConvertAll(all, o => $"{o.Matter.Direction} {Voice(corpus, o.Matter.Holder, o.By)}");
        return [.. Homes.Cluster(all, (i, j) => voices[i] == voices[j] && words[i].Likeness(words[j]) > 0, new WordedHomes(voices, words, 0), i => words[i])
            .Select((g, n) => new Expectation(
                corpus.Basis("outlook", n + 1, g.Select(o => o.By), "The same voice expecting the same, in words for the same thing."),
                g[0].Matter.Holder is { } holder ? corpus.Who(g[0].By.Report, holder) : null,
                corpus.Told(g.Select(o => (o.Matter.Direction, o.By)), (d, _) => d.ToString()),
                corpus.ToldWords(g.Select(o => ((string?)o.Matter.Content.Quote, o.By)))))];
    }

    internal static Seq<PresenceAccount> Presences(Corpus corpus)
    {
        var all = corpus.Of<Matter.Presence>();
        var seen = Array.ConvertAll(all, p => SeenAt(corpus, p.By, p.Matter));
        return [.. Homes.Cluster(all, (i, j) => Seen.AreOne(seen[i], seen[j]), new KeyedHomes(i => seen[i].Keys, i => seen[i].Keys))
            .Select((g, n) =>
            {
                var by = corpus.InOrder(g.Select(p => p.By));
                return new PresenceAccount(
                    corpus.Basis("presence", n + 1, by, "The same person or team at the same place, or at talks in the same words."),
                    corpus.Who(g[0].By.Report, g[0].Matter.Who),
                    corpus.ToldWords(g.Select(p => (p.Matter.Event?.Quote, p.By))),
                    corpus.ToldPlaces(by),
                    corpus.ToldWhens(by),
                    corpus.ToldStatuses(by));
            })];
    }

    internal static Seq<StatementAccount> Statements(Corpus corpus)
    {
        var all = corpus.Of<Matter.Statement>();
        var words = Array.ConvertAll(all, s => corpus.Content(s.Matter.Content.Quote));
        var voices = Array.ConvertAll(all, s => Voice(corpus, s.Matter.Speaker, s.By));
        return [.. Homes.Cluster(all, (i, j) => voices[i] == voices[j] && words[i].Likeness(words[j]) > ContentWords.MostlyAlike, new WordedHomes(voices, words, ContentWords.MostlyAlike), i => words[i])
            .Select((g, n) => new StatementAccount(
                corpus.Basis("statement", n + 1, g.Select(s => s.By), "The same speaker, in words mostly the same."),
                corpus.Who(g[0].By.Report, g[0].Matter.Speaker),
                corpus.ToldWords(g.Select(s => ((string?)s.Matter.Content.Quote, s.By)))))];
    }

    /// <summary>The ways by which the claims of one report reached it.</summary>
    internal static Seq<Chain> Chains(Corpus corpus, ReportId report) =>
        [.. corpus.ClaimsOf(report).GroupBy(c => string.Join('>', c.Claim.Attribution.Select(a => LinkKey(corpus, c, a))), StringComparer.Ordinal)
            .Select(g => new Chain(
                report,
                [.. g.First().Claim.Attribution.Select(a => new ChainLink(corpus.Who(report, a.Source), a.As, a.Via))],
                [.. g]))];

    internal static Seen SeenAt(Corpus corpus, SourcedClaim by, Matter.Presence presence) => new(
        Voice(corpus, presence.Who, by), by.Claim.Place is { } place ? Voice(corpus, place, by) : null, presence.Event is { } e ? ContentWords.Of(e.Quote) : null, by.Claim);

    // Without a holder the report speaks for itself, and two reports are two voices.
    private static string Voice(Corpus corpus, EntitySlot? holder, SourcedClaim by) =>
        holder is null ? $"|{by.Report.Value}" : Corpus.Key(corpus.Who(by.Report, holder), by.Report);

    private static string LinkKey(Corpus corpus, SourcedClaim by, Attribution link) =>
        $"{Corpus.Key(corpus.Who(by.Report, link.Source), by.Report)}|{NameFolding.Plain(link.As ?? "")}|{NameFolding.Plain(link.Via ?? "")}";
}
