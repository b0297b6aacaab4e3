using Parley.Collation.Accounts;

namespace Parley.Collation.Drafts;

/// <summary>A stance that a party is told to hold now, as one claim has it.</summary>
/// <param name="Stance">The stance; an offer to talk counts as being open.</param>
/// <param name="IsUnsure">Whether only another side tells it, or it is told as no more than possible.</param>
/// <param name="Point">Where it is from.</param>
public sealed record HeldStance(Stance Stance, bool IsUnsure, Point Point);
