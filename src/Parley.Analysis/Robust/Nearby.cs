using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;
using Parley.Analysis.Plans;
using Parley.Analysis.Robust.Open;

namespace Parley.Analysis.Robust;

/// <summary>Packages that are on the frontier under some admissible preferences.</summary>
public static class Nearby
{
    // Enough for an exact answer in a few hundredths of a second; a draw whose frontier costs more is passed over.
    private static readonly Budget Small = new(2_000_000, 100_000);

    /// <summary>
    /// Works out the frontier of each of some draws, and gives the packages found most often first, then in row-major order; of packages worth the same under a draw the
    /// first. Cost: a frontier a draw.
    /// </summary>
    /// <param name="domain">What is known.</param>
    /// <param name="draws">How many; numbers are taken to a millionth.</param>
    /// <param name="most">How many packages to give at most.</param>
    /// <param name="seed">Of the draws, which are others than those of <see cref="Robustness"/>.</param>
    /// <param name="cancellation">Where it asks to stop, fewer draws count.</param>
    public static Seq<Seq<int>> Of(UncertainDomain domain, int draws, int most, ulong seed = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(domain);
        var sample = new Sample(domain);
        var found = new Dictionary<Seq<int>, int>();
        for (var s = 0; s < draws && !cancellation.IsCancellationRequested; s++)
        {
            sample.Take(new Draw(seed, -1 - s));
            var frontier = Frontier.Of(At(domain, sample), Small, cancellation);
            foreach (var outcome in frontier.Method == Method.Exact ? frontier.Points.Select(p => p.Outcome) : [])
            {
                found[outcome] = found.GetValueOrDefault(outcome) + 1;
            }
        }

        return [.. found.OrderByDescending(f => f.Value).ThenBy(f => f.Key, Comparer<Seq<int>>.Create(RowMajor)).Take(most).Select(f => f.Key)];
    }

    private static Domain At(UncertainDomain domain, Sample sample) => new(
        domain.Options,
        [.. domain.Parties.Select((p, n) => new PartyValues(
            [.. sample.Worth[n].Select(row => (Seq<Rational>)[.. row.Select(Millionths)])],
            Millionths(sample.Reservation[n]),
            terms: [.. p.Terms.Select((t, i) => new Term(t.When, Millionths(sample.Terms[n][i])))], ceiling: p.Ceiling))],
        domain.RedLines);

    private static Rational Millionths(double value) => new(new System.Numerics.BigInteger(Math.Round(value * 1e6)), 1_000_000);

    private static int RowMajor(Seq<int> a, Seq<int> b) => a.Zip(b).Select(x => x.First.CompareTo(x.Second)).FirstOrDefault(c => c != 0);
}
