using System.Text.Json;
using Parley.Json;

namespace Parley.Storage.Layers;

/// <summary>The body of a decision: why, and what the act needs besides its verb and subject.</summary>
internal static class ActJson
{
    internal static string Write(Act act, string? why) => JsonText.Object(JsonText.Compact, json =>
    {
        json.WriteString("why", why);
        switch (act)
        {
            case Act.Take a: json.WriteString("sha256", a.Sha256); break;
            case Act.Accept a: json.WriteNumber("reading", a.Reading); break;
            case Act.Edit a: json.WriteString("claim", a.Claim); break;
            case Act.Add a: json.WriteString("claim", a.Claim); break;
            case Act.Undo a: json.WriteNumber("decision", a.Decision); break;
            case Act.Same a: json.WriteString("other", a.Other); break;
            case Act.Differ a: json.WriteString("other", a.Other); break;
            case Act.Name a: json.WriteString("words", a.Words); break;
            case Act.SetTrack a: json.WriteString("track", a.Track); break;
            case Act.Grade a: json.WriteString("mark", a.Mark); break;
            case Act.Settle a: json.WriteString("value", a.Value); break;
            case Act.Forget { Unsaid.Count: > 0 } a: Write(json, a.Unsaid); break;
        }
    });

    /// <exception cref="FormatException">The verb is unknown, or the body is not the one of that verb.</exception>
    internal static (Act Act, string? Why) Read(string verb, string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var at = document.RootElement;
            return (Act(verb, at), at.GetProperty("why").GetString());
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"The body of a decision to {verb} cannot be read.", e);
        }
    }

    private static void Write(Utf8JsonWriter json, Seq<Unsaid> unsaid)
    {
        json.WriteStartArray("unsaid");
        foreach (var one in unsaid)
        {
            json.WriteStartObject();
            json.WriteNumber("decision", one.Decision);
            json.WriteString("body", one.BodyHash);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static Act Act(string verb, JsonElement at) => verb switch
    {
        "take" => new Act.Take(Text(at, "sha256")),
        "accept" => new Act.Accept(at.GetProperty("reading").GetInt32()),
        "reject" => new Act.Reject(),
        "edit" => new Act.Edit(Text(at, "claim")),
        "add" => new Act.Add(Text(at, "claim")),
        "undo" => new Act.Undo(at.GetProperty("decision").GetInt32()),
        "same" => new Act.Same(Text(at, "other")),
        "differ" => new Act.Differ(Text(at, "other")),
        "name" => new Act.Name(Text(at, "words")),
        "track" => new Act.SetTrack(Text(at, "track")),
        "grade" => new Act.Grade(Text(at, "mark")),
        "settle" => new Act.Settle(Text(at, "value")),
        "forget" => new Act.Forget(at.TryGetProperty("unsaid", out var unsaid)
            ? [.. unsaid.EnumerateArray().Select(u => new Unsaid(u.GetProperty("decision").GetInt32(), u.GetProperty("body").GetString()))]
            : []),
        _ => throw new FormatException($"'{verb}' is nothing that can be decided."),
    };

    private static string Text(JsonElement at, string key) => at.GetProperty(key).GetString() ?? throw new InvalidOperationException($"\"{key}\" is missing.");
}
