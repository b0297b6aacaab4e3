using System.Globalization;
using Parley.Analysis.Domains;
using Parley.Analysis.Explaining;
using Parley.Wording;

namespace Parley.App.Deals.Wording;

/// <summary>What is told of one package in sentences, for the terminal, the page and JSON alike.</summary>
internal static class ExplainWords
{
    private const int MostGiven = 3;

    internal static string Title(ExplainedPackage told) => told.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"Package {number}") : "This package";

    /// <summary>Whether all could accept it; if not, the fewest positions in its way and the least change that would help.</summary>
    internal static IEnumerable<string> Verdict(DealsAnswer answer, ExplainedPackage told)
    {
        var (scenario, explanation) = (answer.Scenario, told.Explanation);
        if (explanation.Acceptable)
        {
            yield return "All parties could accept it: to each it is worth no less than no deal, and it crosses no red line.";
        }
        else
        {
            List<string> positions = [
                .. scenario.Parties.SelectMany((p, n) => told.RedLines[n].Select(b => $"the red line of {p.Name} ({PackageWords.Bundle(b)})")),
                .. scenario.Parties.Select((p, n) => (p, n)).Where(x => !explanation.Parties[x.n].Accepts).Select(x => $"what no deal is worth to {x.p.Name} ({Number(answer, -explanation.Parties[x.n].Gain)} more than this)")];
            yield return $"Not all parties could accept it. In its way {(positions.Count == 1 ? "stands" : "stand")} {InWords.List(positions)}.";
            foreach (var sentence in Remedy(answer, told))
            {
                yield return sentence;
            }
        }

        if (explanation.RedLines.Count == 0 && answer.Frontier.Method == Analysis.Pareto.Method.Exact)
        {
            yield return told.BeatenBy is { } better
                ? string.Create(CultureInfo.InvariantCulture, $"Package {better} is as good for every party and better for {InWords.List(Better(answer, told, better))}.")
                : "No other package is as good for every party and better for one.";
        }
    }

    /// <summary>What the package is to one party.</summary>
    internal static IEnumerable<string> OfParty(DealsAnswer answer, ExplainedPackage told, int party)
    {
        var (name, view) = (answer.Scenario.Parties[party].Name, told.Explanation.Parties[party]);
        var noDeal = answer.Domain.Parties[party].Reservation;
        var worth = $"it is worth {Number(answer, view.Utility)} to it, no deal {Number(answer, noDeal)}";
        yield return view.Gain.Sign switch
        {
            > 0 => $"{name} gains {Number(answer, view.Gain)} against no deal: {worth}.",
            0 => $"{name} neither gains nor loses against no deal: {worth}.",
            _ => $"{name} would rather have no deal: {worth}, so it would lose {Number(answer, -view.Gain)}.",
        };
        if (answer.Frontier.Extremes.Best?[party] is { } best && told.RedLines.All(r => r.Count == 0))
        {
            yield return best == view.Utility ? "No package within the red lines is worth more to it."
                : $"Against its best package within the red lines, worth {Number(answer, best)}, it gives up {Number(answer, best - view.Utility)}.";
        }

        foreach (var sentence in WayAndGiving(answer, told, party))
        {
            yield return sentence;
        }

        foreach (var line in told.RedLines[party])
        {
            yield return $"It has said that it will not sign {PackageWords.Bundle(line)}.";
        }

        if (told.Gains?[party] is { IsPoint: false } gains)
        {
            var (low, high) = (Number(answer, gains.Low), Number(answer, gains.High));
            yield return $"Over all that is left open it stands between {low} and {high} against no deal, so "
                + (gains.Low.Sign >= 0 ? "this holds whatever the open numbers are." : gains.High.Sign < 0 ? "no open number would win it." : "the open numbers decide.");
        }

        if (!view.Accepts)
        {
            yield return view.InTheWay is not { } changes ? "No change of the package that was looked at makes it worth as much to it as no deal."
                : $"What stands in its way: {InWords.List([.. changes.Select(c => $"{Issue(answer, c.Issue)} = {Option(answer, c.Issue, c.From)}")])}; with "
                    + $"{InWords.List([.. changes.Select(c => Option(answer, c.Issue, c.To))])} instead it would be worth no less to it than no deal{Forbidden(answer, told, changes)}.";
        }
    }

    /// <summary>What is single-sourced or has no source.</summary>
    internal static IEnumerable<string> Grounded(ExplainedPackage told)
    {
        foreach (var group in told.Single.GroupBy(s => s.Source))
        {
            yield return $"One source alone ({group.Key}) stands behind {InWords.List([.. group.Select(s => s.Words)])}.";
        }

        if (told.Unsourced.Count > 0)
        {
            yield return told.Unsourced.Count == told.Entries ? "The scenario gives no source for anything this rests on."
                : string.Create(CultureInfo.InvariantCulture, $"Of the {told.Entries} entries of the scenario that this rests on, {told.Unsourced.Count} {(told.Unsourced.Count == 1 ? "has" : "have")} no source.");
        }
    }

    private static IEnumerable<string> Remedy(DealsAnswer answer, ExplainedPackage told)
    {
        var explanation = told.Explanation;
        var looked = explanation.Complete ? "" : " (the scenario is too large to look at all of them)";
        if (explanation.Remedy is not { } changes)
        {
            yield return explanation.Complete
                ? $"No change of {(answer.Scenario.Issues.Count < 3 ? "its issues" : "up to three issues")} makes it acceptable to all."
                : $"No change that makes it acceptable to all was found{looked}.";
            yield break;
        }

        var words = InWords.List([.. changes.Select(c => $"{Issue(answer, c.Issue)} from {Option(answer, c.Issue, c.From)} to {Option(answer, c.Issue, c.To)}")]);
        yield return changes.Count == 1 ? $"The smallest single change that makes it acceptable to all{looked}: {words}."
            : $"No single change makes it acceptable to all; these {(changes.Count == 2 ? "two" : "three")} together do{looked}: {words}.";
        yield return $"It would then be worth {InWords.List([.. answer.Scenario.Parties.Select((p, n) => $"{Number(answer, told.After![n])} to {p.Name}")])}.";
    }

    private static IEnumerable<string> WayAndGiving(DealsAnswer answer, ExplainedPackage told, int party)
    {
        var given = told.Explanation.Parties[party].Concessions;
        var way = Enumerable.Range(0, told.Outcome.Count)
            .Where(i => given.All(g => g.Issue != i) && answer.Domain.Parties[party].Scores[i].Distinct().Count() > 1)
            .Select(i => $"{Issue(answer, i)} ({Option(answer, i, told.Outcome[i])})").ToList();
        if (way.Count > 0)
        {
            yield return $"It has its way on {InWords.List(way)}.";
        }

        if (given.Count > 0)
        {
            var most = given.Take(MostGiven).Select((g, n) => $"{Issue(answer, g.Issue)} ({Option(answer, g.Issue, told.Outcome[g.Issue])} in place of {Option(answer, g.Issue, g.Best)}{(n == 0 ? ", worth " : ", ")}{Number(answer, g.Given)})");
            var rest = given.Count > MostGiven ? $", and less on {(given.Count == MostGiven + 1 ? "one other issue" : $"{given.Count - MostGiven} other issues")}" : "";
            yield return $"It gives {(given.Count > 1 ? "most on" : "on")} {string.Join(", then on ", most)}{rest}.";
        }
    }

    private static string Forbidden(DealsAnswer answer, ExplainedPackage told, Seq<Change> changes)
    {
        Seq<int> after = [.. told.Outcome.Select((o, i) => changes.FirstOrDefault(c => c.Issue == i)?.To ?? o)];
        List<string> owners = [.. answer.Scenario.Parties.Where(p => p.Preferences.RedLines.Any(b => ExplainedPackage.Fits(answer.Scenario, b, after))).Select(p => p.Name)];
        return owners.Count == 0 ? "" : $", but that would cross a red line of {InWords.List(owners)}";
    }

    private static List<string> Better(DealsAnswer answer, ExplainedPackage told, int number)
    {
        var there = answer.Frontier.Points[number - 1].Utilities;
        return [.. answer.Scenario.Parties.Where((_, n) => there[n] > told.Explanation.Parties[n].Utility).Select(p => p.Name)];
    }

    private static string Number(DealsAnswer answer, Rational value) => PackageWords.Worth(value, answer.Scenario);

    private static string Issue(DealsAnswer answer, int issue) => answer.Scenario.Issues[issue].Id.Value;

    private static string Option(DealsAnswer answer, int issue, int option) => answer.Scenario.Issues[issue].Options[option].Value;
}
