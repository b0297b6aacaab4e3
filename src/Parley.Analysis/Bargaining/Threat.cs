namespace Parley.Analysis.Bargaining;

/// <summary>What happens to the parties where there is no deal, as the rules of fair division see it.</summary>
public enum Threat
{
    /// <summary>Each party's reservation.</summary>
    Reservation,

    /// <summary>Each party's worst feasible outcome.</summary>
    Worst,

    /// <summary>Zero for each.</summary>
    Zero,
}
