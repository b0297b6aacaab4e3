using System.Globalization;
using System.Text.Json;

namespace Parley.Json;

/// <summary>A value in a JSON file with the path to it, so that what is wrong can be told with its place. What is not as expected throws a <see cref="FormatException"/>, which the reader turns into a problem.</summary>
internal readonly struct JsonPlace
{
    private readonly JsonElement _element;
    private readonly Step _at;

    /// <param name="element">The value.</param>
    /// <param name="path">What stands before its path.</param>
    internal JsonPlace(JsonElement element, string path)
        : this(element, new Step(null, path, -1))
    {
    }

    private JsonPlace(JsonElement element, Step at) => (_element, _at) = (element, at);

    /// <summary>A value that must be there.</summary>
    internal JsonPlace this[string key] => Find(key) ?? throw Wrong($"\"{key}\" is missing");

    /// <summary>A value that may be null or missing.</summary>
    internal JsonPlace? Maybe(string key) => Find(key) is { } there && there.Kind != JsonValueKind.Null ? there : null;

    private JsonValueKind Kind => _element.ValueKind;

    internal FormatException Wrong(string what) => new($"{_at}: {what}");

    internal string Text() => Kind == JsonValueKind.String ? _element.GetString()! : throw Wrong("expected words");

    internal int Whole() => Kind == JsonValueKind.Number && _element.TryGetInt32(out var n) ? n : throw Wrong("expected a whole number");

    internal long Long() => Kind == JsonValueKind.Number && _element.TryGetInt64(out var n) ? n : throw Wrong("expected a whole number");

    internal double Number() => Kind == JsonValueKind.Number && _element.TryGetDouble(out var n) ? n : throw Wrong("expected a number");

    internal DateOnly Day() => DateOnly.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw Wrong("expected a day such as 2026-02-17");

    internal List<JsonPlace> Items()
    {
        if (Kind != JsonValueKind.Array)
        {
            throw Wrong("expected a list");
        }

        var items = new List<JsonPlace>(_element.GetArrayLength());
        foreach (var element in _element.EnumerateArray())
        {
            items.Add(new(element, new Step(_at, null, items.Count)));
        }

        return items;
    }

    internal T Choice<T>()
        where T : struct, Enum
    {
        var text = Text();
        if (Word.Maybe<T>(text) is { } value)
        {
            return value;
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
        : _element.TryGetProperty(key, out var value) ? new JsonPlace(value, new Step(_at, key, -1))
        : null;

    // The way to a value is put into words only where something is wrong with it.
    private sealed record Step(Step? Before, string? Key, int Item)
    {
        public override string ToString() => Item >= 0 ? $"{Before}[{Item}]" : Before is null ? Key! : $"{Before}.{Key}";
    }
}
