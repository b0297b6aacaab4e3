namespace Parley.Reading.Numbers;

/// <summary>Finds the numbers of a text and what they count.</summary>
internal static class Counts
{
    /// <summary>The numbers of <c>text[start..end)</c>, in order and without overlap. Linear.</summary>
    internal static Seq<CountMention> Find(string text, int start, int end) => [];
}
