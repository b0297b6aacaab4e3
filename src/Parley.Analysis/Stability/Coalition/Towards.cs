using Parley.Analysis.Stability.Graph;
using Parley.Analysis.Stability.Paths;
using System.Numerics;

namespace Parley.Analysis.Stability.Coalition;

/// <summary>How to get from a state to another, and who could spoil it.</summary>
/// <param name="From">Where things are.</param>
/// <param name="Goal">Where they should go.</param>
/// <param name="ByImprovement">The smallest coalitions all of whose members like the goal better and who can reach it by their own moves; empty where there is none.</param>
/// <param name="ByMoves">The smallest coalitions that can reach it at all.</param>
/// <param name="Spoilers">Along the way of the first coalition by improvement, else by moves: in its order, then that of decision makers.</param>
public sealed record Towards(int From, int Goal, Seq<CoalitionPath> ByImprovement, Seq<CoalitionPath> ByMoves, Seq<Spoiler> Spoilers)
{
    /// <summary>Goes through the coalitions, smaller ones first. Cost up to 2^n times what one of them can reach; of each at most <paramref name="most"/> arrivals are looked at.</summary>
    public static Towards Of(GraphModel model, int from, int goal, int most = 1_000_000)
    {
        ArgumentNullException.ThrowIfNull(model);
        var coalitions = Enumerable.Range(1, (1 << model.DecisionMakers) - 1).Select(h => (uint)h).OrderBy(BitOperations.PopCount).ThenBy(h => h).ToList();
        var willing = (uint)Enumerable.Range(0, model.DecisionMakers).Where(i => model.Orders[i].IsBetter(goal, from)).Sum(i => 1 << i);
        var byImprovement = Smallest(coalitions.Where(h => (h & ~willing) == 0));
        var byMoves = Smallest(coalitions);
        var way = byImprovement.Concat(byMoves).FirstOrDefault()?.Path;
        return new(from, goal, byImprovement, byMoves, way is null ? [] : [.. AlongTheWay(model, from, way), .. AtTheGoal(model, goal)]);

        Seq<CoalitionPath> Smallest(IEnumerable<uint> among)
        {
            var found = new List<CoalitionPath>();
            foreach (var coalition in from == goal ? [] : among)
            {
                if (found.Count > 0 && BitOperations.PopCount(coalition) > found[0].By.Count)
                {
                    break;
                }

                if (Arrivals.ByMoves(model, from, coalition).Take(most).FirstOrDefault(a => a.State == goal) is { } arrival)
                {
                    found.Add(new([.. Coalitions.Members(coalition)], arrival.Path));
                }
            }

            return [.. found];
        }
    }

    private static IEnumerable<Spoiler> AlongTheWay(GraphModel model, int from, Seq<Step> way)
    {
        var at = from;
        foreach (var step in way)
        {
            for (var i = 0; i < model.DecisionMakers; i++)
            {
                var off = model.Improvements(i, at).Where(t => t != step.To).Select(t => (int?)t).FirstOrDefault();
                if (i != step.By && off is { } to)
                {
                    yield return new(i, at, to, false, $"at {model.Name(at)} {Name(model, i)} could improve to {model.Name(to)}, off the way");
                }
            }

            at = step.To;
        }
    }

    private static IEnumerable<Spoiler> AtTheGoal(GraphModel model, int goal)
    {
        for (var i = 0; i < model.DecisionMakers; i++)
        {
            if (model.Improvements(i, goal).Select(t => (int?)t).FirstOrDefault() is { } to)
            {
                var held = Verdict.Of(model, Concept.Seq, i, goal);
                yield return new(i, goal, to, true, held.IsStable ? $"{Name(model, i)} would like to leave {model.Name(goal)}, but is held: {held.Sentence}"
                    : $"{Name(model, i)} could leave {model.Name(goal)}: {held.Sentence}");
            }
        }
    }

    private static string Name(GraphModel model, int decisionMaker) => model.Conflict.DecisionMakers[decisionMaker].Name;
}
