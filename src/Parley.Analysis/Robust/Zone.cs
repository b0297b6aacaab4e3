using Parley.Analysis.Domains;
using Parley.Analysis.Robust.Counting;
using Parley.Analysis.Robust.Open;

namespace Parley.Analysis.Robust;

/// <summary>How wide the zone of agreement is: of all packages that cross no red line, how many all parties accept, and how surely.</summary>
/// <param name="Packages">How many there are.</param>
/// <param name="Possible">Those that no party refuses under everything admissible.</param>
/// <param name="Always">Those proven to be accepted by all under everything admissible; without those whose numbers are too large or too fine to be sure of.</param>
/// <param name="Samples">How many were drawn, of those not ruled out.</param>
/// <param name="NineTenths">Those that all accept in at least nine of ten samples.</param>
/// <param name="Half">Those that all accept in at least every other sample.</param>
/// <param name="Foremost">Those that all accept as often as the first of <paramref name="Often"/>.</param>
/// <param name="Often">Those that all accept most often.</param>
/// <param name="Stopped">Whether fewer samples were drawn than were to be.</param>
public sealed record Zone(int Packages, int Possible, int Always, int Samples, int NineTenths, int Half, int Foremost, Seq<PackageAcceptance> Often, bool Stopped)
{
    // Packages times samples: some seconds of one processor.
    private const long MostWork = 20_000_000_000;

    /// <summary>
    /// Counts over samples as <see cref="Acceptance"/> does. Packages that some party refuses under everything are passed over, which is exact. Fewer samples are drawn where
    /// packages times samples would be more than 2 × 10^10. The same seed gives the same answer on any number of processors.
    /// </summary>
    /// <param name="domain">What is known.</param>
    /// <param name="given">Packages that come first, in this order, among those accepted equally often.</param>
    /// <param name="middle">Of others accepted equally often those come first that give most, at these numbers, to whoever gains least; then in row-major order.</param>
    /// <param name="samples">At least one.</param>
    /// <param name="seed">Of the draws.</param>
    /// <param name="most">How many of the most often accepted are told at most; only those accepted in some sample.</param>
    /// <param name="cancellation">Where it asks to stop, the answer rests on the samples done by then.</param>
    /// <returns>None where there are more than <see cref="Acceptance.MostPackages"/> packages, red lines not counted off, or it was stopped before any sample was done.</returns>
    public static Zone? Of(
        UncertainDomain domain, IReadOnlyList<Seq<int>> given, Domain middle, int samples = 1000, ulong seed = 1, int most = 10, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(middle);
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        Corners[] corners = [.. domain.Parties.Select(p => new Corners(p, domain.Options))];
        var (packages, possible, always) = (0, 0, 0);
        var batch = Acceptance.All(domain, outcome =>
        {
            packages++;
            var all = All(corners, outcome);
            possible += all == Certainty.Never ? 0 : 1;
            always += all == Certainty.Always ? 1 : 0;
            return all != Certainty.Never;
        }, cancellation);
        if (batch is null || cancellation.IsCancellationRequested)
        {
            return null;
        }

        if (possible == 0)
        {
            return new(packages, 0, 0, samples, 0, 0, 0, [], false);
        }

        var draws = (int)Math.Min(samples, Math.Max(1, MostWork / possible));
        if (Acceptance.Of(domain, batch, inOrder: true, draws, seed, Environment.ProcessorCount, cancellation) is not { Samples: > 0 } counted)
        {
            return null;
        }

        var (nineTenths, half, greatest, foremost) = (0, 0, 1L, 0);
        for (var n = 0; n < counted.Packages; n++)
        {
            var all = (long)counted.AllAccept(n);
            nineTenths += 10 * all >= 9L * counted.Samples ? 1 : 0;
            half += 2 * all >= counted.Samples ? 1 : 0;
            (greatest, foremost) = all > greatest ? (all, 1) : (greatest, foremost + (all == greatest ? 1 : 0));
        }

        Seq<PackageAcceptance> often = [.. Most(counted, given, new(middle), most).Select(n => Tell(domain, counted, n))];
        return new(packages, possible, always, counted.Samples, nineTenths, half, foremost, often, counted.Samples < draws);
    }

    private static Certainty All(Corners[] corners, int[] outcome)
    {
        var all = Certainty.Always;
        foreach (var party in corners)
        {
            var certain = party.Of(outcome);
            if (certain == Certainty.Never)
            {
                return Certainty.Never;
            }

            all = certain == Certainty.Sometimes ? certain : all;
        }

        return all;
    }

    private static PackageAcceptance Tell(UncertainDomain domain, Acceptance counted, int package)
    {
        var outcome = counted.Outcome(package);
        var (parties, all) = Robustness.Proven(domain, outcome);
        return new(outcome, [.. parties.Select((c, p) => Share.Of(counted.Accepts(package, p), counted.Samples, c))], Share.Of(counted.AllAccept(package), counted.Samples, all));
    }

    private static IEnumerable<int> Most(Acceptance counted, IReadOnlyList<Seq<int>> given, LeastGain gains, int most)
    {
        var first = new Dictionary<Seq<int>, int>();
        foreach (var package in given)
        {
            first.TryAdd(package, first.Count);
        }

        // The best so far, best first.
        var best = new List<(int Held, int Given, double Gain, int Package)>();
        for (var n = 0; n < counted.Packages && most > 0; n++)
        {
            var held = counted.AllAccept(n);
            if (held == 0 || (best.Count == most && held < best[^1].Held))
            {
                continue;
            }

            var outcome = counted.Outcome(n);
            var here = (Held: held, Given: first.GetValueOrDefault(outcome, int.MaxValue), Gain: gains.Of(outcome), Package: n);
            var place = best.Count;
            while (place > 0 && Before(here, best[place - 1]))
            {
                place--;
            }

            best.Insert(place, here);
            if (best.Count > most)
            {
                best.RemoveAt(most);
            }
        }

        return best.Select(b => b.Package);
    }

    private static bool Before((int Held, int Given, double Gain, int Package) a, (int Held, int Given, double Gain, int Package) b) =>
        a.Held != b.Held ? a.Held > b.Held : a.Given != b.Given ? a.Given < b.Given : a.Gain > b.Gain;

    /// <summary>What whoever gains least gains, in floating point.</summary>
    private sealed class LeastGain(Domain domain)
    {
        private readonly double[][][] _scores = [.. domain.Parties.Select(p => p.Scores.Select(row => row.Select(s => s.ToDouble()).ToArray()).ToArray())];
        private readonly (Fit When, double Add)[][] _terms = [.. domain.Parties.Select(p => p.Terms.Select(t => (new Fit(t.When, domain.Options), t.Add.ToDouble())).ToArray())];
        private readonly double[] _ceilings = [.. domain.Parties.Select(p => p.Ceiling?.ToDouble() ?? double.PositiveInfinity)];
        private readonly double[] _constants = [.. domain.Parties.Select(p => p.Constant.ToDouble())];
        private readonly double[] _none = [.. domain.Parties.Select(p => p.Reservation.ToDouble())];

        public double Of(Seq<int> outcome)
        {
            int[] options = [.. outcome];
            var least = double.PositiveInfinity;
            for (var p = 0; p < _none.Length; p++)
            {
                var sum = _constants[p];
                for (var i = 0; i < options.Length; i++)
                {
                    sum += _scores[p][i][options[i]];
                }

                foreach (var (when, add) in _terms[p])
                {
                    sum += when.Holds(options) ? add : 0;
                }

                least = Math.Min(least, Math.Min(sum, _ceilings[p]) - _none[p]);
            }

            return least;
        }
    }
}
