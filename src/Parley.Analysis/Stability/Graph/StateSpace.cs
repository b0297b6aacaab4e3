using Parley.Conflicts;

namespace Parley.Analysis.Stability.Graph;

/// <summary>The states of a conflict, numbered from 0: in the order of its list, else by their numbers.</summary>
internal abstract class StateSpace
{
    /// <summary>The most states that are looked at where they are all settings of options, or most of them.</summary>
    internal const int MostStates = 1 << 24;

    /// <summary>The most where they must be written out.</summary>
    internal const int MostWritten = 1 << 20;

    /// <summary>What all states are below.</summary>
    internal abstract int Size { get; }

    /// <summary>How many there are.</summary>
    internal abstract int Count { get; }

    internal abstract bool Has(int state);

    /// <summary>The options taken in a state; one that its members differ in counts as not taken.</summary>
    internal abstract ulong Mask(int state);

    /// <summary>The options that members of a state differ in.</summary>
    internal abstract ulong Varying(int state);

    /// <summary>A bit for each of the 64 states of a block, where an option is taken; of numbers that are no state's any.</summary>
    internal abstract ulong Taken(int option, int block);

    /// <summary>The state of a setting of options, or -1.</summary>
    internal abstract int Of(ulong mask);

    /// <summary>Its name in the list, else the number of its least setting.</summary>
    internal abstract StateName Name(int state);

    /// <summary>The state of a name, or -1. Where states are numbered, any setting's number names its state.</summary>
    internal abstract int Find(StateName name);

    internal IEnumerable<int> States => Enumerable.Range(0, Size).Where(Has);

    /// <summary>The states, or why there are none.</summary>
    internal static (StateSpace? Space, SpaceFault? Fault) Of(Conflict conflict) => CubeSpace.Of(conflict) is { } cube ? (cube, null) : WrittenSpace.Written(conflict);
}
