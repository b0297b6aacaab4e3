using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Storage;
using Parley.Tests.App.Deals;

namespace Parley.Tests.App.Records;

/// <summary>The real program is killed at random points of add, accept and rebuild: the file opens, what was told to be done is there, and nothing half-done shows.</summary>
/// <remarks>24 kills; PARLEY_KILLS says how many else.</remarks>
public partial class KillTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "parley");

    [Fact]
    public async Task Killed_at_any_moment_a_record_keeps_what_it_told_and_nothing_half_done()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program has another name there.");
        var kills = int.Parse(Environment.GetEnvironmentVariable("PARLEY_KILLS") ?? "24", CultureInfo.InvariantCulture);
        var random = new Random(20260217);
        using var bench = new Bench();
        var (record, reports, decisions) = ("", 0, 0);
        for (var kill = 0; kill < kills; kill++)
        {
            if (kill % 6 == 0)
            {
                record = Path.Combine(bench.Folder, $"{kill}.parley");
                RecordFile.Create(record, "Killed", TimeProvider.System).Record!.Dispose();
                (reports, decisions) = (0, 0);
            }

            string[] work = (kill % 6) switch
            {
                4 => ["accept", .. Enumerable.Range(1, Math.Max(reports, 1)).Select(r => $"r{r}")],
                5 => ["rebuild"],
                _ => ["add", DealsSchema.InRoot("samples/havana-2012-2016"), "--jobs", "1"],
            };
            foreach (var line in await Killed([.. work, "--record", record, "--by", "Ann"], random.Next(0, 6), random.Next(0, 40)))
            {
                reports = Taken().Match(line) is { Success: true } r ? Math.Max(reports, int.Parse(r.Groups[1].Value, CultureInfo.InvariantCulture)) : reports;
                decisions = Decided().Match(line) is { Success: true } d ? Math.Max(decisions, int.Parse(d.Groups[1].Value, CultureInfo.InvariantCulture)) : decisions;
            }

            var (opened, problem) = RecordFile.Open(record, write: true, TimeProvider.System);
            Assert.Null(problem);
            using (opened)
            {
                Assert.Empty(opened!.Verify().Wrong);
                var layers = opened.Layers();
                Assert.InRange(layers.Reports.Count, reports, 14);
                Assert.Equal(Enumerable.Range(1, layers.Reports.Count), layers.Reports.Select(r => r.Number));
                Assert.Equal(layers.Reports.Select(r => r.Number), layers.Readings.Select(r => r.Report));
                Assert.InRange(layers.Decisions.Count, decisions, int.MaxValue);
                Assert.Equal(layers.Reports.Count, opened.Search("the", 100).Count);
            }
        }
    }

    // Kills it so many milliseconds after so many lines, and gives the whole lines it had told.
    private static async Task<List<string>> Killed(string[] args, int lines, int milliseconds)
    {
        using var process = Process.Start(new ProcessStartInfo(Program, args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var told = new List<string>();
        while (told.Count < lines && await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            told.Add(line);
        }

        using (var pause = new CancellationTokenSource(milliseconds))
        {
            // Waits for its end or for the moment, whichever comes first.
            await Task.WhenAny(process.WaitForExitAsync(CancellationToken.None), Task.Delay(Timeout.Infinite, pause.Token));
        }

        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        told.AddRange(rest.Split('\n').SkipLast(1));
        return told;
    }

    [GeneratedRegex("^r([0-9]+)  ")]
    private static partial Regex Taken();

    [GeneratedRegex(@"\(d([0-9]+)\)$")]
    private static partial Regex Decided();
}
