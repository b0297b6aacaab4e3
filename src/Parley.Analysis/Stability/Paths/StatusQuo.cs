using Parley.Analysis.Stability.Graph;

namespace Parley.Analysis.Stability.Paths;

/// <summary>What can come of a state: where things can go by any moves, and where by improvements only, none who moves doing so twice in succession.</summary>
/// <param name="From">The state things are in.</param>
/// <param name="ByMoves">By any moves of anybody, the nearest first, the state itself left out.</param>
/// <param name="ByImprovements">By moves each of which leaves the mover better off.</param>
/// <param name="IsComplete">Whether these are all; else only the nearest were looked for.</param>
public sealed record StatusQuo(int From, Seq<Reached> ByMoves, Seq<Reached> ByImprovements, bool IsComplete)
{
    /// <summary>Looks for up to <paramref name="most"/> states each way. Cost linear in the moves met.</summary>
    public static StatusQuo Of(GraphModel model, int from, int most = 10_000)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var everyone = Arrivals.Everyone(model);
        var byMoves = Nearest(Arrivals.ByMoves(model, from, everyone), from, most + 1);
        var byImprovements = Nearest(Arrivals.ByImprovements(model, from, everyone), from, most + 1);
        return new(from, [.. byMoves.Take(most)], [.. byImprovements.Take(most)], byMoves.Count <= most && byImprovements.Count <= most);
    }

    private static List<Reached> Nearest(IEnumerable<Arrival> arrivals, int from, int most) =>
        [.. arrivals.Where(a => a.State != from).DistinctBy(a => a.State).Take(most).Select(a => new Reached(a.State, a.Path))];
}
