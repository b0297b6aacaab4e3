using System.Text.Json;
using System.Text.RegularExpressions;

namespace Parley.Score;

/// <summary>One fact that a person found in a report, as its gold file has it; README.md beside this file tells the keys.</summary>
internal sealed class Fact(JsonElement json)
{
    internal string Kind { get; } = json.GetProperty("kind").GetString()!;

    internal bool Optional => json.TryGetProperty("optional", out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>Numbers of the sentences that state it, from 1.</summary>
    internal IReadOnlyList<int> Sentences =>
        json.GetProperty("sent") is { ValueKind: JsonValueKind.Array } several ? [.. several.EnumerateArray().Select(s => s.GetInt32())] : [json.GetProperty("sent").GetInt32()];

    /// <summary>The kinds a claim of it may have, its own first.</summary>
    internal IReadOnlyList<string> Kinds => [Kind, .. Texts("kind_alt")];

    internal int? Ordinal => Value("ordinal") is { ValueKind: JsonValueKind.Number } n && n.GetInt32() != 0 ? n.GetInt32() : null;

    /// <summary>What is counted, with the ways the number may be meant (none where any will do).</summary>
    internal IReadOnlyList<(long? Value, IReadOnlyList<string> Approx)> Counts =>
        [.. Elements("counts").Select(c => (Number(c, "value"), (IReadOnlyList<string>)[.. Alternatives(c, "approx")]))];

    /// <summary>The topics, each by its key words.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Agenda =>
        [.. Elements("agenda").Select(t => (IReadOnlyList<string>)[.. t.EnumerateArray().Select(w => w.GetString()!)])];

    /// <summary>The chains a claim of it may have: the names of each source, innermost first.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Chains =>
        [Chain(Elements("attribution")), .. Elements("attribution_alt").Select(c => Chain(c.ValueKind == JsonValueKind.Array ? c.EnumerateArray() : [c]))];

    /// <summary>Reads the facts of a gold file.</summary>
    internal static IReadOnlyList<Fact> Read(string path)
    {
        using var file = File.OpenRead(path);
        return [.. JsonDocument.Parse(file).RootElement.GetProperty("facts").EnumerateArray().Select(f => new Fact(f))];
    }

    /// <summary>The text under a key; null where it is missing, null or empty.</summary>
    internal string? Text(string key) => Value(key) is { ValueKind: JsonValueKind.String } s && s.GetString() is { Length: > 0 } text ? text : null;

    /// <summary>The texts under a key, be it one or a list.</summary>
    internal IReadOnlyList<string> Texts(string key) => Value(key) switch
    {
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(e => e.GetString()!)],
        { ValueKind: JsonValueKind.String } text => [text.GetString()!],
        _ => [],
    };

    /// <summary>The value under a key and those under the same key with "_alt".</summary>
    internal IReadOnlyList<string> Alternatives(string key) => [.. Alternatives(json, key)];

    /// <summary>The fact in one line for a person.</summary>
    public override string ToString() =>
        string.Join("; ", json.EnumerateObject().Where(p => p.Name is not ("note" or "kind") && Shown(p.Value)).Select(p => $"{p.Name} {Regex.Replace(p.Value.ToString(), @"\s+", " ")}"));

    private static bool Shown(JsonElement value) => value.ToString() is not ("" or "[]");

    private static IEnumerable<string> Alternatives(JsonElement of, string key)
    {
        if (of.TryGetProperty(key, out var own) && own.ValueKind == JsonValueKind.String && own.GetString() is { Length: > 0 } text)
        {
            yield return text;
        }

        if (of.TryGetProperty(key + "_alt", out var others) && others.ValueKind == JsonValueKind.Array)
        {
            foreach (var other in others.EnumerateArray())
            {
                yield return other.GetString()!;
            }
        }
    }

    private static IReadOnlyList<string> Chain(IEnumerable<JsonElement> links) =>
        [.. links.Select(l => l.ValueKind == JsonValueKind.String ? l.GetString()! : l.GetProperty("source").GetString() ?? "")];

    private static long? Number(JsonElement of, string key) => of.TryGetProperty(key, out var n) && n.ValueKind == JsonValueKind.Number ? n.GetInt64() : null;

    private JsonElement? Value(string key) => json.TryGetProperty(key, out var value) ? value : null;

    private List<JsonElement> Elements(string key) => Value(key) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];
}
