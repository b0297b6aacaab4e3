using Parley.Conflicts;

namespace Parley.Analysis.Stability.Graph;

/// <summary>A pattern as bits: a state matches where it agrees with <paramref name="Value"/> on all of <paramref name="Bits"/>.</summary>
internal readonly record struct PatternMask(ulong Bits, ulong Value)
{
    internal static PatternMask Of(OptionPattern pattern, IReadOnlyDictionary<OptionName, int> at)
    {
        var (bits, value) = (0UL, 0UL);
        foreach (var setting in pattern.Settings)
        {
            bits |= 1UL << at[setting.Option];
            value |= setting.IsTaken ? 1UL << at[setting.Option] : 0;
        }

        return new(bits, value);
    }

    internal bool Matches(ulong mask) => (mask & Bits) == Value;
}
