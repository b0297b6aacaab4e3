using System.Buffers;
using System.Text;
using System.Text.Json;
using Parley.Analysis.Stability;
using Parley.Analysis.Stability.Graph;
using Parley.Analysis.Stability.Paths;
using Parley.Json;

namespace Parley.App.Stability.Writers;

/// <summary>Writes an answer as JSON of the format <c>parley.stability/1</c>, described in docs/reference/stability.md and stability.schema.json.</summary>
internal static class StabilityJson
{
    internal const string Format = "parley.stability/1";

    // What can come of every state is written for so many states; of more, only for the one looked from.
    private const int MostFrom = 200;

    // So many bytes are handed on at a time, however many states there are.
    private const int Portion = 1 << 16;

    internal static void Write(StabilityAnswer answer, TextWriter to)
    {
        var bytes = new ArrayBufferWriter<byte>(2 * Portion);
        using (var json = new Utf8JsonWriter(bytes, JsonText.Indented))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteStartArray("states");
            foreach (var state in answer.Model.States)
            {
                WriteState(json, answer.Model, state);
                if (json.BytesPending + bytes.WrittenCount > Portion)
                {
                    json.Flush();
                    HandOn(bytes, to);
                }
            }

            json.WriteEndArray();
            json.WriteStartObject("stable");
            foreach (var (id, i) in answer.DecisionMakers.Select((d, i) => (d.Id.Value, i)))
            {
                WriteSets(json, answer.Model, id, StabilityAnswer.Concepts, c => answer.StableFor(c, i));
            }

            json.WriteEndObject();
            WriteSets(json, answer.Model, "equilibria", StabilityAnswer.Concepts, answer.Equilibria);
            WriteCoalitions(json, answer);
            WriteFrom(json, answer);
            StabilityExtras.Write(json, answer);
            json.WriteEndObject();
        }

        HandOn(bytes, to);
        to.Write('\n');
    }

    /// <summary>A list of states by name, on one line.</summary>
    internal static void WriteNames(Utf8JsonWriter json, GraphModel model, string key, IEnumerable<int> states)
    {
        json.WritePropertyName(key);
        json.WriteRawValue($"[{string.Join(", ", states.Select(s => Quoted(StateWords.Name(model, s))))}]", skipInputValidation: true);
    }

    /// <summary>For each concept a list of states.</summary>
    internal static void WriteSets(Utf8JsonWriter json, GraphModel model, string key, IEnumerable<Concept> concepts, Func<Concept, IEnumerable<int>> of)
    {
        json.WriteStartObject(key);
        foreach (var concept in concepts)
        {
            WriteNames(json, model, StateWords.Key(concept), of(concept));
        }

        json.WriteEndObject();
    }

    internal static void WritePath(Utf8JsonWriter json, GraphModel model, Seq<Step> path)
    {
        var steps = path.Select(s => $"{{ \"by\": {Quoted(Id(model, s.By))}, \"to\": {Quoted(StateWords.Name(model, s.To))} }}");
        json.WritePropertyName("path");
        json.WriteRawValue($"[{string.Join(", ", steps)}]", skipInputValidation: true);
    }

    internal static void WriteBy(Utf8JsonWriter json, GraphModel model, Seq<int> by)
    {
        json.WritePropertyName("by");
        json.WriteRawValue($"[{string.Join(", ", by.Select(i => Quoted(Id(model, i))))}]", skipInputValidation: true);
    }

    internal static string Id(GraphModel model, int decisionMaker) => model.Conflict.DecisionMakers[decisionMaker].Id.Value;

    // An option that is either way, since the state is several settings, is left out, as it is in a pattern.
    private static void WriteState(Utf8JsonWriter json, GraphModel model, int state)
    {
        json.WriteStartObject();
        json.WriteString("id", StateWords.Name(model, state));
        var set = model.Conflict.Options.Select((o, i) => (o.Value, Taken: model.Taken(state, i))).Where(x => x.Taken is not null)
            .Select(x => $"{Quoted(x.Value)}: \"{StateWords.Mark(x.Taken)}\"");
        json.WritePropertyName("options");
        json.WriteRawValue(set.Any() ? $"{{ {string.Join(", ", set)} }}" : "{}", skipInputValidation: true);
        json.WriteString("label", model.Label(state));
        json.WriteEndObject();
    }

    private static void WriteCoalitions(Utf8JsonWriter json, StabilityAnswer answer)
    {
        if (answer.Coalitions is not { } coalitions)
        {
            json.WriteNull("coalitions");
            return;
        }

        var model = answer.Model;
        json.WriteStartObject("coalitions");
        WriteSets(json, model, "equilibria", StabilityAnswer.Concepts, coalitions.Equilibria);
        json.WriteStartArray("jumps");
        foreach (var jump in coalitions.Jumps())
        {
            json.WriteStartObject();
            json.WriteString("from", StateWords.Name(model, jump.From));
            json.WriteString("to", StateWords.Name(model, jump.To));
            WriteBy(json, model, jump.By);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFrom(Utf8JsonWriter json, StabilityAnswer answer)
    {
        var model = answer.Model;
        json.WriteStartObject("from");
        var all = answer.Wish.From is null && model.Count <= MostFrom;
        foreach (var state in all ? model.States : answer.Start is { } start ? [start] : [])
        {
            var quo = answer.From(state);
            json.WriteStartObject(StateWords.Name(model, state));
            WriteNames(json, model, "reachable", quo.ByMoves.Select(r => r.State).Order());
            if (answer.Unknown is not null)
            {
                json.WriteNull("byImprovements");
                json.WriteEndObject();
                continue;
            }

            json.WriteStartArray("byImprovements");
            foreach (var reached in quo.ByImprovements)
            {
                json.WriteStartObject();
                json.WriteString("state", StateWords.Name(model, reached.State));
                WritePath(json, model, reached.Path);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string Quoted(string text) => $"\"{JsonText.Indented.Encoder!.Encode(text)}\"";

    // Never within a value, so no character is cut.
    private static void HandOn(ArrayBufferWriter<byte> bytes, TextWriter to)
    {
        to.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        bytes.ResetWrittenCount();
    }
}
