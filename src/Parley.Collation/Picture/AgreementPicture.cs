using Parley.Collation.Sourced;

namespace Parley.Collation.Picture;

/// <summary>Something agreed and how far it has come by the latest report; <c>Said</c>: who says so, null where a report does in its own voice.</summary>
public sealed record AgreementPicture(
    ItemId Id, Seq<Who> Parties, string Content, AgreementState State, DateOnly? From, DateOnly? To, Who? Said, Seq<SourcedClaim> By);
