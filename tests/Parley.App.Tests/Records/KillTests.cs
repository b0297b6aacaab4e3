using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Storage;
using Parley.Tests.App.Deals;
using Parley.Tests.App.Fetching;

namespace Parley.Tests.App.Records;

/// <summary>The real program is killed at random points of add, pull, accept, review, rebuild and of asking: the file opens, what was told to be done is there, nothing half-done shows, and what is kept is what is worked out anew.</summary>
/// <remarks>12 kills; PARLEY_KILLS says how many else.</remarks>
public partial class KillTests
{
    private const int Works = 10;
    private const int Entries = 8;

    // What is piped to review: accept, skip, reject, accept, take back.
    private const string Keys = "asrau";

    private static readonly string Feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Wire</title>"
        + string.Concat(Enumerable.Range(1, Entries).Select(n => string.Create(
            CultureInfo.InvariantCulture,
            $"<item><title>Round {n}</title><pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate><description>Peru and Chile met in Havana on {n} May. Peru rejected the plan of {n} steps, said Chile.</description></item>")))
        + "</channel></rss>";

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "parley");

    [Fact]
    public async Task Killed_at_any_moment_a_record_keeps_what_it_told_and_nothing_half_done()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program has another name there.");
        var kills = int.Parse(Environment.GetEnvironmentVariable("PARLEY_KILLS") ?? "12", CultureInfo.InvariantCulture);
        var random = new Random(20260217);
        using var bench = new Bench();
        await using var server = await WebServer.Start(c => WebServer.Gives(c, "application/rss+xml", Feed));
        var (record, reports, decisions) = ("", 0, 0);
        for (var kill = 0; kill < kills; kill++)
        {
            if (kill % Works == 0)
            {
                record = Path.Combine(bench.Folder, $"{kill}.parley");
                using var begun = RecordFile.Create(record, "Killed", TimeProvider.System).Record!;
                RecordFeeds.Add(begun, server.At("/feed").AbsoluteUri);
                (reports, decisions) = (0, 0);
            }

            var work = Work(kill % Works, reports);
            foreach (var line in await Killed([.. work, "--record", record, "--by", "Ann"], random.Next(0, work[0] == "review" ? 40 : 6), random.Next(0, 40)))
            {
                reports = Taken().Match(line) is { Success: true } r ? Math.Max(reports, int.Parse(r.Groups[1].Value, CultureInfo.InvariantCulture)) : reports;
                decisions = Decided().Match(line) is { Success: true } d ? Math.Max(decisions, int.Parse(d.Groups[1].Value, CultureInfo.InvariantCulture)) : decisions;
            }

            var (opened, problem) = RecordFile.Open(record, write: true, TimeProvider.System);
            Assert.Null(problem);
            using (opened)
            {
                Whole(opened!, reports, decisions);
            }

            if (kill % Works is 2 or > 4)
            {
                await SaysWhatIsWorkedOutAnew(bench, record, kill);
            }
        }
    }

    private static string[] Work(int kill, int reports) => kill switch
    {
        3 or 4 => ["pull"],
        5 => ["accept", .. Enumerable.Range(1, Math.Max(reports, 1)).Select(r => $"r{r}")],
        6 => ["review"],
        7 => ["rebuild"],
        8 => ["reject", .. Enumerable.Range(1, Math.Max(reports, 1)).Select(r => $"r{r}.c1")],
        9 => ["today"],
        _ => ["add", DealsSchema.InRoot("samples/havana-2012-2016"), "--jobs", "1"],
    };

    private static void Whole(RecordFile opened, int reports, int decisions)
    {
        Assert.Empty(opened.Verify().Wrong);
        var layers = opened.Layers();
        Assert.InRange(layers.Reports.Count, reports, 14 + Entries);
        Assert.Equal(Enumerable.Range(1, layers.Reports.Count), layers.Reports.Select(r => r.Number));
        Assert.Equal(layers.Reports.Select(r => r.Number), layers.Readings.Select(r => r.Report));
        Assert.InRange(layers.Decisions.Count, decisions, int.MaxValue);
        Assert.Equal(layers.Reports.Count, opened.Search("the", 100).Count);

        // A feed is remembered as pulled only when all it held was taken.
        Assert.True(RecordFeeds.Of(opened).Single().Pulled is null || layers.Reports.Count(r => r.Report.Outlet == "The Wire") == Entries);
    }

    // Killed while it asked or decided it may have kept an answer, or given ids, or not.
    private static async Task SaysWhatIsWorkedOutAnew(Bench bench, string record, int kill)
    {
        var copy = Path.Combine(bench.Folder, $"copy{kill}.parley");
        await RecordCommandTests.Printed(bench, "backup", copy, "--record", record);
        await RecordCommandTests.Printed(bench, "rebuild", "--record", copy);
        foreach (var answer in (string[])["today", "positions"])
        {
            Assert.Equal(await RecordCommandTests.Printed(bench, answer, "--json", "--record", copy), await RecordCommandTests.Printed(bench, answer, "--json", "--record", record));
        }
    }

    // Kills it so many milliseconds after so many lines, and gives the whole lines it had told.
    private static async Task<List<string>> Killed(string[] args, int lines, int milliseconds)
    {
        using var process = Process.Start(new ProcessStartInfo(Program, args) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        if (args[0] == "review")
        {
            await process.StandardInput.WriteAsync(string.Concat(Enumerable.Repeat(Keys, 100)));
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        }

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
