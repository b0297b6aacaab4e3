using Parley.Analysis.Stability.Fast;
using Parley.Analysis.Stability.Graph;

namespace Parley.Analysis.Stability;

/// <summary>Which states are stable for whom, by each <see cref="Concept"/>. A state stable for all is an equilibrium.</summary>
public sealed class Stabilities
{
    private readonly byte[][] _stable;

    internal Stabilities(byte[][] stable) => _stable = stable;

    /// <summary>
    /// All states, decision makers and concepts at once. Cost about linear in the moves times the decision makers; no matrix of who reaches what is
    /// ever built.
    /// </summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Stabilities Of(GraphModel model, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(model.Space is CubeSpace cube
            ? Cube.Stable(cube.Own, cube.Up, cube.Down, [.. model.Orders.Select(o => o.ByState)], [.. model.Orders.Select(o => o.Levels)], cube.IsWhole, cancellation)
            : Backwards.Stable(model, cancellation));
    }

    /// <summary>Of one decision maker, a bit for each concept by state.</summary>
    internal ReadOnlySpan<byte> Verdicts(int decisionMaker) => _stable[decisionMaker];

    public bool IsStable(Concept concept, int decisionMaker, int state) => ((_stable[decisionMaker][state] >> (int)concept) & 1) != 0;

    public bool IsEquilibrium(Concept concept, int state) => Array.TrueForAll(_stable, s => ((s[state] >> (int)concept) & 1) != 0);

    /// <summary>The states stable for a decision maker, ascending.</summary>
    public IEnumerable<int> Stable(Concept concept, int decisionMaker)
    {
        for (var s = 0; s < _stable[decisionMaker].Length; s++)
        {
            if (IsStable(concept, decisionMaker, s))
            {
                yield return s;
            }
        }
    }

    /// <summary>The states stable for every decision maker, ascending.</summary>
    public IEnumerable<int> Equilibria(Concept concept)
    {
        for (var s = 0; s < _stable[0].Length; s++)
        {
            if (IsEquilibrium(concept, s))
            {
                yield return s;
            }
        }
    }
}
