using System.Runtime.CompilerServices;
using Parley.App.Commands;
using Parley.App.Terminal;

namespace Parley.Tests.App.Commands;

/// <summary>What the program says of the sample, whole; a change in the reader shows here as a difference to be read.</summary>
public class SampleTests
{
    [Theory]
    [InlineData("1-alpine-wire")]
    [InlineData("2-harbour-courier")]
    [InlineData("3-lantern-radio")]
    [InlineData("4-volga-line")]
    [InlineData("5-dnipro-messenger")]
    [InlineData("6-lake-gazette")]
    [InlineData("7-gulf-observer")]
    [InlineData("8-alpine-wire")]
    public async Task The_claims_of_each_report_of_the_sample_are_as_approved(string report) =>
        Golden.Matches(await Print("read", $"samples/geneva-2026/{report}.txt", "--json"), $"Golden/geneva-2026/{report}.json");

    [Theory]
    [InlineData("--html", "brief.html")]
    [InlineData("--md", "brief.md")]
    [InlineData("--json", "brief.json")]
    public async Task The_dossier_of_the_sample_is_as_approved(string format, string file) =>
        Golden.Matches(await Print("brief", "samples/geneva-2026", format), $"Golden/geneva-2026/{file}");

    [Theory]
    [InlineData("--html", "brief.html")]
    [InlineData("--md", "brief.md")]
    [InlineData("--json", "brief.json")]
    public async Task The_dossier_of_the_five_years_in_Havana_is_as_approved(string format, string file) =>
        Golden.Matches(await Print("brief", "samples/havana-2012-2016", format), $"Golden/havana-2012-2016/{file}");

    private static async Task<string> Print(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var located = words.Select(w => w.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Root(), w) : w).ToArray();
        var exit = await Cli.RunAsync(located, new Shell(Stream.Null, output, error, 100, TimeProvider.System, true), TestContext.Current.CancellationToken);
        Assert.True(exit == 0, error.ToString());
        return output.ToString();
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
