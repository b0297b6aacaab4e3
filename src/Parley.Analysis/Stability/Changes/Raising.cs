using Parley.Analysis.Stability.Graph;

namespace Parley.Analysis.Stability.Changes;

/// <summary>A state raised in rankings: by 0 levels it stays, by k it becomes as good as the k-th level above its own.</summary>
internal sealed class Raising(GraphModel model, int goal)
{
    /// <summary>By how many levels it can be raised.</summary>
    internal int Most(int decisionMaker) => model.Orders[decisionMaker].Levels - 1 - model.Orders[decisionMaker].Rank(goal);

    /// <summary>The least raise at which it is stable for a decision maker, the others as they are. For Nash, GMR and SMR more is then as good.</summary>
    internal int Least(Concept concept, int decisionMaker)
    {
        var (low, high) = (0, Most(decisionMaker));
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsStable(With(decisionMaker, middle), concept, decisionMaker) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    internal bool IsEquilibrium(Concept concept, int[] raises)
    {
        var raised = model.With([.. model.Orders.Select((o, i) => Raised(o, raises[i]))]);
        return Enumerable.Range(0, raises.Length).All(i => IsStable(raised, concept, i));
    }

    internal int Cost(int[] raises) => raises.Select((r, i) => Passed(i, r).Count()).Sum();

    internal Remedy Remedy(Concept concept, int[] raises, int atLeast)
    {
        var changes = raises.Select((r, i) => (Who: i, Passed: Passed(i, r).ToList())).Where(c => c.Passed.Count > 0)
            .Select(c => new PreferenceChange(c.Who, [.. c.Passed.Select(p => new Swap(goal, p))], Sentence(model, c.Who, goal, c.Passed)));
        return new(concept, [.. changes], Cost(raises), atLeast);
    }

    internal bool IsStable(GraphModel with, Concept concept, int decisionMaker) =>
        with.Improvements(decisionMaker, goal).All(t => Verdict.IsSanctioned(with, concept, decisionMaker, goal, t));

    internal static string Sentence(GraphModel model, int who, int up, List<int> down)
    {
        var names = down.Take(5).Select(d => model.Name(d).Value);
        var more = down.Count > 5 ? $" and {down.Count - 5} more" : "";
        return $"{model.Conflict.DecisionMakers[who].Name} would have to like {model.Name(up)} no less than {string.Join(", ", names)}{more}";
    }

    private GraphModel With(int decisionMaker, int raise) => model.With([.. model.Orders.Select((o, i) => i == decisionMaker ? Raised(o, raise) : o)]);

    private PreferenceOrder Raised(PreferenceOrder order, int by) =>
        by == 0 ? order : PreferenceOrder.ByWorth([.. Enumerable.Range(0, model.Size).Select(s => (long)order.Rank(s) + (s == goal ? by : 0))]);

    // The states that come to be ordered otherwise with the goal: those up to its new level, and those as good as it before. The best last.
    private IEnumerable<int> Passed(int decisionMaker, int by)
    {
        var order = model.Orders[decisionMaker];
        var rank = order.Rank(goal);
        return by == 0 ? [] : model.States.Where(s => s != goal && order.Rank(s) >= rank && order.Rank(s) <= rank + by).OrderBy(s => order.Rank(s)).ThenBy(s => s);
    }
}
