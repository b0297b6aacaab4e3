using Parley.Collation.Sourced;
using Parley.Deals;

namespace Parley.Collation.Drafts;

/// <summary>A side that must agree.</summary>
/// <param name="Id">Its name in the file.</param>
/// <param name="Who">The party.</param>
/// <param name="By">The claims by which it sits at the talks, or else holds a position.</param>
public sealed record DraftParty(PartyId Id, Who Who, Seq<SourcedClaim> By);
