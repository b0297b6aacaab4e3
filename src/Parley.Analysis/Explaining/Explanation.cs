using Parley.Analysis.Domains;
using Parley.Analysis.Fronts;

namespace Parley.Analysis.Explaining;

/// <summary>Why a package is, or is not, acceptable to all: no worse than no deal to every party, and across no red line.</summary>
/// <param name="Outcome">The package, an option number an issue.</param>
/// <param name="RedLines">The numbers of the domain's red lines it crosses, ascending.</param>
/// <param name="Parties">By party.</param>
/// <param name="Remedy">
/// Where it is not acceptable: the fewest changes, up to three, that make it so; of equally few, those that disturb least (the sum over parties of the change in
/// utility as a share of its range), then the first by issue and option. Empty where it is acceptable; none where no change found does.
/// </param>
/// <param name="Complete">Whether the search for a remedy looked at everything up to three changes; false where the scenario was too large for that, or it was stopped.</param>
public sealed record Explanation(Seq<int> Outcome, Seq<int> RedLines, Seq<PartyView> Parties, Seq<Change>? Remedy, bool Complete)
{
    private const int Limit = 200_000;

    public bool Acceptable => RedLines.Count == 0 && Parties.All(p => p.Accepts);

    /// <param name="domain">The domain.</param>
    /// <param name="outcome">An option number an issue.</param>
    /// <param name="extremes">The domain's, where they were worked out before.</param>
    /// <param name="cancellation">Where it asks to stop, what was found so far; nothing is thrown.</param>
    /// <exception cref="ArgumentException">The package does not fit the domain.</exception>
    public static Explanation Of(Domain domain, Seq<int> outcome, Extremes? extremes = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.Count != domain.Options.Count || outcome.Zip(domain.Options).Any(x => x.First < 0 || x.First >= x.Second))
        {
            throw new ArgumentException("A package has one option of each issue.", nameof(outcome));
        }

        Seq<int> crossed = [.. Enumerable.Range(0, domain.RedLines.Count).Where(r => domain.RedLines[r].Fits(outcome))];
        Seq<PartyView> views = [.. domain.Parties.Select(p => View(domain, p, outcome, cancellation))];
        var fine = crossed.Count == 0 && views.All(v => v.Accepts);
        var (remedy, complete) = fine ? ((Seq<Change>?)[], true) : Remedied(domain, outcome, extremes, cancellation);
        return new(outcome, crossed, views, remedy, complete);
    }

    private static PartyView View(Domain domain, PartyValues party, Seq<int> outcome, CancellationToken cancellation)
    {
        var utility = party.Utility(outcome);
        var concessions = new List<Concession>();
        for (var i = 0; i < outcome.Count; i++)
        {
            var trial = outcome.ToArray();
            var (best, most) = (outcome[i], utility);
            for (trial[i] = 0; trial[i] < domain.Options[i] && !cancellation.IsCancellationRequested; trial[i]++)
            {
                if (party.Utility(trial) is var u && u > most)
                {
                    (best, most) = (trial[i], u);
                }
            }

            if (most > utility)
            {
                concessions.Add(new(i, most - utility, best));
            }
        }

        Seq<Concession> sorted = [.. concessions.OrderByDescending(c => c.Given).ThenBy(c => c.Issue)];
        var missing = party.Reservation - utility;
        return new(utility, -missing, sorted, missing.Sign <= 0 ? [] : InTheWayOf(domain, party, outcome, sorted, missing, cancellation));
    }

    private static Seq<Change>? InTheWayOf(Domain domain, PartyValues party, Seq<int> outcome, Seq<Concession> concessions, Rational missing, CancellationToken cancellation)
    {
        if (party.Ceiling < party.Reservation)
        {
            return null;
        }

        if (party.Terms.All(t => t.When.Conditions.Count == 1))
        {
            // What is given adds up, so the largest concessions are the fewest.
            var chosen = new List<Concession>();
            foreach (var concession in concessions)
            {
                if (missing.Sign <= 0)
                {
                    break;
                }

                chosen.Add(concession);
                missing -= concession.Given;
            }

            return missing.Sign > 0 ? null : [.. chosen.OrderBy(c => c.Issue).Select(c => new Change(c.Issue, outcome[c.Issue], c.Best))];
        }

        var left = Limit;
        for (var size = 1; size <= outcome.Count && left > 0; size++)
        {
            Seq<Change>? best = null;
            var most = party.Reservation;
            foreach (var changes in Changes(domain, outcome, size))
            {
                if (--left < 0 || cancellation.IsCancellationRequested)
                {
                    return null;
                }

                var utility = party.Utility(Applied(outcome, changes));
                if (utility > most || (utility == most && best is null))
                {
                    (best, most) = ([.. changes], utility);
                }
            }

            if (best is not null)
            {
                return best;
            }
        }

        return null;
    }

    private static (Seq<Change>? Remedy, bool Complete) Remedied(Domain domain, Seq<int> outcome, Extremes? extremes, CancellationToken cancellation)
    {
        var known = extremes is { Best: not null } ? extremes : Extremes.Of(domain, cancellation: cancellation);
        var before = domain.Utilities(outcome);
        var ranges = known.Best is { } best ? best.Zip(known.Worst!, (b, w) => b - w).ToArray() : [.. before.Select(_ => Rational.Zero)];
        var left = Limit;
        for (var size = 1; size <= Math.Min(3, outcome.Count); size++)
        {
            Seq<Change>? found = null;
            Rational least = 0;
            foreach (var changes in Changes(domain, outcome, size))
            {
                if (--left < 0 || cancellation.IsCancellationRequested)
                {
                    return (found, false);
                }

                var after = Applied(outcome, changes);
                if (!domain.IsFeasible(after))
                {
                    continue;
                }

                var utilities = domain.Utilities(after);
                if (utilities.Zip(domain.Parties).Any(x => x.First < x.Second.Reservation))
                {
                    continue;
                }

                var disturbed = Rational.Zero;
                for (var p = 0; p < ranges.Length; p++)
                {
                    var moved = utilities[p] - before[p];
                    disturbed += ranges[p].Sign > 0 ? (moved.Sign < 0 ? -moved : moved) / ranges[p] : Rational.Zero;
                }

                if (found is null || disturbed < least)
                {
                    (found, least) = ([.. changes], disturbed);
                }
            }

            if (found is not null)
            {
                return (found, true);
            }
        }

        return (null, true);
    }

    private static int[] Applied(Seq<int> outcome, IReadOnlyList<Change> changes)
    {
        var after = outcome.ToArray();
        foreach (var change in changes)
        {
            after[change.Issue] = change.To;
        }

        return after;
    }

    /// <summary>Every way to change so many issues, in ascending order of issues and options.</summary>
    private static IEnumerable<List<Change>> Changes(Domain domain, Seq<int> outcome, int size, int first = 0)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var issue = first; issue <= outcome.Count - size; issue++)
        {
            for (var option = 0; option < domain.Options[issue]; option++)
            {
                if (option == outcome[issue])
                {
                    continue;
                }

                foreach (var rest in Changes(domain, outcome, size - 1, issue + 1))
                {
                    rest.Insert(0, new Change(issue, outcome[issue], option));
                    yield return rest;
                }
            }
        }
    }
}
