using Parley.Collation.Sourced;
using Parley.Deals;

namespace Parley.Collation.Drafts;

/// <summary>That a party would have something come about, or not.</summary>
/// <param name="Party">Whose.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Choice">What comes about or does not.</param>
/// <param name="Stance">The firmest stance it is from.</param>
/// <param name="IsWanted">Whether it would have it come about.</param>
/// <param name="Uncounted">Why it counts for nothing and is only shown, in a sentence; null where the party says so itself, and says nothing that points the other way.</param>
/// <param name="Statement">The same as a statement of the file.</param>
/// <param name="By">The claims.</param>
public sealed record Wish(PartyId Party, IssueId Issue, OptionId Choice, Stance Stance, bool IsWanted, string? Uncounted, string Statement, Seq<SourcedClaim> By)
{
    /// <summary>Whether it counts.</summary>
    public bool IsVoiced => Uncounted is null;
}
