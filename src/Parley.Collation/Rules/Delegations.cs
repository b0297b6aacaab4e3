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
        var groups = corpus.Of<Matter.Delegation>()
            .Select(d => (d.By, d.Matter, Party: corpus.PartyOf(corpus.Who(d.By.Report, d.Matter.Party)), Meeting: MeetingOf(corpus, meetings, d.By, d.Matter)))
            .GroupBy(d => (Party: Corpus.Key(d.Party, d.By.Report), Meeting: d.Meeting?.Value, Apart: Apart(corpus, d.By, d.Matter, d.Meeting)))
            .OrderBy(g => order.GetValueOrDefault(g.Key.Party, int.MaxValue))
            .ThenBy(g => g.Key.Meeting is { } m ? Place(meetings, m) : int.MaxValue)
            .ThenBy(g => g.Min(d => corpus.Order(d.By)));
        return [.. groups.Select((g, n) => new DelegationAccount(
            corpus.Basis("delegation", n + 1, g.Select(d => d.By), "The same party's team at the same meeting."),
            g.First().Party,
            g.First().Meeting,
            corpus.ToldWho(g.Select(d => (d.Matter.Head, d.By))),
            corpus.ToldWho(g.SelectMany(d => d.Matter.Members.Select(m => ((EntitySlot?)m, d.By)))),
            corpus.ToldWho(g.SelectMany(d => d.Matter.Absent.Select(m => ((EntitySlot?)m, d.By))))))];
    }

    // Claims of teams at no known meeting are brought together within their own occasion (place and day), and where they name
    // none, by their head: who heads a team on two unnamed occasions is no disagreement.
    private static string Apart(Corpus corpus, SourcedClaim by, Matter.Delegation team, ItemId? meeting) =>
        meeting is not null ? ""
            : by.Claim.Place is null && by.Claim.When is null ? $"head/{(team.Head is { } head ? Corpus.Key(corpus.Who(by.Report, head), by.Report) : "")}"
            : $"{NameFolding.Plain(by.Claim.Place?.Text ?? "")}/{by.Claim.When?.From:O}/{by.Claim.When?.To:O}";

    private static int Place(Seq<MeetingAccount> meetings, string id) =>
        meetings.TakeWhile(m => m.Basis.Id.Value != id).Count();

    private static ItemId? MeetingOf(Corpus corpus, Seq<MeetingAccount> meetings, SourcedClaim by, Matter.Delegation team)
    {
        if (team.At is { } at && corpus.Find(by.Report, at) is { } said)
        {
            return meetings.FirstOrDefault(m => m.Basis.By.Any(c => ReferenceEquals(c, said)))?.Basis.Id;
        }

        if (by.Claim.Place is not null || by.Claim.When is not null)
        {
            var fits = meetings.Where(m => AtSamePlace(corpus, m, by) && OnSameDays(m, by)).ToArray();
            return fits.Length == 1 ? fits[0].Basis.Id : null;
        }

        return by.Claim.Status == Status.Ended || IsSecondHead(corpus, by, team)
            ? null
            : meetings.Where(m => m.Basis.By.Any(c => c.Report == by.Report))
                .OrderBy(m => m.Basis.By.Where(c => c.Report == by.Report).Min(corpus.Order)).FirstOrDefault()?.Basis.Id;
    }

    private static bool IsSecondHead(Corpus corpus, SourcedClaim by, Matter.Delegation team)
    {
        if (team.Head is null)
        {
            return false;
        }

        string Key(EntitySlot slot) => Corpus.Key(corpus.Who(by.Report, slot), by.Report);
        return corpus.Of<Matter.Delegation>().Any(other => other.By.Report == by.Report && corpus.Order(other.By) < corpus.Order(by)
            && other.Matter.Head is { } first && Key(first) != Key(team.Head)
            && corpus.PartyOf(corpus.Who(by.Report, other.Matter.Party)) == corpus.PartyOf(corpus.Who(by.Report, team.Party)));
    }

    private static bool AtSamePlace(Corpus corpus, MeetingAccount meeting, SourcedClaim by) =>
        by.Claim.Place is null
        || meeting.Places.Any(p => Corpus.Key(p.Value, p.By[0].Report) == Corpus.Key(corpus.Who(by.Report, by.Claim.Place), by.Report));

    private static bool OnSameDays(MeetingAccount meeting, SourcedClaim by) =>
        by.Claim.When is not { } when
        || meeting.Whens.Any(w => when.Grain is null || w.Value.Grain is null ? w.Value.Text == when.Text : w.Value.DaysFrom(when) == 0);
}
