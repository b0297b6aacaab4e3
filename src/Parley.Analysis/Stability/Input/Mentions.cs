using Parley.Analysis.Scenarios.Input;
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
    /// <param name="find">The number of a state, or -1.</param>
    /// <param name="names">The names of all states.</param>
    /// <param name="findings">Where it is told.</param>
    internal void Check(Func<StateName, int> find, IReadOnlyList<StateName> names, Findings findings)
    {
        foreach (var (state, place) in _states.Where(s => find(s.State) < 0))
        {
            findings.Add(ScenarioProblems.Unknown("state", state.Value, names.Select(n => n.Value), place));
        }

        foreach (var (what, place, states) in _rankings)
        {
            var seen = new HashSet<int>();
            foreach (var state in states.Where(s => find(s) >= 0 && !seen.Add(find(s))))
            {
                findings.Add(ScenarioProblems.Twice($"state {state} of {what}", place));
            }

            var missed = names.Where((_, s) => !seen.Contains(s)).Select(n => n.Value).ToList();
            if (missed.Count > 0)
            {
                findings.Add(ConflictProblems.Misses(what, missed, place));
            }
        }
    }
}
