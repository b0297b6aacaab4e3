using Parley.Collation.Sourced;

namespace Parley.Collation.Picture;

/// <summary>Force used or harm done, with the first figure given for each thing counted.</summary>
public sealed record IncidentPicture(
    ItemId Id, Who? Actor, string Action, Who? Target, Who? Place, DateOnly? From, DateOnly? To, Seq<Count> Counts, Who? Said, Seq<SourcedClaim> By);
