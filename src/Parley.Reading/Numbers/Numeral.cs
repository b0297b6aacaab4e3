namespace Parley.Reading.Numbers;

/// <summary>A number as it is written.</summary>
/// <param name="Value">Its value, or the lower one of a range; fractions are cut off.</param>
/// <param name="Max">The upper one of a range.</param>
/// <param name="Next">Index of the token after it.</param>
/// <param name="Many">Whether it is "dozens", "thousands" and the like.</param>
/// <param name="Few">Whether it is "several" and the like.</param>
internal sealed record Numeral(long Value, long? Max, int Next, bool Many = false, bool Few = false);
