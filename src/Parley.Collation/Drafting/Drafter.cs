using Parley.Collation.Drafts;
using Parley.Collation.Sourced;
using Parley.Collation.Words;
using Parley.Deals;
using Parley.Wording;

namespace Parley.Collation.Drafting;

/// <summary>
/// Drafts a scenario from what reports say: the sides that hold positions as parties, what they speak about as issues, what they put forward as options,
/// and how they are reported to stand as ranges of scores. What nobody has said stays open.
/// </summary>
public static class Drafter
{
    /// <summary>
    /// The draft, or that there is nothing to draft. The same talks give the same draft. Cost: quadratic in the positions, and linear in parties times options.
    /// </summary>
    /// <param name="talks">What the reports say.</param>
    /// <param name="between">Names of those who are to be the parties, whoever mediates and wherever they meet; where left out, the reports decide.</param>
    public static Drafted Draft(Talks talks, Seq<string>? between = null)
    {
        ArgumentNullException.ThrowIfNull(talks);
        var table = new AtTheTable(talks, between ?? []);
        if (table.NotFound.Count > 0)
        {
            var known = table.Holders.Count == 0 ? "No side holds any." : $"Those that do: {InWords.List(table.Holders)}.";
            return new Drafted.Nothing(new("D021", $"No side called {InWords.List(table.NotFound)} is reported to hold a position. {known}", 0, 0));
        }

        var leftOut = new List<LeftOut>();
        var agenda = Agenda.Of(talks, table, leftOut);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        Seq<DraftParty> parties = [.. table.Parties.Select(p => (Named: p, Said: SaidBy(p, agenda))).Where(p => p.Said.Count > 0)
            .Select(p => new DraftParty(Id(p.Named.Name, ids), new(p.Named.Id, p.Named.Name), table.Seat(p.Named) is { Count: > 0 } seat ? seat : p.Said))];
        if (parties.Count < 2)
        {
            var found = parties.Count == 0 ? "no party holds a position on it" : $"only {InWords.The(parties[0].Who.Name)} holds a position on it";
            return new Drafted.Nothing(new("D020", $"There is nothing to draft a scenario from: as far as could be read, {(agenda.Count == 0 ? "no position is reported on anything that can be settled" : found)}; it takes two parties.", 0, 0));
        }

        var valued = new Valuations(talks, table);
        var all = parties.SelectMany(p => agenda.SelectMany(q => q.Choices.Select(c => (Party: p, Issue: q, Choice: c)))).ToList();
        Seq<Valuation> valuations = [.. all.Select(x => valued.Of(x.Party, x.Issue, x.Choice))];
        Seq<RedLine> redLines = [.. all.Where(x => !x.Choice.Added).Select(x => valued.RedLineOf(x.Party, x.Issue, x.Choice)).OfType<RedLine>()];
        var order = Agenda.Order(talks);
        return new Drafted.Model(new(
            Scenario(talks, parties, agenda, valuations, redLines),
            parties,
            table.Mediators,
            agenda,
            valuations,
            redLines,
            [.. leftOut.OrderBy(l => order[l.Point])],
            talks.Reports));
    }

    /// <summary>How a claim is named under <c>sources</c>.</summary>
    public static string Cite(SourcedClaim by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return $"claim {by.Claim.Id} in report {by.Report}";
    }

    private static Seq<SourcedClaim> SaidBy(Named party, Seq<DraftIssue> agenda) =>
        [.. agenda.SelectMany(q => q.Choices).SelectMany(c => c.Points).Where(p => p.Sides.Any(s => s.Id == party.Id)).Select(p => p.By).Distinct()];

    private static PartyId Id(string name, HashSet<string> taken)
    {
        var plain = NameFolding.Plain(name).Replace(' ', '-');
        var id = plain.Length > 0 ? plain : "party";
        var unique = id;
        for (var n = 2; !taken.Add(unique); n++)
        {
            unique = $"{id}-{n}";
        }

        return new(unique);
    }

    private static Scenario Scenario(Talks talks, Seq<DraftParty> parties, Seq<DraftIssue> agenda, Seq<Valuation> valuations, Seq<RedLine> redLines)
    {
        Seq<Issue> issues = [.. agenda.Select(q => new Issue(q.Id, Word.Of(q.Track), [.. q.Choices.Select(c => c.Id)]))];
        return new(
            Title(talks, parties),
            UtilityRule.Parley,
            issues,
            [.. parties.Select(p => new Party(p.Id, p.Who.Name, StanceRanges.Unknown, null, new(
                new Weights.Numbers([.. issues.Select(_ => StanceRanges.Unknown)]),
                [.. issues.Select(i => (Scores)new Scores.Numbers([.. valuations.Where(s => s.Party == p.Id && s.Issue == i.Id).Select(s => s.Range)]))],
                [],
                [.. redLines.Where(r => r.Taken && r.Party == p.Id).Select(r => new Bundle([new(r.Issue, [r.Option])]))])))],
            Sources(parties, agenda, valuations, redLines));
    }

    private static Seq<Citation> Sources(Seq<DraftParty> parties, Seq<DraftIssue> agenda, Seq<Valuation> valuations, Seq<RedLine> redLines) =>
    [
        .. parties.Select(p => Citation(p.Id.Value, p.By)),
        .. agenda.Select(q => Citation($"issues.{q.Id}", q.Choices.SelectMany(c => c.Points).Select(p => p.By))),
        .. parties.SelectMany(p => valuations.Where(s => s.Party == p.Id && !s.IsOpen).Select(s => Citation($"{p.Id}.scores.{s.Issue}.{s.Option}", s.By))
            .Concat(redLines.Where(r => r.Party == p.Id && r.Taken).Select((r, n) => Citation($"{p.Id}.red lines[{n}]", r.By)))),
    ];

    private static Citation Citation(string entry, IEnumerable<SourcedClaim> by) => new(entry, [.. by.Select(Cite).Distinct()]);

    private static string Title(Talks talks, Seq<DraftParty> parties)
    {
        var days = talks.Reports.Select(r => r.Published).OfType<DateOnly>().Order().ToList();
        var when = days.Count == 0 ? "" : days[0] == days[^1] ? $", as reported on {DayWords.Day(days[0])}"
            : (days[0].Year, days[0].Month) == (days[^1].Year, days[^1].Month) ? $", as reported from {days[0].Day} to {DayWords.Day(days[^1])}"
            : $", as reported from {DayWords.Day(days[0])} to {DayWords.Day(days[^1])}";
        return Excerpt.Tidy(InWords.List([.. parties.Select(p => p.Who.Name)])) + when;
    }
}
