using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Parley.Tests.House;

/// <summary>The page of limits and the constants in the source say the same, and no constant is left out.</summary>
public partial class LimitsTests
{
    private static readonly Dictionary<string, long> Constants = Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(f => Constant().Matches(File.ReadAllText(f)).Select(m => ($"{Path.GetFileNameWithoutExtension(f)}.{m.Groups[1].Value}", m.Groups[2].Value)))
        .GroupBy(c => c.Item1).ToDictionary(g => g.Key, g => Value(g.Single().Value));

    private static readonly IReadOnlyList<(string Bound, string Past, string Name)> Rows =
        [.. Row().Matches(File.ReadAllText(Path.Combine(Root(), "docs", "reference", "limits.md"))).Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value))];

    [Fact]
    public void Every_limit_in_the_source_stands_on_the_page_and_every_one_there_in_the_source() =>
        Assert.Equal(Constants.Keys.Order(StringComparer.Ordinal), Rows.Select(r => r.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_has_the_number_that_the_page_says() => Assert.All(Rows, row =>
    {
        var number = long.Parse(Number().Match(row.Bound).Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        Assert.Equal(row.Bound.Contains("MiB", StringComparison.Ordinal) && !row.Name.EndsWith("Megabytes", StringComparison.Ordinal) ? number * 1024 * 1024 : number, Constants[row.Name]);
    });

    [Fact]
    public void Each_code_is_one_of_the_problems()
    {
        var problems = File.ReadAllText(Path.Combine(Root(), "docs", "reference", "problems.md"));
        Assert.All(Rows.SelectMany(r => Code().Matches(r.Past)), code => Assert.Contains($"| `{code.Value}` |", problems, StringComparison.Ordinal));
    }

    // Products and sums of numbers and of constants that stand on the page by themselves.
    private static long Value(string expression) => expression.Split('+').Sum(term => term.Trim(' ', '(', ')').Split('*').Aggregate(1L, (product, factor) =>
        product * (factor.Trim(' ', '(', ')') is var word && word == "ReportCheck.MaxLength" ? 1_000_000 : long.Parse(word.Replace("_", "", StringComparison.Ordinal).TrimEnd('L'), CultureInfo.InvariantCulture))));

    // A constant that only passes on another one's value is no limit of its own.
    [GeneratedRegex(@"const (?:int|long) (Max\w*|Least\w+) = (?![A-Z]\w*\.\w+;)([^;]+);")]
    private static partial Regex Constant();

    [GeneratedRegex(@"^\| [^|]+ \| ([^|]+) \| ([^|]+) \| `([A-Za-z]+\.[A-Za-z]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("[0-9][0-9,]*")]
    private static partial Regex Number();

    [GeneratedRegex("[RDAS][0-9]{3}")]
    private static partial Regex Code();

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
