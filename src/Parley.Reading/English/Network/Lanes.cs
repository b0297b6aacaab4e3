using System.Runtime.Intrinsics;

namespace Parley.Reading.English.Network;

/// <summary>
/// How many outputs of a product are computed side by side. Each output is summed on its own, input by input in order, so
/// that the choice changes the speed and not one bit of the result.
/// </summary>
internal enum Lanes
{
    /// <summary>One at a time, without vector instructions: the plain statement of what the others do.</summary>
    Scalar,

    /// <summary>Eight, as with AVX2 or two Neon registers.</summary>
    Eight,

    /// <summary>Sixteen, as with AVX-512.</summary>
    Sixteen,
}

internal static class LanesOfThisMachine
{
    public static Lanes Best => Vector512.IsHardwareAccelerated ? Lanes.Sixteen : Lanes.Eight;

    public static int Width(this Lanes lanes) => lanes == Lanes.Sixteen ? 16 : 8;
}
