using Parley.Conflicts;

namespace Parley.Analysis.Stability.Graph;

/// <summary>States written out one by one, each with the settings of options that count as it.</summary>
internal sealed class WrittenSpace : StateSpace
{
    private readonly Dictionary<ulong, int>? _byMask;
    private readonly ulong[] _masks;
    private readonly ulong[] _varying;
    private readonly StateName[]? _names;
    private readonly Dictionary<StateName, int>? _byName;
    private readonly int[] _memberStart;
    private readonly ulong[] _members;

    private WrittenSpace(List<State> states, StateName[]? names)
    {
        Count = states.Count;
        _names = names;
        _masks = [.. states.Select(s => s.Members.Count == 0 ? 0 : s.Members.Aggregate((a, b) => a & b))];
        _varying = [.. states.Select(s => s.Members.Count == 0 ? 0 : s.Members.Aggregate((a, b) => a | b) & ~s.Members.Aggregate((a, b) => a & b))];
        _members = [.. states.SelectMany(s => s.Members)];
        _memberStart = new int[Count + 1];
        for (var i = 0; i < Count; i++)
        {
            _memberStart[i + 1] = _memberStart[i] + states[i].Members.Count;
        }

        _byName = names?.Select((n, i) => (n, i)).ToDictionary(x => x.n, x => x.i);
        _byMask = states.SelectMany((s, i) => s.Members.Select(m => (m, i))).ToDictionary(x => x.m, x => x.i);
    }

    internal override int Size => Count;

    internal override int Count { get; }

    internal override bool Has(int state) => state >= 0 && state < Count;

    internal override ulong Mask(int state) => _masks[state];

    internal override ulong Varying(int state) => _varying[state];

    /// <summary>The settings of options that count as this state.</summary>
    internal ReadOnlySpan<ulong> Members(int state) => _members.AsSpan(_memberStart[state].._memberStart[state + 1]);

    internal override ulong Taken(int option, int block)
    {
        var taken = 0UL;
        for (var s = 64 * block; s < Math.Min(Count, 64 * (block + 1)); s++)
        {
            taken |= ((_masks[s] >> option) & 1) << s;
        }

        return taken;
    }

    internal override int Of(ulong mask) => _byMask!.GetValueOrDefault(mask, -1);

    internal override StateName Name(int state) => _names?[state] ?? new(Members(state)[0].ToString(System.Globalization.CultureInfo.InvariantCulture));

    internal override int Find(StateName name) => _byName is not null ? _byName.GetValueOrDefault(name, -1)
        : ulong.TryParse(name.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var mask) ? Of(mask) : -1;

    /// <summary>The states, or why there are none.</summary>
    internal static (WrittenSpace? Space, SpaceFault? Fault) Written(Conflict conflict)
    {
        if (conflict.Options.Count == 0)
        {
            return (new([.. conflict.States.Select(_ => new State([]))], [.. conflict.States.Select(s => s.Name)]), null);
        }

        var at = conflict.Options.Select((o, i) => (o, i)).ToDictionary(x => x.o, x => x.i);
        var impossible = conflict.Rules.Impossible.Select(p => PatternMask.Of(p, at)).ToList();
        var same = conflict.Rules.Same.Select(p => PatternMask.Of(p, at)).ToList();
        var listed = conflict.States.Select(s => PatternMask.Of(s.Options!, at).Value).ToList();
        if (listed.Count > 0 && same.Count == 0)
        {
            return Listed(conflict, [.. listed.Select(m => new State([m]))], impossible);
        }

        if (new Enumeration(conflict.Options.Count, impossible).Feasible(MostWritten) is not { } feasible)
        {
            return (null, new SpaceFault.TooMany(conflict.Rules.Impossible.Count == 0 ? MostStates : MostWritten));
        }

        if (feasible.Count == 0)
        {
            return (null, new SpaceFault.None());
        }

        var states = Merge(feasible, same);
        if (listed.Count == 0)
        {
            return (new(states, null), null);
        }

        var byMask = states.SelectMany(s => s.Members.Select(m => (m, s))).ToDictionary(x => x.m, x => x.s);
        return Listed(conflict, [.. listed.Select(m => byMask.GetValueOrDefault(m) ?? new State([m]))], impossible);
    }

    private static (WrittenSpace? Space, SpaceFault? Fault) Listed(Conflict conflict, List<State> states, List<PatternMask> impossible)
    {
        var seen = new Dictionary<ulong, int>();
        for (var i = 0; i < states.Count; i++)
        {
            var mask = states[i].Members[0];
            if (impossible.FindIndex(p => p.Matches(mask)) is var pattern and >= 0)
            {
                return (null, new SpaceFault.ListedImpossible(i, pattern));
            }

            if (!seen.TryAdd(mask, i))
            {
                return (null, new SpaceFault.ListedTwice(i, seen[mask]));
            }
        }

        return (new(states, [.. conflict.States.Select(s => s.Name)]), null);
    }

    // States that match patterns which meet are one; a state stands where its least setting does.
    private static List<State> Merge(List<ulong> feasible, List<PatternMask> same)
    {
        var group = Enumerable.Range(0, same.Count).ToArray();
        foreach (var mask in same.Count < 2 ? [] : feasible)
        {
            var first = same.FindIndex(p => p.Matches(mask));
            for (var i = first + 1; first >= 0 && i < same.Count; i++)
            {
                if (same[i].Matches(mask) && group[i] != group[first])
                {
                    var (to, from) = (group[first], group[i]);
                    group = [.. group.Select(g => g == from ? to : g)];
                }
            }
        }

        var states = new List<State>(feasible.Count);
        var merged = new Dictionary<int, State>();
        foreach (var mask in feasible)
        {
            var pattern = same.FindIndex(p => p.Matches(mask));
            if (pattern >= 0 && merged.TryGetValue(group[pattern], out var known))
            {
                known.Members.Add(mask);
                continue;
            }

            var state = new State([mask]);
            states.Add(state);
            if (pattern >= 0)
            {
                merged.Add(group[pattern], state);
            }
        }

        return states;
    }

    private sealed record State(List<ulong> Members);
}
