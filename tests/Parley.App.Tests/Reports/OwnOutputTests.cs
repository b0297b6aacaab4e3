namespace Parley.Tests.App.Reports;

/// <summary>What Parley wrote is no report: read again, it would tell everything once more.</summary>
public sealed class OwnOutputTests : IDisposable
{
    private const string Report = "title: Third round\npublished: 2026-02-17\n\nNorthland and Southland opened a third round of talks in Geneva on Tuesday. The envoys of the two sides said that the talks would go on.\n";

    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("brief a.txt", "b.html")]
    [InlineData("brief a.txt --md", "b.md")]
    [InlineData("brief a.txt --md", "b.txt")]
    [InlineData("brief a.txt --json", "b.json")]
    [InlineData("read a.txt", "b.txt")]
    [InlineData("read a.txt --json", "b.json")]
    [InlineData("parse a.txt", "b.txt")]
    [InlineData("model GENEVA", "b.txt")]
    public async Task Each_of_its_forms_is_refused_as_a_report(string line, string name)
    {
        var path = _bench.Write("a.txt", Report);
        Assert.Equal(0, await _bench.Run([.. line.Split(' ').Select(w => w == "GENEVA" ? Deals.DealsSchema.InRoot("samples/geneva-2026") : w.EndsWith(".txt", StringComparison.Ordinal) ? Path.Combine(_bench.Folder, w) : w)]));
        var own = _bench.Write(name, _bench.Output.ToString());
        _bench.Error.GetStringBuilder().Clear();
        _bench.Output.GetStringBuilder().Clear();
        Assert.Equal(3, await _bench.Run("read", own, path, "--json"));
        Assert.Contains($"{own}: Parley wrote this itself", _bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Single(_bench.Output.ToString().TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("x.html")]
    [InlineData("x.md")]
    [InlineData("x.json")]
    [InlineData("below/x.htm")]
    [InlineData("x.docx")]
    public async Task A_dossier_written_daily_into_the_folder_of_its_reports_stays_what_it_is(string name)
    {
        _bench.Write("a.txt", Report);
        var to = _bench.Write(name, "");
        Assert.Equal(0, await _bench.Run("brief", _bench.Folder, "-o", to));
        var first = await File.ReadAllBytesAsync(to, TestContext.Current.CancellationToken);
        Assert.Equal(0, await _bench.Run("brief", _bench.Folder, "-o", to));
        Assert.Equal(first, await File.ReadAllBytesAsync(to, TestContext.Current.CancellationToken));
        Assert.All(_bench.Error.ToString().TrimEnd().Split('\n'), told => Assert.StartsWith($"parley: {to} written, of 1 report", told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_report_in_the_folder_is_not_written_over()
    {
        var path = _bench.Write("a.txt", Report);
        Assert.Equal(2, await _bench.Run("brief", _bench.Folder, "-o", path));
        Assert.Equal(Report, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Contains("is one of the reports in", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_beside_its_scenario_is_no_part_of_it()
    {
        var scenario = await File.ReadAllBytesAsync(Path.Combine(Deals.DealsSchema.InRoot("samples/delta"), "delta.yaml"), TestContext.Current.CancellationToken);
        _bench.Write("delta.yaml", scenario);
        var to = Path.Combine(_bench.Folder, "answer.json");
        Assert.Equal(0, await _bench.Run("deals", _bench.Folder, "-o", to));
        Assert.Equal(0, await _bench.Run("deals", _bench.Folder, "-o", to));
    }

    [Fact]
    public async Task A_report_about_the_program_is_a_report()
    {
        var path = _bench.Write("a.txt", Report + "The mediators use a listing, as Parley reads it, and \"parley.brief/1\" and <meta name=generator> as forms.\n");
        Assert.Equal(0, await _bench.Run("read", path));
    }
}
