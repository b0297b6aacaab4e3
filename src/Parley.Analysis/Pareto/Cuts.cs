using System.Numerics;

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
        _rest = [.. cuts.TakeWhile(_ => !meter.Stopped).Select(c => Rest(plan, c.Weights))];
        cuts = [.. cuts.Take(_rest.Length)];
        _weights = [.. cuts.Select(c => c.Weights)];
        _floors = [.. cuts.Select((c, i) => c.Floor - (Margin * (Math.Abs(c.Floor) + Math.Abs(_rest[i][0].DefaultIfEmpty(0).Max()) + Size(plan, c.Weights))))];
    }

    /// <summary>By steps done and state, the most that the rest can add to a weighted sum.</summary>
    public static double[][] Rest(Plan plan, double[] weights)
    {
        var steps = plan.Steps!;
        var rest = new double[steps.Length + 1][];
        rest[^1] = new double[steps.Length == 0 ? 1 : steps[^1].StatesAfter];
        for (var s = steps.Length - 1; s >= 0; s--)
        {
            var here = new double[s == 0 ? 1 : steps[s - 1].StatesAfter];
            Array.Fill(here, double.NegativeInfinity);
            var (moves, shifts, next) = (steps[s].Moves, plan.Shifts[s], rest[s + 1]);
            for (var (m, at) = (0, 0); m < moves.Length; m++)
            {
                ref readonly var move = ref moves[m];
                var sum = next[move.To];
                for (var p = 0; p < weights.Length; p++)
                {
                    sum += weights[p] * shifts[at++];
                }

                ref var best = ref here[move.From];
                best = sum > best ? sum : best;
            }

            rest[s] = here;
        }

        return rest;
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

    private static double Size(Plan plan, double[] weights) =>
        plan.Shifts.Sum(moves => moves.Length == 0 ? 0 : moves.Chunk(weights.Length).Max(m => m.Select((k, p) => Math.Abs(k * weights[p])).Sum()));

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
