using Parley.Collation.Accounts;

namespace Parley.Collation.Drafting;

/// <summary>A point and the words that name what it is about: its own, or those it points back to.</summary>
internal sealed record Placed(Point Point, Point Names);
