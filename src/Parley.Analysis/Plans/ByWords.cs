namespace Parley.Analysis.Plans;

/// <summary>States are the same where their bits are.</summary>
internal sealed class ByWords : IEqualityComparer<ulong[]>
{
    public static ByWords Same { get; } = new();

    public bool Equals(ulong[]? x, ulong[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(ulong[] obj)
    {
        var hash = 0UL;
        foreach (var word in obj)
        {
            hash = unchecked((hash ^ word) * 0x9E3779B97F4A7C15UL);
            hash ^= hash >> 29;
        }

        return unchecked((int)(hash ^ (hash >> 32)));
    }
}
