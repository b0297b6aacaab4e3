namespace Parley.Analysis.Stability.Graph;

/// <summary>Moves of options, found when they are asked for.</summary>
internal sealed class CubeMoves(CubeSpace space) : MoveTable
{
    internal override ReadOnlySpan<int> From(int decisionMaker, int state)
    {
        var own = ((1UL << space.Own[decisionMaker]) - 1) << space.Own.Take(decisionMaker).Sum();
        var mask = (ulong)state;
        var free = own & ~((space.Up & mask) | (space.Down & ~mask));
        var to = new List<int>();
        for (var sub = 0UL; ; sub = (sub - free) & free)
        {
            if (space.Of((mask & ~free) | sub) is var t and >= 0 && t != state)
            {
                to.Add(t);
            }

            if (sub == free)
            {
                break;
            }
        }

        return to.ToArray();
    }
}
