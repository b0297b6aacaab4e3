using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Parley.Tests.App.Commands;

/// <summary><c>parley deals</c> driven whole: what it prints, and what it makes of bad scenarios.</summary>
public sealed class DealsCommandTests : IDisposable
{
    private const string Small = """
        parley: scenario/1
        title: Ferry
        parties:
          east: { name: East, reservation: 20 }
          west: { name: West, reservation: 20 }
        issues:
          fare: { options: [low, high] }
          crew: { options: [mixed, own] }
        preferences:
          east:
            weights: { fare: 1, crew: 1 }
            scores: { fare: { low: 0, high: 100 }, crew: { mixed: 50, own: 100 } }
          west:
            weights: { fare: 1, crew: 1 }
            scores: { fare: { low: 100, high: 0 }, crew: { mixed: 100, own: 0 } }
        """;

    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(InRoot("docs/reference/deals.schema.json")));

    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task The_harbour_table_is_as_approved()
    {
        Assert.Equal(0, await _bench.Run("deals", InRoot("samples/harbour")));
        Golden.Matches(_bench.Output.ToString(), "Golden/deals-harbour.txt");
        Assert.Empty(_bench.Error.ToString());
        Assert.DoesNotContain("optimal", _bench.Output.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_harbour_JSON_is_as_approved_and_valid()
    {
        Assert.Equal(0, await _bench.Run("deals", InRoot("samples/harbour/harbour.yaml"), "--json"));
        Golden.Matches(_bench.Output.ToString(), "Golden/deals-harbour.json");
        AssertValid(_bench.Output.ToString());
    }

    [Fact]
    public async Task Numbers_are_those_worked_out_by_hand()
    {
        // East, West: low mixed 25, 100; low own 50, 50; high mixed 75, 50; high own 100, 0. Low own is beaten by high mixed.
        var answer = await Json(Small);
        Assert.Equal("4", (string?)answer["scenario"]!["outcomes"]);
        Assert.Equal("4", (string?)answer["scenario"]!["feasible"]);
        Assert.Equal(["[100,0]", "[75,50]", "[25,100]"], answer["frontier"]!.AsArray().Select(p => p!["utilities"]!.ToJsonString()));
        Assert.Equal("mixed", (string?)answer["frontier"]![1]!["outcome"]!["crew"]);
        Assert.Equal(1650m, (decimal)answer["solutions"]!["nash"]!["value"]!); // 55 * 30, against 5 * 80
        Assert.Equal(125m, (decimal)answer["solutions"]!["utilitarian"]!["value"]!);
        Assert.Equal(2, answer["solutions"]!["utilitarian"]!["points"]!.AsArray().Count);
        Assert.Equal(30m, (decimal)answer["solutions"]!["egalitarian"]!["value"]!);
        Assert.Equal(0.375m, (decimal)answer["solutions"]!["kalaiSmorodinsky"]!["value"]!); // 30 of the 80 that West could gain
        Assert.Equal("exact", (string?)answer["method"]);
        AssertValid(answer.ToJsonString());
    }

    [Theory]
    [InlineData("worst", "[25,0]")]
    [InlineData("0", "[0,0]")]
    [InlineData("reservation", "[20,20]")]
    public async Task The_threat_point_is_the_one_asked_for(string threat, string expected) =>
        Assert.Equal(expected, (await Json(Small, "--threat", threat))["threat"]!.ToJsonString());

    [Fact]
    public async Task Comma_separated_values_hold_a_package_a_line()
    {
        var path = _bench.Write("s.yaml", Small.Replace("high]", "\"high, say\"]", StringComparison.Ordinal).Replace("high: 100", "\"high, say\": 100", StringComparison.Ordinal).Replace("high: 0", "\"high, say\": 0", StringComparison.Ordinal));
        Assert.Equal(0, await _bench.Run("deals", path, "--csv"));
        Assert.Equal(
            "east,west,count,fare,crew,picked by\n100,0,1,\"high, say\",own,\n75,50,1,\"high, say\",mixed,nash kalaiSmorodinsky egalitarian utilitarian relativeUtilitarian\n25,100,1,low,mixed,utilitarian\n",
            _bench.Output.ToString());
    }

    [Fact]
    public async Task A_reservation_above_everything_is_said_and_done()
    {
        var answer = await Json(Small.Replace("name: East, reservation: 20", "name: East, reservation: 100", StringComparison.Ordinal)
            .Replace("high: 100", "high: 90", StringComparison.Ordinal));
        Assert.Contains("No package is worth as much to East as no deal: the best gives it 95.0, no deal 100.0.", _bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, answer["frontier"]!.AsArray().Count);
        Assert.All(answer["solutions"]!.AsObject(), s => Assert.Null(s.Value));
        AssertValid(answer.ToJsonString());
    }

    [Fact]
    public async Task Wishes_that_cannot_be_met_together_are_said()
    {
        await Json(Small.Replace("reservation: 20", "reservation: 80", StringComparison.Ordinal));
        Assert.Contains("No package gives every party", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Red_lines_that_leave_nothing_are_said_and_done()
    {
        var answer = await Json(Small + "\n    red lines: [{ fare: low }, { fare: high }]\n");
        Assert.Contains("No package is left: the red lines of West rule out every one.", _bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal("0", (string?)answer["scenario"]!["feasible"]);
        Assert.Empty(answer["frontier"]!.AsArray());
        AssertValid(answer.ToJsonString());
    }

    [Theory]
    [InlineData("--threat", "worst")]
    [InlineData("--threat", "reservation")]
    public async Task Red_lines_that_leave_nothing_are_told_in_the_table_too(params string[] options)
    {
        var path = _bench.Write("s.yaml", Small + "\n    red lines: [{ fare: low }, { fare: high }]\n");
        Assert.Equal(0, await _bench.Run(["deals", path, .. options]));
        Assert.Contains("No package is left", _bench.Output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weights: { fare: 1, crew: 1 }", "weights: { fare: 0, crew: 0 }", "D011")]
    [InlineData("scores: { fare: { low: 0, high: 100 }", "scores: { fare: { low: 0 }", "D012")]
    [InlineData("weights: { fare: 1, crew: 1 }", "weights: [fare, crew, fare]", "D013")]
    [InlineData("weights: { fare: 1, crew: 1 }", "weights: &w { fare: *w }", "D005")]
    [InlineData("title: Ferry", "title: { a: b }", "D008")]
    public async Task A_bad_scenario_gets_exit_code_3_and_a_line_for_each_problem(string old, string now, string code)
    {
        var path = _bench.Write("s.yaml", Small.Replace(old, now, StringComparison.Ordinal));
        Assert.Equal(3, await _bench.Run("deals", path, "--json"));
        Assert.Empty(_bench.Output.ToString());
        Assert.Matches($@"(?m)^parley: {path}:\d+:\d+: .+ \({code}\)$", _bench.Error.ToString());
    }

    [Theory]
    [InlineData("missing.yaml", "D001")]
    [InlineData("", "D004")]
    public async Task What_is_not_there_gets_exit_code_3(string name, string code)
    {
        Assert.Equal(3, await _bench.Run("deals", Path.Combine(_bench.Folder, name)));
        Assert.Contains($"({code})", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_XML_reads_no_other_file()
    {
        var secret = _bench.Write("secret.txt", "sesame");
        _bench.Write("d/domain.xml", $"<!DOCTYPE x [<!ENTITY e SYSTEM \"{secret}\">]><negotiation_template>&e;</negotiation_template>");
        Assert.Equal(3, await _bench.Run("deals", Path.Combine(_bench.Folder, "d")));
        Assert.Contains("DTD", _bench.Error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", _bench.Error.ToString() + _bench.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--json --csv", "cannot both")]
    [InlineData("--scale raw", "'raw' is no scale")]
    [InlineData("--threat none", "'none' is no threat point")]
    [InlineData("--scale negmas", "is for GENIUS domains")]
    [InlineData("--convert genius", "--convert needs --output")]
    public async Task Wrong_usage_gets_exit_code_2(string options, string told)
    {
        Assert.Equal(2, await _bench.Run(["deals", InRoot("samples/harbour"), .. options.Split(' ')]));
        Assert.Contains(told, _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_read()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Small));
        Assert.Equal(0, await _bench.Run(input, "deals", "-"));
        Assert.StartsWith("Ferry: 2 parties, 2 issues, 4 packages.", _bench.Output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("genius")]
    [InlineData("negmas")]
    public async Task What_is_converted_gives_the_same_packages(string program)
    {
        var before = await Json(Small);
        var folder = Path.Combine(_bench.Folder, "converted");
        Assert.Equal(0, await _bench.Run("deals", Path.Combine(_bench.Folder, "s.yaml"), "--convert", program, "--output", folder));
        _bench.Output.GetStringBuilder().Clear();
        Assert.Equal(0, await _bench.Run("deals", folder, "--json"));
        var after = JsonNode.Parse(_bench.Output.ToString())!;
        Assert.Equal(program, (string?)after["scale"]);
        Assert.Equal(Packages(before, 1m / 100), Packages(after, 1));
        Assert.Equal(1, await _bench.Run("deals", Path.Combine(_bench.Folder, "s.yaml"), "--convert", program, "--output", folder));
        Assert.Contains("is there already", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_place_in_another_format_is_not_converted()
    {
        Assert.Equal(3, await _bench.Run("deals", InRoot("samples/harbour"), "--convert", "genius", "--output", Path.Combine(_bench.Folder, "x")));
        Assert.Contains("has red lines", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Packages(JsonNode answer, decimal scale) => answer["frontier"]!.AsArray().Select(p =>
        $"{string.Join(' ', p!["utilities"]!.AsArray().Select(u => ((decimal)u! * scale).ToString("0.####", null)))} {p["outcome"]!.ToJsonString()}");

    private async Task<JsonNode> Json(string yaml, params string[] options)
    {
        var path = _bench.Write("s.yaml", yaml);
        Assert.Equal(0, await _bench.Run(["deals", path, "--json", .. options]));
        var answer = JsonNode.Parse(_bench.Output.ToString())!;
        _bench.Output.GetStringBuilder().Clear();
        return answer;
    }

    private static void AssertValid(string json)
    {
        using var document = JsonDocument.Parse(json);
        var results = Schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        var errors = (results.Details ?? []).Where(d => d.Errors is not null)
            .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation} {d.EvaluationPath}: {e.Value}"));
        Assert.True(results.IsValid, string.Join('\n', errors));
    }

    private static string InRoot(string path, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", path));
}
