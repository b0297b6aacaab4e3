using Parley.Collation.Words;

namespace Parley.Collation;

/// <summary>Expectations, presences and statements: what somebody said, and who was seen where.</summary>
internal static class Sayings
{
    internal static Seq<Expectation> Expectations(Gathered gathered)
    {
        var all = gathered.Of<Matter.Outlook>().ToArray();
        var words = Array.ConvertAll(all, o => ContentWords.Of(o.Matter.Content.Quote, gathered.PartyWords));
        return [.. Happenings.Cluster(all, (i, j) => SameVoice(gathered, all[i].Matter.Holder, all[i].By, all[j].Matter.Holder, all[j].By)
                && all[i].Matter.Direction == all[j].Matter.Direction && words[i].Likeness(words[j]) > 0)
            .Select((g, n) => new Expectation(
                gathered.Basis("outlook", n + 1, g.Select(o => o.By), "The same voice expecting the same, in words for the same thing."),
                g[0].Matter.Holder is { } holder ? gathered.Who(g[0].By.Report, holder) : null,
                gathered.Told(g.Select(o => (o.Matter.Direction, o.By)), (d, _) => d.ToString()),
                gathered.ToldWords(g.Select(o => ((string?)o.Matter.Content.Quote, o.By)))))];
    }

    internal static Seq<PresenceAccount> Presences(Gathered gathered)
    {
        var all = gathered.Of<Matter.Presence>().ToArray();
        return [.. Happenings.Cluster(all, (i, j) => SamePresence(gathered, all[i], all[j]))
            .Select((g, n) =>
            {
                var by = gathered.InOrder(g.Select(p => p.By));
                return new PresenceAccount(
                    gathered.Basis("presence", n + 1, by, "The same person or team at the same place, or at talks in the same words."),
                    gathered.Who(g[0].By.Report, g[0].Matter.Who),
                    gathered.ToldWords(g.Select(p => (p.Matter.Event?.Quote, p.By))),
                    gathered.ToldPlaces(by),
                    gathered.ToldWhens(by),
                    gathered.ToldStatuses(by));
            })];
    }

    internal static Seq<StatementAccount> Statements(Gathered gathered)
    {
        var all = gathered.Of<Matter.Statement>().ToArray();
        var words = Array.ConvertAll(all, s => ContentWords.Of(s.Matter.Content.Quote, gathered.PartyWords));
        return [.. Happenings.Cluster(all, (i, j) => SameVoice(gathered, all[i].Matter.Speaker, all[i].By, all[j].Matter.Speaker, all[j].By)
                && words[i].Likeness(words[j]) > 0.6)
            .Select((g, n) => new StatementAccount(
                gathered.Basis("statement", n + 1, g.Select(s => s.By), "The same speaker, in words mostly the same."),
                gathered.Who(g[0].By.Report, g[0].Matter.Speaker),
                gathered.ToldWords(g.Select(s => ((string?)s.Matter.Content.Quote, s.By)))))];
    }

    // Without a holder the report speaks for itself, and two reports are two voices.
    private static bool SameVoice(Gathered gathered, EntitySlot? a, SourcedClaim byA, EntitySlot? b, SourcedClaim byB) =>
        a is null || b is null
            ? a is null && b is null && byA.Report == byB.Report
            : Gathered.Key(gathered.Who(byA.Report, a), byA.Report) == Gathered.Key(gathered.Who(byB.Report, b), byB.Report);

    private static bool SamePresence(Gathered gathered, (SourcedClaim By, Matter.Presence Matter) a, (SourcedClaim By, Matter.Presence Matter) b)
    {
        var places = (a.By.Claim.Place, b.By.Claim.Place) switch
        {
            ({ } p, { } q) => SameVoice(gathered, p, a.By, q, b.By),
            _ => false,
        };
        var events = a.Matter.Event is { } e && b.Matter.Event is { } f && ContentWords.Of(e.Quote).Likeness(ContentWords.Of(f.Quote)) > 0.6;
        var near = a.By.Claim.When is not { Grain: not null } w || b.By.Claim.When is not { Grain: not null } v || MeetingSketch.Gap(w, v) <= 1;
        return SameVoice(gathered, a.Matter.Who, a.By, b.Matter.Who, b.By) && near && (places || (events && (a.By.Claim.Place is null || b.By.Claim.Place is null)))
            && (a.By.Claim.Status is Status.Denied or Status.Refused or Status.Cancelled) == (b.By.Claim.Status is Status.Denied or Status.Refused or Status.Cancelled);
    }
}
