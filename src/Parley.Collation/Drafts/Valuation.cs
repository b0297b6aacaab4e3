using Parley.Collation.Sourced;
using Parley.Deals;

namespace Parley.Collation.Drafts;

/// <summary>What an option is worth to a party, as far as its reported stances bear out.</summary>
/// <param name="Party">Whose.</param>
/// <param name="Issue">On which issue.</param>
/// <param name="Option">Which option.</param>
/// <param name="Range">0 to 100.</param>
/// <param name="Why">Whole sentences.</param>
/// <param name="Shown">The claims that are best quoted for it: the newest of each stance.</param>
/// <param name="By">All claims it rests on; none where nobody has said.</param>
/// <param name="Held">The stances of the party that count; none where it is not told to hold any, and for what leaves things as they are.</param>
public sealed record Valuation(
    PartyId Party, IssueId Issue, OptionId Option, Figure Range, string Why, Seq<SourcedClaim> Shown, Seq<SourcedClaim> By, Seq<HeldStance> Held)
{
    /// <summary>Whether nobody has said anything that bears on it.</summary>
    public bool IsOpen => By.Count == 0;
}
