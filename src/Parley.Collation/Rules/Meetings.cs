using Parley.Collation.Accounts;
using Parley.Collation.Clusters;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>
/// Brings accounts of one meeting together: first the talks of the same parties (<see cref="MeetingSeries"/>), then the occasions among them
/// (<see cref="Occasion"/>). The fullest accounts come first and the bare ones ("the discussions") find them there. Cost: linear in the meeting claims times the
/// meetings of one series.
/// </summary>
internal static class Meetings
{
    internal static Seq<MeetingAccount> Of(Corpus corpus, Seq<Parting<ClaimIn>> parted)
    {
        var told = corpus.Of<Matter.Meeting>().ToArray();
        var numbering = new Numbering(told);
        MeetingSketch[] sketches = [.. told.Select(m => MeetingSketch.Of(corpus, m.By, m.Matter, numbering[m.By]))];
        var series = MeetingSeries.Of(corpus, sketches);
        var occasions = new List<(int Series, Occasion Occasion)>();
        foreach (var talks in sketches.GroupBy(series.Of))
        {
            occasions.AddRange(Occasions(talks.OrderByDescending(s => s.Fullness).ThenBy(s => corpus.Order(s.By))).Select(o => (talks.Key, o)));
        }

        occasions = [.. WithStrays(occasions, series)];
        var numbers = occasions.GroupBy(o => o.Series).OrderBy(g => g.SelectMany(o => o.Occasion.Members).Min(m => corpus.Order(m.By)))
            .Select((g, n) => (g.Key, Number: n + 1)).ToDictionary(x => x.Key, x => x.Number);
        var ordered = occasions
            .SelectMany(o => Parting<ClaimIn>.Apart([o.Occasion.Members.ToArray()], m => new(m.By.Report, m.By.Claim.Id, 0), parted).Select(members => (o.Series, o.Occasion.Shared, Members: members)))
            .OrderBy(o => o.Members.Min(m => FirstDay(m.When))).ThenBy(o => o.Members.Min(m => corpus.Order(m.By)));
        return [.. ordered.Select((o, n) => Account(corpus, [.. o.Members.Select(m => m.By)], o.Shared, numbers[o.Series], n + 1, numbering))];
    }

    internal static DateOnly FirstDay(When? when) => when?.From ?? when?.To ?? DateOnly.MaxValue;

    private static List<Occasion> Occasions(IEnumerable<MeetingSketch> sketches)
    {
        var occasions = new List<Occasion>();
        foreach (var sketch in sketches)
        {
            var best = occasions.Select((o, i) => (Occasion: o, Index: i, Fit: o.Fit(sketch))).Where(f => f.Fit is not null)
                .OrderByDescending(f => f.Fit!.Value.Weight).ThenBy(f => f.Occasion.DaysFrom(sketch.Published)).ThenBy(f => f.Index).FirstOrDefault();
            if (best.Fit is { } fit)
            {
                best.Occasion.Join(sketch, fit.Shared);
            }
            else
            {
                occasions.Add(new(sketch));
            }
        }

        return occasions;
    }

    // Accounts that name no side, in a report that tells of no talks with sides ("an extraordinary meeting in Havana tomorrow"), are of the one meeting known of that day and place, if there is just one.
    private static IEnumerable<(int Series, Occasion Occasion)> WithStrays(List<(int Series, Occasion Occasion)> occasions, MeetingSeries series)
    {
        bool IsStray((int Series, Occasion Occasion) o) => series.Core(o.Series).Count == 0 && o.Occasion.Members.TrueForAll(m => m.Sides.Count == 0 && !m.Unnamed && m.IsNarrow);
        var byDay = occasions.Where(o => o.Occasion.Days is not null && !IsStray(o)).SelectMany(o => new[] { o.Occasion.Days!.Value.From, o.Occasion.Days!.Value.To }.Distinct().Select(d => (Day: d, o.Occasion)))
            .ToLookup(x => x.Day, x => x.Occasion);
        foreach (var stray in occasions)
        {
            var fits = IsStray(stray)
                ? stray.Occasion.Members.SelectMany(m => new[] { m.When!.From!.Value, m.When.To!.Value }).Distinct().SelectMany(d => byDay[d]).Distinct()
                    .Where(o => stray.Occasion.Members.TrueForAll(m => o.Fit(m) is not null)).Take(2).ToArray()
                : [];
            if (fits.Length == 1)
            {
                stray.Occasion.Members.ForEach(m => fits[0].Join(m, Shared.Days | Shared.Opening));
            }
            else
            {
                yield return stray;
            }
        }
    }

    private static MeetingAccount Account(Corpus corpus, SourcedClaim[] claims, Shared shared, int series, int number, Numbering numbering)
    {
        var by = corpus.InOrder(claims);
        var said = by.Select(c => (By: c, Meeting: (Matter.Meeting)c.Claim.Matter)).ToArray();
        return new(
            corpus.Basis("meeting", number, by, Because(shared)),
            series,
            corpus.ToldWho(said.SelectMany(s => s.Meeting.Parties.Select(p => ((EntitySlot?)p, s.By)))),
            corpus.ToldWho(said.SelectMany(s => s.Meeting.Mediators.Select(p => ((EntitySlot?)p, s.By)))),
            corpus.ToldWho(said.SelectMany(s => s.Meeting.Participants.Select(p => ((EntitySlot?)p, s.By)))),
            corpus.Told(said.Where(s => numbering[s.By] is not null).Select(s => (numbering[s.By]!.Value, s.By)), (o, _) => $"{o}"),
            corpus.Told(said.Where(s => s.Meeting.Format is not null).Select(s => (s.Meeting.Format!.Value, s.By)), (f, _) => f.ToString()),
            corpus.ToldWords(said.SelectMany(s => AgendaItems.Of(s.By, s.Meeting.Agenda).Where(a => !ContentWords.Of(a).Words.All(corpus.PartyWords.Contains)).Select(a => ((string?)a, s.By)))),
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
            (Shared.Close, "its first day and its end, told by one report"),
            (Shared.Parties, "the same parties, or some of them"),
            (Shared.Opening, "named without all its parties, taken as those its report tells of"),
        };
        return "Taken as one meeting: " + string.Join("; ", parts.Where(p => shared.HasFlag(p.Flag)).Select(p => p.Words)) + ".";
    }
}
