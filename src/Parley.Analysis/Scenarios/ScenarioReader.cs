namespace Parley.Analysis.Scenarios;

/// <summary>Reads a scenario in any of the formats from the files that make it up.</summary>
public static class ScenarioReader
{
    /// <summary>Options that one issue may have.</summary>
    public const int MaxOptions = 1_000_000;
}
