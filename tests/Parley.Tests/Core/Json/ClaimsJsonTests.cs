using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Json;

namespace Parley.Tests.Core.Json;

public class ClaimsJsonTests
{
    [Fact]
    public void Writes_every_kind_as_approved() => Golden.Matches(ClaimsJson.Write(AllKinds.Result()) + "\n", "all-kinds.json");

    [Fact]
    public void Gives_the_same_bytes_for_equal_results() =>
        Assert.Equal(ClaimsJson.Write(AllKinds.Result()), ClaimsJson.Write(AllKinds.Result()));

    [Fact]
    public void Line_is_one_line_with_the_same_content()
    {
        var line = ClaimsJson.WriteLine(AllKinds.Result());
        Assert.DoesNotContain('\n', line);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(ClaimsJson.Write(AllKinds.Result())), JsonNode.Parse(line)));
    }

    [Fact]
    public void Lines_end_in_a_line_feed_and_letters_stand_as_they_are()
    {
        var json = ClaimsJson.Write(AllKinds.Result());
        Assert.DoesNotContain('\r', json);
        Assert.Contains("\"name\": \"Ana Brändle\"", json, StringComparison.Ordinal);
        Assert.Contains("“The third round began", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_passage_and_content_slot_is_a_slice_of_the_text_it_comes_with()
    {
        var root = JsonNode.Parse(ClaimsJson.Write(AllKinds.Result()))!;
        var text = root["report"]!["text"]!.GetValue<string>();
        Assert.Equal(AllKinds.Text, text);
        var slices = 0;
        foreach (var node in Descendants(root).OfType<JsonObject>().Where(o => o.ContainsKey("start") && o.ContainsKey("end")))
        {
            var words = (node["quote"] ?? node["text"])!.GetValue<string>();
            Assert.Equal(words, text[node["start"]!.GetValue<int>()..node["end"]!.GetValue<int>()]);
            slices++;
        }

        Assert.True(slices >= 20, $"{slices} slices");
    }

    [Fact]
    public void A_time_that_could_not_be_resolved_has_its_text_alone_and_an_open_end_is_null()
    {
        var claims = JsonNode.Parse(ClaimsJson.Write(AllKinds.Result()))!["claims"]!.AsArray();
        Assert.Equal("""{"text":"last week"}""", claims[5]!["when"]!.ToJsonString());
        Assert.Equal("""{"text":"since 2014","from":"2014-01-01","to":null,"grain":"period"}""", claims[4]!["when"]!.ToJsonString());
        Assert.Null(claims[1]!["when"]);
        Assert.True(claims[1]!.AsObject().ContainsKey("when"));
    }

    [Fact]
    public void Writes_into_a_writer_of_the_callers()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            ClaimsJson.Write(AllKinds.Result(), json);
            ClaimsJson.Write(AllKinds.Result(), json);
            json.WriteEndArray();
        }

        Assert.Equal(2, JsonNode.Parse(Encoding.UTF8.GetString(stream.ToArray()))!.AsArray().Count);
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node) => node switch
    {
        JsonObject o => o.Select(p => p.Value).OfType<JsonNode>().SelectMany(Descendants).Prepend(node),
        JsonArray a => a.OfType<JsonNode>().SelectMany(Descendants).Prepend(node),
        _ => [node],
    };
}
