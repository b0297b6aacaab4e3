using Parley.Collation.Sourced;

namespace Parley.Collation.Picture;

/// <summary>What came of a meeting, in the words of a report; <c>Said</c> by whom, null where the report speaks in its own voice.</summary>
public sealed record OutcomePicture(string Text, Who? Said, Seq<SourcedClaim> By);
