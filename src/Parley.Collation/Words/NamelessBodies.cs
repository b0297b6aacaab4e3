namespace Parley.Collation.Words;

/// <summary>Bodies that reports name by what they are and not by a name: "the guarantors", "the foreign ministry", "prosecutors". Whoever is one of several ("a diplomat", "the official") is none.</summary>
internal static class NamelessBodies
{
    /// <summary>Whether words are for such a body.</summary>
    internal static bool IsOne(string words)
    {
        var plain = words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return plain is [.., var noun] && (plain[0] is "the" || plain.Length == 1) && (WordLists.Bearing.Contains(noun) || WordLists.Bearing.Contains(ContentWords.Stem(noun)));
    }

    /// <summary>The words as they stand within a sentence.</summary>
    internal static string Within(string words) => words.StartsWith("The ", StringComparison.Ordinal) ? "t" + words[1..] : words;
}
