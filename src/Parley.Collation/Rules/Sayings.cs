using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>Expectations, presences and statements: what somebody said, and who was seen where.</summary>
internal static class Sayings
{
    internal static Seq<Expectation> Expectations(Corpus corpus)
    {
        var all = corpus.Of<Matter.Outlook>().ToArray();
        var words = Array.ConvertAll(all, o => ContentWords.Of(o.Matter.Content.Quote, corpus.PartyWords));
        return [.. Happenings.Cluster(all, (i, j) => SameVoice(corpus, all[i].Matter.Holder, all[i].By, all[j].Matter.Holder, all[j].By)
                && all[i].Matter.Direction == all[j].Matter.Direction && words[i].Likeness(words[j]) > 0)
            .Select((g, n) => new Expectation(
                corpus.Basis("outlook", n + 1, g.Select(o => o.By), "The same voice expecting the same, in words for the same thing."),
                g[0].Matter.Holder is { } holder ? corpus.Who(g[0].By.Report, holder) : null,
                corpus.Told(g.Select(o => (o.Matter.Direction, o.By)), (d, _) => d.ToString()),
                corpus.ToldWords(g.Select(o => ((string?)o.Matter.Content.Quote, o.By)))))];
    }

    internal static Seq<PresenceAccount> Presences(Corpus corpus)
    {
        var all = corpus.Of<Matter.Presence>().ToArray();
        return [.. Happenings.Cluster(all, (i, j) => SamePresence(corpus, all[i], all[j]))
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
        var all = corpus.Of<Matter.Statement>().ToArray();
        var words = Array.ConvertAll(all, s => ContentWords.Of(s.Matter.Content.Quote, corpus.PartyWords));
        return [.. Happenings.Cluster(all, (i, j) => SameVoice(corpus, all[i].Matter.Speaker, all[i].By, all[j].Matter.Speaker, all[j].By)
                && words[i].Likeness(words[j]) > 0.6)
            .Select((g, n) => new StatementAccount(
                corpus.Basis("statement", n + 1, g.Select(s => s.By), "The same speaker, in words mostly the same."),
                corpus.Who(g[0].By.Report, g[0].Matter.Speaker),
                corpus.ToldWords(g.Select(s => ((string?)s.Matter.Content.Quote, s.By)))))];
    }

    // Without a holder the report speaks for itself, and two reports are two voices.
    private static bool SameVoice(Corpus corpus, EntitySlot? a, SourcedClaim byA, EntitySlot? b, SourcedClaim byB) =>
        a is null || b is null
            ? a is null && b is null && byA.Report == byB.Report
            : Corpus.Key(corpus.Who(byA.Report, a), byA.Report) == Corpus.Key(corpus.Who(byB.Report, b), byB.Report);

    private static bool SamePresence(Corpus corpus, (SourcedClaim By, Matter.Presence Matter) a, (SourcedClaim By, Matter.Presence Matter) b)
    {
        var places = (a.By.Claim.Place, b.By.Claim.Place) switch
        {
            ({ } p, { } q) => SameVoice(corpus, p, a.By, q, b.By),
            _ => false,
        };
        var events = a.Matter.Event is { } e && b.Matter.Event is { } f && ContentWords.Of(e.Quote).Likeness(ContentWords.Of(f.Quote)) > 0.6;
        var near = a.By.Claim.When is not { Grain: not null } w || b.By.Claim.When is not { Grain: not null } v || w.DaysFrom(v) <= 1;
        return SameVoice(corpus, a.Matter.Who, a.By, b.Matter.Who, b.By) && near && (places || (events && (a.By.Claim.Place is null || b.By.Claim.Place is null)))
            && (a.By.Claim.Status is Status.Denied or Status.Refused or Status.Cancelled) == (b.By.Claim.Status is Status.Denied or Status.Refused or Status.Cancelled);
    }
}
