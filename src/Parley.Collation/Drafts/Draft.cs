using Parley.Deals;

namespace Parley.Collation.Drafts;

/// <summary>A scenario suggested by what reports say, with the reason for every line of it and all that is left open.</summary>
/// <param name="Scenario">What an analysis reads: every number a range, sources by claim.</param>
/// <param name="Parties">In the order of the scenario.</param>
/// <param name="Mediators">Who mediates, and so is no party.</param>
/// <param name="Issues">The issues, in the order of the scenario.</param>
/// <param name="Valuations">One for every party and option, in the order of the scenario.</param>
/// <param name="RedLines">By party, then in the order of the options.</param>
/// <param name="LeftOut">What sides are reported to say and the draft has no place for, in the order of the reports.</param>
/// <param name="Reports">The reports, in their order.</param>
public sealed record Draft(
    Scenario Scenario,
    Seq<DraftParty> Parties,
    Seq<Mediator> Mediators,
    Seq<DraftIssue> Issues,
    Seq<Valuation> Valuations,
    Seq<RedLine> RedLines,
    Seq<LeftOut> LeftOut,
    Seq<Report> Reports)
{
    /// <summary>How many numbers nobody has said anything about: weights, what no deal is worth, and scores.</summary>
    public int Open => (Parties.Count * (Issues.Count + 1)) + Valuations.Count(s => s.IsOpen);
}
