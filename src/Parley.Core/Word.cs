namespace Parley;

/// <summary>The contract's words for closed choices: lower case, hyphens between the parts ("in-force", "at-least").</summary>
public static class Word
{
    /// <summary>The word for a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        Words<T>.ByValue.TryGetValue(value, out var word)
            ? word
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a value of the choice.");

    /// <summary>The value that a word stands for; null where it is the word of none.</summary>
    internal static T? Maybe<T>(string word)
        where T : struct, Enum => Words<T>.Values.TryGetValue(word, out var value) ? value : null;

    private static class Words<T>
        where T : struct, Enum
    {
        internal static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(v => v, v => Hyphenated(v.ToString()));

        internal static readonly Dictionary<string, T> Values = ByValue.ToDictionary(v => v.Value, v => v.Key, StringComparer.Ordinal);
    }

    private static string Hyphenated(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
