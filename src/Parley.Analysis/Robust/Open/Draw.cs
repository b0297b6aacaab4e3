namespace Parley.Analysis.Robust.Open;

/// <summary>
/// Numbers evenly between 0 and 1 by seed, sample and place, none depending on another, so that samples can be drawn in any order on any number of threads.
/// </summary>
internal readonly struct Draw(ulong seed, int sample)
{
    private readonly ulong _base = Mix(Mix(seed) ^ unchecked((ulong)sample * 0x9E3779B97F4A7C15UL));

    /// <summary>At least 0, below 1.</summary>
    public double At(int place) => (Mix(_base ^ unchecked((ulong)(place + 1) * 0xD1B54A32D192ED03UL)) >> 11) * (1.0 / (1UL << 53));

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z += 0x9E3779B97F4A7C15UL;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
