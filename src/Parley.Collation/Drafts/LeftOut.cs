using Parley.Collation.Accounts;

namespace Parley.Collation.Drafts;

/// <summary>Something said that has no place in the draft.</summary>
/// <param name="Point">What was said.</param>
/// <param name="Why">Why it has none, in a sentence without its full stop.</param>
public sealed record LeftOut(Point Point, string Why);
