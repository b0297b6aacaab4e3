namespace Parley.Collation.Words;

/// <summary>Numbers within phrases: "15-year guarantees" and "20-year guarantees" are one thing at two figures.</summary>
internal static class FiguresIn
{
    /// <summary>Whether both phrases have numbers, none of them the same.</summary>
    internal static bool Differ(string a, string b) => Of(a) is { Count: > 0 } mine && Of(b) is { Count: > 0 } its && !mine.Overlaps(its);

    private static HashSet<string> Of(string phrase) =>
        [.. phrase.Split([' ', '-', '\n', '\t', ';', '%', '$', '€', '(', ')', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', ',', '\'', '’')).Where(w => w.Length > 0 && w.All(c => char.IsDigit(c) || c is ',' or '.'))];
}
