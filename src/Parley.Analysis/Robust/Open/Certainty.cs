namespace Parley.Analysis.Robust.Open;

/// <summary>Whether something holds under everything admissible.</summary>
public enum Certainty
{
    Sometimes,
    Always,
    Never,
}
