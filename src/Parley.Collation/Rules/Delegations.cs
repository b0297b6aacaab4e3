using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>
/// One delegation for each party and meeting. A claim that names its meeting, or a place or day that only one meeting has,
/// belongs there; one that names none belongs to the meeting its report opens with, unless it speaks of the past or names
/// another head than the report gave before: a report that names two heads speaks of two occasions.
/// </summary>
internal static class Delegations
{
    internal static Seq<DelegationAccount> Of(Corpus corpus, Seq<MeetingAccount> meetings)
    {
        var order = corpus.Names.Select((n, i) => (n.Id.Value, i)).ToDictionary(x => x.Value, x => x.i, StringComparer.Ordinal);
        var known = new Known(corpus, meetings);
        var place = meetings.Select((m, i) => (m.Basis.Id.Value, i)).ToDictionary(x => x.Value, x => x.i, StringComparer.Ordinal);
        var byId = meetings.ToDictionary(m => m.Basis.Id);
        var groups = corpus.Of<Matter.Delegation>()
            .Select(d => (d.By, d.Matter, Meeting: known.MeetingOf(d.By, d.Matter)))
            .Select(d => (d.By, d.Matter, Party: OwnParty(corpus, d.By, d.Matter, d.Meeting is { } at ? byId[at] : null), d.Meeting))
            .GroupBy(d => (Party: Corpus.Key(d.Party, d.By.Report), Meeting: d.Meeting?.Value, Apart: Apart(corpus, d.By, d.Matter, d.Meeting)))
            .OrderBy(g => order.GetValueOrDefault(g.Key.Party, int.MaxValue))
            .ThenBy(g => g.Key.Meeting is { } m ? place[m] : int.MaxValue)
            .ThenBy(g => g.Min(d => corpus.Order(d.By)));
        return [.. groups.Select((g, n) => new DelegationAccount(
            corpus.Basis("delegation", n + 1, g.Select(d => d.By), "The same party's team at the same meeting."),
            g.First().Party,
            g.First().Meeting,
            corpus.ToldWho(g.Select(d => (d.Matter.Head, d.By))),
            corpus.ToldWho(g.SelectMany(d => d.Matter.Members.Select(m => ((EntitySlot?)m, d.By)))),
            corpus.ToldWho(g.SelectMany(d => d.Matter.Absent.Select(m => ((EntitySlot?)m, d.By))))))];
    }

    // Nobody leads the other side's team: where the head is of another party at that table, the team is his.
    private static Who OwnParty(Corpus corpus, SourcedClaim by, Matter.Delegation team, MeetingAccount? meeting)
    {
        var party = corpus.PartyOf(corpus.Who(by.Report, team.Party));
        var own = team.Head is { } head && corpus.Who(by.Report, head) is { Id: not null } leader ? corpus.PartyOf(leader) : party;
        return own != party && meeting is not null && new[] { own, party }.All(p => meeting.Parties.Any(m => corpus.PartyOf(m.Value) == p)) ? own : party;
    }

    // Claims of teams at no known meeting are brought together within their own occasion (place and day), and where they name
    // none, by their head: who heads a team on two unnamed occasions is no disagreement.
    private static string Apart(Corpus corpus, SourcedClaim by, Matter.Delegation team, ItemId? meeting) =>
        meeting is not null ? ""
            : by.Claim.Place is null && by.Claim.When is null ? $"head/{(team.Head is { } head ? Corpus.Key(corpus.Who(by.Report, head), by.Report) : "")}"
            : $"{NameFolding.Plain(by.Claim.Place?.Text ?? "")}/{by.Claim.When?.From:O}/{by.Claim.When?.To:O}";

    /// <summary>The meetings by what a delegation may name them by.</summary>
    private sealed class Known
    {
        private readonly Corpus _corpus;
        private readonly Seq<MeetingAccount> _meetings;
        private readonly Dictionary<SourcedClaim, MeetingAccount> _byClaim = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<ReportId, MeetingAccount> _opening = [];
        private readonly ILookup<string, MeetingAccount> _byPlace;
        private readonly ILookup<ReportId, SourcedClaim> _told;
        private readonly ILookup<ReportId, (SourcedClaim By, Matter.Delegation Matter)> _teams;

        internal Known(Corpus corpus, Seq<MeetingAccount> meetings)
        {
            _corpus = corpus;
            _meetings = meetings;
            foreach (var (meeting, claim) in meetings.SelectMany(m => m.Basis.By.Select(c => (m, c))).OrderBy(x => corpus.Order(x.c)))
            {
                _byClaim.TryAdd(claim, meeting);
                _opening.TryAdd(claim.Report, meeting);
            }

            _byPlace = meetings.SelectMany(m => m.Places.Select(p => Corpus.Key(p.Value, p.By[0].Report)).Distinct().Select(k => (Key: k, Meeting: m))).ToLookup(x => x.Key, x => x.Meeting, StringComparer.Ordinal);
            _told = _byClaim.Keys.ToLookup(c => c.Report);
            _teams = corpus.Of<Matter.Delegation>().ToLookup(d => d.By.Report);
        }

        internal ItemId? MeetingOf(SourcedClaim by, Matter.Delegation team)
        {
            if (team.At is { } at && _corpus.Find(by.Report, at) is { } said)
            {
                return _byClaim.GetValueOrDefault(said)?.Basis.Id;
            }

            if (team.Head is not null && SameSentence(by) is { } here)
            {
                return here.Basis.Id;
            }

            if (by.Claim.Place is not null || by.Claim.When is not null)
            {
                var there = by.Claim.Place is { } place ? _byPlace[Corpus.Key(_corpus.Who(by.Report, place), by.Report)] : _meetings;
                var fits = there.Where(m => OnSameDays(m, by)).ToArray();
                var party = _corpus.PartyOf(_corpus.Who(by.Report, team.Party));
                var seated = fits.Length < 2 ? fits : Array.FindAll(fits, m => m.Parties.Any(p => _corpus.PartyOf(p.Value) == party));
                var rounds = seated.Length < 2 ? seated : Array.FindAll(seated, m => m.Rounds.Count > 0);
                return rounds.Length == 1 ? rounds[0].Basis.Id : null;
            }

            return by.Claim.Status == Status.Ended || IsSecondHead(by, team) ? null : _opening.GetValueOrDefault(by.Report)?.Basis.Id;
        }

        // The one meeting of which its own sentence tells ("signed by Ost, who led the team, after five days of talks").
        private MeetingAccount? SameSentence(SourcedClaim by)
        {
            var (start, end) = (by.Claim.Passages[0].Start, by.Claim.Passages[^1].End);
            var told = _told[by.Report].Where(m => m.Claim.Passages[0].Start < end && m.Claim.Passages[^1].End > start && (by.Claim.Place is null || m.Claim.Place?.Text == by.Claim.Place.Text)).Select(m => _byClaim[m]).Distinct().Take(2).ToArray();
            return told is [var one] ? one : null;
        }

        private bool IsSecondHead(SourcedClaim by, Matter.Delegation team)
        {
            string Key(EntitySlot slot) => Corpus.Key(_corpus.Who(by.Report, slot), by.Report);
            return team.Head is not null && _teams[by.Report].Any(other => _corpus.Order(other.By) < _corpus.Order(by)
                && other.Matter.Head is { } first && Key(first) != Key(team.Head)
                && _corpus.PartyOf(_corpus.Who(by.Report, other.Matter.Party)) == _corpus.PartyOf(_corpus.Who(by.Report, team.Party)));
        }
    }

    private static bool OnSameDays(MeetingAccount meeting, SourcedClaim by) =>
        by.Claim.When is not { } when
        || meeting.Whens.Any(w => when.Grain is null || w.Value.Grain is null ? w.Value.Text == when.Text : w.Value.DaysFrom(when) == 0);
}
