using Parley.Collation.Sourced;
using Parley.Deals;

namespace Parley.Collation.Drafts;

/// <summary>An option that a party has ruled out in words that leave no way back.</summary>
/// <param name="Party">Whose.</param>
/// <param name="Issue">On which issue.</param>
/// <param name="Option">Which option.</param>
/// <param name="Taken">Whether it is a red line of the scenario; else it is only suggested, for the reason told.</param>
/// <param name="Why">Whole sentences.</param>
/// <param name="By">The claims.</param>
public sealed record RedLine(PartyId Party, IssueId Issue, OptionId Option, bool Taken, string Why, Seq<SourcedClaim> By);
