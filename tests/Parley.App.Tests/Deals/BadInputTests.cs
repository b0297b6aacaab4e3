using System.Text;

namespace Parley.Tests.App.Deals;

/// <summary>What <c>parley deals</c> says of files that are no scenario, or a bad one: where, what, and what was expected; exit code 3, and nothing on the output.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Ferry = """
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

    private const string Domain = """
        <negotiation_template>
          <utility_space>
            <objective index="0" name="root">
              <issue index="1" type="discrete" name="price"><item value="a"/><item value="b"/></issue>
            </objective>
          </utility_space>
        </negotiation_template>
        """;

    private const string Profile = """
        <utility_space>
          <objective index="0" name="root">
            <issue index="1" type="discrete" name="price">
              <item value="a" evaluation="1"/>
              <item value="b" evaluation="2"/>
            </issue>
            <weight index="1" value="1"/>
          </objective>
          <reservation value="0"/>
        </utility_space>
        """;

    private const string Space = """
        issues:
        - {name: price, type: CategoricalIssue, values: [a, b]}
        name: dom
        type: DiscreteCartesianOutcomeSpace
        """;

    private const string Function = """
        name: u
        reserved_value: 0
        type: LinearAdditiveUtilityFunction
        values:
        - mapping: {a: 1, b: 2}
          type: TableFun
        weights: [1]
        """;

    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("title: Ferry", "titel: Ferry", "x.yaml:2:1: there is no part of a scenario \"titel\"; expected one of parley, title, parties, issues, preferences, sources (D007)")]
    [InlineData("reservation: 20 }\n  west", "reservation: 101 }\n  west", "x.yaml:4:36: the reservation of east is 101; expected a number from 0 to 100 (D010)")]
    [InlineData("reservation: 20 }\n  west", "reservation: [50, 40] }\n  west", "x.yaml:4:36: the range of the reservation of east begins at 50 and ends at 40; expected the lower number first (D013)")]
    [InlineData("[low, high]", "[low, low, high]", "x.yaml:7:26: option \"low\" of issue fare stands here a second time; expected once (D009)")]
    [InlineData("low: 0,", "low: NaN,", "x.yaml:12:28: the score of \"low\" of fare for east is \"NaN\"; expected a number (D008)")]
    [InlineData("low: 0,", "low: .inf,", "x.yaml:12:28: the score of \"low\" of fare for east is \".inf\"; expected a number (D008)")]
    [InlineData("low: 0,", "low: 1e400,", "x.yaml:12:28: the score of \"low\" of fare for east is 1e400; expected a number from 0 to 100 (D010)")]
    [InlineData("low: 0,", "low: 1e999999999,", "x.yaml:12:28: the score of \"low\" of fare for east is \"1e999999999\"; expected a number (D008)")]
    [InlineData("low: 0,", "", "x.yaml:12:21: option \"low\" of fare for east has no score; expected a number or a range [low, high] (D012)")]
    [InlineData("low: 0,", "~: 0, low: 0,", "x.yaml:12:23: there is no option of fare \"~\"; expected one of low, high (D007)")]
    [InlineData("scores: { fare: { low: 0", "scores: { fare: [low, high, low], x: { low: 0", "x.yaml:12:33: the scores of fare for east put \"low\" in two places of the order, so above and below itself; expected each once (D013)")]
    public Task A_bad_scenario_is_told_with_its_place(string old, string now, string told) => Expect([("x.yaml", Ferry.Replace(old, now, StringComparison.Ordinal))], told);

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once_and_in_order()
    {
        var path = _bench.Write("x.yaml", Ferry.Replace("title", "titel", StringComparison.Ordinal).Replace("reservation: 20", "reservation: 200", StringComparison.Ordinal).Replace("own: 0", "own: x", StringComparison.Ordinal));
        Assert.Equal(3, await _bench.Run("deals", path));
        Assert.Equal(["2:1", "4:36", "5:36", "15:69"], Lines().Select(l => string.Join(':', l.Split(' ')[1].Split(':')[1..3])));
    }

    [Theory]
    [InlineData("", "The file is empty (D005)")]
    [InlineData("\n  \n", "The file is empty (D005)")]
    [InlineData("hello", ":1:1: the file is \"hello\"; expected a mapping that begins with parley: scenario/1 (D008)")]
    [InlineData("!!python/object/apply:os.system [echo]", ":1:1: the file is a list; expected a mapping that begins with parley: scenario/1 (D008)")]
    [InlineData("a: &a [*a]", "*a stands within the value it stands for (D005)")]
    [InlineData("a: *b", "*b stands for nothing above it (D005)")]
    [InlineData("a: 1\n---\nb: 2", ":2:1: This is no YAML: a second document begins here; one file holds one (D005)")]
    public Task What_is_no_scenario_is_told(string text, string told) => Expect([("x.yaml", text)], told);

    [Fact]
    public Task Anchors_that_multiply_are_refused_before_they_are_written_out()
    {
        // Ten to the tenth values in eleven lines.
        var lines = Enumerable.Range(1, 10).Select(n => $"a{n}: &a{n} [{string.Join(", ", Enumerable.Repeat($"*a{n - 1}", 10))}]");
        return Expect([("x.yaml", "a0: &a0 [1]\n" + string.Join('\n', lines))], "With its aliases written out the file holds more than 20 million values (D005)");
    }

    [Theory]
    [InlineData("latin-1")]
    [InlineData("utf-16 without mark")]
    [InlineData("utf-32")]
    [InlineData("binary")]
    [InlineData("zeros")]
    public Task Bytes_that_are_no_text_of_a_known_encoding_are_told(string kind)
    {
        var text = Ferry.Replace("Ferry", "Fähre", StringComparison.Ordinal);
        var bytes = kind switch
        {
            "latin-1" => Encoding.Latin1.GetBytes(text),
            "utf-16 without mark" => new UnicodeEncoding(false, false).GetBytes(text),
            "utf-32" => [0xFF, 0xFE, 0, 0, .. new UTF32Encoding(false, false).GetBytes(text)],
            "binary" => [.. Enumerable.Range(0, 1024).Select(i => (byte)i)],
            _ => new byte[100],
        };
        return Expect([("x.yaml", bytes)], "x.yaml: the bytes are not text in UTF-8 (D005)");
    }

    [Theory]
    [InlineData("", "Root element is missing (D005)")]
    [InlineData("<utility_space><objective", ":1:26: This is no XML: ")]
    [InlineData("\n<!DOCTYPE u [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><utility_space>&x;</utility_space>", "p.xml:2:1: This file has a document type (DTD), which is not read: it could name other files (D005)")]
    [InlineData("<!DOCTYPE u [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\">]><utility_space>&b;</utility_space>", "p.xml:1:1: This file has a document type (DTD)")]
    [InlineData("<!DOCTYPE u SYSTEM \"http://example.invalid/x.dtd\"><utility_space/>", "p.xml:1:1: This file has a document type (DTD)")]
    [InlineData("<utility_space name=\"&foo;\"/>", ":1:23: This is no XML: Reference to undeclared entity 'foo' (D005)")]
    [InlineData("<?xml version=\"1.0\" encoding=\"klingon\"?><utility_space/>", "System does not support 'klingon' encoding (D005)")]
    [InlineData("<utility_space/>", "the profile has no issue \"price\"; expected every issue of the domain (D016)")]
    public Task A_profile_that_is_broken_or_hostile_is_told(string profile, string told) => Expect([("d.xml", Domain), ("p.xml", profile), ("q.xml", Profile)], told);

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e401")]
    [InlineData("1,5")]
    public async Task A_number_that_is_none_is_told_once(string number)
    {
        await Expect([("d.xml", Domain), ("p.xml", Profile.Replace("evaluation=\"1\"", $"evaluation=\"{number}\"", StringComparison.Ordinal)), ("q.xml", Profile)],
            $"p.xml:4:8: the evaluation of \"a\" of price for p is \"{number}\"; expected a number (D008)");
        Assert.Single(Lines());
    }

    [Fact]
    public Task Elements_nested_without_end_are_refused() =>
        Expect([("d.xml", Domain), ("p.xml", "<utility_space>" + string.Concat(Enumerable.Repeat("<a>", 100_000)))], "p.xml:1:113: Elements are nested more than 32 deep (D005)");

    [Theory]
    [InlineData("type: LinearAdditiveUtilityFunction", "type: MyFun", "u.yml:1:1: This is no")]
    [InlineData("a: 1", "a: .nan", "u.yml:5:16: the worth of \"a\" of price for u is \".nan\"; expected a number (D008)")]
    [InlineData("reserved_value: 0", "reserved_value: .inf", "u.yml:2:17: the reserved value of u is \".inf\"; expected a number (D008)")]
    [InlineData("reserved_value: 0", "reserved_value: .nan", "u.yml:2:17: the reserved value of u is \".nan\"; expected a number (D008)")]
    [InlineData("weights: [1]", "weights: [1, 2]", "u.yml:7:10: the weights of u are 2; expected 1, one for each issue (D016)")]
    [InlineData("{a: 1", "&m {a: *m", "*m stands within the value it stands for (D005)")]
    public Task A_bad_NegMAS_folder_is_told(string old, string now, string told) =>
        Expect([("d.yml", Space), ("u.yml", Function.Replace(old, now, StringComparison.Ordinal))], told.StartsWith("u.yml:1:1: This is no", StringComparison.Ordinal) ? "every utility function is missing" : told);

    [Fact]
    public Task A_folder_that_is_none_is_told() => Expect([("readme.txt", "hello")], "there is no file in it that could be one; expected a Parley scenario");

    [Fact]
    public async Task Links_in_a_circle_are_told()
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows(), "Links need rights of their own there.");
        File.CreateSymbolicLink(Path.Combine(_bench.Folder, "a.yaml"), "b.yaml");
        File.CreateSymbolicLink(Path.Combine(_bench.Folder, "b.yaml"), "a.yaml");
        Assert.Equal(3, await _bench.Run("deals", _bench.Folder));
        Assert.Contains("(D002)", _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_very_many_problems_of_a_kind_the_first_are_told_and_the_rest_counted()
    {
        var names = string.Concat(Enumerable.Range(0, 5000).Select(n => $"        x{n}: 1\n"));
        var path = _bench.Write("x.yaml", Ferry.Replace("scores: { fare: { low: 0, high: 100 }, crew: { mixed: 50, own: 100 } }", "scores:\n      crew: { mixed: 50, own: 100 }\n      fare:\n        low: 0\n        high: 100\n" + names, StringComparison.Ordinal));
        Assert.Equal(3, await _bench.Run("deals", path));
        Assert.Equal(201, Lines().Length);
        Assert.EndsWith("from here on there are 4,800 more problems of this kind, which are not told one by one (D007)", Lines()[^1]);
    }

    [Theory]
    [InlineData(2, "--json")]
    [InlineData(2, "--csv")]
    [InlineData(3, "--csv")]
    public async Task An_issue_of_very_many_options_on_which_two_are_opposed_is_answered(int parties, string form)
    {
        // No option is beaten: what the first gains the second loses. The third is indifferent.
        const int Options = 30_000;
        string File(Func<int, int> worth) => Profile.Replace("<item value=\"a\" evaluation=\"1\"/>", string.Concat(Enumerable.Range(0, Options).Select(n => $"<item value=\"o{n}\" evaluation=\"{worth(n)}\"/>")), StringComparison.Ordinal)
            .Replace("<item value=\"b\" evaluation=\"2\"/>", "", StringComparison.Ordinal);
        _bench.Write("d.xml", Domain.Replace("<item value=\"a\"/><item value=\"b\"/>", string.Concat(Enumerable.Range(0, Options).Select(n => $"<item value=\"o{n}\"/>")), StringComparison.Ordinal));
        _bench.Write("p.xml", File(n => n + 1));
        _bench.Write("q.xml", File(n => Options - n));
        if (parties == 3)
        {
            _bench.Write("r.xml", File(_ => 7));
        }

        Assert.Equal(0, await _bench.Run("deals", _bench.Folder, form));
        Assert.Equal(form == "--csv" ? Options + 1 : 1, form == "--csv" ? Lines(_bench.Output).Length : 1);
        Assert.Contains($"o{Options - 1}", _bench.Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_of_very_many_packages_shows_those_picked_and_others_evenly_spread()
    {
        // Opposed over 0 to 100: the sum is 100 everywhere, so all tie for the greatest total, and the most even of all lies in the middle.
        var options = Enumerable.Range(0, 1001).Select(n => $"o{n:0000}").ToList();
        string Scores(Func<int, decimal> worth) => string.Join(", ", options.Select((o, n) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{o}: {worth(n)}")));
        var path = _bench.Write("x.yaml", $$"""
            parley: scenario/1
            parties: { a: , b:  }
            issues: { price: { options: [{{string.Join(", ", options)}}] } }
            preferences:
              a: { weights: { price: 1 }, scores: { price: { {{Scores(n => n / 10m)}} } } }
              b: { weights: { price: 1 }, scores: { price: { {{Scores(n => 100 - (n / 10m))}} } } }
            """);
        Assert.Equal(0, await _bench.Run("deals", path));
        var table = _bench.Output.ToString();
        Assert.Matches(@"\n *501 +50\.0 +50\.0 ", table);
        Assert.Contains("961 more such packages are not shown", table, StringComparison.Ordinal);
        Assert.Matches(@"\n *1001 +0\.0 +100\.0 ", table);
    }

    private async Task Expect((string Name, object Content)[] files, string told)
    {
        foreach (var (name, content) in files)
        {
            _ = content is byte[] bytes ? _bench.Write(name, bytes) : _bench.Write(name, (string)content);
        }

        Assert.Equal(3, await _bench.Run("deals", files.Length == 1 && files[0].Name != "readme.txt" ? Path.Combine(_bench.Folder, files[0].Name) : _bench.Folder));
        Assert.Contains(Lines(), l => l.Contains(told, StringComparison.Ordinal));
        Assert.All(Lines(), l => Assert.StartsWith("parley: ", l));
        Assert.Empty(_bench.Output.ToString());
    }

    private string[] Lines(StringWriter? of = null) => (of ?? _bench.Error).ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
