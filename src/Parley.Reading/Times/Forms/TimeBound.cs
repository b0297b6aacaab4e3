namespace Parley.Reading.Times.Forms;

/// <summary>How a time bounds what is said.</summary>
internal enum TimeBound
{
    /// <summary>From its first day on, looking back: "since 2014".</summary>
    Since,

    /// <summary>From its first day on: "from Monday", "starting in May".</summary>
    From,

    /// <summary>Up to its last day: "by Friday", "until May".</summary>
    Until,

    /// <summary>Up to the day before it.</summary>
    Before,

    /// <summary>From the day after it.</summary>
    After,
}
