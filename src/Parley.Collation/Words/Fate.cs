namespace Parley.Collation.Words;

/// <summary>What became of a meeting.</summary>
internal enum Fate
{
    /// <summary>It will not be.</summary>
    Off,

    /// <summary>It will be later.</summary>
    Later,

    /// <summary>Nobody had planned it.</summary>
    Unplanned,

    /// <summary>It was.</summary>
    Came,
}
