using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>Agreements and incidents: what is reported to have been agreed or done.</summary>
internal static class Happenings
{
    internal static Seq<AgreementAccount> Agreements(Corpus corpus)
    {
        var all = corpus.Of<Matter.Agreement>().ToArray();
        var words = Array.ConvertAll(all, a => ContentWords.Of(a.Matter.Content.Quote, corpus.PartyWords));
        return [.. Cluster(all, (i, j) => words[i].Likeness(words[j]) > 0 && PartiesMeet(corpus, all[i], all[j]) && DaysMeet(all[i].By, all[j].By))
            .Select((g, n) =>
            {
                var by = corpus.InOrder(g.Select(a => a.By));
                return new AgreementAccount(
                    corpus.Basis("agreement", n + 1, by, "Words for the same agreement, days that do not contradict, a party in common."),
                    corpus.ToldWho(g.SelectMany(a => a.Matter.Parties.Select(p => ((EntitySlot?)p, a.By)))),
                    corpus.ToldWords(g.Select(a => ((string?)a.Matter.Content.Quote, a.By))),
                    corpus.Told(g.Select(a => (a.Matter.State, a.By)), (s, _) => s.ToString()),
                    corpus.ToldWhens(by),
                    corpus.ToldPlaces(by));
            })];
    }

    internal static Seq<IncidentAccount> Incidents(Corpus corpus)
    {
        var all = corpus.Of<Matter.Incident>().ToArray();
        var ordered = Cluster(all, (i, j) => SameIncident(corpus, all[i], all[j]))
            .OrderBy(g => g.Min(i => Meetings.FirstDay(i.By.Claim.When))).ThenBy(g => g.Min(i => corpus.Order(i.By)));
        return [.. ordered.Select((g, n) =>
        {
            var by = corpus.InOrder(g.Select(a => a.By));
            return new IncidentAccount(
                corpus.Basis("incident", n + 1, by, "The same actor, days that overlap, and the same thing counted, weapon, place or words for the deed."),
                corpus.ToldWho(g.Select(a => (a.Matter.Actor, a.By))),
                corpus.ToldWho(g.Select(a => (a.Matter.Target, a.By))),
                corpus.ToldWords(g.Select(a => ((string?)a.Matter.Action.Quote, a.By))),
                corpus.ToldWords(g.Select(a => (a.Matter.Weapon?.Quote, a.By))),
                FiguresOf(corpus, g),
                corpus.ToldPlaces(by),
                corpus.ToldWhens(by));
        })];
    }

    private static Seq<Figures> FiguresOf(Corpus corpus, (SourcedClaim By, Matter.Incident Matter)[] incident) =>
        [.. incident.SelectMany(i => i.Matter.Counts.Select(c => (Count: c, i.By))).GroupBy(c => Counted(c.Count), StringComparer.Ordinal)
            .Select(g => new Figures(
                g.First().Count.Of,
                corpus.Told(g.Select(c => (c.Count, c.By)), (c, _) => $"{c.Value}/{c.Max}/{c.Approx}")))];

    /// <summary>The thing counted: the last word for it, since "strike drones" and "drones" are counted alike.</summary>
    private static string Counted(Count count) => ContentWords.Stem(NameFolding.Plain(count.Of).Split(' ')[^1]);

    private static bool SameIncident(Corpus corpus, (SourcedClaim By, Matter.Incident Matter) a, (SourcedClaim By, Matter.Incident Matter) b)
    {
        if (!Agree(corpus, a.Matter.Actor, a.By, b.Matter.Actor, b.By) || !Agree(corpus, a.By.Claim.Place, a.By, b.By.Claim.Place, b.By)
            || (a.By.Claim.When is null) != (b.By.Claim.When is null) || !DaysMeet(a.By, b.By))
        {
            return false;
        }

        // Where no day is given, only the same figures or the same words in full may say that it is the same deed.
        var counts = a.Matter.Counts.Select(Counted).Intersect(b.Matter.Counts.Select(Counted)).Any();
        var deed = ContentWords.Of($"{a.Matter.Action.Quote} {a.Matter.Weapon?.Quote}").Likeness(ContentWords.Of($"{b.Matter.Action.Quote} {b.Matter.Weapon?.Quote}"));
        var sameWords = a.By.Report == b.By.Report && a.By.Claim.Passages.Any(p => b.By.Claim.Passages.Any(q => p.Start < q.End && q.Start < p.End)) && OneTelling(corpus, a, b);
        var bothPlaced = a.By.Claim.Place is not null && b.By.Claim.Place is not null && a.Matter.Actor is not null && b.Matter.Actor is not null;
        return a.By.Claim.When is null ? sameWords || (counts && deed > 0) : counts || deed > 0 || sameWords || bothPlaced;
    }

    // "Chad reported an attack on a depot, while Niger said Chadian forces struck the port": one sentence, two tellers, two deeds.
    private static bool OneTelling(Corpus corpus, (SourcedClaim By, Matter.Incident Matter) a, (SourcedClaim By, Matter.Incident Matter) b)
    {
        var tellers = (Teller(a.By), Teller(b.By));
        return tellers is (null, null) || (tellers is ({ } x, { } y) && Agree(corpus, x, a.By, y, b.By) && (a.Matter.Target is null || b.Matter.Target is null || Agree(corpus, a.Matter.Target, a.By, b.Matter.Target, b.By)));
    }

    private static EntitySlot? Teller(SourcedClaim by) => by.Claim.Attribution is [var innermost, ..] ? innermost.Source : null;

    private static bool Agree(Corpus corpus, EntitySlot? a, SourcedClaim byA, EntitySlot? b, SourcedClaim byB) =>
        a is null || b is null || corpus.PartyKey(corpus.Who(byA.Report, a), byA.Report) == corpus.PartyKey(corpus.Who(byB.Report, b), byB.Report);

    private static bool PartiesMeet(Corpus corpus, (SourcedClaim By, Matter.Agreement Matter) a, (SourcedClaim By, Matter.Agreement Matter) b) =>
        a.Matter.Parties.Count == 0 || b.Matter.Parties.Count == 0
        || a.Matter.Parties.Any(p => b.Matter.Parties.Any(q => Agree(corpus, p, a.By, q, b.By)));

    private static bool DaysMeet(SourcedClaim a, SourcedClaim b) => (a.Claim.When, b.Claim.When) switch
    {
        (null, _) or (_, null) => true,
        ({ Grain: null } x, var y) => NameFolding.Plain(x.Text) == NameFolding.Plain(y.Text) || SameFigure(a, b),
        (var x, { Grain: null } y) => NameFolding.Plain(x.Text) == NameFolding.Plain(y.Text) || SameFigure(a, b),
        var (x, y) => x.DaysFrom(y) == 0,
    };

    // Days that cannot be told do not keep accounts apart that give one figure for one thing.
    private static bool SameFigure(SourcedClaim a, SourcedClaim b) =>
        a.Claim.Matter is Matter.Incident x && b.Claim.Matter is Matter.Incident y
        && x.Counts.Any(c => y.Counts.Any(d => c.Value == d.Value && c.Max == d.Max && Counted(c) == Counted(d)));

    /// <summary>Each item joins the first cluster all of whose members it is the same as, so that no chain of likeness drifts.</summary>
    internal static IEnumerable<T[]> Cluster<T>(T[] items, Func<int, int, bool> same)
    {
        var clusters = new List<List<int>>();
        for (var i = 0; i < items.Length; i++)
        {
            var home = clusters.Find(c => c.All(j => same(i, j)));
            if (home is null)
            {
                clusters.Add(home = []);
            }

            home.Add(i);
        }

        return clusters.Select(c => c.Select(i => items[i]).ToArray());
    }
}
