using Parley.Collation.Sourced;

namespace Parley.Collation.Picture;

/// <summary>One side's team at one meeting; <c>Meeting</c> is null where it cannot be told.</summary>
public sealed record DelegationPicture(Who Party, ItemId? Meeting, Seq<Told<Who>> Heads, Seq<Told<Who>> Members, Seq<Told<Who>> Absent, Seq<SourcedClaim> By);
