namespace Parley.Analysis.Robust.Open;

/// <summary>A question to a party: how much an issue weighs, what an option scores, what no deal is worth, what a combination adds.</summary>
/// <param name="Party">Counted from 0.</param>
/// <param name="About">What kind.</param>
/// <param name="Issue">The issue of a weight or score; the number of a term; 0 for a reservation.</param>
/// <param name="Option">The option of a score; otherwise 0.</param>
public sealed record Question(int Party, Unknown About, int Issue, int Option);
