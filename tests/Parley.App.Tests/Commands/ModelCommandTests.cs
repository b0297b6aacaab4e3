using System.Runtime.CompilerServices;
using System.Text;

namespace Parley.Tests.App.Commands;

public sealed class ModelCommandTests : IDisposable
{
    private static readonly string Sample = Path.Combine(Root(), "samples", "geneva-2026");

    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task The_draft_of_the_sample_is_as_approved()
    {
        Assert.Equal(0, await _bench.Run("model", Sample));
        Golden.Matches(_bench.Output.ToString(), "Golden/geneva-2026/model.yaml");
    }

    [Fact]
    public async Task Says_on_the_error_stream_what_was_drafted_and_what_is_open()
    {
        Assert.Equal(0, await _bench.Run("model", Sample));
        Assert.Equal(
            "parley: drafted 2 parties, 7 issues and 18 options from 8 reports; 35 numbers are open, as not read here; 6 statements were left out. The draft lists them.\n",
            _bench.Error.ToString());
    }

    [Fact]
    public async Task The_analysis_of_deals_runs_on_the_draft_unedited()
    {
        var draft = Path.Combine(_bench.Folder, "draft.yaml");
        Assert.Equal(0, await _bench.Run("model", Sample, "-o", draft));
        Assert.Empty(_bench.Output.ToString());
        Assert.Equal(0, await _bench.Run("deals", draft));
        Assert.Contains("2 parties, 7 issues, 480", _bench.Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claims_read_before_give_the_same_draft_as_the_reports()
    {
        Assert.Equal(0, await _bench.Run("model", Sample));
        var draft = _bench.Output.ToString();
        _bench.Output.GetStringBuilder().Clear();
        Assert.Equal(0, await _bench.Run("read", Sample, "--json"));
        var record = _bench.Write("claims.jsonl", _bench.Output.ToString());
        var claims = _bench.Output.ToString();
        _bench.Output.GetStringBuilder().Clear();
        Assert.Equal(0, await _bench.Run("model", "--record", record));
        Assert.Equal(draft, _bench.Output.ToString());
        _bench.Output.GetStringBuilder().Clear();
        Assert.Equal(0, await _bench.Run(new MemoryStream(Encoding.UTF8.GetBytes(claims)), "model", "--record", "-", Sample));
        Assert.Equal(draft, _bench.Output.ToString());
    }

    [Fact]
    public async Task A_draft_that_is_there_already_is_left_alone()
    {
        var draft = _bench.Write("draft.yaml", "mine");
        Assert.Equal(1, await _bench.Run("model", Sample, "-o", draft));
        Assert.Equal("mine", await File.ReadAllTextAsync(draft, TestContext.Current.CancellationToken));
        Assert.Contains("is there already", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_nothing_to_draft_nothing_is_written_and_the_exit_code_says_so()
    {
        var draft = Path.Combine(_bench.Folder, "draft.yaml");
        Assert.Equal(3, await _bench.Run("model", _bench.Write("a.txt", "The weather in the valley was said to be fine on Monday, and the roads were open."), "-o", draft));
        Assert.False(File.Exists(draft));
        Assert.Contains("(D020)", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "R037")]
    [InlineData(null, "R001")]
    public async Task Claims_that_cannot_be_read_are_told_with_exit_code_3(string? text, string code)
    {
        var path = text is null ? Path.Combine(_bench.Folder, "none.json") : _bench.Write("claims.json", text);
        Assert.Equal(3, await _bench.Run("model", "--record", path));
        Assert.Empty(_bench.Output.ToString());
        Assert.Contains($"({code})", _bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, await _bench.Run("model", "--record", path, Sample));
        Assert.NotEmpty(_bench.Output.ToString());
    }

    [Fact]
    public async Task Without_reports_and_claims_it_is_wrong_usage()
    {
        Assert.Equal(2, await _bench.Run("model"));
        Assert.Contains("--record FILE", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parties_asked_for_are_the_parties()
    {
        Assert.Equal(0, await _bench.Run("model", Sample, "--party", "Washington", "--party", "Russia"));
        Assert.Contains("  united-states: { name: United States", _bench.Output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("  ukraine: {", _bench.Output.ToString(), StringComparison.Ordinal);
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
