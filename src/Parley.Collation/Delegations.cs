using Parley.Collation.Words;

namespace Parley.Collation;

/// <summary>
/// One delegation for each party and meeting. A claim that names its meeting, or a place or day that only one meeting has,
/// belongs there; one that names none belongs to the meeting its report opens with, unless it speaks of the past or names
/// another head than the report gave before: a report that names two heads speaks of two occasions.
/// </summary>
internal static class Delegations
{
    internal static Seq<DelegationAccount> Of(Gathered gathered, Seq<MeetingAccount> meetings)
    {
        var order = gathered.Names.Select((n, i) => (n.Id.Value, i)).ToDictionary(x => x.Value, x => x.i, StringComparer.Ordinal);
        var groups = gathered.Of<Matter.Delegation>()
            .Select(d => (d.By, d.Matter, Party: gathered.PartyOf(gathered.Who(d.By.Report, d.Matter.Party)), Meeting: MeetingOf(gathered, meetings, d.By, d.Matter)))
            .GroupBy(d => (Party: Gathered.Key(d.Party, d.By.Report), Meeting: d.Meeting?.Value, Apart: Apart(gathered, d.By, d.Matter, d.Meeting)))
            .OrderBy(g => order.GetValueOrDefault(g.Key.Party, int.MaxValue))
            .ThenBy(g => g.Key.Meeting is { } m ? Place(meetings, m) : int.MaxValue)
            .ThenBy(g => g.Min(d => gathered.Order(d.By)));
        return [.. groups.Select((g, n) => new DelegationAccount(
            gathered.Basis("delegation", n + 1, g.Select(d => d.By), "The same party's team at the same meeting."),
            g.First().Party,
            g.First().Meeting,
            gathered.ToldWho(g.Select(d => (d.Matter.Head, d.By))),
            gathered.ToldWho(g.SelectMany(d => d.Matter.Members.Select(m => ((EntitySlot?)m, d.By)))),
            gathered.ToldWho(g.SelectMany(d => d.Matter.Absent.Select(m => ((EntitySlot?)m, d.By))))))];
    }

    // Claims of teams at no known meeting are brought together within their own occasion (place and day), and where they name
    // none, by their head: who heads a team on two unnamed occasions is no disagreement.
    private static string Apart(Gathered gathered, SourcedClaim by, Matter.Delegation team, ItemId? meeting) =>
        meeting is not null ? ""
            : by.Claim.Place is null && by.Claim.When is null ? $"head/{(team.Head is { } head ? Gathered.Key(gathered.Who(by.Report, head), by.Report) : "")}"
            : $"{NameFolding.Plain(by.Claim.Place?.Text ?? "")}/{by.Claim.When?.From:O}/{by.Claim.When?.To:O}";

    private static int Place(Seq<MeetingAccount> meetings, string id) =>
        meetings.TakeWhile(m => m.Basis.Id.Value != id).Count();

    private static ItemId? MeetingOf(Gathered gathered, Seq<MeetingAccount> meetings, SourcedClaim by, Matter.Delegation team)
    {
        if (team.At is { } at && gathered.Find(by.Report, at) is { } said)
        {
            return meetings.FirstOrDefault(m => m.Basis.By.Any(c => ReferenceEquals(c, said)))?.Basis.Id;
        }

        if (by.Claim.Place is not null || by.Claim.When is not null)
        {
            var fits = meetings.Where(m => AtSamePlace(gathered, m, by) && OnSameDays(m, by)).ToArray();
            return fits.Length == 1 ? fits[0].Basis.Id : null;
        }

        return by.Claim.Status == Status.Ended || IsSecondHead(gathered, by, team)
            ? null
            : meetings.Where(m => m.Basis.By.Any(c => c.Report == by.Report))
                .OrderBy(m => m.Basis.By.Where(c => c.Report == by.Report).Min(gathered.Order)).FirstOrDefault()?.Basis.Id;
    }

    private static bool IsSecondHead(Gathered gathered, SourcedClaim by, Matter.Delegation team)
    {
        if (team.Head is null)
        {
            return false;
        }

        string Key(EntitySlot slot) => Gathered.Key(gathered.Who(by.Report, slot), by.Report);
        return gathered.Of<Matter.Delegation>().Any(other => other.By.Report == by.Report && gathered.Order(other.By) < gathered.Order(by)
            && other.Matter.Head is { } first && Key(first) != Key(team.Head)
            && gathered.PartyOf(gathered.Who(by.Report, other.Matter.Party)) == gathered.PartyOf(gathered.Who(by.Report, team.Party)));
    }

    private static bool AtSamePlace(Gathered gathered, MeetingAccount meeting, SourcedClaim by) =>
        by.Claim.Place is null
        || meeting.Places.Any(p => Gathered.Key(p.Value, p.By[0].Report) == Gathered.Key(gathered.Who(by.Report, by.Claim.Place), by.Report));

    private static bool OnSameDays(MeetingAccount meeting, SourcedClaim by) =>
        by.Claim.When is not { } when
        || meeting.Whens.Any(w => when.Grain is null || w.Value.Grain is null ? w.Value.Text == when.Text : MeetingSketch.Gap(w.Value, when) == 0);
}
