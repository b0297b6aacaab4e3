using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Parley.Json;

namespace Parley.Tests.Core.Json;

/// <summary>Holds the program, the JSON Schema and the reference page of the claims format together.</summary>
public class ClaimsSchemaTests
{
    private static readonly string SchemaText = File.ReadAllText(Path.Combine(Reference(), "claims.schema.json"));
    private static readonly JsonSchema Schema = JsonSchema.FromText(SchemaText);
    private static readonly JsonNode Definitions = JsonNode.Parse(SchemaText)!["$defs"]!;

    public static TheoryData<string, string[]> Choices => new()
    {
        { "entityType", Words<EntityType>() },
        { "status", Words<Status>() },
        { "grain", Words<Grain>() },
        { "meetingFormat", Words<MeetingFormat>() },
        { "stance", Words<Stance>() },
        { "agreementState", Words<AgreementState>() },
        { "direction", Words<Direction>() },
        { "approx", Words<Approx>() },
    };

    [Fact]
    public void A_result_with_every_kind_is_valid()
    {
        var kinds = AllKinds.Result().Claims.Select(c => Kind.Of(c.Matter)).ToHashSet();
        Assert.Equal(typeof(Matter).GetNestedTypes().Length, kinds.Count);
        AssertValid(ClaimsJson.Write(AllKinds.Result()));
        AssertValid(ClaimsJson.WriteLine(AllKinds.Result()));
    }

    [Fact]
    public void A_result_with_nothing_in_it_is_valid() =>
        AssertValid(ClaimsJson.Write(new(new Report(new("r"), "Nothing."), [], [], [])));

    [Fact]
    public void A_result_from_before_there_were_keys_is_valid() => AssertValid(File.ReadAllText(Path.Combine(Reference(), "..", "..", "tests", "Parley.Tests", "Core", "Json", "before-keys.json")));

    [Fact]
    public void A_key_of_another_form_is_found() => AssertInvalid("claims/0/key", o => o.ReplaceWith("c1"));

    [Theory]
    [InlineData("claims/0/summary")]
    [InlineData("claims/0/passages")]
    [InlineData("claims/1/head")]
    [InlineData("claims/3/stance")]
    [InlineData("report/text")]
    [InlineData("problems")]
    public void A_missing_key_is_found(string path) => AssertInvalid(path, o => o.Parent!.AsObject().Remove(o.GetPropertyName()));

    [Theory]
    [InlineData("claims/0/kind")]
    [InlineData("claims/3/stance")]
    [InlineData("claims/2/status")]
    [InlineData("claims/0/when/grain")]
    [InlineData("claims/5/counts/0/approx")]
    public void A_word_that_is_none_of_the_choice_is_found(string path) => AssertInvalid(path, o => o.ReplaceWith("nonsense"));

    [Theory]
    [InlineData("claims/0/summary")]
    [InlineData("claims/0/passages/0/start")]
    [InlineData("report/id")]
    [InlineData("entities/0/id")]
    public void A_key_too_many_is_found(string path) => AssertInvalid(path, o => o.Parent!.AsObject().Add("more", 1));

    [Theory]
    [MemberData(nameof(Choices))]
    public void The_words_of_a_choice_are_those_of_the_schema(string definition, string[] words) =>
        Assert.Equal(words.Order(StringComparer.Ordinal), Enum(Definitions[definition]!).Order(StringComparer.Ordinal));

    [Fact]
    public void The_kinds_are_those_of_the_schema() =>
        Assert.Equal(
            typeof(Matter).GetNestedTypes().Select(t => t.Name.ToLowerInvariant()).Order(StringComparer.Ordinal),
            Enum(Definitions["claim"]!["properties"]!["kind"]!).Order(StringComparer.Ordinal));

    [Fact]
    public void The_reference_page_names_every_key_and_every_word()
    {
        var page = File.ReadAllText(Path.Combine(Reference(), "claims.md"));
        var names = new SortedSet<string>(StringComparer.Ordinal);
        Collect(JsonNode.Parse(SchemaText)!, names);
        Assert.True(names.Count > 80, $"{names.Count} names");
        Assert.All(names, n => Assert.True(
            page.Contains($"`{n}`", StringComparison.Ordinal) || page.Contains($"\"{n}\"", StringComparison.Ordinal),
            $"claims.md does not name {n}"));
    }

    private static void AssertValid(string json)
    {
        using var document = JsonDocument.Parse(json);
        var results = Schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        var errors = (results.Details ?? []).Where(d => d.Errors is not null)
            .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation} {d.EvaluationPath}: {e.Value}"));
        Assert.True(results.IsValid, string.Join('\n', errors));
    }

    private static void AssertInvalid(string path, Action<JsonNode> spoil)
    {
        var root = JsonNode.Parse(ClaimsJson.Write(AllKinds.Result()))!;
        spoil(path.Split('/').Aggregate(root, (node, key) => (node is JsonArray list ? list[int.Parse(key, null)] : node[key])!));
        using var document = JsonDocument.Parse(root.ToJsonString());
        Assert.False(Schema.Evaluate(document.RootElement).IsValid);
    }

    private static void Collect(JsonNode node, SortedSet<string> names)
    {
        if (node is JsonObject o)
        {
            if (o["properties"] is JsonObject properties)
            {
                names.UnionWith(properties.Select(p => p.Key));
            }

            if (o["enum"] is JsonArray)
            {
                names.UnionWith(Enum(o));
            }
        }

        foreach (var child in node is JsonArray list ? list.OfType<JsonNode>() : node is JsonObject map ? map.Select(p => p.Value).OfType<JsonNode>() : [])
        {
            Collect(child, names);
        }
    }

    private static IEnumerable<string> Enum(JsonNode definition) => definition["enum"]!.AsArray().Select(v => v!.GetValue<string>());

    private static string[] Words<T>()
        where T : struct, Enum => [.. System.Enum.GetValues<T>().Select(Word.Of)];

    private static string Reference([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "docs", "reference"));
}
