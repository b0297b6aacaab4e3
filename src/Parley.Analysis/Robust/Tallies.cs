using Parley.Analysis.Robust.Open;

namespace Parley.Analysis.Robust;

/// <summary>Whole-number counts of what held in how many samples, so that adding them up in any order gives the same.</summary>
internal sealed class Tallies(int parties, int packages, Question[] questions, double[] middles)
{
    private readonly int[][] _below = [.. questions.Select(_ => new int[packages])];
    private readonly int[][] _nashBelow = [.. questions.Select(_ => new int[packages])];

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

        var nash = Best(gains, fine);
        for (var q = 0; q < answers.Length; q++)
        {
            if (answers[q] < middles[q])
            {
                for (var n = 0; n < packages; n++)
                {
                    _below[q][n] += fine[n] ? 1 : 0;
                }

                foreach (var n in nash.Where(n => n < packages))
                {
                    _nashBelow[q][n]++;
                }
            }
        }
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

    /// <summary>First of all what decides which package all accept; where nothing does, what decides which is the Nash one.</summary>
    public KeyQuestion? Ask() => packages == 0 ? null : Ask(All, _below, Ranking.AllAccept) ?? Ask(Nash, _nashBelow, Ranking.Nash);

    private KeyQuestion? Ask(int[] held, int[][] below, Ranking by)
    {
        KeyQuestion? ask = null;
        for (var q = 0; q < questions.Length; q++)
        {
            int[] above = [.. held.Select((a, n) => a - below[q][n])];
            var (low, high) = (Array.IndexOf(below[q], below[q].Max()), Array.IndexOf(above, above.Max()));
            var gain = (double)(below[q][low] + above[high] - held.Max()) / Samples;
            // Two halves of a sample differ a little by chance alone; and where one package is best whatever the answer, nothing hangs on it.
            if (low != high && gain > Math.Max(ask?.Gain ?? 0, 1 / Math.Sqrt(Samples)))
            {
                ask = new(questions[q], middles[q], gain, low, high, by);
            }
        }

        return ask;
    }

    private static IEnumerable<int[]> Lists(Tallies t) => [.. t.Accepts, t.All, t.Efficient, t.Nash, t.Leximin, .. t._below, .. t._nashBelow];

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

    /// <summary>Counts the best by product and by leximin, and gives those by product.</summary>
    private List<int> Best(double[][] gains, bool[] fine)
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

        return nash;
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
