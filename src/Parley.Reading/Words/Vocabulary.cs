using System.Collections.Frozen;
using Parley.Reading.English;

namespace Parley.Reading.Words;

/// <summary>The words of the lists, loaded once from the files of the folder Lists and checked against the names.</summary>
internal static class Vocabulary
{
    private static readonly Seq<string>[] Lists = InOrder(Parse(WordFiles.Lists().SelectMany(WordFiles.Lines)));
    private static readonly FrozenSet<string>[] Sets = [.. Lists.Select(l => l.ToFrozenSet())];
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>[] Spans = [.. Sets.Select(s => s.GetAlternateLookup<ReadOnlySpan<char>>())];

    /// <summary>The words of a list, in the order of its file.</summary>
    internal static Seq<string> Words(this WordList list) => Lists[(int)list];

    /// <summary>Whether a word stands in a list just so; most lists hold dictionary forms in lower case.</summary>
    internal static bool Has(this WordList list, string word) => Sets[(int)list].Contains(word);

    /// <inheritdoc cref="Has(WordList, string)"/>
    internal static bool Has(this WordList list, ReadOnlySpan<char> word) => Spans[(int)list].Contains(word);

    /// <summary>Whether a word of a text stands in a list, by its dictionary form or, for names of offices, as written.</summary>
    internal static bool Has(this WordList list, ParsedText text, int index) =>
        list.Has(text.Lemma(index)) || list.Has(text.Lower(index)) || list.Has(Singular(text.Lower(index)));

    /// <summary>The name of a list as its file has it: "plain-title" for <see cref="WordList.PlainTitle"/>.</summary>
    internal static string Name(this WordList list) =>
        string.Concat(list.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>The lists of some lines: a name in brackets, a line that says what the words have in common, then words parted by commas or line ends.</summary>
    /// <exception cref="InvalidOperationException">
    /// The lines hold a list without a typed name, one list twice, words before the first list, a list without a word or one word twice.
    /// </exception>
    internal static Dictionary<WordList, Seq<string>> Parse(IEnumerable<string> lines)
    {
        var names = Enum.GetValues<WordList>().ToDictionary(Name);
        var lists = new Dictionary<WordList, List<string>>();
        List<string>? words = null;
        foreach (var line in lines)
        {
            if (line[0] != '[')
            {
                (words ?? throw new InvalidOperationException($"The words “{line}” stand in no list.")).AddRange(
                    line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                continue;
            }

            var name = line.Trim('[', ']');
            if (!names.TryGetValue(name, out var list) || !lists.TryAdd(list, words = []))
            {
                throw new InvalidOperationException($"The word list {name} has no typed name, or stands in the files twice.");
            }
        }

        foreach (var (list, found) in lists)
        {
            if (found.Count == 0)
            {
                throw new InvalidOperationException($"The word list {list.Name()} is empty.");
            }

            if (found.CountBy(w => w).FirstOrDefault(w => w.Value > 1).Key is { } twice)
            {
                throw new InvalidOperationException($"The word list {list.Name()} holds “{twice}” twice.");
            }
        }

        return lists.ToDictionary(l => l.Key, l => (Seq<string>)[.. l.Value]);
    }

    private static Seq<string>[] InOrder(Dictionary<WordList, Seq<string>> lists) =>
        [.. Enum.GetValues<WordList>().Select(l => lists.TryGetValue(l, out var words) ? words : throw new InvalidOperationException($"The word list {l.Name()} stands in no file."))];

    // Capitalised words keep their form as lemma ("Rebels"), so the plural is undone here.
    private static string Singular(string word) => word switch
    {
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.EndsWith("men", StringComparison.Ordinal) => word[..^3] + "man",
        _ when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) => word[..^1],
        _ => word,
    };
}
