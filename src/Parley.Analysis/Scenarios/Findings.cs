using Parley.Deals;

namespace Parley.Analysis.Scenarios;

/// <summary>What is noticed while a scenario is read: all that is wrong, and where each entry stands.</summary>
internal sealed class Findings
{
    private readonly List<ScenarioProblem> _problems = [];
    private readonly List<Entry> _entries = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    internal bool IsFatal => _problems.Any(p => p.IsFatal);

    /// <summary>Whether anything fatal came since there were <paramref name="count"/> problems.</summary>
    internal bool IsFatalSince(int count) => _problems.Skip(count).Any(p => p.IsFatal);

    internal int Count => _problems.Count;

    internal void Add(ScenarioProblem problem) => _problems.Add(problem);

    internal void Place(string path, Place place)
    {
        if (_paths.Add(path))
        {
            _entries.Add(new(path, place));
        }
    }

    internal bool Knows(string path) => _paths.Contains(path);

    /// <summary>The reading; the scenario is made only where nothing fatal was found.</summary>
    /// <param name="files">Names of the files in their order.</param>
    /// <param name="scenario">Makes the scenario.</param>
    internal ScenarioReading Reading(IReadOnlyList<string> files, Func<Scenario?> scenario)
    {
        var made = IsFatal ? null : scenario();
        var rank = files.Distinct().Select((f, i) => (f, i)).ToDictionary(x => x.f, x => x.i);
        var ordered = _problems.Distinct()
            .OrderBy(p => rank.GetValueOrDefault(p.Place.File, int.MaxValue)).ThenBy(p => p.Place.Line).ThenBy(p => p.Place.Column);
        return new(made, [.. ordered], [.. _entries]);
    }
}
