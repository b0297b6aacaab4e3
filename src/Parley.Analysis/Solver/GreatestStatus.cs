namespace Parley.Analysis.Solver;

internal enum GreatestStatus
{
    /// <summary>The package is the best there is.</summary>
    Proven,

    /// <summary>No package is feasible within the limits set.</summary>
    None,

    /// <summary>The work allowed ran out, or it was asked to stop.</summary>
    Open,
}
