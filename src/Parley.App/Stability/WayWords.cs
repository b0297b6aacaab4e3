using System.Globalization;
using Parley.Analysis.Stability.Changes;
using Parley.Analysis.Stability.Coalition;
using Parley.Wording;

namespace Parley.App.Stability;

/// <summary>Puts a way to a state in lines, and what would have to change in a sentence.</summary>
internal static class WayWords
{
    private const int MostSpoilers = 8;
    private const int MostJumps = 12;

    /// <summary>Lines, those that say more of the one before a step deeper.</summary>
    internal static IEnumerable<(string Line, int Depth)> Of(StabilityAnswer answer, Towards way)
    {
        var model = answer.Model;
        var goal = StateWords.Named(model, way.Goal);
        if (way.ByMoves.Count == 0)
        {
            yield return (way.From == way.Goal ? $"To {goal}: things are there." : $"To {goal}: no way leads there.", 0);
            yield break;
        }

        yield return ($"To {goal}", 0);
        foreach (var path in answer.Unknown is null ? way.ByImprovement : [])
        {
            yield return ($"{StateWords.Who(model, path.By)} {(path.By.Count == 1 ? "alone" : "together")} can go there and be better off: {StateWords.Way(model, path.Path)}", 1);
        }

        if (way.ByImprovement.Count == 0 && answer.Unknown is null)
        {
            yield return ("no coalition can go there by its own moves with all its members better off", 1);
        }

        // What moves and improvement say alike is said once.
        foreach (var path in way.ByMoves.Where(p => answer.Unknown is not null || !way.ByImprovement.Contains(p)))
        {
            yield return ($"by any moves {StateWords.Who(model, path.By)} could {(path.By.Count == 1 ? "alone" : "together")}: {StateWords.Way(model, path.Path)}{Losers(answer, way, path)}", 1);
        }

        foreach (var spoiler in answer.Unknown is null ? way.Spoilers.Take(MostSpoilers) : [])
        {
            yield return ($"who could spoil it: {spoiler.Sentence}", 1);
        }
    }

    /// <summary>What coalitions hold stable, and where they can jump, a line each.</summary>
    internal static IEnumerable<string> Of(StabilityAnswer answer, Coalitions coalitions)
    {
        var model = answer.Model;
        foreach (var same in StabilityAnswer.Concepts.Select(c => (Concept: c, States: coalitions.Equilibria(c).ToList())).GroupBy(x => string.Join(' ', x.States)))
        {
            yield return $"Stable for every coalition by {StateWords.Of([.. same.Select(x => x.Concept)])}: {StateWords.Names(model, same.First().States)}";
        }

        var jumps = answer.Jumps().ToList();
        if (jumps.Count == 0)
        {
            yield return "No coalition can jump from one Nash equilibrium to another that all its members like better";
        }

        foreach (var (from, goal, way) in jumps.Take(MostJumps))
        {
            yield return $"Jump from {StateWords.Name(model, from)} to {StateWords.Name(model, goal)} by {StateWords.Who(model, way.By)} together: {StateWords.Way(model, way.Path)}";
        }

        if (jumps.Count > MostJumps)
        {
            yield return $"{InWords.Count(jumps.Count - MostJumps, "more jump", "more jumps")}; --json lists all";
        }
    }

    internal static string Of(Remedy remedy)
    {
        var cost = remedy.IsExact ? $"cost {Number(remedy.Cost)}" : $"cost {Number(remedy.Cost)}; that less than {Number(remedy.AtLeast)} is not enough is proven, what lies between is not";
        return remedy.Changes.Count == 0 ? $"{StateWords.Of(remedy.Concept)}: nothing; it is an equilibrium already"
            : $"{StateWords.Of(remedy.Concept)} ({cost}): {string.Join("; ", remedy.Changes.Select(c => c.Sentence))}";
    }

    private static string Losers(StabilityAnswer answer, Towards way, CoalitionPath path)
    {
        if (answer.Unknown is not null)
        {
            return "";
        }

        var losers = path.By.Where(i => answer.Model.Orders[i].IsBetter(way.From, way.Goal)).ToList();
        return losers.Count == 0 ? "" : $"; {StateWords.Who(answer.Model, [.. losers])} would be worse off there than at {StateWords.Name(answer.Model, way.From)}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
