using Parley.App.Terminal;

namespace Parley.Tests.App.Terminal;

public class CsvLineTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")]
    [InlineData("+1-800", "'+1-800")]
    [InlineData("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1+1", "' =1+1")]
    [InlineData("\r=1+1", "' =1+1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("+3", "+3")]
    [InlineData("-1.5e-7", "-1.5e-7")]
    [InlineData("-Infinity", "'-Infinity")]
    [InlineData("-", "-")]
    [InlineData("joint authority", "joint authority")]
    [InlineData("a\nb", "a b")]
    [InlineData("a\u001b[31m\u202E", "a\uFFFD[31m\uFFFD")]
    [InlineData("a,b", "\"a,b\"")]
    public void A_cell_is_read_as_what_it_is(string cell, string written)
    {
        using var to = new StringWriter();
        CsvLine.Write(to, [cell, "x"]);
        Assert.Equal(written + ",x\n", to.ToString());
    }

    [Fact]
    public async Task Names_that_look_like_formulas_are_harmless_in_what_deals_writes()
    {
        using var bench = new Bench();
        var path = bench.Write("a.yaml", """
            parley: scenario/1
            title: Talks
            parties:
              north: { name: North, reservation: 45 }
              south: { name: South, reservation: 30 }
            issues:
              "=cmd|' /C calc'!A0": { track: resources, options: ["@SUM(1)", "+open"] }
            preferences:
              north: { weights: { "=cmd|' /C calc'!A0": 1 }, scores: { "=cmd|' /C calc'!A0": { "@SUM(1)": 60, "+open": 40 } } }
              south: { weights: { "=cmd|' /C calc'!A0": 1 }, scores: { "=cmd|' /C calc'!A0": { "@SUM(1)": 30, "+open": 80 } } }
            """);
        Assert.Equal(0, await bench.Run("deals", path, "--csv"));
        var cells = bench.Output.ToString().Split('\n', ',');
        Assert.Contains("'=cmd|' /C calc'!A0", cells);
        Assert.Contains("'@SUM(1)", cells);
        Assert.DoesNotContain(cells, c => c.StartsWith('=') || c.StartsWith('@') || c.StartsWith('+'));
    }
}
