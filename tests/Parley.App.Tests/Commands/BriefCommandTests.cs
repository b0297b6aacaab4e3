using System.Text.Json;

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
    public async Task A_report_given_twice_under_two_names_counts_once()
    {
        Assert.Equal(0, await _bench.Run("brief", _bench.Write("a.txt", Text), _bench.Write("b.txt", Text), "--json"));
        using var brief = JsonDocument.Parse(_bench.Output.ToString());
        Assert.Equal("b", brief.RootElement.GetProperty("reports")[0].GetProperty("repeats")[0].GetString());
    }
}
