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
    Weight,

    /// <summary>Years of a life: "aged 12", "a 12-year-old".</summary>
    Age,

    /// <summary>A place in a row: "third", "21st".</summary>
    Ordinal,

    /// <summary>A year, a day of a month, a clock time.</summary>
    Date,

    /// <summary>Part of a name or label: "Resolution 1701", "Channel 12", "T-72".</summary>
    Label,
}

/// <summary>A number in a text.</summary>
/// <param name="Start">First character of the whole phrase, with what says how the number is meant, in UTF-16 code units.</param>
/// <param name="End">One past the last character of the phrase, the thing counted included.</param>
/// <param name="Count">The number and what it counts; for other units than things, what it measures.</param>
/// <param name="Unit">What it measures: claims count things only.</param>
internal sealed record CountMention(int Start, int End, Count Count, CountUnit Unit);
