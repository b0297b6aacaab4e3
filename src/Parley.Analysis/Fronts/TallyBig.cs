using System.Numerics;

namespace Parley.Analysis.Fronts;

internal readonly record struct TallyBig(BigInteger N) : ITally<TallyBig>
{
    public static TallyBig One => new(1);

    public BigInteger Value => N;

    public static TallyBig Add(TallyBig a, TallyBig b, ref bool overflow) => new(a.N + b.N);
}
