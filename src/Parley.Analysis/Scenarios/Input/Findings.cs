using Parley.Deals;

namespace Parley.Analysis.Scenarios.Input;

/// <summary>What is noticed while a scenario is read: all that is wrong, and where each entry stands.</summary>
internal sealed class Findings
{
    /// <summary>The most problems of one kind that are told one by one.</summary>
    internal const int MostOfAKind = 200;

    private readonly List<ScenarioProblem> _problems = [];
    private readonly Dictionary<string, (int Count, ScenarioProblem? First)> _kinds = new(StringComparer.Ordinal);
    private int _lastFatal = -1;
    private readonly List<Entry> _entries = [];
    private readonly List<OptionPlaces> _options = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _known = new(StringComparer.Ordinal);

    internal bool IsFatal => _lastFatal >= 0;

    /// <summary>Whether anything fatal came since there were <paramref name="count"/> problems.</summary>
    internal bool IsFatalSince(int count) => _lastFatal >= count;

    /// <summary>How many there are, those with it that are only counted.</summary>
    internal int Count { get; private set; }

    internal void Add(ScenarioProblem problem)
    {
        _lastFatal = problem.IsFatal ? Count : _lastFatal;
        Count++;
        var (count, first) = _kinds.GetValueOrDefault(problem.Code);
        if (count < MostOfAKind)
        {
            _problems.Add(problem);
        }

        _kinds[problem.Code] = (count + 1, count == MostOfAKind ? problem : first);
    }

    internal void Place(string path, Place place)
    {
        if (_paths.Add(path))
        {
            _entries.Add(new(path, place));
        }
    }

    /// <summary>Takes note of where the entries of an issue's options stand; their paths are the one given, a point, and the option.</summary>
    internal OptionPlaces Options(string path, string file, Issue issue)
    {
        var options = new OptionPlaces(path, file, issue.Options, _entries.Count);
        _options.Add(options);
        return options;
    }

    internal bool Knows(string path)
    {
        if (_paths.Contains(path))
        {
            return true;
        }

        foreach (var options in _options.Where(o => path.StartsWith(o.Path + ".", StringComparison.Ordinal)))
        {
            if (!_known.TryGetValue(options.Path, out var paths))
            {
                _known.Add(options.Path, paths = [.. options.Entries().Select(e => e.Path)]);
            }

            if (paths.Contains(path))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The reading; the scenario is made only where nothing fatal was found.</summary>
    /// <param name="files">Names of the files in their order.</param>
    /// <param name="scenario">Makes the scenario.</param>
    internal ScenarioReading Reading(IReadOnlyList<string> files, Func<Scenario?> scenario)
    {
        var made = IsFatal ? null : scenario();
        return new(made, Problems(files), Entries);
    }

    /// <summary>All that was found, in the order of the files and of their lines.</summary>
    internal Seq<ScenarioProblem> Problems(IReadOnlyList<string> files)
    {
        var rank = files.Distinct().Select((f, i) => (f, i)).ToDictionary(x => x.f, x => x.i);
        var more = _kinds.Values.Where(k => k.First is not null).Select(k => k.First! with { Message = ScenarioProblems.More(k.Count - MostOfAKind) });
        return [.. _problems.Concat(more).Distinct()
            .OrderBy(p => rank.GetValueOrDefault(p.Place.File, int.MaxValue)).ThenBy(p => p.Place.Line).ThenBy(p => p.Place.Column)];
    }

    private Seq<Entry> Entries()
    {
        var all = new List<Entry>();
        var at = 0;
        foreach (var options in _options)
        {
            all.AddRange(_entries[at..options.After]);
            all.AddRange(options.Entries());
            at = options.After;
        }

        return [.. all.Concat(_entries[at..]).DistinctBy(e => e.Path)];
    }
}
