using System.Globalization;
using System.Numerics;
using Parley.Analysis.Stability.Fast;
using Parley.Conflicts;

namespace Parley.Analysis.Stability.Graph;

/// <summary>States that are settings of options, all of them or most: a state's number is its setting.</summary>
internal sealed class CubeSpace : StateSpace
{
    private const int Least = 13;
    private const int Most = 24;

    private static readonly ulong[] Turns =
        [0xAAAAAAAAAAAAAAAA, 0xCCCCCCCCCCCCCCCC, 0xF0F0F0F0F0F0F0F0, 0xFF00FF00FF00FF00, 0xFFFF0000FFFF0000, 0xFFFFFFFF00000000];

    // A bit for each setting that is no state; null where all are.
    private readonly ulong[]? _none;

    private CubeSpace(Conflict conflict, ulong[]? none)
    {
        Size = 1 << conflict.Options.Count;
        _none = none;
        Count = Size - (none?.Sum(BitOperations.PopCount) ?? 0);
        Own = [.. conflict.DecisionMakers.Select(d => d.Options.Count)];
        (Up, Down) = MoveTable.OneWays(conflict);
    }

    internal override int Size { get; }

    internal override int Count { get; }

    internal bool IsWhole => _none is null;

    /// <summary>How many options each decision maker owns; their bits follow each other.</summary>
    internal int[] Own { get; }

    /// <summary>Options that are not given up once taken.</summary>
    internal ulong Up { get; }

    /// <summary>Options that are not taken once given up.</summary>
    internal ulong Down { get; }

    internal override bool Has(int state) => state >= 0 && state < Size && (_none is null || ((_none[state >> 6] >> state) & 1) == 0);

    internal override ulong Mask(int state) => (ulong)state;

    internal override ulong Varying(int state) => 0;

    // The first six options take turns within a block; of the others a block has one setting.
    internal override ulong Taken(int option, int block) => option < 6 ? Turns[option] : ((block >> (option - 6)) & 1) == 0 ? 0 : ulong.MaxValue;

    internal override int Of(ulong mask) => mask < (ulong)Size && Has((int)mask) ? (int)mask : -1;

    internal override StateName Name(int state) => new(state.ToString(CultureInfo.InvariantCulture));

    internal override int Find(StateName name) => ulong.TryParse(name.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var mask) ? Of(mask) : -1;

    /// <summary>The settings as states; null where they are few enough to be written out, or too many, or most are none, or states and moves are given otherwise.</summary>
    internal new static CubeSpace? Of(Conflict conflict)
    {
        if (conflict.Options.Count is < Least or > Most || conflict.States.Count + conflict.Moves.Count + conflict.Rules.Same.Count > 0
            || conflict.DecisionMakers.Any(d => d.Options.Count > Fibres.MostOwn))
        {
            return null;
        }

        if (conflict.Rules.Impossible.Count == 0)
        {
            return new(conflict, null);
        }

        var at = conflict.Options.Select((o, i) => (o, i)).ToDictionary(x => x.o, x => x.i);
        var none = new ulong[1 << (conflict.Options.Count - 6)];
        foreach (var pattern in conflict.Rules.Impossible.Select(p => PatternMask.Of(p, at)))
        {
            var free = ((1UL << conflict.Options.Count) - 1) & ~pattern.Bits;
            for (var sub = 0UL; ; sub = (sub - free) & free)
            {
                none[(sub | pattern.Value) >> 6] |= 1UL << (int)((sub | pattern.Value) & 63);
                if (sub == free)
                {
                    break;
                }
            }
        }

        var space = new CubeSpace(conflict, none);
        return space.Count >= space.Size / 16 ? space : null;
    }
}
