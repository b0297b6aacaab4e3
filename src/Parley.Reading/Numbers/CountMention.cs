namespace Parley.Reading.Numbers;

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
