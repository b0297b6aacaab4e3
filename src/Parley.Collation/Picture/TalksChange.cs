using Parley.Collation.Sourced;

namespace Parley.Collation.Picture;

/// <summary>
/// Something that is otherwise than it was: told so by a later report of it. <c>Kind</c>: position, meeting, delegation or agreement. <c>Subject</c>: whose or which.
/// </summary>
public sealed record TalksChange(string Kind, string Subject, string? Before, string After, DateOnly? From, DateOnly? To, Seq<SourcedClaim> By);
