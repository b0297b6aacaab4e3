namespace Parley.Analysis.Stability.Changes;

/// <summary>What it does that one decision maker takes the preference of another to be otherwise than it is.</summary>
/// <param name="By">Who is mistaken.</param>
/// <param name="About">About whom.</param>
/// <param name="FalselyStable">States the mistaken one holds stable for itself and would not if it saw rightly, ascending.</param>
/// <param name="FalselyUnstable">States it holds unstable for itself and would not if it saw rightly, ascending.</param>
/// <param name="Added">States that last only because of the mistake: everybody's own view keeps them, and would not without it; ascending.</param>
/// <param name="Lost">States that would last without it, ascending.</param>
/// <param name="Worst">The place, in the mistaken one's own ranking, of the worst state that lasts; null where none does.</param>
/// <param name="WorstIfSeen">The same without the mistake.</param>
public sealed record Misperception(
    int By, int About, Seq<int> FalselyStable, Seq<int> FalselyUnstable, Seq<int> Added, Seq<int> Lost, int? Worst, int? WorstIfSeen)
{
    /// <summary>By how many places the mistake makes the worst that can last worse for the mistaken one; less than nothing where it is lucky, null where nothing lasts with it or without.</summary>
    public int? Price => Worst - WorstIfSeen;
}
