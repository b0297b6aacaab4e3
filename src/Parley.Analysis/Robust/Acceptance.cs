using Parley.Analysis.Robust.Counting;
using Parley.Analysis.Robust.Open;

namespace Parley.Analysis.Robust;

/// <summary>
/// In how many samples each of many packages is accepted, by each party and by all. [LahdelmaSalminen2001] Counts are exactly those of <see cref="Robustness"/> with the same
/// seed and number of samples: sums of 16 bits decide what is clear, and the sum in double precision, the same in the same order, whatever is not.
/// </summary>
public sealed class Acceptance
{
    /// <summary>The most packages that are taken.</summary>
    public const int MostPackages = 1_000_000;

    // Of all threads together, and of any one at the least.
    private const long MostBytes = 512L << 20;

    private readonly Batch _batch;
    private readonly int[][] _refused;

    private Acceptance(Batch batch, int[][] refused, int samples) => (_batch, _refused, Samples) = (batch, refused, samples);

    /// <summary>How many were drawn: fewer than asked for where it was stopped.</summary>
    public int Samples { get; }

    /// <summary>How many packages there are: none where it was stopped before they were made out.</summary>
    public int Packages => _refused[0].Length;

    /// <summary>An option number an issue.</summary>
    /// <param name="package">Counted from 0, in the order given or, of all, in row-major order.</param>
    public Seq<int> Outcome(int package)
    {
        var outcome = new int[_batch.Options.Count];
        _batch.Outcome(Place(package), outcome);
        return Seq.Create<int>(outcome);
    }

    /// <summary>In how many samples the package is no worse than no deal to the party.</summary>
    public int Accepts(int package, int party)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(party);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(party, _refused.Length - 1);
        return Samples - _refused[party][Place(package)];
    }

    /// <summary>In how many samples it is so for every party.</summary>
    public int AllAccept(int package) => Samples - _refused[^1][Place(package)];

    /// <summary>
    /// Of packages given. The same seed gives the same answer on any number of processors. Cost: about samples times packages times parties, a quarter of a second on one
    /// processor where that is a thousand million and packages begin alike; four bytes a party and package on each processor.
    /// </summary>
    /// <param name="domain">What is known.</param>
    /// <param name="packages">An option of every issue; at most <see cref="MostPackages"/>. Red lines do not count.</param>
    /// <param name="samples">At least one.</param>
    /// <param name="seed">Of the draws.</param>
    /// <param name="cancellation">Where it asks to stop, the answer rests on the samples done by then, maybe none.</param>
    /// <exception cref="ArgumentException">Too many packages or options, or an option that is not there.</exception>
    public static Acceptance Of(UncertainDomain domain, IReadOnlyList<Seq<int>> packages, int samples = 1000, ulong seed = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentNullException.ThrowIfNull(packages);
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        if (packages.Count > MostPackages || packages.Any(p => p.Count != domain.Options.Count || p.Zip(domain.Options).Any(x => x.First < 0 || x.First >= x.Second)))
        {
            throw new ArgumentException($"Takes up to {MostPackages} packages, each an option of every issue.", nameof(packages));
        }

        var batch = new Batch(domain);
        foreach (var package in packages)
        {
            batch.Add([.. package]);
        }

        return Of(domain, batch, inOrder: false, samples, seed, Environment.ProcessorCount, cancellation)
            ?? throw new ArgumentException("The issues have too many options.", nameof(domain));
    }

    /// <summary>The same of all packages that cross no red line. None where there are more than <see cref="MostPackages"/>, red lines not counted off, or too many options.</summary>
    /// <inheritdoc cref="Of(UncertainDomain, IReadOnlyList{Seq{int}}, int, ulong, CancellationToken)"/>
    public static Acceptance? OfAll(UncertainDomain domain, int samples = 1000, ulong seed = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        return All(domain, _ => true, cancellation) is { } batch ? Of(domain, batch, inOrder: true, samples, seed, Environment.ProcessorCount, cancellation) : null;
    }

    /// <summary>The feasible packages that pass, in row-major order; fewer of them where it is stopped. None where there are too many to go through.</summary>
    internal static Batch? All(UncertainDomain domain, Func<int[], bool> passes, CancellationToken cancellation)
    {
        if (domain.Options.Aggregate(1.0, (n, k) => n * k) > MostPackages)
        {
            return null;
        }

        var (batch, outcome, lines) = (new Batch(domain), new int[domain.Options.Count], domain.RedLines.Select(r => new Fit(r, domain.Options)).ToArray());
        for (var issue = 0; issue >= 0 && !cancellation.IsCancellationRequested;)
        {
            if (!Fit.Any(lines, outcome) && passes(outcome))
            {
                batch.Add(outcome);
            }

            for (issue = outcome.Length - 1; issue >= 0 && ++outcome[issue] == domain.Options[issue]; issue--)
            {
                outcome[issue] = 0;
            }
        }

        return batch;
    }

    /// <summary>On so many threads. None where memory for one does not do.</summary>
    internal static Acceptance? Of(UncertainDomain domain, Batch batch, bool inOrder, int samples, ulong seed, int threads, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            return new(batch, [.. Enumerable.Range(0, domain.Parties.Count + 1).Select(_ => Array.Empty<int>())], 0);
        }

        batch.Close(domain, inOrder);
        var bytes = Counter.Bytes(domain, batch);
        if (bytes > MostBytes)
        {
            return null;
        }

        var blocks = (samples + SampleRows.Lanes - 1) / SampleRows.Lanes;
        Corners?[] corners = [.. domain.Parties.Select(p => TiesHold(p) ? new Corners(p, domain.Options) : null)];
        var counters = new Counter?[(int)Math.Min(Math.Min(threads, blocks), Math.Max(1, MostBytes / bytes))];
        var taken = -1;
        Parallel.For(0, counters.Length, new() { MaxDegreeOfParallelism = counters.Length }, c =>
        {
            // Whole numbers add up to the same whichever thread counted which block.
            for (int b; (b = Interlocked.Increment(ref taken)) < blocks;)
            {
                counters[c] ??= new(domain, batch, corners);
                if (!counters[c]!.Count(seed, b * SampleRows.Lanes, Math.Min(samples, (b + 1) * SampleRows.Lanes), cancellation))
                {
                    break;
                }
            }
        });

        var total = counters.First(c => c is not null)!;
        foreach (var other in counters.Where(c => c is not null && c != total))
        {
            total.Add(other!);
        }

        return new(batch, total.Refused, total.Samples);
    }

    /// <summary>Whether what is worth no less than no deal for certain stays so in every sample, whatever rounding does.</summary>
    private static bool TiesHold(UncertainParty party)
    {
        double Size(Interval x) => Math.Max(Math.Abs(x.Low.ToDouble()), Math.Abs(x.High.ToDouble()));
        var size = party.Scores.SelectMany(s => s).Max(Size) + Size(party.Reservation) + party.Terms.Sum(t => Size(t.Add));
        return size * ((2 * party.Scores.Count) + party.Terms.Count + 6) * Math.Pow(2, -53) < 0.9 * Tie.Width;
    }

    private int Place(int package)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(package);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(package, Packages);
        return _batch.Places is { } places ? places[package] : package;
    }
}
