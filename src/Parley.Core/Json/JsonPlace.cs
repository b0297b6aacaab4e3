using System.Globalization;
using System.Text.Json;

namespace Parley.Json;

/// <summary>A value in a JSON file with the path to it, so that what is wrong can be told with its place. What is not as expected throws a <see cref="FormatException"/>, which the reader turns into a problem.</summary>
internal readonly struct JsonPlace(JsonElement element, string path)
{
    /// <summary>A value that must be there.</summary>
    internal JsonPlace this[string key] => Find(key) ?? throw Wrong($"\"{key}\" is missing");

    /// <summary>A value that may be null or missing.</summary>
    internal JsonPlace? Maybe(string key) => Find(key) is { } there && there.Kind != JsonValueKind.Null ? there : null;

    private JsonValueKind Kind => element.ValueKind;

    internal FormatException Wrong(string what) => new($"{path}: {what}");

    internal string Text() => Kind == JsonValueKind.String ? element.GetString()! : throw Wrong("expected words");

    internal int Whole() => Kind == JsonValueKind.Number && element.TryGetInt32(out var n) ? n : throw Wrong("expected a whole number");

    internal long Long() => Kind == JsonValueKind.Number && element.TryGetInt64(out var n) ? n : throw Wrong("expected a whole number");

    internal double Number() => Kind == JsonValueKind.Number && element.TryGetDouble(out var n) ? n : throw Wrong("expected a number");

    internal DateOnly Day() => DateOnly.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw Wrong("expected a day such as 2026-02-17");

    internal List<JsonPlace> Items()
    {
        if (Kind != JsonValueKind.Array)
        {
            throw Wrong("expected a list");
        }

        var at = path;
        return [.. element.EnumerateArray().Select((e, i) => new JsonPlace(e, $"{at}[{i}]"))];
    }

    internal T Choice<T>()
        where T : struct, Enum
    {
        var text = Text();
        foreach (var value in Enum.GetValues<T>())
        {
            if (Word.Of(value) == text)
            {
                return value;
            }
        }

        throw Wrong($"\"{text}\" is none of {string.Join(", ", Enum.GetValues<T>().Select(v => Word.Of(v)))}");
    }

    /// <summary>Somebody or something: an entity's id or null, and the words.</summary>
    internal EntitySlot Slot() => new(Maybe("entity") is { } entity ? new(entity.Text()) : null, this["text"].Text());

    /// <summary>Words of the report, which must be those that stand at their place.</summary>
    internal Passage Words(string text, string key = "text")
    {
        var words = Passage.In(text, this["start"].Whole(), this["end"].Whole());
        return words.Quote == this[key].Text() ? words : throw Wrong("the words are not those of the report at that place");
    }

    private JsonPlace? Find(string key) =>
        Kind != JsonValueKind.Object ? throw Wrong("expected an object")
        : element.TryGetProperty(key, out var value) ? new JsonPlace(value, $"{path}.{key}")
        : null;
}
