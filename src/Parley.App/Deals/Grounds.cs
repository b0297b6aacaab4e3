using Parley.Deals;

namespace Parley.App.Deals;

/// <summary>The entries of a scenario that say what a package is worth to each party and what it crosses, and where they come from.</summary>
internal static class Grounds
{
    /// <summary>Entries with one source, paths of those with none, and how many entries there are in all; each in the order of parties.</summary>
    internal static (Seq<SingleSourced> Single, Seq<string> Unsourced, int Entries) Of(Scenario scenario, Seq<int> outcome)
    {
        var entries = scenario.Parties.SelectMany(p => Entries(scenario, p, outcome)).ToList();
        var (single, unsourced) = (new List<SingleSourced>(), new List<string>());
        foreach (var (path, words) in entries)
        {
            // A source given for a whole list of scores stands for each of them.
            var from = scenario.Sources.Where(s => path == s.Entry || path.StartsWith(s.Entry + ".", StringComparison.Ordinal)).SelectMany(s => s.From).Distinct().ToList();
            if (from.Count == 1)
            {
                single.Add(new(path, words, from[0]));
            }
            else if (from.Count == 0)
            {
                unsourced.Add(path);
            }
        }

        return ([.. single], [.. unsourced], entries.Count);
    }

    private static IEnumerable<(string Path, string Words)> Entries(Scenario scenario, Party party, Seq<int> outcome)
    {
        var (id, name, preferences) = (party.Id.Value, party.Name, party.Preferences);
        if (party.Reservation is not null)
        {
            yield return ($"{id}.reservation", $"what no deal is worth to {name}");
        }

        if (preferences.Weights is Weights.Order)
        {
            yield return ($"{id}.weights", $"the order in which the issues matter to {name}");
        }

        for (var i = 0; i < outcome.Count; i++)
        {
            var (issue, option) = (scenario.Issues[i], scenario.Issues[i].Options[outcome[i]]);
            if (preferences.Weights is Weights.Numbers)
            {
                yield return ($"{id}.weights.{issue.Id}", $"how much {issue.Id} matters to {name}");
            }

            yield return preferences.Scores[i] is Scores.Order
                ? ($"{id}.scores.{issue.Id}", $"the order of the options of {issue.Id} for {name}")
                : ($"{id}.scores.{issue.Id}.{option}", $"how good {option} ({issue.Id}) is for {name}");
        }

        for (var i = 0; i < preferences.Together.Count; i++)
        {
            if (ExplainedPackage.Fits(scenario, preferences.Together[i].When, outcome))
            {
                yield return ($"{id}.together[{i}]", $"what {PackageWords.Bundle(preferences.Together[i].When)} are worth together to {name}");
            }
        }

        for (var i = 0; i < preferences.RedLines.Count; i++)
        {
            if (ExplainedPackage.Fits(scenario, preferences.RedLines[i], outcome))
            {
                yield return ($"{id}.red lines[{i}]", $"the red line of {name} at {PackageWords.Bundle(preferences.RedLines[i])}");
            }
        }
    }
}
