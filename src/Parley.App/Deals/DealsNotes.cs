using System.Numerics;
using Parley.Analysis.Bargaining;
using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;
using Parley.Deals;
using Parley.Wording;

namespace Parley.App.Deals;

/// <summary>What a mediator must be told besides the numbers: that nothing is left, that someone cannot be won, that an answer is not the whole one.</summary>
internal static class DealsNotes
{
    internal static IEnumerable<string> Of(
        Scenario scenario, Frontier frontier, BigInteger? feasible, Seq<Rational>? threat, Solutions? solutions)
    {
        if (feasible == 0)
        {
            var owners = scenario.Parties.Where(p => p.Preferences.RedLines.Count > 0).Select(p => p.Name);
            yield return $"No package is left: the red lines of {InWords.List([.. owners])} rule out every one.";
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

        if (OpenNumbers.Of(scenario) is { AreMost: true } numbers && frontier.Points.Count > 0)
        {
            yield return $"{InWords.Whole(numbers.Open)} of {InWords.Whole(numbers.All)} numbers may be anything, as where nothing is known. So no package is named as the pick of a rule: whatever a rule picked would come of the middles, and not of the parties.";
        }

        if (threat is null || frontier.Extremes.Best is not { } bests)
        {
            yield break;
        }

        var hopeless = scenario.Parties.Select((p, i) => (p.Name, Best: bests[i], Threat: threat[i])).Where(x => x.Best < x.Threat).ToList();
        foreach (var (name, best, floor) in hopeless)
        {
            yield return $"No package is worth as much to {name} as no deal: the best gives it {PackageWords.Worth(best, scenario)}, no deal {PackageWords.Worth(floor, scenario)}.";
        }

        if (hopeless.Count == 0 && solutions is { Nash: null, Problem: null })
        {
            yield return "No package gives every party at least what no deal is worth to it, though each could have that alone.";
        }
    }
}
