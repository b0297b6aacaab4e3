using Parley.Analysis.Robust.Open;

namespace Parley.Analysis.Robust;

/// <summary>How packages stand where preferences are known in ranges and orders. [LahdelmaSalminen2001]</summary>
/// <param name="Packages">In the order given.</param>
/// <param name="Ask">None where nothing is unknown, or nothing would be gained.</param>
/// <param name="Samples">How many were drawn: fewer than asked for where it was stopped.</param>
/// <param name="Compared">How many packages efficiency, Nash and leximin look at: every feasible outcome where there are at most 2,000, and otherwise the packages given.</param>
public sealed record Robustness(Seq<PackageRobustness> Packages, KeyQuestion? Ask, int Samples, int Compared)
{
    private const int FullLimit = 2000;

    /// <summary>Whether fewer samples were drawn than asked for, or of some packages nothing was proven, because it was stopped.</summary>
    public bool Stopped { get; private init; }

    /// <summary>Draws samples in blocks on all processors; the same seed gives the same answer on any number of them. Cost: samples times packages times issues, and times packages again for efficiency.</summary>
    /// <param name="domain">What is known.</param>
    /// <param name="packages">Feasible outcomes; at most 2,000.</param>
    /// <param name="samples">At least one.</param>
    /// <param name="seed">Of the draws.</param>
    /// <param name="cancellation">Where it asks to stop, the answer rests on the samples done in order up to then, at least one, and of packages not told yet nothing is proven.</param>
    public static Robustness Of(UncertainDomain domain, IReadOnlyList<Seq<int>> packages, int samples = 1000, ulong seed = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentNullException.ThrowIfNull(packages);
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        if (packages.Count > FullLimit || packages.Any(p => p.Count != domain.Options.Count || domain.RedLines.Any(r => r.Fits(p))))
        {
            throw new ArgumentException("Takes up to 2,000 packages, each an option of every issue and across no red line.", nameof(packages));
        }

        var compared = Compare(domain, packages);
        var total = Sampling.Run(domain, compared, packages.Count, samples, seed, cancellation);
        var (told, stopped) = (new List<PackageRobustness>(), false);
        foreach (var package in packages)
        {
            stopped |= cancellation.IsCancellationRequested;
            told.Add(Tell(domain, package, told.Count, total, compared, stopped));
        }

        return new([.. told], total.Ask(), total.Samples, compared.Length) { Stopped = stopped || total.Samples < samples };
    }

    private static int[][] Compare(UncertainDomain domain, IReadOnlyList<Seq<int>> packages)
    {
        var given = packages.Select(p => p.ToArray());
        if (domain.Options.Aggregate(1.0, (n, k) => n * k) > FullLimit)
        {
            return [.. given];
        }

        IEnumerable<int[]> all = [[]];
        foreach (var n in domain.Options)
        {
            all = all.SelectMany(o => Enumerable.Range(0, n).Select(k => (int[])[.. o, k]));
        }

        var listed = packages.ToHashSet();
        return [.. given, .. all.Where(o => !domain.RedLines.Any(r => r.Fits(o)) && !listed.Contains(Seq.Create<int>(o)))];
    }

    private static PackageRobustness Tell(UncertainDomain domain, Seq<int> package, int number, Tallies total, int[][] compared, bool stopped)
    {
        var (certain, all) = stopped ? Unproven(domain) : Proven(domain, package);
        var beaten = stopped ? Certainty.Sometimes : Dominance.Of(domain, compared, number, total.Efficient[number], total.Samples);
        // What is never accepted by all is never picked from what they accept, and what is always beaten never gives most to whoever gets least.
        var nash = all == Certainty.Never ? all : Certainty.Sometimes;
        var leximin = beaten == Certainty.Never ? beaten : nash;
        Share Of(int held, Certainty proven) => Share.Of(held, total.Samples, proven);
        return new(package, [.. certain.Select((c, p) => Of(total.Accepts[p][number], c))], Of(total.All[number], all),
            Of(total.Efficient[number], beaten), Of(total.Nash[number], nash), Of(total.Leximin[number], leximin));
    }

    /// <summary>What holds under everything or nothing, of acceptance by each party and by all.</summary>
    internal static (Certainty[] Parties, Certainty All) Proven(UncertainDomain domain, Seq<int> package)
    {
        var certain = domain.Parties.Select(p => Bounds.Of(p, package)).Select(b => b.Low.Sign >= 0 ? Certainty.Always : b.High.Sign < 0 ? Certainty.Never : Certainty.Sometimes).ToArray();
        return (certain, certain.Contains(Certainty.Never) ? Certainty.Never : certain.All(c => c == Certainty.Always) ? Certainty.Always : Certainty.Sometimes);
    }

    private static (Certainty[] Parties, Certainty All) Unproven(UncertainDomain domain) => ([.. domain.Parties.Select(_ => Certainty.Sometimes)], Certainty.Sometimes);
}
