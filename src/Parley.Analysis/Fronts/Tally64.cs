using System.Numerics;

namespace Parley.Analysis.Fronts;

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
