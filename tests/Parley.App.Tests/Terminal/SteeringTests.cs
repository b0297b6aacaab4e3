namespace Parley.Tests.App.Terminal;

/// <summary>Nothing from a path, an argument, a name or a file steers a terminal, on any stream.</summary>
public sealed class SteeringTests : IDisposable
{
    private const string Evil = "\u001b[2J\u0007\u009b31m\u202E";

    private const string Text = $"title: T{Evil}\noutlet: وكالة\u202E الأنباء\npublished: 2026-02-17\n\nNorthland and Southland{Evil} opened a third round of talks in Geneva on Tuesday. The envoys said that the talks would go on, and that “the plan {Evil} stands”. "
        + "They were to meet again in the week after, the hosts said, and both sides had been told of it by the end of the day.\n";

    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("read IN")]
    [InlineData("parse IN")]
    [InlineData("brief IN --md")]
    [InlineData("model IN")]
    [InlineData("model IN --conflict")]
    [InlineData("read NONE")]
    [InlineData("brief NONE")]
    [InlineData("deals NONE")]
    [InlineData("stability NONE")]
    [InlineData("brief IN -o NONE/x.html")]
    [InlineData("model --record NONE")]
    [InlineData("NONE")]
    [InlineData("read IN --NONE")]
    [InlineData("read IN --published NONE")]
    [InlineData("read IN --lang NONE")]
    [InlineData("deals IN --threat NONE")]
    [InlineData("deals SCENARIO")]
    [InlineData("deals SCENARIO --csv")]
    [InlineData("deals SCENARIO --explain NONE")]
    [InlineData("deals SCENARIO --convert negmas -o OUT")]
    [InlineData("stability CONFLICT --goal NONE")]
    public async Task No_stream_steers(string line)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No file has such a name there.");
        var words = line.Split(' ').Select(w => w
            .Replace("NONE", $"no{Evil}\nne", StringComparison.Ordinal)
            .Replace("IN", _bench.Write($"a{Evil}\nb.txt", Text), StringComparison.Ordinal)
            .Replace("OUT", Path.Combine(_bench.Folder, $"out{Evil}"), StringComparison.Ordinal)
            .Replace("SCENARIO", _bench.Write($"s{Evil}.yaml", Scenario), StringComparison.Ordinal)
            .Replace("CONFLICT", _bench.Write($"c{Evil}.yaml", Conflict), StringComparison.Ordinal)).ToArray();
        await _bench.Run(words);
        var told = $"{_bench.Output}{_bench.Error}";
        Assert.NotEmpty(told);
        Assert.DoesNotContain(told, c => (char.IsControl(c) && c is not ('\n' or '\t')) || c is (>= '\u202A' and <= '\u202E') or '\u2066' or '\u2067');
        Assert.DoesNotContain(told.Split('\n'), l => l.StartsWith("ne", StringComparison.Ordinal) || l.StartsWith("b.txt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("deals SCENARIO", "No deal counts as: \u2068حكومة\u2069 45.0, \u2068ממשלת\u2069 2) 30.0.")]
    [InlineData("deals SCENARIO", "\u2068حكومة\u2069  \u2068ממשלת\u2069 2)   package\n")]
    [InlineData("deals SCENARIO", "\u2068ميناء\u2069 = \u2068إدارة مشتركة\u2069 (5)")]
    [InlineData("stability CONFLICT", "  \u2068حكومة\u2069  \u2068ממשלת\u2069 2)\n")]
    [InlineData("stability CONFLICT", "    \u2068ממשלת\u2069 2): ")]
    [InlineData("deals SCENARIO --html", ">\u2068حكومة\u2069<")]
    [InlineData("deals SCENARIO --html", "\"\u2068حكومة\u2069: \"")]
    [InlineData("deals SCENARIO --html", "the better for \u2068حكومة\u2069; the higher, the better for \u2068ממשלת\u2069 2)")]
    [InlineData("stability CONFLICT --html", ">\u2068حكومة\u2069")]
    [InlineData("stability CONFLICT --html", "\u2068ממשלת\u2069 2)")]
    public async Task Names_from_right_to_left_are_isolated_one_by_one(string line, string shown)
    {
        Assert.Equal(0, await _bench.Run([.. line.Split(' ').Select(w => w
            .Replace("SCENARIO", _bench.Write("s.yaml", Scenario.Replace("North\\e[2J\\u202E", "حكومة", StringComparison.Ordinal).Replace("South\\n\\u009b2J", "ממשלת 2)", StringComparison.Ordinal)
                .Replace("harbour\\e[2J", "ميناء", StringComparison.Ordinal).Replace("joint\\u202E", "إدارة مشتركة (5)", StringComparison.Ordinal)), StringComparison.Ordinal)
            .Replace("CONFLICT", _bench.Write("c.yaml", Conflict.Replace("North\\e[2J", "حكومة", StringComparison.Ordinal).Replace("south: { options", "south: { name: \"ממשלת 2)\", options", StringComparison.Ordinal)), StringComparison.Ordinal))]));
        Assert.Contains(shown, System.Net.WebUtility.HtmlDecode(_bench.Output.ToString()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deals SCENARIO --html")]
    [InlineData("stability CONFLICT --html")]
    public async Task No_name_turns_a_page(string line)
    {
        Assert.Equal(0, await _bench.Run([.. line.Split(' ').Select(w => w
            .Replace("SCENARIO", _bench.Write("s.yaml", Scenario), StringComparison.Ordinal).Replace("CONFLICT", _bench.Write("c.yaml", Conflict), StringComparison.Ordinal))]));
        Assert.DoesNotContain(System.Net.WebUtility.HtmlDecode(_bench.Output.ToString()), c => (char.IsControl(c) && c is not ('\n' or '\t')) || c is (>= '\u202A' and <= '\u202E') or '\u2066' or '\u2067');
    }

    private const string Scenario = """
        parley: scenario/1
        title: "Talks\e[2J\u202E"
        parties:
          north: { name: "North\e[2J\u202E", reservation: 45 }
          south: { name: "South\n\u009b2J", reservation: 30 }
        issues:
          "harbour\e[2J": { track: resources, options: ["joint\u202E", open] }
        preferences:
          north: { weights: { "harbour\e[2J": 1 }, scores: { "harbour\e[2J": { "joint\u202E": 60, open: 40 } } }
          south: { weights: { "harbour\e[2J": 1 }, scores: { "harbour\e[2J": { "joint\u202E": 30, open: 80 } } }
        """;

    private const string Conflict = """
        parley: conflict/1
        title: "A siege\e[2J\u202E"
        decision makers:
          north: { name: "North\e[2J", options: [fire] }
          south: { options: [leave] }
        preferences:
          north: { statements: [leave, not fire] }
          south: { statements: [not fire, not leave] }
        """;
}
