using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Parley.Reading.Words;

namespace Parley.Tests.House;

/// <summary>The words of the reading rules stand in the data, each list for a reason.</summary>
public partial class WordListTests
{
    [Fact]
    public void Every_word_list_is_read_by_some_rule()
    {
        var read = Directory.EnumerateFiles(Reading(), "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => Named().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).ToHashSet();
        Assert.Empty(Enum.GetNames<WordList>().Except(read));
    }

    [Fact]
    public void Every_word_list_says_in_a_line_what_its_words_have_in_common()
    {
        var lists = Directory.EnumerateFiles(Path.Combine(Reading(), "Words", "Lists"), "*.txt")
            .SelectMany(f => Header().Matches(File.ReadAllText(f))).Where(m => m.Groups[2].Length > 0).Select(m => m.Groups[1].Value);
        Assert.Equal(Enum.GetValues<WordList>().Select(Vocabulary.Name).Order(StringComparer.Ordinal), lists.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\bWordList\.(\w+)")]
    private static partial Regex Named();

    [GeneratedRegex(@"^\[([a-z-]+)\]\n(?:# (.+)\n)?", RegexOptions.Multiline)]
    private static partial Regex Header();

    private static string Reading([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "Parley.Reading"));
}
