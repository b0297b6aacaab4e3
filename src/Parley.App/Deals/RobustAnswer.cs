using Parley.Analysis.Robust;
using Parley.Analysis.Robust.Open;
using Parley.Analysis.Scenarios.Exact;

namespace Parley.App.Deals;

/// <summary>How packages on or near the frontier stand under everything that the ranges and orders of a scenario admit.</summary>
/// <param name="Domain">What is known.</param>
/// <param name="Result">By package, in the order of <paramref name="Numbers"/>.</param>
/// <param name="Numbers">The packages' numbers, ascending.</param>
/// <param name="Near">Packages that are not numbered otherwise: the frontier of some draw has them.</param>
/// <param name="Zone">How many of all packages are accepted by all, and how surely; none where there are too many to look at, or it was stopped.</param>
/// <param name="Often">Packages that are not numbered otherwise: of all packages they are among those accepted by all most often.</param>
/// <param name="Seed">Of the draws.</param>
/// <param name="Stopped">Whether fewer samples were drawn than asked for.</param>
public sealed record RobustAnswer(UncertainDomain Domain, Robustness Result, Seq<int> Numbers, Seq<Seq<int>> Near, Zone? Zone, Seq<Seq<int>> Often, ulong Seed, bool Stopped)
{
    private const int MostListed = 40;
    private const int MostNear = 20;
    private const int Draws = 32;
    private const int MostOften = 10;

    /// <summary>None, with a note that says why, where nothing is unknown or no package is left.</summary>
    internal static (RobustAnswer? Robust, Seq<string> Notes) Of(DealsAnswer answer, int samples, ulong seed, CancellationToken cancellation)
    {
        if (ScenarioRanges.Of(answer.Scenario) is not { } domain)
        {
            return (null, ["Nothing in this scenario is a range or an order, so there is nothing to vary: --robust has nothing to add."]);
        }

        var listed = answer.Shown(MostListed);
        if (listed.Count == 0)
        {
            return (null, ["There is no package to look at, so --robust has nothing to add."]);
        }

        var known = listed.Select(x => x.Point.Outcome).ToHashSet();
        Seq<Seq<int>> near = [.. Nearby.Of(domain, Draws, MostListed + MostNear, seed, cancellation).Where(o => Place(answer, o) is null && known.Add(o)).Take(MostNear)];
        Seq<int> numbers = [.. listed.Select(x => x.Number), .. near.Select((_, i) => answer.Frontier.Points.Count + answer.Besides.Count + i + 1)];
        var result = Robustness.Of(domain, [.. listed.Select(x => x.Point.Outcome), .. near], samples, seed, cancellation);
        Seq<string> notes = answer.Threat is { } threat && !threat.SequenceEqual(answer.Domain.Parties.Select(p => p.Reservation))
            ? ["What is told of ranges, orders and single packages counts no deal as the scenario does, whatever --threat says."] : [];
        var zone = Zone.Of(domain, [.. result.Packages.Select(p => p.Outcome)], answer.Domain, samples, seed, MostOften, cancellation);
        Seq<Seq<int>> often = [.. (zone?.Often ?? []).Select(p => p.Outcome).Where(o => !known.Contains(o) && Place(answer, o) is null)];
        var stopped = result.Stopped || zone is { Stopped: true } || (zone is null && cancellation.IsCancellationRequested);
        return (new(domain, result, numbers, near, zone, often, seed, stopped), notes);
    }

    /// <summary>By place in <see cref="Numbers"/>: those that all accept for certain, then those most often, of these those most often the Nash one, then by number.</summary>
    internal IEnumerable<int> Ranked =>
        Enumerable.Range(0, Numbers.Count).OrderByDescending(i => Result.Packages[i].AllAccept.Proven == Certainty.Always)
            .ThenByDescending(i => Result.Packages[i].AllAccept.Value).ThenByDescending(i => Result.Packages[i].Nash.Value).ThenBy(i => Numbers[i]);

    /// <summary>Whether efficiency, Nash and leximin were judged against every feasible package.</summary>
    internal bool AgainstAll(DealsAnswer answer) => answer.Feasible == Result.Compared;

    /// <summary>Packages that have a number because of this alone, in the order of their numbers.</summary>
    internal Seq<Seq<int>> Added => [.. Near, .. Often];

    /// <summary>The number of a package of <see cref="Zone"/>.</summary>
    internal int NumberOf(DealsAnswer answer, Seq<int> outcome)
    {
        var place = Result.Packages.Select(p => p.Outcome).Concat(Often).TakeWhile(o => !o.Equals(outcome)).Count();
        return place < Numbers.Count ? Numbers[place]
            : Place(answer, outcome) is { } numbered ? numbered + 1
            : answer.Frontier.Points.Count + answer.Besides.Count + Near.Count + place - Numbers.Count + 1;
    }

    // Of a frontier that is longer than what is shown, a package that has a number already gets no second one.
    private static int? Place(DealsAnswer answer, Seq<int> outcome)
    {
        var points = answer.Frontier.Points;
        var utilities = answer.Domain.Utilities(outcome);
        var (low, high) = (0, points.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var there = points[middle].Utilities;
            var first = Enumerable.Range(0, utilities.Count).Select(p => there[p].CompareTo(utilities[p])).FirstOrDefault(c => c != 0);
            (low, high) = first > 0 ? (middle + 1, high) : (low, middle);
        }

        return low < points.Count && points[low].Outcome.Equals(outcome) ? low : null;
    }
}
