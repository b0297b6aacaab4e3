using Parley.Collation.Accounts;
using Parley.Collation.Sourced;

namespace Parley.Collation.Rules;

/// <summary>Brings accounts of one meeting together. Cost: quadratic in the meeting claims.</summary>
internal static class Meetings
{
    internal static Seq<MeetingAccount> Of(Corpus corpus)
    {
        var opening = corpus.Of<Matter.Meeting>().GroupBy(m => m.By.Report).Select(g => g.First().By).ToHashSet();
        var sketches = corpus.Of<Matter.Meeting>()
            .Select(m => MeetingSketch.Of(corpus, m.By, m.Matter, opening.Contains(m.By)))
            .OrderByDescending(s => s.Fullness).ThenBy(s => corpus.Order(s.By));
        var clusters = new List<(List<MeetingSketch> Members, Shared Shared)>();
        foreach (var sketch in sketches)
        {
            // Two clusters that fit equally well leave it open which is meant; then it stays by itself.
            var fits = clusters.Select((c, i) => (Index: i, Shared: Fit(sketch, c.Members))).Where(f => f.Shared is not null)
                .OrderByDescending(f => Weight(f.Shared!.Value)).ToArray();
            if (fits.Length == 0 || (fits.Length > 1 && Weight(fits[0].Shared!.Value) == Weight(fits[1].Shared!.Value)))
            {
                clusters.Add(([sketch], Shared.None));
                continue;
            }

            var at = fits[0].Index;
            clusters[at].Members.Add(sketch);
            clusters[at] = (clusters[at].Members, clusters[at].Shared | fits[0].Shared!.Value);
        }

        var ordered = clusters
            .OrderBy(c => c.Members.Select(m => FirstDay(m.When)).Min()).ThenBy(c => c.Members.Min(m => corpus.Order(m.By)));
        return [.. ordered.Select((c, n) => Account(corpus, [.. c.Members.Select(m => m.By)], c.Shared, n + 1))];
    }

    private static Shared? Fit(MeetingSketch sketch, List<MeetingSketch> members)
    {
        var all = Shared.None;
        var enough = false;
        foreach (var member in members)
        {
            if (sketch.With(member) is not { } shared)
            {
                return null;
            }

            if (MeetingSketch.Suffices(shared, sketch, member))
            {
                enough = true;
                all |= shared;
            }
        }

        return enough ? all : null;
    }

    private static int Weight(Shared shared) =>
        (shared.HasFlag(Shared.Round) ? 8 : 0) + (shared.HasFlag(Shared.Place) ? 4 : 0) + (shared.HasFlag(Shared.Days) ? 4 : 0)
        + (shared.HasFlag(Shared.Parties) ? 1 : 0) + (shared.HasFlag(Shared.Mediators) ? 1 : 0) + (shared.HasFlag(Shared.Opening) ? 2 : 0);

    internal static DateOnly FirstDay(When? when) => when?.From ?? when?.To ?? DateOnly.MaxValue;

    private static MeetingAccount Account(Corpus corpus, SourcedClaim[] claims, Shared shared, int number)
    {
        var by = corpus.InOrder(claims);
        var said = by.Select(c => (By: c, Meeting: (Matter.Meeting)c.Claim.Matter)).ToArray();
        return new(
            corpus.Basis("meeting", number, by, Because(shared)),
            corpus.ToldWho(said.SelectMany(s => s.Meeting.Parties.Select(p => ((EntitySlot?)p, s.By)))),
            corpus.ToldWho(said.SelectMany(s => s.Meeting.Mediators.Select(p => ((EntitySlot?)p, s.By)))),
            corpus.ToldWho(said.SelectMany(s => s.Meeting.Participants.Select(p => ((EntitySlot?)p, s.By)))),
            corpus.Told(said.Where(s => s.Meeting.Ordinal is not null).Select(s => (s.Meeting.Ordinal!.Value, s.By)), (o, _) => $"{o}"),
            corpus.Told(said.Where(s => s.Meeting.Format is not null).Select(s => (s.Meeting.Format!.Value, s.By)), (f, _) => f.ToString()),
            corpus.ToldWords(said.SelectMany(s => s.Meeting.Agenda.Select(a => ((string?)a.Quote, s.By)))),
            corpus.ToldWords(said.Select(s => (s.Meeting.Outcome?.Quote, s.By))),
            corpus.ToldPlaces(by),
            corpus.ToldWhens(by),
            corpus.ToldStatuses(by));
    }

    private static string Because(Shared shared)
    {
        var parts = new (Shared Flag, string Words)[]
        {
            (Shared.Round, "the same round number"),
            (Shared.Place, "the same place"),
            (Shared.Days, "days that overlap or follow each other"),
            (Shared.Parties, "the same parties, or some of them"),
            (Shared.Mediators, "a mediator in common"),
            (Shared.Opening, "\"the talks\" named without a place, taken as those the report opens with"),
        };
        return "Taken as one meeting: " + string.Join("; ", parts.Where(p => shared.HasFlag(p.Flag)).Select(p => p.Words)) + ".";
    }
}
