using System.Diagnostics;

namespace Parley.Tests.App.Commands;

/// <summary>The program as a shell starts it: full disks, readers that go, signals.</summary>
public sealed class ProgramTests : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "parley");

    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("read a.txt > /dev/full", 1, "parley: the output cannot be written: No space left on device\n")]
    [InlineData("read a.txt --json > /dev/full", 1, "parley: the output cannot be written: No space left on device\n")]
    [InlineData("parse a.txt > /dev/full", 1, "parley: the output cannot be written: No space left on device\n")]
    [InlineData("brief a.txt > /dev/full", 1, "parley: the output cannot be written: No space left on device\n")]
    [InlineData("brief a.txt -o /dev/full", 1, "parley: /dev/full cannot be written: No space left on device : '/dev/full'\n")]
    [InlineData("--help > /dev/full", 1, "parley: the output cannot be written: No space left on device\n")]
    [InlineData("read a.txt 2> /dev/full > /dev/null", 0, "")]
    [InlineData("read none.txt 2> /dev/full", 3, "")]
    [InlineData("read a.txt --published 2> /dev/full > /dev/full", 2, "")]
    public async Task A_full_disk_is_one_line_and_exit_code_1(string line, int code, string told)
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "There is no such device.");
        _bench.Write("a.txt", Report(1));
        var (found, error) = await Shell($"\"$parley\" {line}; exit $?");
        Assert.Equal((code, told), (found, error));
    }

    [Fact]
    public async Task A_reader_that_goes_ends_the_reading_without_a_word()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell for it.");
        for (var i = 0; i < 400; i++)
        {
            _bench.Write($"{i:000}.txt", Report(i));
        }

        var all = Stopwatch.StartNew();
        Assert.Equal((0, ""), await Shell("\"$parley\" read . --jobs 1 > all; exit $?"));
        var time = all.Elapsed;
        var some = Stopwatch.StartNew();
        Assert.Equal((0, ""), await Shell("rm all; \"$parley\" read . --jobs 1 | head -1 > /dev/null; exit ${PIPESTATUS[0]}"));
        Assert.True(some.Elapsed < time / 2, $"{some.Elapsed} of {time}");
    }

    [Fact]
    public async Task Stopped_while_nobody_empties_the_pipe_it_ends_with_130()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such signals.");
        for (var i = 0; i < 400; i++)
        {
            _bench.Write($"{i:000}.txt", Report(i));
        }

        using var process = Start(["read", ".", "--jobs", "1"]);
        await process.StandardOutput.ReadAsync(new char[1], TestContext.Current.CancellationToken);
        await Stop(process);
        Assert.Equal(130, process.ExitCode);
        Assert.Equal("parley: stopped.\n", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Stopped_in_the_midst_of_its_draws_deals_tells_what_it_has_and_ends_with_130()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such signals.");

        // More than a pipe holds, so that it is at work when all of it is written.
        using var process = Start(["deals", "-", "--robust", "--samples", "10000000"]);
        await process.StandardInput.WriteAsync(Scenario() + string.Concat(Enumerable.Repeat("# " + new string('x', 98) + "\n", 3_000)));
        process.StandardInput.Close();
        await Stop(process);
        Assert.Equal(130, process.ExitCode);
        Assert.Equal("parley: stopped.\n", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private static async Task Stop(Process process)
    {
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        await process.WaitForExitAsync(patience.Token);
    }

    private Process Start(string[] args) =>
        Process.Start(new ProcessStartInfo(Program, args) { WorkingDirectory = _bench.Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;

    private static string Report(int n) =>
        $"title: Talks {n}\npublished: 2026-02-17\n\n" + string.Concat(Enumerable.Repeat("Northland and Southland opened a third round of talks in Geneva on Tuesday. The envoys of the two sides said that the talks would go on. ", 4)) + "\n";

    private static string Scenario()
    {
        var issues = Enumerable.Range(1, 8).ToArray();
        string Party(string name, int much) => $"  {name}:\n    weights: {{ {string.Join(", ", issues.Select(i => $"i{i}: [{i}, {i + 8}]"))} }}\n    scores:\n"
            + string.Concat(issues.Select(i => $"      i{i}: {{ a: [{i}, {i + 60}], b: [{much + i}, 90], c: 50 }}\n"));
        return "parley: scenario/1\ntitle: Talks\nparties:\n  north: { name: North, reservation: 40 }\n  south: { name: South, reservation: 40 }\nissues:\n"
            + string.Concat(issues.Select(i => $"  i{i}: {{ track: resources, options: [a, b, c] }}\n")) + $"preferences:\n{Party("north", 35)}{Party("south", 63)}";
    }

    private async Task<(int Code, string Error)> Shell(string script)
    {
        var start = new ProcessStartInfo("bash", ["-c", script]) { WorkingDirectory = _bench.Folder, RedirectStandardError = true };
        start.Environment["parley"] = Program;
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, error);
    }
}
