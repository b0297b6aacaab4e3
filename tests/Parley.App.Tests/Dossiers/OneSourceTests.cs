using System.Text.Json;

namespace Parley.Tests.App.Dossiers;

/// <summary>One agency's text in two outlets is one source in the dossier, and the dossier says so.</summary>
public sealed class OneSourceTests : IDisposable
{
    private const string Agency = """
        ORRIN, March 4, 2031 (Coast Wire) - Sarn and Velia held a second round of talks in Orrin on Tuesday, the first since a ferry was hit in November.

        Ada Kellner heads the Sarnian delegation. Velia sent Jon Marsh, who demanded that all patrols be withdrawn from the eastern bank of the river.

        Sarn rejected the demand. Norland is mediating, and its envoy said that the parties would meet again on Thursday to discuss prisoners.
        """;

    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task An_agencys_text_in_two_outlets_is_one_source_and_the_page_says_so()
    {
        Write();
        Assert.Equal(0, await _bench.Run("brief", _bench.Folder, "--md"));
        var brief = _bench.Output.ToString();
        Assert.Contains("Much the same text as report 2: counted together as one source.", brief, StringComparison.Ordinal);
        Assert.Contains("Much the same text as report 1: counted together as one source.", brief, StringComparison.Ordinal);
        Assert.Contains(": only Coast Wire (the same text in Highland Post)", brief, StringComparison.Ordinal);
        Assert.Contains("Brought together from 2 reports, of Coast Wire (the same text in Highland Post)", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Coast Wire and Highland Post", brief, StringComparison.Ordinal);
        Assert.Contains("Filed from ORRIN", brief, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_outlets_in_their_own_words_are_two()
    {
        _bench.Write("a.txt", "outlet: Coast Wire\npublished: 2031-03-05\n\nSarn and Velia held a second round of talks in Orrin on Tuesday. Ada Kellner heads the Sarnian delegation.\n");
        _bench.Write("b.txt", "outlet: Highland Post\npublished: 2031-03-05\n\nIn Orrin, Velia and Sarn met for a second round of talks on Tuesday. The delegation of Sarn is headed by Ada Kellner.\n");
        Assert.Equal(0, await _bench.Run("brief", _bench.Folder, "--md"));
        Assert.Contains("of Coast Wire and Highland Post, published", _bench.Output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("as one source", _bench.Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_json_each_names_the_other_and_both_keep_their_claims()
    {
        Write();
        Assert.Equal(0, await _bench.Run("brief", _bench.Folder, "--json"));
        using var brief = JsonDocument.Parse(_bench.Output.ToString());
        var reports = brief.RootElement.GetProperty("reports").EnumerateArray().ToList();
        Assert.Equal([2], reports[0].GetProperty("sameTextAs").EnumerateArray().Select(n => n.GetInt32()));
        Assert.Equal([1], reports[1].GetProperty("sameTextAs").EnumerateArray().Select(n => n.GetInt32()));
        Assert.All(reports, r => Assert.NotEqual(0, r.GetProperty("claims").GetArrayLength()));
        Assert.Equal(("ORRIN", "2031-03-04"), (reports[0].GetProperty("filed").GetString(), reports[0].GetProperty("published").GetString()));
    }

    private void Write()
    {
        _bench.Write("a.txt", "outlet: Coast Wire\n\n" + Agency);
        _bench.Write("b.txt", "outlet: Highland Post\npublished: 2031-03-05\n\n" + Agency.Replace("ORRIN, March 4, 2031 (Coast Wire) - ", "", StringComparison.Ordinal) + "\n\nThe crossings have been closed since the autumn.\n");
    }
}
