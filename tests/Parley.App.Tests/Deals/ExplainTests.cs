using System.Text.Json.Nodes;

namespace Parley.Tests.App.Deals;

/// <summary><c>parley deals --explain</c> driven whole.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_package_that_fails_is_told_with_what_stands_in_its_way_and_the_least_change()
    {
        var text = await Text("2");
        Assert.Contains("Package 2: harbour = north keeps it; guarantees = treaty; customs = shared; return = at once", text, StringComparison.Ordinal);
        Assert.Contains("In its way stands what no deal is worth to Southern Front (1.3 more than this).", text, StringComparison.Ordinal);
        Assert.Contains("The smallest single change that makes it acceptable to all: guarantees from treaty to observers.", text, StringComparison.Ordinal);
        Assert.Contains("Southern Front would rather have no deal", text, StringComparison.Ordinal);
        Assert.Contains("One source alone (the mediator's estimate) stands behind what no deal is worth to Southern Front.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("optimal", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_red_line_is_told_with_its_owner_and_its_source()
    {
        var text = await Text("harbour=south keeps it; guarantees=none; customs=separate; return=at once");
        Assert.Contains("the red line of Northern Council (harbour = south keeps it)", text, StringComparison.Ordinal);
        Assert.Contains("It has said that it will not sign harbour = south keeps it.", text, StringComparison.Ordinal);
        Assert.Contains("One source alone (Council resolution of 3 March) stands behind the red line of Northern Council", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_that_all_could_accept_is_told_so()
    {
        var text = await Text(" return = at once , customs=free zone, guarantees=observers, harbour=\"joint authority\" ");
        Assert.Contains("Package 8: ", text, StringComparison.Ordinal);
        Assert.Contains("All parties could accept it", text, StringComparison.Ordinal);
        Assert.Contains("No other package is as good for every party and better for one.", text, StringComparison.Ordinal);
        Assert.Contains("Northern Council gains 24.5 against no deal: it is worth 64.5 to it, no deal 40.0.", text, StringComparison.Ordinal);
        Assert.Contains("this holds whatever the open numbers are", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_it_has_the_form_of_the_schema()
    {
        Assert.Equal(0, await _bench.Run("deals", DealsSchema.InRoot("samples/harbour"), "--json", "--explain", "2", "--robust", "--samples", "100"));
        DealsSchema.AssertValid(_bench.Output.ToString());
        var told = JsonNode.Parse(_bench.Output.ToString())!["explain"]!;
        Assert.Equal(2, (int)told["number"]!);
        Assert.False((bool)told["acceptable"]!);
        Assert.Equal("""[{"issue":"guarantees","from":"treaty","to":"observers"}]""", told["change"]!.ToJsonString());
        Assert.Equal(["south.reservation", "south.weights"], told["singleSourced"]!.AsArray().Select(s => (string?)s!["entry"]));
        // North's open number is what "at once" scores, 0 to 30, at a tenth of all weight: 1.5 either side.
        Assert.Equal("[42.5,45.5]", told["parties"]![0]!["gainRange"]!.ToJsonString());
    }

    [Fact]
    public async Task Names_with_marks_in_them_stand_in_quotes()
    {
        var path = _bench.Write("s.yaml", """
            parley: scenario/1
            parties: { a: {}, b: {} }
            issues: { "who, when": { options: ["a \"friend\"", "x=y;z"] } }
            preferences:
              a: { weights: { "who, when": 1 }, scores: { "who, when": { "a \"friend\"": 100, "x=y;z": 0 } } }
              b: { weights: { "who, when": 1 }, scores: { "who, when": { "a \"friend\"": 0, "x=y;z": 100 } } }
            """);
        Assert.Equal(0, await _bench.Run("deals", path, "--explain", "\"who, when\"=\"a \"\"friend\"\"\""));
        Assert.Contains("Package 1: who, when = a \"friend\"", _bench.Output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("harbour", "D030", "names that hold")]
    [InlineData("harbour=a=b", "D030", "is no package")]
    [InlineData("\"harbour=a", "D030", "is no package")]
    [InlineData("", "D030", "is no package")]
    [InlineData("harbor=joint authority,guarantees=none,customs=shared,return=later", "D031", "there is no issue \"harbor\"; expected one of harbour, guarantees, customs, return")]
    [InlineData("harbour=ours,guarantees=none,customs=shared,return=later", "D031", "harbour has no option \"ours\"; expected one of north keeps it, joint authority, south keeps it")]
    [InlineData("harbour=joint authority,harbour=joint authority,guarantees=none,customs=shared,return=later", "D032", "harbour is settled twice")]
    [InlineData("harbour=joint authority,guarantees=none,customs=shared", "D032", "return is not settled; expected one of later, within two years, at once")]
    [InlineData("10", "D033", "there is no package 10; expected 1 to 9 (--robust adds more)")]
    [InlineData("0", "D033", "there is no package 0")]
    [InlineData("99999999999999999999", "D033", "there is no package")]
    public async Task A_package_that_is_none_is_told_with_the_choices_and_exit_code_2(string package, string code, string told)
    {
        Assert.Equal(2, await _bench.Run("deals", DealsSchema.InRoot("samples/harbour"), "--explain", package));
        Assert.Empty(_bench.Output.ToString());
        Assert.Contains($"({code})", _bench.Error.ToString(), StringComparison.Ordinal);
        Assert.Contains(told, _bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_package_is_told_at_once()
    {
        Assert.Equal(2, await _bench.Run("deals", DealsSchema.InRoot("samples/harbour"), "--explain", "harbor=x,customs=none"));
        Assert.Equal(5, _bench.Error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_package_near_the_frontier_has_a_number_where_it_was_looked_for()
    {
        Assert.Equal(0, await _bench.Run("deals", DealsSchema.InRoot("samples/harbour"), "--robust", "--samples", "100", "--explain", "10"));
        Assert.Contains("\nPackage 10: ", _bench.Output.ToString(), StringComparison.Ordinal);
    }

    private async Task<string> Text(string package)
    {
        Assert.Equal(0, await _bench.Run("deals", DealsSchema.InRoot("samples/harbour"), "--explain", package));
        return string.Join(' ', _bench.Output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
