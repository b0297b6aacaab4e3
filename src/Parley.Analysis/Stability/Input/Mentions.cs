using Parley.Analysis.Scenarios.Input;
using Parley.Analysis.Stability.Graph;
using Parley.Conflicts;
using Parley.Deals;

namespace Parley.Analysis.Stability.Input;

/// <summary>The states a file names before it is known which there are, to be looked up afterwards.</summary>
internal sealed class Mentions
{
    private readonly List<(StateName State, Place Place)> _states = [];
    private readonly List<(string What, Place Place, IReadOnlyList<StateName> States)> _rankings = [];

    internal void State(StateName state, Place place) => _states.Add((state, place));

    /// <summary>A ranking that should hold every state once.</summary>
    internal void Ranking(string what, Place place, IReadOnlyList<StateName> states) => _rankings.Add((what, place, states));

    /// <summary>Tells the states that there are not, and those that rankings miss.</summary>
    internal void Check(StateSpace space, Findings findings)
    {
        foreach (var (state, place) in _states.Where(s => space.Find(s.State) < 0))
        {
            findings.Add(ScenarioProblems.Unknown("state", state.Value, space.States.Select(s => space.Name(s).Value), place));
        }

        foreach (var (what, place, states) in _rankings)
        {
            var seen = new HashSet<int>();
            foreach (var state in states.Where(s => space.Find(s) >= 0 && !seen.Add(space.Find(s))))
            {
                findings.Add(ScenarioProblems.Twice($"state {state} of {what}", place));
            }

            if (seen.Count < space.Count)
            {
                findings.Add(ConflictProblems.Misses(what, [.. space.States.Where(s => !seen.Contains(s)).Select(s => space.Name(s).Value)], place));
            }
        }
    }
}
