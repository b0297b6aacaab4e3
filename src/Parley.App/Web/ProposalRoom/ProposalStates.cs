using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;

namespace Parley.App.Web.ProposalRoom;

/// <summary>How far proposals have come: told from the last stance of each side on what they are about, and from nothing else.</summary>
internal sealed class ProposalStates
{
    private readonly RecordTalks _talks;
    private readonly Dictionary<ItemId, IssueAccount> _issues;
    private readonly Dictionary<ItemId, (Who Side, Point Point)[]> _latest = [];
    private readonly ILookup<ItemId, Proposal> _on;

    internal ProposalStates(RecordTalks talks)
    {
        _talks = talks;
        _issues = talks.Talks.Issues.ToDictionary(i => i.Basis.Id);
        _on = talks.Talks.Proposals.SelectMany(p => p.Parts.Select(x => x.Issue).Distinct().Select(i => (Issue: i, Proposal: p))).ToLookup(x => x.Issue, x => x.Proposal);
    }

    internal ProposalState Of(Proposal proposal)
    {
        var latest = proposal.Parts.Select(p => Latest(p.Issue)).ToArray();
        var accepted = latest.Count(l => Others(l, proposal).Any(p => p.Stance == Stance.Accepts) && !Others(l, proposal).Any(IsAgainst));
        return IsSuperseded(proposal) ? ProposalState.Superseded
            : latest.All(l => l.Any(p => Is(p.Side, proposal.By) && IsAgainst(p.Point))) ? ProposalState.Dropped
            : accepted == latest.Length ? ProposalState.Agreed
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
    private bool IsSuperseded(Proposal proposal)
    {
        var last = Days(proposal).Max();
        var about = proposal.Parts.Select(p => p.Issue).ToHashSet();

        // Whatever is on all of it is on the first of it.
        var candidates = proposal.Parts.Count == 0 ? _talks.Talks.Proposals : _on[proposal.Parts[0].Issue];
        return last is not null && candidates.Any(p => p != proposal && Is(p.By, proposal.By) && Days(p).Min() > last && about.IsSubsetOf(p.Parts.Select(x => x.Issue)));
    }

    private IEnumerable<DateOnly?> Days(Proposal proposal) => proposal.Stances.SelectMany(s => s.By).Select(_talks.Published);

    private (Who Side, Point Point)[] Latest(ItemId issue) => _latest.TryGetValue(issue, out var known) ? known : _latest[issue] = [.. PositionAnswer.Latest(_talks, _issues[issue])];
}
