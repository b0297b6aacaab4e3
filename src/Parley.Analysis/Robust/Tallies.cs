namespace Parley.Analysis.Robust;

/// <summary>Whole-number counts of what held in how many samples, so that adding them up in any order gives the same.</summary>
internal sealed class Tallies(int parties, int packages, Question[] questions, double[] middles)
{
    private readonly int[][] _below = [.. questions.Select(_ => new int[packages])];
    private readonly int[] _samplesBelow = new int[questions.Length];

    public int Samples { get; private set; }

    public int[][] Accepts { get; } = [.. Enumerable.Range(0, parties).Select(_ => new int[packages])];

    public int[] All { get; } = new int[packages];

    public int[] Efficient { get; } = new int[packages];

    public int[] Nash { get; } = new int[packages];

    public int[] Leximin { get; } = new int[packages];

    public void Count(double[][] gains, bool[] fine, double[] answers)
    {
        Samples++;
        for (var n = 0; n < packages; n++)
        {
            for (var p = 0; p < parties; p++)
            {
                Accepts[p][n] += gains[p][n] >= 0 ? 1 : 0;
            }

            All[n] += fine[n] ? 1 : 0;
            Efficient[n] += Beaten(gains, n) ? 0 : 1;
        }

        for (var q = 0; q < answers.Length; q++)
        {
            if (answers[q] < middles[q])
            {
                _samplesBelow[q]++;
                for (var n = 0; n < packages; n++)
                {
                    _below[q][n] += fine[n] ? 1 : 0;
                }
            }
        }

        Best(gains, fine);
    }

    public void Add(Tallies other)
    {
        Samples += other.Samples;
        foreach (var (mine, theirs) in Lists(this).Zip(Lists(other)))
        {
            for (var n = 0; n < mine.Length; n++)
            {
                mine[n] += theirs[n];
            }
        }
    }

    public KeyQuestion? Ask()
    {
        KeyQuestion? ask = null;
        var now = packages == 0 ? 0 : All.Max();
        for (var q = 0; q < questions.Length && packages > 0; q++)
        {
            int[] above = [.. All.Select((a, n) => a - _below[q][n])];
            var gain = (double)(_below[q].Max() + above.Max() - now) / Samples;
            if (gain > (ask?.Gain ?? 0))
            {
                ask = new(questions[q], middles[q], gain, Array.IndexOf(_below[q], _below[q].Max()), Array.IndexOf(above, above.Max()));
            }
        }

        return ask;
    }

    private static IEnumerable<int[]> Lists(Tallies t) => [.. t.Accepts, t.All, t.Efficient, t.Nash, t.Leximin, .. t._below, t._samplesBelow];

    private static bool Beaten(double[][] gains, int n)
    {
        for (var other = 0; other < gains[0].Length; other++)
        {
            var (less, more) = (false, false);
            for (var p = 0; p < gains.Length && !less; p++)
            {
                less = gains[p][other] < gains[p][n];
                more |= gains[p][other] > gains[p][n];
            }

            if (!less && more)
            {
                return true;
            }
        }

        return false;
    }

    private void Best(double[][] gains, bool[] fine)
    {
        var (product, least) = (double.NegativeInfinity, (double[]?)null);
        var (nash, leximin) = (new List<int>(), new List<int>());
        for (var n = 0; n < fine.Length; n++)
        {
            if (!fine[n])
            {
                continue;
            }

            double[] sorted = [.. gains.Select(g => g[n]).Order()];
            var here = sorted.Aggregate(1.0, (a, b) => a * b);
            Take(nash, n, product.CompareTo(here));
            product = Math.Max(product, here);
            var c = least is null ? -1 : least.AsSpan().SequenceCompareTo(sorted);
            Take(leximin, n, c);
            least = c < 0 ? sorted : least;
        }

        foreach (var n in nash.Where(n => n < packages))
        {
            Nash[n]++;
        }

        foreach (var n in leximin.Where(n => n < packages))
        {
            Leximin[n]++;
        }
    }

    private static void Take(List<int> best, int n, int bestAgainstThis)
    {
        if (bestAgainstThis < 0)
        {
            best.Clear();
        }

        if (bestAgainstThis <= 0)
        {
            best.Add(n);
        }
    }
}
