using System.Text.Json;
using Parley.App.Commands;
using Parley.App.Terminal;

namespace Parley.Tests.App.Commands;

public sealed class BriefCommandTests : IDisposable
{
    private const string Text = """
        title: Third round opens
        outlet: Example Wire
        published: 2026-02-17

        Northland and Southland opened a third round of talks in Geneva on Tuesday. The envoys said that the talks would go on.

        """;

    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    private Task<int> AtTerminal(params string[] args) => Cli.RunAsync(
        args, new Shell(Stream.Null, _bench.Output, _bench.Error, 100, TimeProvider.System, Debug: false) { OutputIsTerminal = true, Folder = _bench.Folder }, TestContext.Current.CancellationToken);

    [Theory]
    [InlineData(new string[0], "<!DOCTYPE html>")]
    [InlineData(new[] { "--html" }, "<!DOCTYPE html>")]
    [InlineData(new[] { "--md" }, "# ")]
    [InlineData(new[] { "--json" }, "{\n  \"format\": \"parley.brief/1\"")]
    public async Task Writes_the_form_asked_for(string[] form, string begins)
    {
        Assert.Equal(0, await _bench.Run(["brief", _bench.Write("a.txt", Text), .. form]));
        Assert.StartsWith(begins, _bench.Output.ToString(), StringComparison.Ordinal);
        Assert.Empty(_bench.Error.ToString());
    }

    [Theory]
    [InlineData("out.html", "<!DOCTYPE html>")]
    [InlineData("out.md", "# ")]
    [InlineData("out.json", "{")]
    public async Task Writes_to_a_file_whose_name_says_the_form(string name, string begins)
    {
        var to = Path.Combine(_bench.Folder, name);
        Assert.Equal(0, await _bench.Run("brief", _bench.Write("a.txt", Text), "-o", to));
        Assert.StartsWith(begins, await File.ReadAllTextAsync(to, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(_bench.Output.ToString());
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public async Task The_first_and_the_last_day_of_the_calendar_are_days_like_others(string day)
    {
        using var bench = new Bench();
        var path = bench.Write("a.txt", $"published: {day}\n\nSudan and Ethiopia met in Geneva on {(day[0] == '9' ? "Friday" : "Monday")}. They will meet again tomorrow, next week and after 31 December. They met last month and before yesterday. The talks last until the end of the year.\n");
        foreach (var form in (string[])["--html", "--md", "--json"])
        {
            Assert.Equal(0, await bench.Run("brief", path, form));
            Assert.Empty(bench.Error.ToString());
        }
    }

    [Theory]
    [InlineData("--as-of 2026-02-16", "--as-of asks a part of a record")]
    [InlineData("--known-on 2026-02-16 --reviewed", "--known-on and --reviewed ask a part of a record")]
    public async Task Refuses_to_ask_a_part_of_a_record_where_reports_are_named(string cut, string told)
    {
        Assert.Equal(2, await _bench.Run(["brief", _bench.Write("a.txt", Text), .. cut.Split(' ')]));
        Assert.Contains(told, _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_two_forms_at_once()
    {
        Assert.Equal(2, await _bench.Run("brief", _bench.Write("a.txt", Text), "--md", "--json"));
        Assert.Contains("One form at a time, not --md and --json.", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Makes_one_dossier_of_what_can_be_read_and_tells_of_the_rest()
    {
        Assert.Equal(3, await _bench.Run("brief", _bench.Write("a.txt", Text), "nothing-of-this-name.txt", "--json"));
        using var brief = JsonDocument.Parse(_bench.Output.ToString());
        Assert.Equal(1, brief.RootElement.GetProperty("reports").GetArrayLength());
        Assert.Contains("nothing-of-this-name.txt", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_nothing_where_nothing_could_be_read()
    {
        var to = Path.Combine(_bench.Folder, "out.html");
        Assert.Equal(3, await _bench.Run("brief", "nothing-of-this-name.txt", "-o", to));
        Assert.False(File.Exists(to));
    }

    [Fact]
    public async Task On_a_terminal_a_page_goes_to_a_file_with_a_name_of_its_own_and_is_told_with_counts()
    {
        Assert.Equal(0, await AtTerminal("brief", _bench.Write("a.txt", Text)));
        Assert.Empty(_bench.Output.ToString());
        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(Path.Combine(_bench.Folder, "talks.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.EndsWith("talks.html written, of 1 report: 1 meeting.\n", _bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await AtTerminal("brief", _bench.Folder));
    }

    [Fact]
    public async Task A_page_that_Parley_did_not_write_is_left_alone()
    {
        var page = _bench.Write("talks.html", "<p>mine</p>");
        Assert.Equal(1, await AtTerminal("brief", _bench.Write("a.txt", Text)));
        Assert.Equal("<p>mine</p>", await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken));
        Assert.Contains("Parley did not write it", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--md")]
    [InlineData("--json")]
    [InlineData("--output=-")]
    public async Task What_is_asked_for_on_the_output_comes_there_on_a_terminal_too(string option)
    {
        Assert.Equal(0, await AtTerminal("brief", _bench.Write("a.txt", Text), option));
        Assert.NotEmpty(_bench.Output.ToString());
        Assert.False(File.Exists(Path.Combine(_bench.Folder, "talks.html")));
    }

    [Theory]
    [InlineData("out.pdf", "not as .pdf; a page becomes a PDF by printing it")]
    [InlineData("out.doc", "not as .doc")]
    [InlineData("out.html --md", "--md and a name that ends in .html contradict each other.")]
    [InlineData("out.json --html", "--html and a name that ends in .json contradict each other.")]
    [InlineData("out.md --pages 0", "'0' is no number of pages; --pages takes 1 to 50.")]
    [InlineData("out.md --pages two", "'two' is no number of pages")]
    [InlineData("out.md --since yesterday", "'yesterday' is no day of the form")]
    [InlineData("out.md https://example.org/talks.html", "'https://example.org/talks.html' is an address, and nothing is fetched here")]
    public async Task What_cannot_be_meant_is_said_plainly_and_nothing_is_written(string line, string told)
    {
        var words = line.Split(' ');
        var to = Path.Combine(_bench.Folder, words[0]);
        Assert.Equal(2, await _bench.Run(["brief", _bench.Write("a.txt", Text), "-o", to, .. words[1..]]));
        Assert.Contains(told, _bench.Error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(to));
    }

    [Fact]
    public async Task Files_of_other_kinds_in_a_folder_are_told_as_passed_over()
    {
        _bench.Write("a.txt", Text);
        _bench.Write("photos/b.jpg", "x");
        _bench.Write(".hidden/c.jpg", "x");
        Assert.Equal(0, await _bench.Run("brief", _bench.Folder, "--md"));
        Assert.Contains($"1 file of other kinds passed over ({Path.Combine("photos", "b.jpg")}).", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_given_twice_under_two_names_counts_once()
    {
        Assert.Equal(0, await _bench.Run("brief", _bench.Write("a.txt", Text), _bench.Write("b.txt", Text), "--json"));
        using var brief = JsonDocument.Parse(_bench.Output.ToString());
        Assert.Equal("b", brief.RootElement.GetProperty("reports")[0].GetProperty("repeats")[0].GetString());
    }
}
