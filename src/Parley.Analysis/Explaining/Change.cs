namespace Parley.Analysis.Explaining;

/// <summary>One issue settled otherwise.</summary>
public sealed record Change(int Issue, int From, int To);
