namespace Parley.App.Stability;

/// <summary>What is known of whether a state is stable.</summary>
internal enum Standing
{
    /// <summary>It is not, whatever is not known of the preferences.</summary>
    Unstable,

    /// <summary>It is for some of what the preferences may be; or it may be, and no more can be said.</summary>
    Unsure,

    /// <summary>It is, whatever is not known of the preferences.</summary>
    Stable,
}
