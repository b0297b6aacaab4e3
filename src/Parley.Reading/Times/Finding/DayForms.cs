using Parley.Reading.Times.Forms;
using Parley.Reading.Times.Tokens;
using Parley.Reading.Words;
using static Parley.Reading.Times.Forms.TimeForm;

namespace Parley.Reading.Times.Finding;

/// <summary>Weekdays, weekends, and days and nights counted from today.</summary>
internal static class DayForms
{
    internal static Found? At(TimeTokens t, int i) => Deictic(t, i) ?? Weekday(t, i) ?? Weekend(t, i) ?? Overnight(t, i);

    /// <summary>The weekday a token names.</summary>
    internal static DayOfWeek? DayAt(TimeTokens t, int i) =>
        t[i] is { Kind: TermKind.Weekday, Capital: true } && !IsName(t, i) ? (DayOfWeek)t[i].Value : null;

    /// <summary>The index after "morning", "night" and the like, if one stands here.</summary>
    internal static int SkipDayPart(TimeTokens t, int i)
    {
        if (t[i].Kind == TermKind.DayPart)
        {
            return i + 1;
        }

        return t.IsAny(i, "early", "late", "mid") && t[i + 1].Kind == TermKind.DayPart ? i + 2
            : t.IsHyphen(i + 1) && t.Is(i, "mid") && t[i + 2].Kind == TermKind.DayPart ? i + 3
            : i;
    }

    private static Found? Deictic(TimeTokens t, int i)
    {
        int? days = t[i].Word switch
        {
            "today" or "tonight" => 0,
            "yesterday" => -1,
            "tomorrow" => 1,
            "last" when t.Is(i + 1, "night") => -1,
            "this" when t[i + 1].Kind == TermKind.DayPart => 0,
            _ => null,
        };
        if (days is { } n)
        {
            return new(SkipDayPart(t, i + 1), new Shift(n, TimeUnit.Day));
        }

        return t.Is(i, "the") && t.Is(i + 1, "day") && t.IsAny(i + 2, "before", "after") && t.IsAny(i + 3, "yesterday", "tomorrow")
            && t.Is(i + 2, "before") == t.Is(i + 3, "yesterday")
            ? new(i + 4, new Shift(t.Is(i + 2, "before") ? -2 : 2, TimeUnit.Day))
            : null;
    }

    private static Found? Weekday(TimeTokens t, int i)
    {
        var (pick, at) = PickAt(t, i);
        if (DayAt(t, at) is not { } day)
        {
            return t[i] is { Kind: TermKind.Weekdays, Capital: true } ? new(i + 1, new Vague()) : null;
        }

        // "every Friday", "every other Tuesday", "every second Wednesday"
        if (t.IsAny(i - 1, "every", "each") || t.IsAny(i - 2, "every", "each") && (t.Is(i - 1, "other") || t[i - 1].Kind == TermKind.Ordinal))
        {
            return new(at + 1, new Vague());
        }

        var next = SkipDayPart(t, at + 1);
        return Dated(t, next, day) ?? InWeek(t, next, day) ?? new Found(next, new Weekday(day, pick, null));
    }

    // "Tuesday, Feb. 17", "Tuesday (17 February 2026)", "Tuesday the 17th": the date says it all.
    private static Found? Dated(TimeTokens t, int i, DayOfWeek day)
    {
        var comma = t.IsMark(i, ',') ? i + 1 : i;
        if (DateForms.At(t, comma) is { Form: DateOf or Fixed { Grain: Grain.Day } } date)
        {
            return date with { Form = On(date.Form, day) };
        }

        if (t.IsMark(i, '(') && DateForms.At(t, i + 1) is { Form: DateOf or Fixed { Grain: Grain.Day } } inside
            && t.IsMark(inside.Next, ')'))
        {
            return new(inside.Next + 1, On(inside.Form, day));
        }

        return t.Is(i, "the") && Ordinals.At(t, i + 1) is var (number, next) && number <= 31 && !t[next].IsWord
            ? new(next, new NumberedDay(number, null))
            : null;
    }

    private static TimeForm On(TimeForm form, DayOfWeek day) => form is DateOf date ? date with { On = day } : form;

    // "Friday last week", "Tuesday of this week".
    private static Found? InWeek(TimeTokens t, int i, DayOfWeek day)
    {
        var at = t.Is(i, "of") ? i + 1 : i;
        return YearForms.Offset(t[at].Word) is { } offset && t.Is(at + 1, "week")
            ? new(at + 2, new Weekday(day, Pick.Bare, offset))
            : null;
    }

    private static Found? Weekend(TimeTokens t, int i)
    {
        var at = t.Is(i, "the") ? i + 1 : i;
        var (pick, next) = PickAt(t, at);
        return t.Is(next, "weekend") ? new(next + 1, new Weekend(pick)) : null;
    }

    private static Found? Overnight(TimeTokens t, int i)
    {
        if (!t.Is(i, "overnight"))
        {
            return null;
        }

        return t.IsAny(i + 1, "into", "to") && Weekday(t, i + 2) is { Form: not Vague } into
            ? new(into.Next, new Overnight(into.Form))
            : new(i + 1, new Overnight(null));
    }

    private static (Pick Pick, int Next) PickAt(TimeTokens t, int i) => t[i].Word switch
    {
        "this" when t.Is(i + 1, "coming") => (Pick.Coming, i + 2),
        "this" when t.Is(i + 1, "past") => (Pick.Last, i + 2),
        "past" => (Pick.Last, i + 1),
        "the" when t.Is(i + 1, "coming") => (Pick.Coming, i + 2),
        var word when WordList.PickingDay.Has(word) => (DateForms.PickAt(t, i), i + 1),
        _ => (Pick.Bare, i),
    };

    // "Bloody Sunday", "Super Tuesday", "the Sunday Times".
    private static bool IsName(TimeTokens t, int i) =>
        (t[i - 1].Capital && WordList.DayNickname.Has(t[i - 1].Word))
        || (t[i + 1].Capital && WordList.PaperName.Has(t[i + 1].Word));
}
