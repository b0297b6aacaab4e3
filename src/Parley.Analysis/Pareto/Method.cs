namespace Parley.Analysis.Pareto;

/// <summary>How far a frontier is proven.</summary>
public enum Method
{
    /// <summary>Every point is on the frontier, and every point of the frontier is there.</summary>
    Exact,

    /// <summary>For every feasible package there is a point that gives each party at least as much, less the loss stated.</summary>
    Approximate,
}
