namespace Parley.App.Web.PackageRoom;

/// <summary>One sentence of the drafted model.</summary>
/// <param name="Key">Its name in addresses.</param>
/// <param name="Lead">What it is about, before the reason; empty where the reason says it.</param>
/// <param name="Words">The reason for its range, or what the red line is.</param>
/// <param name="Drafted">The range of the draft; null for a red line, which has none.</param>
/// <param name="Now">The range it has here.</param>
/// <param name="Source">The claims it rests on, commas between; empty where nothing was read.</param>
/// <param name="IsOut">Whether it is struck out.</param>
/// <param name="IsSuggested">A red line that only a person can take for one.</param>
/// <param name="IsTaken">Whether a person did.</param>
public sealed record ModelSentence(
    string Key, string Lead, string Words, (int Low, int High)? Drafted, (int Low, int High)? Now, string Source, bool IsOut, bool IsSuggested, bool IsTaken)
{
    /// <summary>Whether nothing was read that bears on it, and nobody has said anything here.</summary>
    public bool IsOpen => Source.Length == 0 && Drafted == Now && !IsOut;
}
