using System.Collections.Frozen;
using System.Reflection;
using Parley.Reading.English;
using Parley.Reading.Syntax;

namespace Parley.Reading.Words;

/// <summary>The word lists of the reading rules, from the data files in this folder.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = ReadLists();

    /// <summary>Whether a dictionary form stands in a list.</summary>
    internal static bool Has(string list, string lemma) => Lists[list].Contains(lemma);

    /// <summary>Whether a word of a text stands in a list, by its dictionary form or, for names of offices, as written.</summary>
    internal static bool Has(string list, ParsedText text, int index) =>
        Has(list, text.Lemma(index)) || Has(list, text.Lower(index)) || Has(list, Singular(text.Lower(index)));

    // Capitalised words keep their form as lemma ("Rebels"), so the plural is undone here.
    private static string Singular(string word) => word switch
    {
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.EndsWith("men", StringComparison.Ordinal) => word[..^3] + "man",
        _ when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) => word[..^1],
        _ => word,
    };

    internal static IEnumerable<string> Lines(string file)
    {
        var name = $"Parley.Reading.Words.{file}";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {file} is missing from the program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    private static FrozenDictionary<string, FrozenSet<string>> ReadLists()
    {
        var lists = new Dictionary<string, HashSet<string>>();
        HashSet<string>? list = null;
        foreach (var line in Lines("words.txt"))
        {
            if (line[0] == '[')
            {
                list = lists[line.Trim('[', ']')] = [];
                continue;
            }

            list!.UnionWith(line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        return lists.ToFrozenDictionary(l => l.Key, l => l.Value.ToFrozenSet());
    }
}
