using System.Text.Json;
using Parley.App.Terminal;

namespace Parley.Tests.App.Records;

/// <summary>Names are found however the houses spell them, behind what was looked for itself.</summary>
public sealed class SearchTests
{
    private static readonly string[] Texts =
    [
        "Colonel Gadhafi met Mohamed Zaki in Tripoli on Monday.",
        "The envoys met Qaddafi on Tuesday; Muhammad Zaki was there, and Qaddafi spoke.",
        "Delegates of Kadhafi left. Muhammed Zaki stayed with al-Burhan.",
        "On Friday the men will mend the road. Burhan spoke of a mind at peace.",
        "Mind the gap, a driver said: the mind of men.",
    ];

    [Theory]
    [InlineData("Qaddafi", "r2", "r1", "r3")]
    [InlineData("gadhafi", "r1", "r2", "r3")]
    [InlineData("Mohammad Zaki", "r1", "r2", "r3")]
    [InlineData("Mohamed Zaki", "r1", "r2", "r3")]
    [InlineData("Muhammad Zaki Kaddafi", "r2", "r1", "r3")]
    [InlineData("\"Muhammad Zaki\"", "r2")]
    [InlineData("Qaddaf*", "r2")]
    [InlineData("el-Bourhan", "r3", "r4")]
    [InlineData("Monday Kaddafi", "r1")]
    [InlineData("Bourguiba")]
    public async Task Other_spellings_stand_behind_the_one_looked_for(string words, params string[] found)
    {
        using var bench = new Bench();
        Assert.Equal(found.Order(StringComparer.Ordinal), (await Found(bench, await Taken(bench), words)).Order(StringComparer.Ordinal));
        if (found.Length > 0)
        {
            Assert.Equal(found[0], (await Found(bench, await Taken(bench), words))[0]);
        }
    }

    // "mend" and "mind" sound alike, and are no names.
    [Fact]
    public async Task Words_that_are_no_names_are_found_as_they_are_alone()
    {
        using var bench = new Bench();
        Assert.Equal(["r4"], await Found(bench, await Taken(bench), "mend"));
        Assert.Equal(["r4"], await Found(bench, await Taken(bench), "mend road"));
    }

    private static async Task<string> Taken(Bench bench)
    {
        var path = Path.Combine(bench.Folder, "names.parley");
        if (!File.Exists(path))
        {
            Assert.Equal(ExitCode.Done, await bench.Run("new", path, "--title", "Names"));
            foreach (var (text, n) in Texts.Select((t, n) => (t, n + 1)))
            {
                Assert.Equal(ExitCode.Done, await bench.Run("add", bench.Write($"{n}.txt", text), "--record", path, "--by", "Ann"));
            }
        }

        return path;
    }

    private static async Task<string[]> Found(Bench bench, string record, string words)
    {
        using var rows = JsonDocument.Parse(await RecordCommandTests.Printed(bench, ["search", .. words[0] == '"' ? [words.Trim('"')] : words.Split(' '), "--json", "--record", record]));
        return [.. rows.RootElement.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("id").GetString()!)];
    }
}
