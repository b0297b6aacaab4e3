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

    [Theory]
    [InlineData("read - <&-", 3, "parley: standard input: There is no text in it. (R005)\n")]
    [InlineData("deals - <&-", 3, "parley: standard input: The file is empty (D005)\n")]
    [InlineData("read - 0> there", 3, "parley: standard input: It cannot be read: Access to the path is denied. (R002)\n")]
    [InlineData("read a.txt >&-", 1, "parley: the output cannot be written: Bad file descriptor\n")]
    [InlineData("read a.txt <&- >&-", 1, "parley: the output cannot be written: Bad file descriptor\n")]
    [InlineData("read a.txt 1< a.txt", 1, "parley: the output cannot be written: Bad file descriptor\n")]
    [InlineData("read none.txt 2>&-", 3, "")]
    [InlineData("read none.txt 2< a.txt", 3, "")]
    [InlineData("read none.txt <&- >&- 2>&-", 3, "")]
    [InlineData("brief a.txt -o there >&-", 0, "parley: there written, of 1 report: 1 meeting.\n")]
    [InlineData("brief a.txt -o there 2>&-", 0, "")]
    [InlineData("brief a.txt -o there <&- >&- 2>&-", 0, "")]
    public async Task A_stream_that_was_closed_is_never_waited_for_nor_written_into_a_file(string line, int code, string told)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell for it.");
        _bench.Write("a.txt", Report(1));
        Assert.Equal((code, told), await Shell($"timeout 60 \"$parley\" {line}; exit $?"));
        if (line.StartsWith("brief", StringComparison.Ordinal))
        {
            Assert.EndsWith("</html>", await File.ReadAllTextAsync(Path.Combine(_bench.Folder, "there"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("0x1000000", 1)]
    [InlineData("0x1400000", 2)]
    [InlineData("0x1800000", 2)]
    [InlineData("0x2000000", 2)]
    public async Task Too_little_memory_is_one_line_and_exit_code_1(string memory, int jobs)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell for it.");
        for (var i = 0; i < 400; i++)
        {
            _bench.Write($"{i:000}.txt", Report(i));
        }

        Assert.Equal(
            (1, "parley: there is not enough memory for it. Fewer reports at a time take less, and so does --jobs 1.\n"),
            await Shell($"DOTNET_GCHeapHardLimit={memory} \"$parley\" brief . --jobs {jobs} -o there; exit $?"));
        Assert.False(File.Exists(Path.Combine(_bench.Folder, "there")));
    }

    [Theory]
    [InlineData("ulimit -v 1500000", "the system gives it 1,500,000 kB of addresses (ulimit -v), and it needs 4,194,304; few of them are used as memory.")]
    [InlineData("ulimit -v 2500000", "the system gives it 2,500,000 kB of addresses (ulimit -v), and it needs 4,194,304; few of them are used as memory.")]
    [InlineData("ulimit -v 4194303", "the system gives it 4,194,303 kB of addresses (ulimit -v), and it needs 4,194,304; few of them are used as memory.")]
    [InlineData("ulimit -n 48", "the system lets it open 48 files at a time (ulimit -n), and it needs 256.")]
    [InlineData("ulimit -n 255", "the system lets it open 255 files at a time (ulimit -n), and it needs 256.")]
    [InlineData("export DOTNET_GCHeapHardLimit=0xC00000", "the system gives it 12,288 kB of memory, and it needs 16,384.")]
    public async Task Where_the_system_gives_too_little_for_the_runtime_one_line_says_so_before_anything_is_read(string limit, string told)
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "Limits are told elsewhere.");
        _bench.Write("a.txt", Report(1));
        Assert.Equal((1, $"parley: {told}\n"), await Shell($"{limit}; \"$parley\" read a.txt > there; exit $?"));
        Assert.Equal(0, new FileInfo(Path.Combine(_bench.Folder, "there")).Length);
    }

    [Theory]
    [InlineData("ulimit -v 4194304")]
    [InlineData("ulimit -n 256")]
    [InlineData("export DOTNET_GCHeapHardLimit=0x3000000")]
    [InlineData("export DOTNET_STARTUP_HOOKS=/nowhere/hook.dll")]
    [InlineData("export TZ=:/nonsense LANG=tr_TR.UTF-8 TERM=../x COLUMNS=1 TMPDIR=/nowhere ASPNETCORE_URLS=http://0.0.0.0:80; unset HOME")]
    [InlineData("export PATH=")]
    [InlineData("umask 777")]
    [InlineData("mkdir gone; cd gone; rmdir ../gone")]
    public async Task Odd_surroundings_give_the_same_bytes(string odd)
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "There is no shell for it, or it has other limits.");
        _bench.Write("a.txt", Report(1));
        var run = "\"$parley\" read \"$here/a.txt\" --json && \"$parley\" brief \"$here/a.txt\" -o -";
        Assert.Equal((0, ""), await Shell($"here=$PWD; exec > plain; {run}"));
        Assert.Equal((0, ""), await Shell($"here=$PWD; exec > odd; {odd}; {run}"));
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(_bench.Folder, "plain"), TestContext.Current.CancellationToken), await File.ReadAllTextAsync(Path.Combine(_bench.Folder, "odd"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nobody_finds_a_door_into_the_program()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It is no file there.");
        for (var i = 0; i < 400; i++)
        {
            _bench.Write($"reports/{i:000}.txt", Report(i));
        }

        var doors = Directory.CreateDirectory(Path.Combine(_bench.Folder, "doors")).FullName;
        using var process = Start(["read", "reports", "--jobs", "1"], ("TMPDIR", doors));
        await process.StandardOutput.ReadAsync(new char[1], TestContext.Current.CancellationToken);
        Assert.Empty(Directory.EnumerateFileSystemEntries(doors));
        Assert.False(process.HasExited);
        await Stop(process);
    }

    [Fact]
    public async Task A_reader_that_goes_ends_the_reading_without_a_word()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell for it.");
        // So many that the start of the program is a small part of reading them all.
        for (var i = 0; i < 1600; i++)
        {
            _bench.Write($"{i:0000}.txt", Report(i));
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

    [Fact]
    public async Task Stopped_in_the_midst_of_a_question_to_the_solver_it_ends_with_130()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such signals.");
        _bench.Write("many.yaml", Interwoven());
        using var process = Start(["deals", "many.yaml"]);
        while (!process.HasExited && process.TotalProcessorTime < TimeSpan.FromSeconds(4))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
            process.Refresh();
        }

        await Stop(process);
        Assert.Equal(130, process.ExitCode);
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

    private Process Start(string[] args, params (string Name, string Value)[] surroundings)
    {
        var start = new ProcessStartInfo(Program, args) { WorkingDirectory = _bench.Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in surroundings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

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

    // Each of thirty triples of its forty issues is worth something by itself to each of two parties: the solver has half a minute's work with it.
    private static string Interwoven()
    {
        var random = new Random(3);
        var issues = Enumerable.Range(1, 40).ToArray();
        string Party(string name) => $"  {name}:\n    weights: {{ {string.Join(", ", issues.Select(i => $"i{i}: {random.Next(1, 99)}"))} }}\n    scores:\n"
            + string.Concat(issues.Select(i => $"      i{i}: {{ {string.Join(", ", "abcde".Select(o => $"{o}: {random.Next(101)}"))} }}\n")) + "    together:\n"
            + string.Concat(Enumerable.Range(0, 30).Select(_ => $"      - {{ when: {{ {string.Join(", ", random.GetItems(issues, 40).Distinct().Take(3).Select(i => $"i{i}: {"abcde"[random.Next(5)]}"))} }}, add: {random.Next(-9, 10)} }}\n"));
        return "parley: scenario/1\ntitle: Talks\nparties:\n  north: { reservation: 40 }\n  south: { reservation: 40 }\nissues:\n"
            + string.Concat(issues.Select(i => $"  i{i}: {{ track: resources, options: [a, b, c, d, e] }}\n")) + $"preferences:\n{Party("north")}{Party("south")}";
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
