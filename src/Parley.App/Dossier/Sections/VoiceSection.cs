using Parley.Collation;

namespace Parley.App.Dossier.Sections;

/// <summary>Who said what, by way of whom, and what rests on one voice alone.</summary>
internal static class VoiceSection
{
    private const string Section = "voices";

    internal static VoicesSection Of(Desk desk) => new(
        [.. DifferSection.Of(desk, Section)],
        [.. ChangeSection.Of(desk, Section)],
        [.. desk.Talks.Statements.GroupBy(s => s.Speaker).Select(g => new Entry(
            g.Key.Name, [.. g.Select(s => desk.Line(Section, s.Basis.By, [.. Entries.Joined([.. s.Words.Select(w => new[] { Desk.Quote(w.Value) })]), Desk.Plain(desk.AsOf(s.Basis.By))]))]))],
        [.. desk.Talks.Chains.GroupBy(c => c.Report).Select(g => new Entry(
            Desk.Name(desk.Talks.Reports.Single(r => r.Id == g.Key)), [.. g.Select(c => Chain(desk, c))]))],
        desk.Readings.Count < 2 ? [] : [.. Candidates(desk).SelectMany(c => Single(desk, c.Words, c.By))]);

    private static Line Chain(Desk desk, Chain chain)
    {
        var count = chain.Claims.Count == 1 ? "1 claim" : $"{chain.Claims.Count} claims";
        return chain.Links.Count == 0
            ? desk.Line(Section, chain.Claims, Desk.Plain($"In its own voice: {count}"))
            : desk.Line(Section, chain.Claims, Desk.Named(desk.Ref(chain.Claims[0]).Voice!), Desk.Plain($": {count}"));
    }

    private static IEnumerable<(Span[] Words, Seq<SourcedClaim> By)> Candidates(Desk desk)
    {
        foreach (var meeting in desk.Talks.Meetings)
        {
            var tail = string.Concat(new[] { MeetingSection.Places(meeting), MeetingSection.Days(meeting) }.Where(p => p.Length > 0).Select(p => ", " + p));
            yield return ([Desk.Plain(Wording.Capital(MeetingSection.Title(meeting)) + tail)], meeting.Basis.By);
        }

        foreach (var team in desk.Talks.Delegations)
        {
            foreach (var head in team.Heads)
            {
                yield return ([Desk.Named(head.Value.Name), Desk.Plain($" as head of {WhoIsWho.TeamName(desk, team)}")], head.By);
            }

            foreach (var member in team.Members)
            {
                yield return ([Desk.Named(member.Value.Name), Desk.Plain($" as a member of {WhoIsWho.TeamName(desk, team)}")], member.By);
            }
        }

        foreach (var proposal in desk.Talks.Proposals)
        {
            yield return (
                [Desk.Named(Wording.The(proposal.By.Name)), Desk.Plain($" to {Wording.ToStand(proposal.Stances[0].Value)} "), Desk.Quote(proposal.Parts[0].Words[0].Value)],
                [.. proposal.Stances.SelectMany(s => s.By)]);
        }

        foreach (var agreement in desk.Talks.Agreements)
        {
            yield return ([Desk.Quote(agreement.Contents[0].Value)], agreement.Basis.By);
        }

        foreach (var (of, count) in desk.Talks.Incidents.SelectMany(i => i.Figures).SelectMany(f => f.Counts.Select(c => (f.Of, c))))
        {
            yield return ([Desk.Plain($"{Wording.Number(count.Value)} {of}")], count.By);
        }
    }

    private static IEnumerable<Line> Single(Desk desk, Span[] words, Seq<SourcedClaim> by)
    {
        var outlets = desk.Outlets(by);
        var voices = by.Select(c => c.Claim.Attribution.Count == 0 ? null : Innermost(desk, c)).Distinct().ToArray();
        var one = voices.Length == 1 ? voices[0] : null;
        if (outlets.Length == 1)
        {
            yield return desk.Line(Section, by, [.. words, Desk.Plain($": only {outlets[0]}{(one is null ? "" : $", quoting {one}")}")]);
        }
        else if (one is not null)
        {
            yield return desk.Line(Section, by, [.. words, Desk.Plain($": {Wording.List(outlets)}, all quoting {one}")]);
        }
    }

    /// <summary>Who said it first; an unnamed source of one report is not another's.</summary>
    internal static string Innermost(Desk desk, SourcedClaim by)
    {
        var (first, described) = (by.Claim.Attribution[0].Source, by.Claim.Attribution[0].As);
        return described ?? desk.Talks.Names.FirstOrDefault(n => n.In.Any(i => i.Report == by.Report && i.Entity == first.Entity))?.Name ?? first.Text;
    }
}
