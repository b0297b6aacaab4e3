using Parley.Analysis.Stability.Graph;
using Parley.Analysis.Stability.Paths;

namespace Parley.App.Stability.Views;

/// <summary>A state in a tree of moves, with what can come after it.</summary>
/// <param name="By">Who moved there; null for where things are.</param>
/// <param name="State">The state.</param>
/// <param name="Improves">Whether who moved is better off.</param>
/// <param name="Next">What comes after it, in the order in which it was found.</param>
public sealed record MoveNode(int? By, int State, bool Improves, List<MoveNode> Next)
{
    /// <summary>The tree of the shortest ways to the first so many states.</summary>
    internal static MoveNode Of(GraphModel model, int from, IEnumerable<Reached> reached, int most)
    {
        var root = new MoveNode(null, from, false, []);
        foreach (var state in reached.Take(most))
        {
            var at = root;
            foreach (var step in state.Path)
            {
                var next = at.Next.Find(n => n.By == step.By && n.State == step.To);
                if (next is null)
                {
                    at.Next.Add(next = new(step.By, step.To, model.Orders[step.By].IsBetter(step.To, at.State), []));
                }

                at = next;
            }
        }

        return root;
    }
}
