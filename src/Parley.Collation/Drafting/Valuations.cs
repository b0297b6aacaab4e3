using Parley.Collation.Accounts;
using Parley.Collation.Drafts;
using Parley.Collation.Sourced;
using Parley.Deals;
using Parley.Wording;

namespace Parley.Collation.Drafting;

/// <summary>
/// What each option is worth to each party. The stances that can be held at once count together, and the range covers them all. A stance that cannot
/// be held with what the same party is reported to say on a later day is replaced by it; of one day, or where a day is not known, both count and the
/// accounts differ. What only another side tells, or a report calls possible, counts with a wider range. Cost: linear in the points of an option.
/// </summary>
internal sealed class Valuations(Talks talks, AtTheTable table)
{
    private readonly Dictionary<ReportId, Report> _reports = talks.Reports.ToDictionary(r => r.Id);

    internal Valuation Of(DraftParty party, DraftIssue question, Choice choice)
    {
        var (range, why, shown, by) = choice.Added ? AsNow(party, question) : Said(party, choice);
        return new(party.Id, question.Id, choice.Id, range, why, [.. shown], [.. by.DistinctBy(c => (c.Report, c.Claim.Id))],
            choice.Added ? [] : [.. Held(party, choice).Now.Select(h => new HeldStance(h.Stance, h.IsUnsure, h.Point))]);
    }

    /// <summary>The option as a red line of the party, where it rejects it in words that leave no way back.</summary>
    internal RedLine? RedLineOf(DraftParty party, DraftIssue question, Choice choice)
    {
        var (now, _) = Held(party, choice);
        var firm = now.Where(h => h.Stance == Stance.Rejects && !h.IsUnsure && Firm(h.Point) is not null).ToList();
        if (firm.Count == 0)
        {
            return null;
        }

        var sources = firm.Select(h => Source(h.Point.By)).Distinct().Count();
        var differ = Differ(now);
        var why = $"{InWords.Capital(InWords.The(party.Who.Name))} says no in words that leave no way back (\"{Firm(firm[0].Point)}\"). "
            + (differ ? "Other accounts say otherwise, so it is only suggested." : sources > 1 ? $"{sources} sources say so." : "One source alone says so, so it is only suggested.");
        return new(party.Id, question.Id, choice.Id, sources > 1 && !differ, why, [.. firm.Select(h => h.Point.By).Distinct()]);
    }

    private (Figure Range, string Why, IEnumerable<SourcedClaim> Shown, IEnumerable<SourcedClaim> By) Said(DraftParty party, Choice choice)
    {
        var (now, before) = Held(party, choice);
        var name = InWords.Capital(InWords.The(party.Who.Name));
        if (now.Count == 0)
        {
            var demands = choice.Points.Where(p => p.Stance == Stance.Demands && p.Toward?.Id == party.Who.Id && p.Sides.Any(s => s.Id != party.Who.Id)).ToList();
            if (before.Count == 0 && demands.Count > 0)
            {
                var asking = demands.SelectMany(p => p.Sides).Where(s => s.Id != party.Who.Id).Select(s => InWords.The(s.Name)).Distinct().ToList();
                return (StanceRanges.DemandedOfIt, $"{InWords.Capital(InWords.List(asking))} {(asking.Count == 1 ? "demands" : "demand")} it of {InWords.The(party.Who.Name)}, whose answer was not read here. "
                    + "What one gladly gives need not be demanded, so this is no better than half way for it.", [], demands.Select(p => p.By));
            }

            var why = before.Count > 0 ? $"{name} was reported to {List(before.Select(h => StanceWords.ToStand(h.Stance) + " it"))}, and no longer does." : "Not read here.";
            return (StanceRanges.Unknown, why, before.Select(h => h.Point.By), before.Select(h => h.Point.By));
        }

        Figure? range = null;
        var notes = new List<string>();
        var stances = now.GroupBy(h => h.Stance).ToList();
        foreach (var stance in stances)
        {
            var own = StanceRanges.Of(stance.Key)!;
            var one = stance.All(h => h.IsUnsure) ? StanceRanges.Wider(own) : own;
            range = range is null ? one : StanceRanges.Both(range, one);
            if (stance.All(h => h.IsUnsure))
            {
                var tellers = stance.Select(h => h.Teller).OfType<string>().Distinct().ToList();
                notes.Add(tellers.Count > 0
                    ? $"That it {StanceWords.Stands(stance.Key)} it is told by {InWords.List(tellers)}, not by {InWords.The(party.Who.Name)} itself, so the range is wider."
                    : $"That it {StanceWords.Stands(stance.Key)} it is told as no more than possible, so the range is wider.");
            }
        }

        if (Differ(now))
        {
            notes.Insert(0, "The accounts differ, and the range covers them all.");
        }
        else if (stances.Count > 1)
        {
            notes.Insert(0, "Such stances go together, and the range covers them all.");
        }

        if (before.Count > 0)
        {
            notes.Add($"Before, it was reported to {List(before.Select(h => StanceWords.ToStand(h.Stance) + " it"))}; what is newer counts.");
        }

        var told = string.Join(' ', notes.Prepend($"{name} {List(stances.Select(s => StanceWords.Stands(s.Key) + " it"))}."));
        return (range!, told, stances.Select(s => s.Last().Point.By).Distinct(), now.Concat(before).Select(h => h.Point.By));
    }

    private (Figure Range, string Why, IEnumerable<SourcedClaim> Shown, IEnumerable<SourcedClaim> By) AsNow(DraftParty party, DraftIssue question)
    {
        var held = question.Choices.Where(c => !c.Added).Select(c => Held(party, c).Now).ToList();
        var demands = held.SelectMany(h => h).Where(h => h is { Stance: Stance.Demands, IsUnsure: false }).Select(h => h.Point.By).ToList();
        var name = InWords.Capital(InWords.The(party.Who.Name));
        if (demands.Count > 0)
        {
            return (StanceRanges.AsNowToWhoDemands, $"{name} demands something else here, so this is no better than half way for it.", [], demands);
        }

        return held.TrueForAll(h => h.Count > 0 && h.TrueForAll(x => x is { Stance: Stance.Rejects, IsUnsure: false }))
            ? (StanceRanges.AsNowToWhoRejectsAll, $"{name} rejects all that is proposed instead, so this is not the worst for it.", [], held.SelectMany(h => h).Select(h => h.Point.By))
            : (StanceRanges.Unknown, "Not read here.", [], []);
    }

    private (List<Hold> Now, List<Hold> Before) Held(DraftParty party, Choice choice)
    {
        var now = new List<Hold>();
        var before = new List<Hold>();
        var all = choice.Points.Where(p => p.Sides.Any(s => s.Id == party.Who.Id)).Select(p => HoldOf(p, party.Who));
        foreach (var day in all.GroupBy(h => h.Day).OrderBy(g => g.Key ?? DateOnly.MinValue))
        {
            var gone = now.Where(h => h.Day is not null && day.All(n => n.IsDropped ? n.Stance == h.Stance : !CanBothHold(n.Stance, h.Stance))).ToList();
            before.AddRange(gone);
            now.RemoveAll(gone.Contains);
            now.AddRange(day.Where(h => !h.IsDropped));
        }

        return (now, before);
    }

    private Hold HoldOf(Point point, Who party)
    {
        var claim = point.By.Claim;
        var stance = point.Stance == Stance.Offers && DraftWords.BeginsWithTalk(point.Words) ? Stance.Open : point.Stance;
        var first = claim.Attribution.Count > 0 ? claim.Attribution[0] : null;
        var teller = first is not null && table.SideOf(point.By.Report, first.Source) is { } side && side.Id != party.Id
            ? $"{table.NameOf(point.By.Report, first.Source)}{(side.Name == table.NameOf(point.By.Report, first.Source) ? "" : $" (of {InWords.The(side.Name)})")}"
            : null;
        return new(
            point,
            stance,
            first?.On?.To ?? first?.On?.From ?? _reports[point.By.Report].Published,
            teller,
            teller is not null || claim.Status == Status.Possible,
            claim.Status is Status.Denied or Status.Cancelled or Status.Ended);
    }

    // An agency's news is one source however many outlets print it.
    private string Source(SourcedClaim by)
    {
        var agency = by.Claim.Attribution.Select(a => a.Source).LastOrDefault(s => table.TypeOf(by.Report, s) == EntityType.Outlet);
        var report = _reports[by.Report];
        return agency is null ? report.Outlet ?? report.Id.Value : table.NameOf(by.Report, agency);
    }

    private static string? Firm(Point point) => point.By.Claim.Passages.Select(p => DraftWords.CategoricalWords(p.Quote)).FirstOrDefault(w => w is not null);

    private static bool CanBothHold(Stance a, Stance b) => StanceRanges.CanBothHold(StanceRanges.Of(a)!, StanceRanges.Of(b)!);

    private static bool Differ(List<Hold> holds) => holds.Exists(a => holds.Exists(b => !CanBothHold(a.Stance, b.Stance)));

    private static string List(IEnumerable<string> verbs) => InWords.List([.. verbs.Distinct()]);

    /// <summary>A stance of one party on one option, as one claim has it.</summary>
    /// <param name="Point">The point.</param>
    /// <param name="Stance">The stance; an offer to talk counts as being open.</param>
    /// <param name="Day">When it was said, or else published.</param>
    /// <param name="Teller">Who of another side says so, where nobody of its own does.</param>
    /// <param name="IsUnsure">Told by another side, or as possible.</param>
    /// <param name="IsDropped">Told as no longer held.</param>
    private sealed record Hold(Point Point, Stance Stance, DateOnly? Day, string? Teller, bool IsUnsure, bool IsDropped);
}
