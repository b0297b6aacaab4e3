using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Parley.Tests.House;

public partial class PapersTests
{
    [Fact]
    public void Every_paper_cited_in_the_source_stands_in_the_list_and_every_one_there_is_cited()
    {
        var root = Root();
        var cited = Directory.EnumerateFiles(Path.Combine(root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => Cited().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value);
        var listed = Row().Matches(File.ReadAllText(Path.Combine(root, "docs", "papers.md"))).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(listed);
        Assert.Equal(listed.Order(StringComparer.Ordinal).Distinct(), listed);
        Assert.Equal(cited.ToHashSet().Order(StringComparer.Ordinal), listed);
    }

    [GeneratedRegex(@"\[([A-Z][A-Za-z]+[12][0-9]{3}[a-z]?)\]")]
    private static partial Regex Cited();

    [GeneratedRegex(@"^\| `([A-Z][A-Za-z]+[12][0-9]{3}[a-z]?)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
