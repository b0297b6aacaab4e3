using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;

namespace Parley.App.Web.ProposalRoom;

/// <summary>How far proposals have come: told from the last stance of each side on what they are about, and from nothing else.</summary>
internal static class ProposalStates
{
    internal static ProposalState Of(RecordTalks talks, Proposal proposal)
    {
        var issues = proposal.Parts.Select(p => talks.Talks.Issues.First(i => i.Basis.Id == p.Issue)).ToArray();
        var latest = issues.Select(i => PositionAnswer.Latest(talks, i).ToArray()).ToArray();
        var accepted = latest.Count(l => Others(l, proposal).Any(p => p.Stance == Stance.Accepts) && !Others(l, proposal).Any(IsAgainst));
        return IsSuperseded(talks, proposal) ? ProposalState.Superseded
            : latest.All(l => l.Any(p => Is(p.Side, proposal.By) && IsAgainst(p.Point))) ? ProposalState.Dropped
            : accepted == issues.Length ? ProposalState.Agreed
            : accepted > 0 ? ProposalState.InPart
            : proposal.Answers.Any(a => a.From.Any(f => !Is(f, proposal.By))) ? ProposalState.UnderDiscussion
            : ProposalState.Tabled;
    }

    internal static ProposalState Of(AgreementState state) => state switch
    {
        AgreementState.Broken or AgreementState.Expired => ProposalState.Dropped,
        AgreementState.Delayed or AgreementState.Stalled => ProposalState.UnderDiscussion,
        _ => ProposalState.Agreed,
    };

    private static IEnumerable<Point> Others((Who Side, Point Point)[] latest, Proposal proposal) => latest.Where(l => !Is(l.Side, proposal.By)).Select(l => l.Point);

    private static bool IsAgainst(Point point) => point.Stance is Stance.Rejects or Stance.Doubts;

    private static bool Is(Who a, Who b) => a.Id is not null ? a.Id == b.Id : a.Name == b.Name;

    // By the same side, told later than all of this one, and on everything that this one is about.
    private static bool IsSuperseded(RecordTalks talks, Proposal proposal)
    {
        var last = Days(talks, proposal).Max();
        var about = proposal.Parts.Select(p => p.Issue).ToHashSet();
        return last is not null && talks.Talks.Proposals.Any(p => p != proposal && Is(p.By, proposal.By) && Days(talks, p).Min() > last && about.IsSubsetOf(p.Parts.Select(x => x.Issue)));
    }

    private static IEnumerable<DateOnly?> Days(RecordTalks talks, Proposal proposal) => proposal.Stances.SelectMany(s => s.By).Select(talks.Published);
}
