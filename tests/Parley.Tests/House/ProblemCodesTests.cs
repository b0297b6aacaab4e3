using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Parley.Tests.House;

public partial class ProblemCodesTests
{
    [Fact]
    public void Every_code_in_the_source_stands_in_the_reference_and_every_code_there_in_the_source()
    {
        var root = Root();
        var source = Directory.EnumerateFiles(Path.Combine(root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => Quoted().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value);
        var page = Row().Matches(File.ReadAllText(Path.Combine(root, "docs", "reference", "problems.md"))).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(page);
        Assert.Equal(page.Distinct(), page);
        Assert.Equal(source.ToHashSet().Order(StringComparer.Ordinal), page.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("\"([RDACSW][0-9]{3})\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^\| `([RDACSW][0-9]{3})` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
