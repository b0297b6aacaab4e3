using Parley.Analysis.Stability.Coalition;
using System.Text;
using Parley.Analysis.Stability.Paths;
using Parley.App.Terminal;
using Parley.Wording;

namespace Parley.App.Stability.Writers;

/// <summary>Writes for a terminal what coalitions can do, what can come of where things are, and what would have to change for a goal to last.</summary>
internal static class WaysTable
{
    private const int MostListed = 24;

    internal static void Append(StringBuilder to, StabilityAnswer answer, int width)
    {
        if (answer.Coalitions is { } coalitions && answer.Model.DecisionMakers > 1)
        {
            Together(to, answer, coalitions, width);
        }

        if (answer.StatusQuo is { } quo)
        {
            Start(to, answer, quo, width);
        }

        foreach (var way in answer.Ways)
        {
            to.Append('\n');
            foreach (var (line, depth) in WayWords.Of(answer, way))
            {
                Wrap.Append(to, line, width, 2 + (2 * depth), 4 + (2 * depth));
            }
        }

        if (answer.Remedies.Count > 0)
        {
            Goal(to, answer, width);
        }
    }

    private static void Together(StringBuilder to, StabilityAnswer answer, Coalitions coalitions, int width)
    {
        to.Append("\nTogether\n");
        foreach (var line in WayWords.Of(answer, coalitions))
        {
            Wrap.Append(to, line, width, 2, 4);
        }
    }

    private static void Start(StringBuilder to, StabilityAnswer answer, StatusQuo quo, int width)
    {
        var model = answer.Model;
        to.Append("\nFrom ").Append(StateWords.Named(model, quo.From)).Append('\n');
        if (answer.Unknown is null)
        {
            Reached(to, answer, "By improvements only", quo.ByImprovements, quo.IsComplete, width);
        }

        Reached(to, answer, "By any moves", quo.ByMoves, quo.IsComplete, width);
    }

    private static void Reached(StringBuilder to, StabilityAnswer answer, string how, Seq<Reached> reached, bool complete, int width)
    {
        var model = answer.Model;
        Wrap.Append(to, reached.Count == 0 ? $"{how}: nothing." : $"{how} ({InWords.Count(reached.Count, "state", "states")}{(complete ? "" : " looked for, and there are more")}):", width, 2, 4);
        foreach (var state in reached.Take(MostListed))
        {
            Wrap.Append(to, $"{StateWords.Named(model, state.State)}: {StateWords.Way(model, state.Path)}", width, 4, 6);
        }

        if (reached.Count > MostListed)
        {
            Wrap.Append(to, $"and {InWords.Count(reached.Count - MostListed, "more", "more")}; --json lists all", width, 4, 6);
        }
    }

    private static void Goal(StringBuilder to, StabilityAnswer answer, int width)
    {
        var model = answer.Model;
        to.Append("\nWhat would have to change for ").Append(StateWords.Named(model, answer.Wish.Goal!.Value)).Append(" to last\n");
        Wrap.Append(to, "The cost is the number of pairs of states that somebody would have to order otherwise.", width, 2, 2);
        foreach (var remedy in answer.Remedies)
        {
            Wrap.Append(to, WayWords.Of(remedy), width, 2, 4);
        }
    }
}
