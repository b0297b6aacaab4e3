using System.Text.Json;

namespace Parley.Reading.Proposed;

/// <summary>Holds the numbers of a proposal against those that our own rules read in the quote.</summary>
internal static class ProposedNumbers
{
    /// <summary>"third round": the number must stand in the quote or else somewhere in the report, as a word or in figures.</summary>
    internal static int? Ordinal(SlotReader slots, Ground ground)
    {
        if (slots.Value("ordinal") is not { } value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out var ordinal) || ordinal < 1)
        {
            slots.Fail(Fault.Form);
            return null;
        }

        if (ground.Numbers.Any(n => n.Value == ordinal))
        {
            return ordinal;
        }

        slots.Fail(Fault.Number);
        return null;
    }

    /// <summary>Counts: the number must stand in the quote; how it is meant ("at least") is read from the report, not from the proposal.</summary>
    internal static Seq<Count> Counts(SlotReader slots, Ground ground, Seq<Passage> passages)
    {
        var counts = new List<Count>();
        foreach (var item in slots.List("counts"))
        {
            var inner = slots.Within(item);
            if (Count(inner, ground, passages) is { } count)
            {
                counts.Add(count);
            }

            slots.Blame(inner);
        }

        return [.. counts];
    }

    private static Count? Count(SlotReader slots, Ground ground, Seq<Passage> passages)
    {
        var (value, max) = (Whole(slots, "value"), Whole(slots, "max"));
        slots.Choice<Approx>("approx");
        if (value is null || slots.Value("of") is not { ValueKind: JsonValueKind.String } named || named.GetString() is not { } of)
        {
            slots.Fail(Fault.Form);
            return null;
        }

        var there = ground.Numbers.FirstOrDefault(n =>
            n.Value == value && (max is null || max == n.Max) && passages.Any(p => n.Start >= p.Start && n.End <= p.End));
        if (there is null)
        {
            slots.Fail(Fault.Number);
            return null;
        }

        // "killing 12": the report's words for those counted are not a noun, and our own reading says "killed".
        var words = of == there.Of ? of : slots.Said("of");
        return words is null ? null : new(there.Value, there.Max, there.Approx, words);
    }

    private static long? Whole(SlotReader slots, string key)
    {
        if (slots.Value(key) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number >= 0)
        {
            return number;
        }

        slots.Fail(Fault.Form);
        return null;
    }
}
