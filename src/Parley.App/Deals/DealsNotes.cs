using System.Globalization;
using System.Numerics;
using Parley.Analysis.Bargaining;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;
using Parley.Deals;

namespace Parley.App.Deals;

/// <summary>What a mediator must be told besides the numbers: that nothing is left, that someone cannot be won, that an answer is not the whole one.</summary>
internal static class DealsNotes
{
    internal static IEnumerable<string> Of(
        Scenario scenario, Domain domain, Frontier frontier, BigInteger? feasible, Seq<Rational>? threat, Solutions? solutions)
    {
        if (feasible == 0)
        {
            var owners = scenario.Parties.Where(p => p.Preferences.RedLines.Count > 0).Select(p => p.Name);
            yield return $"No package is left: the red lines of {And([.. owners])} rule out every one.";
            yield break;
        }

        if (frontier.Problem is { } problem)
        {
            yield return problem.Message;
        }

        if (solutions?.Problem is { } unsolved && unsolved.Message != frontier.Problem?.Message)
        {
            yield return unsolved.Message;
        }

        foreach (var party in scenario.Parties.Where(p => p.Discount is { } d && d != 1))
        {
            yield return $"{party.Name} counts time: what it gets is worth {party.Discount} times as much at the end of the talks. That was not applied.";
        }

        if (threat is null || solutions is null || domain.Best is not { } bests)
        {
            yield break;
        }

        var hopeless = scenario.Parties.Select((p, i) => (p.Name, Best: bests[i], Threat: threat[i])).Where(x => x.Best < x.Threat).ToList();
        foreach (var (name, best, floor) in hopeless)
        {
            yield return $"No package is worth as much to {name} as no deal: the best gives it {Shown(best, scenario)}, no deal {Shown(floor, scenario)}.";
        }

        if (hopeless.Count == 0 && solutions.Nash is null && solutions.Problem is null)
        {
            yield return "No package gives every party at least what no deal is worth to it, though each could have that alone.";
        }
    }

    /// <summary>That what follows is one reading of many, and where the others are; empty where nothing is left open.</summary>
    internal static string Caution(DealsAnswer answer) => answer.Settled.Count == 0 ? ""
        : string.Join(' ', answer.Settled) + " So where a package stands below is one reading of many, and no finding about what a party wants. "
            + (answer.Robust is not null ? "What holds under all of them is told under “" + Shares.RobustTable.Heading + "”." : "--robust tells what holds under all of them.");

    /// <summary>A utility as a person reads it: one decimal on a scale of 100, else three.</summary>
    internal static string Shown(Rational value, Scenario scenario) =>
        value.ToDouble().ToString(scenario.Rule.Scale == Scale.Parley ? "0.0" : "0.000", CultureInfo.InvariantCulture);

    internal static string And(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "nobody",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };
}
