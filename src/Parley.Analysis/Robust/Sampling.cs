using Parley.Analysis.Robust.Open;

namespace Parley.Analysis.Robust;

/// <summary>Draws samples and counts.</summary>
internal static class Sampling
{
    private const int Block = 64;

    /// <summary>The packages to tell of come first among those compared.</summary>
    public static Tallies Run(UncertainDomain domain, int[][] compared, int told, int samples, ulong seed, CancellationToken cancellation)
    {
        var middles = Middles(domain, seed, Math.Min(samples, 501));
        var blocks = new Tallies?[(samples + Block - 1) / Block];
        var fits = Fits(domain, compared);
        Parallel.For(0, blocks.Length, b =>
        {
            if (b == 0 || !cancellation.IsCancellationRequested)
            {
                blocks[b] = One(domain, compared, fits, told, b * Block, Math.Min(samples, (b + 1) * Block), seed, middles, cancellation);
            }
        });

        // Samples count up to the first that was left out.
        var total = blocks[0]!;
        for (var b = 1; b < blocks.Length && blocks[b] is { } block && total.Samples == b * Block; b++)
        {
            total.Add(block);
        }

        return total;
    }

    private static double[] Middles(UncertainDomain domain, ulong seed, int samples)
    {
        var sample = new Sample(domain);
        var drawn = sample.Questions.Select(_ => new double[samples]).ToArray();
        for (var s = 0; s < samples; s++)
        {
            sample.Take(new Draw(seed, s));
            for (var q = 0; q < drawn.Length; q++)
            {
                drawn[q][s] = sample.Answers[q];
            }
        }

        return [.. drawn.Select(d => d.Order().ElementAt(samples / 2))];
    }

    /// <summary>By party and package, the terms that fit.</summary>
    private static int[][][] Fits(UncertainDomain domain, int[][] compared) =>
        [.. domain.Parties.Select(p => compared.Select(o => Enumerable.Range(0, p.Terms.Count).Where(t => p.Terms[t].When.Fits(o)).ToArray()).ToArray())];

    private static Tallies One(UncertainDomain domain, int[][] compared, int[][][] fits, int told, int from, int to, ulong seed, double[] middles, CancellationToken cancellation)
    {
        var sample = new Sample(domain);
        var parties = domain.Parties.Count;
        var tallies = new Tallies(parties, told, sample.Questions, middles);
        var gains = Enumerable.Range(0, parties).Select(_ => new double[compared.Length]).ToArray();
        var fine = new bool[compared.Length];
        for (var s = from; s < to && (s == 0 || !cancellation.IsCancellationRequested); s++)
        {
            sample.Take(new Draw(seed, s));
            Array.Fill(fine, true);
            for (var p = 0; p < parties; p++)
            {
                var ceiling = domain.Parties[p].Ceiling?.ToDouble() ?? double.PositiveInfinity;
                for (var n = 0; n < compared.Length; n++)
                {
                    var sum = 0.0;
                    var (worth, outcome) = (sample.Worth[p], compared[n]);
                    for (var i = 0; i < outcome.Length; i++)
                    {
                        sum += worth[i][outcome[i]];
                    }

                    foreach (var t in fits[p][n])
                    {
                        sum += sample.Terms[p][t];
                    }

                    gains[p][n] = Tie.Gain(Math.Min(sum, ceiling) - sample.Reservation[p]);
                    fine[n] &= gains[p][n] >= 0;
                }
            }

            tallies.Count(gains, fine, sample.Answers);
        }

        return tallies;
    }
}
