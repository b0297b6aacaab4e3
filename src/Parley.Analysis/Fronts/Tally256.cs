using System.Numerics;

namespace Parley.Analysis.Fronts;

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
