using System.Numerics;

namespace Parley.Reading.English.Words;

/// <summary>A set of rule numbers from 0 to 191.</summary>
internal readonly record struct RuleSet(ulong Low, ulong Middle, ulong High)
{
    public bool IsEmpty => (Low | Middle | High) == 0;

    public static RuleSet Of(int number) => (number / 64) switch
    {
        0 => new(1ul << number, 0, 0),
        1 => new(0, 1ul << (number % 64), 0),
        2 => new(0, 0, 1ul << (number % 64)),
        _ => throw new ArgumentOutOfRangeException(nameof(number)),
    };

    public RuleSet Without(int number)
    {
        var (low, middle, high) = Of(number);
        return new(Low & ~low, Middle & ~middle, High & ~high);
    }

    public static RuleSet operator &(RuleSet a, RuleSet b) => new(a.Low & b.Low, a.Middle & b.Middle, a.High & b.High);

    public static RuleSet operator |(RuleSet a, RuleSet b) => new(a.Low | b.Low, a.Middle | b.Middle, a.High | b.High);

    /// <summary>Takes out the smallest number; false where there is none.</summary>
    public static bool TakeFirst(ref RuleSet set, out int number)
    {
        var (low, middle, high) = set;
        number = low != 0 ? BitOperations.TrailingZeroCount(low)
            : middle != 0 ? 64 + BitOperations.TrailingZeroCount(middle)
            : 128 + BitOperations.TrailingZeroCount(high);
        set = low != 0 ? set with { Low = low & (low - 1) }
            : middle != 0 ? set with { Middle = middle & (middle - 1) }
            : set with { High = high & (high - 1) };
        return (low | middle | high) != 0;
    }
}
