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
