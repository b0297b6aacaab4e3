using System.Globalization;
using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Changes;
using Parley.Analysis.Stability.Graph;
using Parley.Wording;

namespace Parley.App.Stability;

/// <summary>What is told only where it was asked for or the file calls for it, in words: scores of statements, strength, views, limited moves, simultaneous sanctions.</summary>
internal static class Extras
{
    private const int MostScored = 24;

    internal static IEnumerable<(string Heading, IEnumerable<string> Lines)> Of(StabilityAnswer answer)
    {
        foreach (var (table, i) in answer.Statements.Select((t, i) => (t, i)))
        {
            if (table is not null)
            {
                yield return ($"What the statements of {answer.DecisionMakers[i].Name} make of the states", Scores(answer, table));
            }
        }

        if (answer.Unknown is null && answer.Model.Orders.Any(o => o.HasStrength))
        {
            yield return ("Where much better is told from better", Firm(answer));
        }

        if (answer.Views is { } views)
        {
            yield return ("As each sees it", Seen(answer, views));
        }

        if (answer.Limited is { } limited)
        {
            yield return ($"Looking {InWords.Count(limited.Horizon, "move", "moves")} ahead", Looking(answer, limited));
        }

        if (answer.Wish.Together)
        {
            yield return ("With simultaneous sanctions", Together(answer));
        }
    }

    private static IEnumerable<string> Scores(StabilityAnswer answer, StatementTable table)
    {
        var count = table.Statements.Count;
        yield return $"In the order of weight: {string.Join("; ", table.Statements.Select((s, n) => $"{s.Text} ({(1L << (count - 1 - n)).ToString(CultureInfo.InvariantCulture)})"))}.";
        var scored = answer.Model.States.OrderByDescending(table.Score).ThenBy(s => s).Take(MostScored).Select(s => $"{StateWords.Name(answer.Model, s)}: {table.Score(s).ToString(CultureInfo.InvariantCulture)}");
        yield return $"Scores, the best first: {string.Join(", ", scored)}{(answer.Model.Count > MostScored ? " and so on" : "")}.";
    }

    private static IEnumerable<string> Firm(StabilityAnswer answer)
    {
        foreach (var concept in StabilityAnswer.Concepts.Where(c => c is not Concept.Nash))
        {
            var equilibria = answer.Equilibria(concept).Take(MostScored).Select(s => (State: s, Firmness: Strength.Of(answer.Model, concept, s))).ToList();
            var (strong, weak) = (equilibria.Where(e => e.Firmness == Firmness.Strong).Select(e => e.State).ToList(), equilibria.Where(e => e.Firmness == Firmness.Weak).Select(e => e.State).ToList());
            yield return $"{StateWords.Of(concept)}: strong equilibria {StateWords.Names(answer.Model, strong)}; weak {StateWords.Names(answer.Model, weak)}";
        }
    }

    private static IEnumerable<string> Seen(StabilityAnswer answer, Hypergame views)
    {
        var model = answer.Model;
        foreach (var view in views.Views)
        {
            var by = StabilityAnswer.Concepts.GroupBy(c => StateWords.Names(model, [.. view.Stable.Equilibria(c)])).Select(g => $"by {StateWords.Of([.. g])} {g.Key}");
            yield return $"Equilibria as {StateWords.Who(model, view.By)} sees it: {string.Join("; ", by)}";
        }

        foreach (var same in StabilityAnswer.Concepts.GroupBy(c => (Lasting: StateWords.Names(model, [.. views.Equilibria(c)]), All: StateWords.Names(model, [.. views.InAllViews(c)]))))
        {
            yield return $"By {StateWords.Of([.. same])}: what lasts, since each holds it stable for itself: {same.Key.Lasting}; an equilibrium in every view: {same.Key.All}";
        }

        foreach (var concept in StabilityAnswer.Concepts)
        {
            foreach (var mistake in views.Misperceptions(concept).Where(m => m.Added.Count + m.Lost.Count + m.FalselyStable.Count + m.FalselyUnstable.Count > 0))
            {
                yield return Mistake(model, concept, mistake);
            }
        }
    }

    private static string Mistake(GraphModel model, Concept concept, Misperception mistake)
    {
        var parts = new List<string>();
        void Add(string words, Seq<int> states)
        {
            if (states.Count > 0)
            {
                parts.Add($"{words} {StateWords.Names(model, states)}");
            }
        }

        Add("it wrongly holds stable for itself", mistake.FalselyStable);
        Add("it wrongly holds not stable for itself", mistake.FalselyUnstable);
        Add("only because of it lasts", mistake.Added);
        Add("without it would last", mistake.Lost);
        var price = mistake.Price switch
        {
            null => "",
            0 => "; the worst that can last is no worse for it than without",
            > 0 and var p => $"; the worst that can last is {InWords.Count(p, "place", "places")} worse for it",
            var p => $"; the worst that can last is {InWords.Count(-p.Value, "place", "places")} better for it",
        };
        return $"{StateWords.Of(concept)}: {StateWords.Who(model, mistake.By)} is mistaken about {StateWords.Who(model, mistake.About)}: {string.Join("; ", parts)}{price}";
    }

    private static IEnumerable<string> Looking(StabilityAnswer answer, LimitedMove limited)
    {
        for (var i = 0; i < answer.Model.DecisionMakers; i++)
        {
            var who = i;
            yield return $"{StateWords.Who(answer.Model, i)}: {StateWords.Names(answer.Model, [.. answer.Model.States.Where(s => limited.IsStable(who, s))])}";
        }

        yield return $"Equilibria: {StateWords.Names(answer.Model, [.. limited.Equilibria()])}";
    }

    private static IEnumerable<string> Together(StabilityAnswer answer)
    {
        foreach (var concept in StabilityAnswer.Concepts)
        {
            if (answer.Unknown is not null || Simultaneous.Of(answer.Model, concept) is not { } together)
            {
                yield return "These are for two decision makers with options, no states counted as one, and known preferences.";
                yield break;
            }

            yield return $"{StateWords.Of(concept)}: equilibria {StateWords.Names(answer.Model, [.. together.Equilibria()])}";
        }
    }
}
