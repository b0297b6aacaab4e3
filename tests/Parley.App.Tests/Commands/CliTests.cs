using Parley.App.Commands;
using Parley.App.Terminal;

namespace Parley.Tests.App.Commands;

public sealed class CliTests : IDisposable
{
    private static readonly Shell Nowhere = new(Stream.Null, TextWriter.Null, TextWriter.Null, 100, TimeProvider.System, Debug: false);

    private readonly Bench _bench = new();

    public static TheoryData<string> Commands => [.. Cli.Root(Nowhere).Subcommands.Select(c => c.Name)];

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task Help_is_as_approved()
    {
        Assert.Equal(0, await _bench.Run("--help"));
        Golden.Matches(_bench.Output.ToString(), "Golden/help.txt");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_of_every_command_is_as_approved(string command)
    {
        Assert.Equal(0, await _bench.Run(command, "--help"));
        Golden.Matches(_bench.Output.ToString(), $"Golden/help-{command}.txt");
    }

    [Fact]
    public async Task Without_a_command_the_help_is_shown()
    {
        Assert.Equal(0, await _bench.Run());
        Assert.Contains("Start with: parley brief REPORT.txt", _bench.Output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reed a.txt", "read", "See: parley --help")]
    [InlineData("--frob", "'--frob'", "See: parley --help")]
    [InlineData("read", "PATH", "See: parley read --help")]
    [InlineData("parse", "PATH", "See: parley parse --help")]
    [InlineData("read a.txt --jsn", "'--jsn'", "See: parley read --help")]
    [InlineData("read a.txt --published Tuesday", "'Tuesday'", "See: parley read --help")]
    [InlineData("read a.txt --published 2026-02-30", "'2026-02-30'", "See: parley read --help")]
    [InlineData("read a.txt --lang de", "'de'", "See: parley read --help")]
    [InlineData("read a.txt --jobs 0", "'0'", "See: parley read --help")]
    [InlineData("read a.txt --jobs many", "many", "See: parley read --help")]
    [InlineData("read a.txt --outlet", "--outlet", "See: parley read --help")]
    public async Task Wrong_usage_is_told_on_the_error_stream_with_exit_code_2(string line, string mentions, string last)
    {
        Assert.Equal(2, await _bench.Run(line.Split(' ')));
        var told = _bench.Error.ToString();
        Assert.Contains(mentions, told, StringComparison.Ordinal);
        Assert.EndsWith(last + "\n", told, StringComparison.Ordinal);
        Assert.Empty(_bench.Output.ToString());
    }

    [Fact]
    public async Task A_path_that_begins_with_an_at_sign_is_a_path()
    {
        Assert.Equal(3, await _bench.Run("read", "@nothing-of-this-name"));
        Assert.Contains("parley: @nothing-of-this-name: ", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_fault_is_one_line_and_exit_code_1_unless_more_is_asked_for(bool debug)
    {
        var path = _bench.Write("a.txt", "The talks began on Tuesday.");
        using var full = new FullDisk();
        var shell = Nowhere with { Output = full, Error = _bench.Error, Debug = debug };
        Assert.Equal(1, await Cli.RunAsync(["read", path], shell, TestContext.Current.CancellationToken));
        var told = _bench.Error.ToString();
        Assert.StartsWith("parley: a fault", told, StringComparison.Ordinal);
        Assert.Contains("No space left", told, StringComparison.Ordinal);
        Assert.Equal(debug, told.TrimEnd().Contains('\n', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stopped_while_it_waits_for_input_it_gives_exit_code_130_at_once()
    {
        using var stop = new CancellationTokenSource();
        using var silent = new Silent(stop);
        var shell = Nowhere with { Input = silent, Error = _bench.Error };
        Assert.Equal(130, await Cli.RunAsync(["read", "-"], shell, stop.Token));
        Assert.Equal("parley: stopped.\n", _bench.Error.ToString());
        silent.Release();
    }

    /// <summary>Stops the program as soon as it is read from, and gives nothing until released.</summary>
    private sealed class Silent(CancellationTokenSource stop) : MemoryStream
    {
        private readonly ManualResetEventSlim _released = new();

        internal void Release() => _released.Set();

        public override int Read(Span<byte> buffer)
        {
            stop.Cancel();
            _released.Wait();
            return 0;
        }
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Write(string? value) => throw new IOException("No space left on device");
    }
}
