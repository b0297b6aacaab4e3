using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Parley.Tests.House;

/// <summary>What was not read may still have been said: no wording of the program, and no page of the documentation, tells the reader that it was not.</summary>
public partial class AbsenceTests
{
    [Fact]
    public void No_wording_says_that_nobody_said_something()
    {
        var lines = Wordings().ToArray();
        Assert.True(lines.Length > 10_000);
        Assert.Empty(lines.Where(l => Absence().IsMatch(l.Text)).Select(l => $"{l.File}: {l.Text.Trim()}"));
    }

    [Theory]
    [InlineData("Nobody has said where Russia stands.")]
    [InlineData("The reports tell of no agreement.")]
    [InlineData("The reports say nothing of this.")]
    [InlineData("The reports hold no claims about talks.")]
    [InlineData("preferences that nobody has told")]
    [InlineData("Nobody tells of a meeting.")]
    [InlineData("it is not keen, and has not said no")]
    [InlineData("which of several it means is not said")]
    [InlineData("There is no agreement.")]
    public void Such_a_wording_is_found(string wording) => Assert.Matches(Absence(), wording);

    [Theory]
    [InlineData("Nothing read here says where Russia stands.")]
    [InlineData("No agreement was read in these reports.")]
    [InlineData("Not in these reports: Russia's answer.")]
    [InlineData("claims that nobody has decided on")]
    public void A_wording_that_speaks_of_the_reading_alone_passes(string wording) => Assert.DoesNotMatch(Absence(), wording);

    // Comments of the source speak to who reads the source.
    private static IEnumerable<(string File, string Text)> Wordings()
    {
        foreach (var folder in new[] { "src/Parley.App", "src/Parley.Collation", "src/Parley.Core", "docs/reference", "docs/guide" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Root(), folder), "*", SearchOption.AllDirectories)
                .Where(f => Path.GetExtension(f) is ".cs" or ".razor" or ".md" or ".js").Order(StringComparer.Ordinal))
            {
                foreach (var line in File.ReadLines(file).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)))
                {
                    yield return (Path.GetRelativePath(Root(), file), line);
                }
            }
        }
    }

    [GeneratedRegex(
        """
        \b[Nn]obody\ (?:has|have)\ (?:said|told|spoken|voiced|put|named)\b | \b[Nn]obody\ (?:tells|is\ (?:named|told)(?!\ who))\b | \b[Nn]o\ one\ (?:has|says|tells)\b
        | \breports?\ (?:tells?|says?|speaks?|holds?|mentions?|names?)\ (?:of\ )?(?:no|nothing)\b(?!\ ') | \b(?:has|have)\ not\ said\ (?:yes|no|so|where|what)\b | \b(?:is|are|was|were)\ not\ said\b
        | \bThere\ (?:is|was|were|has\ been|have\ been)\ no\ (?:agreement|incident|meeting|position|proposal|answer)s?\b
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Absence();

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
