namespace Parley.Analysis.Stability.Graph;

/// <summary>Why a conflict has no states to analyse.</summary>
internal abstract record SpaceFault
{
    private SpaceFault()
    {
    }

    /// <summary>More than are looked at.</summary>
    internal sealed record TooMany(int Most) : SpaceFault;

    /// <summary>The patterns leave nothing.</summary>
    internal sealed record None : SpaceFault;

    /// <summary>A state of the list matches an impossible pattern.</summary>
    internal sealed record ListedImpossible(int State, int Pattern) : SpaceFault;

    /// <summary>Two states of the list are one.</summary>
    internal sealed record ListedTwice(int State, int Before) : SpaceFault;
}
