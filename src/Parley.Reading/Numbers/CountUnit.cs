namespace Parley.Reading.Numbers;

/// <summary>What a number measures.</summary>
internal enum CountUnit
{
    /// <summary>Things or people, which is what claims count.</summary>
    Things,
    Time,
    Money,
    Percent,
    Distance,
    Area,

    /// <summary>Weight or volume: tonnes, barrels.</summary>
    Weight,

    /// <summary>Years of a life: "aged 12", "a 12-year-old".</summary>
    Age,

    /// <summary>A place in a row: "third", "21st".</summary>
    Ordinal,

    /// <summary>A year, a day of a month, a clock time.</summary>
    Date,

    /// <summary>Part of a name, label or compound: "Resolution 1701", "S-300", "a 28-point plan".</summary>
    Label,

    /// <summary>Any other measure: degrees, megawatts.</summary>
    Other,
}
