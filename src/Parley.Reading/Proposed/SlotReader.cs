using System.Text.Json;
using Parley.Reading.Syntax;
using Parley.Reading.Times;

namespace Parley.Reading.Proposed;

/// <summary>
/// Reads the slots of one proposed object and holds each against the report. What it hands out are words of the report, never the
/// model's; the first thing that does not hold is kept as the <see cref="Fault"/>, and what was read is then worth nothing.
/// </summary>
internal sealed class SlotReader(JsonElement proposed, Ground ground, Seq<Passage> passages)
{
    // More names in one list than any report gives.
    private const int MaxList = 50;

    private string Text => ground.Report.Text;

    /// <summary>The first thing that did not hold.</summary>
    internal Fault? Fault { get; private set; }

    /// <summary>The same checks for an object within this one.</summary>
    internal SlotReader Within(JsonElement inner) => new(inner, ground, passages) { Fault = Fault };

    /// <summary>Takes over what did not hold in an object within this one.</summary>
    internal void Blame(SlotReader inner) => Fault ??= inner.Fault;

    internal JsonElement? Value(string key) =>
        proposed.ValueKind == JsonValueKind.Object && proposed.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    /// <summary>The items of a list; a single one may stand without brackets.</summary>
    internal IEnumerable<JsonElement> List(string key)
    {
        if (Value(key) is not { } value)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            return [value];
        }

        if (value.GetArrayLength() > MaxList)
        {
            Fail(Proposed.Fault.Form);
            return [];
        }

        return value.EnumerateArray().Where(v => v.ValueKind != JsonValueKind.Null);
    }

    internal EntitySlot? Who(string key) => Value(key) is { } value ? Who(value) : null;

    internal EntitySlot? MustWho(string key) => Who(key) ?? Missing<EntitySlot>();

    internal Seq<EntitySlot> AllWho(string key) => [.. List(key).Select(Who).OfType<EntitySlot>()];

    /// <summary>Words of the quote.</summary>
    internal Passage? Content(string key) => Value(key) is { } value ? Content(value) : null;

    internal Passage? MustContent(string key) => Content(key) ?? Missing<Passage>();

    internal Seq<Passage> AllContent(string key) => [.. List(key).Select(Content).OfType<Passage>()];

    internal T? Choice<T>(string key)
        where T : struct, Enum
    {
        if (Value(key) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } word)
        {
            foreach (var choice in Enum.GetValues<T>())
            {
                if (Word.Of(choice) == word)
                {
                    return choice;
                }
            }
        }

        Fail(Proposed.Fault.Form);
        return null;
    }

    internal T? MustChoice<T>(string key)
        where T : struct, Enum
    {
        var choice = Choice<T>(key);
        if (choice is null)
        {
            Fail(Proposed.Fault.Form);
        }

        return choice;
    }

    /// <summary>Words of the quote or else of the report, as they stand there; null where there are none.</summary>
    internal string? Said(string key) => Value(key) is { } value && Stands(value) is var (start, end) ? Text[start..end] : null;

    /// <summary>A time by its words, in the quote or else in the report; the days are told by our own rules, never by the model.</summary>
    internal When? Time(string key, Tense tense)
    {
        if (Value(key) is not { } value || Stands(value) is not var (start, end))
        {
            return null;
        }

        return TimeExpressions.Find(Text, start, end) is [var only]
            ? TimeExpressions.Resolve(only, ground.Report.Published, tense)
            : When.Unresolved(Text[start..end]);
    }

    internal void Fail(Fault fault) => Fault ??= fault;

    /// <summary>What an item says: a string, or an object with its words under "text" or "quote" as in the contract.</summary>
    internal static string? WordsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object when value.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String => text.GetString(),
        JsonValueKind.Object when value.TryGetProperty("quote", out var quote) && quote.ValueKind == JsonValueKind.String => quote.GetString(),
        _ => null,
    };

    private EntitySlot? Who(JsonElement value) => Stands(value) is var (start, end) ? ground.Slot(start, end) : null;

    private Passage? Content(JsonElement value)
    {
        if (WordsOf(value) is not { } words)
        {
            Fail(Proposed.Fault.Form);
            return null;
        }

        if (InQuote(words) is var (start, end))
        {
            return Passage.In(Text, start, end);
        }

        Fail(Proposed.Fault.Words);
        return null;
    }

    private (int Start, int End)? Stands(JsonElement value)
    {
        if (WordsOf(value) is not { } words)
        {
            Fail(Proposed.Fault.Form);
            return null;
        }

        if ((InQuote(words) ?? Nearest(words)) is { } place)
        {
            return place;
        }

        Fail(Proposed.Fault.Words);
        return null;
    }

    private (int Start, int End)? InQuote(string words)
    {
        foreach (var passage in passages)
        {
            foreach (var place in ground.Verbatim.Find(words, passage.Start, passage.End))
            {
                return place;
            }
        }

        return null;
    }

    // The last before the quote, since reports name first and refer then; else the first after it.
    private (int Start, int End)? Nearest(string words)
    {
        (int Start, int End)? before = null;
        foreach (var place in ground.Verbatim.Find(words, ground.Report.BodyStart, Text.Length))
        {
            if (place.Start > passages[0].Start)
            {
                return before ?? place;
            }

            before = place;
        }

        return before;
    }

    private T? Missing<T>()
        where T : class
    {
        Fail(Proposed.Fault.Form);
        return null;
    }
}
