using System.Globalization;
using Parley.Collation.Accounts;
using Parley.Collation.Clusters;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>Agreements and incidents: what is reported to have been agreed or done.</summary>
internal static class Happenings
{
    internal static Seq<AgreementAccount> Agreements(Corpus corpus)
    {
        // What is to be signed is not agreed yet.
        var all = corpus.Of<Matter.Agreement>().Where(a => a is not { By.Claim.Status: Status.Planned, Matter.State: AgreementState.Signed }).ToArray();
        var words = Array.ConvertAll(all, a => corpus.Content(Substance.Agreed(a.Matter.Content.Quote)));
        var parties = Array.ConvertAll(all, a => a.Matter.Parties.Select(p => corpus.PartyKey(corpus.Who(a.By.Report, p), a.By.Report)).Distinct().Order(StringComparer.Ordinal).ToArray());
        var prolongs = Array.ConvertAll(all, a => Substance.Prolongs(a.Matter.Content.Quote));
        var told = Array.ConvertAll(all, a => IsNamed(a.Matter.Content.Quote) || a.By.Claim.When is not null ? null : corpus.ReportOf(a.By).Published);
        bool Same(int i, int j) => prolongs[i] == prolongs[j] && AreOfOneTime(told[i] ?? Day(all[i].By), told[j] ?? Day(all[j].By), told[i] is null && told[j] is null) && words[i].Likeness(words[j]) > 0 && (parties[i].Length == 0 || parties[j].Length == 0 || parties[i].Intersect(parties[j]).Any()) && DaysMeet(all[i].By, all[j].By);
        var homes = new WordedHomes(Array.ConvertAll(all, _ => ""), words, 0);
        return [.. Homes.Cluster(all, Same, homes, i => (words[i], string.Join('+', parties[i]), all[i].By.Claim.When, prolongs[i], told[i]))
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
        var all = Array.ConvertAll(corpus.Of<Matter.Incident>(), i => new IncidentSketch(i.By, i.Matter, s => corpus.PartyKey(corpus.Who(i.By.Report, s), i.By.Report)));
        var ordered = Homes.Cluster(all, (i, j) => IncidentSketch.AreOne(all[i], all[j]), new KeyedHomes(i => all[i].Under, i => all[i].Look))
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

    private static Seq<Figures> FiguresOf(Corpus corpus, IncidentSketch[] incident) =>
        [.. incident.SelectMany(i => i.Matter.Counts.Select(c => (Count: c, i.By))).GroupBy(c => IncidentSketch.Counted(c.Count), StringComparer.Ordinal)
            .Select(g => new Figures(
                g.First().Count.Of,
                corpus.Told(g.Select(c => (c.Count, c.By)), (c, _) => $"{c.Value}/{c.Max}/{c.Approx}")))];

    // Truces come and go: one without a name and a day of its own is another than one told of more than so many days before.
    private const int HalfAYear = 183;

    private static bool AreOfOneTime(DateOnly? a, DateOnly? b, bool known) => known || a is not { } x || b is not { } y || Math.Abs(x.DayNumber - y.DayNumber) <= HalfAYear;

    private static DateOnly? Day(SourcedClaim by) => by.Claim.When is { } when ? when.To ?? when.From : null;

    // "the Lima Accord", which stays the same for years
    // ("to sign by March 23" names none)
    private static bool IsNamed(string words) =>
        words.Split(' ').Where((w, i) => w.AsSpan(i == 0 ? Math.Min(1, w.Length) : 0).IndexOfAnyInRange('A', 'Z') >= 0).Any(w => !Array.Exists(OfCalendar, m => w.TrimEnd('.', ',').Equals(m, StringComparison.Ordinal)));

    private static readonly string[] OfCalendar =
    [
        .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Concat(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames).Concat(CultureInfo.InvariantCulture.DateTimeFormat.DayNames).Where(n => n.Length > 0).Append("Sept"),
    ];

    private static bool DaysMeet(SourcedClaim a, SourcedClaim b) => (a.Claim.When, b.Claim.When) switch
    {
        (null, _) or (_, null) => true,
        ({ Grain: null } x, var y) => NameFolding.Plain(x.Text) == NameFolding.Plain(y.Text),
        (var x, { Grain: null } y) => NameFolding.Plain(x.Text) == NameFolding.Plain(y.Text),
        var (x, y) => x.DaysFrom(y) == 0,
    };
}
