using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Views;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Dossiers.Sections;

/// <summary>Who said what, by way of whom, and what rests on one voice alone.</summary>
internal static class VoiceSection
{
    private const string Section = "voices";

    internal static VoicesSection Of(LineWriter writer) => new(
        [.. DifferSection.Of(writer, Section)],
        [.. ChangeSection.Of(writer, Section)],
        [.. writer.Talks.Statements.GroupBy(s => s.Speaker).Select(g => new LineGroup(
            g.Key.Name, [.. g.Select(s => writer.Line(Section, s.Basis.By, [.. LineGroups.Joined([.. s.Words.Select(w => new[] { Span.Quote(w.Value) })]), Span.Plain(writer.AsOf(s.Basis.By))]))]))],
        [.. writer.Talks.Chains.GroupBy(c => c.Report).Select(g => new LineGroup(
            LineWriter.Name(writer.Readings[writer.Ref(g.First().Claims[0]).Report - 1].Report), [.. g.Select(c => Chain(writer, c))]))],
        writer.Readings.Count < 2 ? [] : [.. Candidates(writer).SelectMany(c => Single(writer, c.Words, c.By))]);

    private static Line Chain(LineWriter writer, Chain chain)
    {
        var count = InWords.Count(chain.Claims.Count, "claim", "claims");
        return chain.Links.Count == 0
            ? writer.Line(Section, chain.Claims, Span.Plain($"In its own voice: {count}"))
            : writer.Line(Section, chain.Claims, Span.Named(writer.Ref(chain.Claims[0]).Voice!), Span.Plain($": {count}"));
    }

    private static IEnumerable<(Span[] Words, Seq<SourcedClaim> By)> Candidates(LineWriter writer)
    {
        foreach (var meeting in writer.Talks.Meetings)
        {
            var tail = string.Concat(new[] { MeetingSection.Places(meeting), MeetingSection.Days(meeting) }.Where(p => p.Length > 0).Select(p => ", " + p));
            yield return ([Span.Plain(InWords.Capital(MeetingSection.Title(meeting)) + tail)], meeting.Basis.By);
        }

        foreach (var team in writer.Talks.Delegations)
        {
            foreach (var head in team.Heads)
            {
                yield return ([Span.Named(head.Value.Name), Span.Plain($" as head of {Participants.TeamName(writer, team)}")], head.By);
            }

            foreach (var member in team.Members)
            {
                yield return ([Span.Named(member.Value.Name), Span.Plain($" as a member of {Participants.TeamName(writer, team)}")], member.By);
            }
        }

        foreach (var proposal in writer.Talks.Proposals)
        {
            yield return (
                [Span.Named(InWords.The(proposal.By.Name)), Span.Plain($" to {StanceWords.ToStand(proposal.Stances[0].Value)} "), Span.Quote(proposal.Parts[0].Words[0].Value)],
                [.. proposal.Stances.SelectMany(s => s.By)]);
        }

        foreach (var agreement in writer.Talks.Agreements)
        {
            yield return ([Span.Quote(agreement.Contents[0].Value)], agreement.Basis.By);
        }

        foreach (var (of, count) in writer.Talks.Incidents.SelectMany(i => i.Figures).SelectMany(f => f.Counts.Select(c => (f.Of, c))))
        {
            yield return ([Span.Plain($"{InWords.Number(count.Value)} {of}")], count.By);
        }
    }

    private static IEnumerable<Line> Single(LineWriter writer, Span[] words, Seq<SourcedClaim> by)
    {
        var outlets = writer.Outlets(by);
        var voices = by.Select(c => c.Claim.Attribution.Count == 0 ? null : Innermost(writer, c)).Distinct().ToArray();
        var one = voices.Length == 1 ? voices[0] : null;
        if (outlets.Length == 1)
        {
            yield return writer.Line(Section, by, [.. words, Span.Plain($": only {outlets[0]}{(one is null ? "" : $", quoting {one}")}")]);
        }
        else if (one is not null)
        {
            yield return writer.Line(Section, by, [.. words, Span.Plain($": {InWords.List(outlets)}, all quoting {one}")]);
        }
    }

    /// <summary>Who said it first; an unnamed source of one report is not another's.</summary>
    internal static string Innermost(LineWriter writer, SourcedClaim by)
    {
        var (first, described) = (by.Claim.Attribution[0].Source, by.Claim.Attribution[0].As);
        return described ?? writer.NameOf(by.Report, first.Entity) ?? first.Text;
    }
}
