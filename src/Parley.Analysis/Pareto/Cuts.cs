using System.Numerics;
using Parley.Analysis.Fronts;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Pareto;

/// <summary>
/// What every package wanted fulfils: that a sum of its numbers, weighted by party, is no less than a floor. A part is dropped where not even the best
/// rest brings it to the floor. Floating point, with a margin far above its error, so that nothing wanted is dropped.
/// </summary>
internal sealed class Cuts
{
    private const double Margin = 1e-9;
    private readonly double[][] _weights;
    private readonly double[] _floors;
    private readonly double[][][] _rest; // by cut, by steps done, by state

    /// <param name="plan">A plan that was not too entangled.</param>
    /// <param name="cuts">Weights by party, none negative, and the floor of the weighted sum of the plan's whole numbers.</param>
    /// <param name="meter">Where it asks to stop, the rest of the cuts is left out.</param>
    public Cuts(Plan plan, IReadOnlyList<(double[] Weights, double Floor)> cuts, Meter meter)
    {
        _rest = [.. cuts.TakeWhile(_ => !meter.Stopped).Select(c => Layer.Rest(plan.Layers, c.Weights))];
        cuts = [.. cuts.Take(_rest.Length)];
        _weights = [.. cuts.Select(c => c.Weights)];
        _floors = [.. cuts.Select((c, i) => c.Floor - (Margin * (Math.Abs(c.Floor) + Math.Abs(_rest[i][0].DefaultIfEmpty(0).Max()) + Size(plan, c.Weights))))];
    }

    /// <summary>Drops from the end of a table, from a row on, what cannot reach a floor from a state after so many steps.</summary>
    public void Keep<T, TTally>(Rows<T, TTally> rows, int start, int done, int state)
        where T : struct, INumber<T>
        where TTally : struct, ITally<TTally>
    {
        var to = start;
        for (var row = start; row < rows.Length; row++)
        {
            if (!Reaches(rows.U, row, done, state))
            {
                continue;
            }

            if (to < row)
            {
                foreach (var column in rows.U)
                {
                    column[to] = column[row];
                }

                (rows.Code[to], rows.Tally[to]) = (rows.Code[row], rows.Tally[row]);
            }

            to++;
        }

        rows.Length = to;
    }

    private static double Size(Plan plan, double[] weights)
    {
        var size = 0.0;
        foreach (var layer in plan.Layers)
        {
            var most = 0.0;
            for (var at = 0; at < layer.Shift.Length; at += weights.Length)
            {
                var sum = 0.0;
                for (var p = 0; p < weights.Length; p++)
                {
                    sum += Math.Abs(layer.Shift[at + p] * weights[p]);
                }

                most = Math.Max(most, sum);
            }

            size += most;
        }

        return size;
    }

    private bool Reaches<T>(T[][] columns, int row, int done, int state) where T : struct, INumber<T>
    {
        for (var c = 0; c < _floors.Length; c++)
        {
            var sum = _rest[c][done][state];
            for (var p = 0; p < columns.Length; p++)
            {
                sum += _weights[c][p] * double.CreateSaturating(columns[p][row]);
            }

            if (sum < _floors[c])
            {
                return false;
            }
        }

        return true;
    }
}
