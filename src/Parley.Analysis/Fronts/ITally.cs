using System.Numerics;

namespace Parley.Analysis.Fronts;

/// <summary>A number of outcomes, added up.</summary>
internal interface ITally<TSelf> where TSelf : struct, ITally<TSelf>
{
    static abstract TSelf One { get; }

    BigInteger Value { get; }

    /// <summary>The sum; sets <paramref name="overflow"/> where it does not fit, and leaves it as it is otherwise.</summary>
    static abstract TSelf Add(TSelf a, TSelf b, ref bool overflow);
}

internal readonly record struct Tally64(ulong N) : ITally<Tally64>
{
    public static Tally64 One => new(1);

    public BigInteger Value => N;

    public static Tally64 Add(Tally64 a, Tally64 b, ref bool overflow)
    {
        var sum = unchecked(a.N + b.N);
        overflow |= sum < a.N;
        return new(sum);
    }
}

internal readonly record struct Tally256(UInt128 High, UInt128 Low) : ITally<Tally256>
{
    public static Tally256 One => new(0, 1);

    public BigInteger Value => ((BigInteger)High << 128) + (BigInteger)Low;

    public static Tally256 Add(Tally256 a, Tally256 b, ref bool overflow)
    {
        unchecked
        {
            var low = a.Low + b.Low;
            var high = a.High + b.High;
            overflow |= high < a.High;
            if (low < a.Low)
            {
                high++;
                overflow |= high == UInt128.Zero;
            }

            return new(high, low);
        }
    }
}

internal readonly record struct TallyBig(BigInteger N) : ITally<TallyBig>
{
    public static TallyBig One => new(1);

    public BigInteger Value => N;

    public static TallyBig Add(TallyBig a, TallyBig b, ref bool overflow) => new(a.N + b.N);
}
