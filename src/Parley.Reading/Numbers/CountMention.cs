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

/// <summary>A number in a text.</summary>
/// <param name="Start">First character of the whole phrase, with what says how the number is meant, in UTF-16 code units.</param>
/// <param name="End">One past the last character of the phrase, the thing counted included.</param>
/// <param name="Value">The number, or the lower one of a range; fractions are cut off.</param>
/// <param name="Max">The upper number of a range, else null.</param>
/// <param name="Approx">How it is meant.</param>
/// <param name="Of">What is counted, in the words of the text ("strike drones", "wounded"); empty where it does not say.</param>
/// <param name="Unit">What it measures: claims count things only.</param>
/// <param name="Vague">Whether a word stands for no number of its own: "dozens", "several".</param>
internal sealed record CountMention(
    int Start, int End, long Value, long? Max, Approx Approx, string Of, CountUnit Unit, bool Vague)
{
    /// <summary>The count, where it counts things and says which; else null.</summary>
    internal Count? Count => Unit == CountUnit.Things && Of.Length > 0 ? new(Value, Max, Approx, Of) : null;
}
