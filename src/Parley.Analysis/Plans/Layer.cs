namespace Parley.Analysis.Plans;

/// <summary>The moves of a step by the state they start from, in floating point and arrays.</summary>
internal sealed class Layer
{
    public Layer(PlanStep step, int states, int parties)
    {
        (Issue, StatesAfter, Start) = (step.Issue, step.StatesAfter, new int[states + 1]);
        foreach (var move in step.Moves)
        {
            Start[move.From + 1]++;
        }

        for (var x = 0; x < states; x++)
        {
            Start[x + 1] += Start[x];
        }

        var next = Start.AsSpan(0, states).ToArray();
        (To, Option, Shift) = (new int[step.Moves.Length], new int[step.Moves.Length], new double[step.Moves.Length * parties]);
        foreach (var move in step.Moves)
        {
            var at = next[move.From]++;
            (To[at], Option[at]) = (move.To, move.Option);
            for (var p = 0; p < parties; p++)
            {
                Shift[(at * parties) + p] = (double)move.Shift[p];
            }
        }
    }

    public int Issue { get; }

    public int StatesAfter { get; }

    /// <summary>By state, its first move, and the number of moves at the end.</summary>
    public int[] Start { get; }

    /// <summary>By move.</summary>
    public int[] To { get; }

    /// <summary>By move.</summary>
    public int[] Option { get; }

    /// <summary>Move after move, party by party.</summary>
    public double[] Shift { get; }

    /// <summary>By layers done and state, the most that the rest can add to a weighted sum, minus infinity where nothing completes it.</summary>
    /// <param name="layers">In order.</param>
    /// <param name="weights">By party.</param>
    /// <param name="room">What was answered before for the same layers, to be written over.</param>
    public static double[][] Rest(Layer[] layers, double[] weights, double[][]? room = null)
    {
        var rest = room ?? [.. layers.Select(l => new double[l.Start.Length - 1]), new double[layers.Length == 0 ? 1 : layers[^1].StatesAfter]];
        for (var s = layers.Length - 1; s >= 0; s--)
        {
            var (layer, here, next) = (layers[s], rest[s], rest[s + 1]);
            var (shift, to) = (layer.Shift, layer.To);
            for (var (x, m, at) = (0, 0, 0); x < here.Length; x++)
            {
                var best = double.NegativeInfinity;
                for (var end = layer.Start[x + 1]; m < end; m++)
                {
                    var sum = next[to[m]];
                    for (var p = 0; p < weights.Length; p++)
                    {
                        sum += weights[p] * shift[at++];
                    }

                    best = sum > best ? sum : best;
                }

                here[x] = best;
            }
        }

        return rest;
    }
}
