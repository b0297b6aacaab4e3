using Parley.Conflicts;

namespace Parley.Analysis.Stability.Graph;

/// <summary>Where each decision maker can go from each state in one move, ascending and never to the state itself.</summary>
internal abstract class MoveTable
{
    internal abstract ReadOnlySpan<int> From(int decisionMaker, int state);

    /// <summary>The moves, those given and else those by options; null where there are more than are written out.</summary>
    internal static MoveTable? Of(Conflict conflict, StateSpace space) => space is CubeSpace cube ? new CubeMoves(cube) : WrittenMoves.Of(conflict, (WrittenSpace)space);

    /// <summary>Options that are not given up once taken, and those that are not taken once given up.</summary>
    internal static (ulong Up, ulong Down) OneWays(Conflict conflict)
    {
        var at = conflict.Options.Select((o, i) => (o, i)).ToDictionary(x => x.o, x => x.i);
        var (up, down) = (0UL, 0UL);
        foreach (var one in conflict.Rules.Irreversible)
        {
            up |= one.OnceTaken ? 1UL << at[one.Option] : 0;
            down |= one.OnceTaken ? 0 : 1UL << at[one.Option];
        }

        return (up, down);
    }
}
