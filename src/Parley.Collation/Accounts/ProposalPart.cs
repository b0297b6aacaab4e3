using Parley.Collation.Sourced;

namespace Parley.Collation.Accounts;

/// <summary>One part of a proposal, in the words of the reports.</summary>
public sealed record ProposalPart(ItemId Issue, Seq<Told<string>> Words);
