namespace Parley.Collation.Words;

/// <summary>Words of a phrase as they are compared: in small letters, without the marks between them. Cost: linear in the phrase.</summary>
internal static class PlainWords
{
    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    /// <summary>All words in order, apostrophes straight.</summary>
    internal static string[] Of(string phrase) =>
        phrase.ToLowerInvariant().Replace('’', '\'').Split([' ', '\n', '\r', '\t', ',', '.', ';', ':', '"', '“', '”', '?', '!', '(', ')'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>"zero" to "twenty" as a number; null for any other word.</summary>
    internal static int? Number(string word) => Array.IndexOf(Numbers, word.ToLowerInvariant()) is >= 0 and var number ? number : null;
}
