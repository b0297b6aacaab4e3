namespace Parley.App.Stability.Views;

/// <summary>
/// Puts states in rows: the state looked from in the first, then those that take one move, two moves, and so on, a long row broken in several; within rows so that few links cross, by
/// the barycentres of the neighbours above and below in turn.
/// </summary>
internal static class GraphRows
{
    private const int Sweeps = 12;

    /// <summary>The rows from above; the same links give the same rows. Cost the sweeps times the square of the links.</summary>
    /// <param name="states">All states, in their order.</param>
    /// <param name="first">The one in the first row.</param>
    /// <param name="links">Who can move where.</param>
    /// <param name="most">How many states a row takes.</param>
    internal static List<List<int>> Of(IReadOnlyList<int> states, int first, IReadOnlyList<GraphLink> links, int most)
    {
        var rows = Layers(states, first, links).SelectMany(l => Broken(l, most)).ToList();
        var best = Copy(rows);
        var fewest = Crossings(rows, links);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            var down = sweep % 2 == 0;
            for (var r = 1; r < rows.Count; r++)
            {
                Sort(rows, down ? r : rows.Count - 1 - r, down ? -1 : 1, links);
            }

            var crossings = Crossings(rows, links);
            if (crossings < fewest)
            {
                (fewest, best) = (crossings, Copy(rows));
            }
        }

        return best;
    }

    private static IEnumerable<List<int>> Layers(IReadOnlyList<int> states, int first, IReadOnlyList<GraphLink> links)
    {
        var next = links.SelectMany(l => ((int From, int To)[])[.. l.There ? [(l.From, l.To)] : ((int, int)[])[], .. l.Back ? [(l.To, l.From)] : ((int, int)[])[]]).ToLookup(x => x.From, x => x.To);
        var rest = states.ToHashSet();
        var layer = new List<int> { first };
        while (layer.Count > 0)
        {
            rest.ExceptWith(layer);
            yield return layer;
            layer = [.. layer.SelectMany(s => next[s]).Where(rest.Contains).Distinct().Order()];
        }

        if (rest.Count > 0)
        {
            yield return [.. states.Where(rest.Contains)];
        }
    }

    // In rows of nearly the same length.
    private static IEnumerable<List<int>> Broken(List<int> layer, int most)
    {
        var rows = (layer.Count + most - 1) / most;
        for (var r = 0; r < rows; r++)
        {
            var (from, to) = (layer.Count * r / rows, layer.Count * (r + 1) / rows);
            yield return layer[from..to];
        }
    }

    private static void Sort(List<List<int>> rows, int row, int towards, IReadOnlyList<GraphLink> links)
    {
        if (row + towards < 0 || row + towards >= rows.Count)
        {
            return;
        }

        var at = Places(rows);
        double Barycentre(int state)
        {
            var beside = links.Where(l => l.From == state || l.To == state).Select(l => l.From == state ? l.To : l.From)
                .Where(o => towards < 0 ? at[o].Row < row : at[o].Row > row).Select(o => at[o].Share).ToList();
            return beside.Count > 0 ? beside.Average() : at[state].Share;
        }

        rows[row] = [.. rows[row].Select((s, i) => (s, i)).OrderBy(x => Math.Round(Barycentre(x.s), 6)).ThenBy(x => x.i).Select(x => x.s)];
    }

    private static Dictionary<int, (int Row, double Share)> Places(List<List<int>> rows) =>
        rows.SelectMany((r, n) => r.Select((s, i) => (s, n, Share: (i + 0.5) / r.Count))).ToDictionary(x => x.s, x => (x.n, x.Share));

    private static int Crossings(List<List<int>> rows, IReadOnlyList<GraphLink> links)
    {
        var at = Places(rows);
        var lines = links.Select(l => at[l.From].Row <= at[l.To].Row ? (A: at[l.From], B: at[l.To]) : (A: at[l.To], B: at[l.From])).ToList();
        var count = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                count += Cross(lines[i], lines[j]) ? 1 : 0;
            }
        }

        return count;
    }

    // Straight lines, compared where both are: at the lower of the beginnings and the upper of the ends.
    private static bool Cross(((int Row, double Share) A, (int Row, double Share) B) one, ((int Row, double Share) A, (int Row, double Share) B) other)
    {
        var (from, to) = (Math.Max(one.A.Row, other.A.Row), Math.Min(one.B.Row, other.B.Row));
        if (from >= to)
        {
            return false;
        }

        return (At(one, from) - At(other, from)) * (At(one, to) - At(other, to)) < -1e-9;

        static double At(((int Row, double Share) A, (int Row, double Share) B) line, int row) =>
            line.A.Share + ((line.B.Share - line.A.Share) * (row - line.A.Row) / (line.B.Row - line.A.Row));
    }

    private static List<List<int>> Copy(List<List<int>> rows) => [.. rows.Select(r => r.ToList())];
}
