using Parley.Reading.Times.Forms;
using Parley.Reading.Times.Tokens;
using Parley.Reading.Words;
using static Parley.Reading.Times.Forms.TimeForm;

namespace Parley.Reading.Times.Finding;

/// <summary>Parts of longer times: "late 2022", "earlier this week", "the first half of the year", "the end of March".</summary>
internal static class PartForms
{
    internal static Found? At(TimeTokens t, int i) =>
        Edge(t, i) ?? Relative(t, i) ?? OfWhole(t, i) ?? Quarter(t, i) ?? Nth(t, i);

    /// <summary>A time that can be cut into parts.</summary>
    internal static Found? Whole(TimeTokens t, int i) =>
        YearForms.Bare(t, i, true) ?? UnitForms.Whole(t, i)
        ?? (DateForms.At(t, i) is { Form: MonthOf } month ? month : null)
        ?? SeasonForms.Season(t, i, true)
        ?? (DateForms.MonthAt(t, i) is var (m, next) ? new Found(next, new MonthOf(m, YearOf.Unsaid, Pick.Bare)) : null);

    // "early March", "mid-2022", "late last week", "late in 2022", "late Tuesday", "early this morning".
    private static Found? Edge(TimeTokens t, int i)
    {
        TimePart? part = t[i].Word switch
        {
            "early" => TimePart.Early,
            "mid" => TimePart.Mid,
            "late" => TimePart.Late,
            _ => null,
        };
        if (part is not { } p)
        {
            return null;
        }

        var at = t.IsHyphen(i + 1) || t.IsAny(i + 1, "in", "on") ? i + 2 : i + 1;
        if (at + 1 < t.Count && t.IsHyphen(i + 1) && t[at].Kind == TermKind.Unit && p == TimePart.Mid && t[at].Value >= (int)TimeUnit.Week)
        {
            return new(at + 1, new PartOf(new Shift(0, (TimeUnit)t[at].Value), p));
        }

        if (Whole(t, at) is { } whole && !(whole.Form is Shift && t.Is(at, "the") && !t.Is(i + 1, "in")))
        {
            return new(whole.Next, whole.Form is Shift { Unit: TimeUnit.Day or TimeUnit.Hour } ? whole.Form : new PartOf(whole.Form, p));
        }

        return DayForms.At(t, at) is { Form: Weekday or Shift } day ? day
            : DateForms.At(t, at) is { Form: DateOf or Fixed { Grain: Grain.Day } } date ? date
            : null;
    }

    // "earlier this week", "later in the year", "earlier in May", "later Tuesday".
    private static Found? Relative(TimeTokens t, int i)
    {
        if (!t.IsAny(i, "earlier", "later"))
        {
            return null;
        }

        var part = t.Is(i, "earlier") ? TimePart.Earlier : TimePart.Later;
        var at = t.IsAny(i + 1, "in", "on") ? i + 2 : i + 1;
        if (t.Is(i + 1, "in") && t.Is(at, "the") && t.Is(at + 1, "day"))
        {
            return new(at + 2, new Vague());
        }

        if (Whole(t, at) is { } whole && !(whole.Form is Shift && t.Is(at, "the") && at == i + 1))
        {
            return new(
                whole.Next, whole.Form is Shift { Unit: TimeUnit.Day or TimeUnit.Hour } ? new Vague() : new PartOf(whole.Form, part));
        }

        return DayForms.At(t, at) is { Form: Weekday or Shift } day && !t.Is(at, "overnight") ? day : null;
    }

    // "the end of the year", "beginning of May", "the first half of 2024", "the rest of the month"; "end-2025".
    private static Found? OfWhole(TimeTokens t, int i)
    {
        var at = t.Is(i, "the") ? i + 1 : i;
        var half = t.Is(at + 1, "half");
        TimePart? part = t[at].Word switch
        {
            "beginning" or "start" => TimePart.Start,
            "middle" => TimePart.Mid,
            "end" or "close" => TimePart.End,
            "rest" or "remainder" => TimePart.Later,
            "first" when half => TimePart.FirstHalf,
            "second" or "last" or "latter" when half => TimePart.SecondHalf,
            _ => null,
        };
        var next = half ? at + 2 : at + 1;
        if (part is not { } p || !(t.Is(next, "of") || (t.IsHyphen(next) && p == TimePart.End)))
        {
            return null;
        }

        return Whole(t, next + 1) is not { } whole ? null
            : whole.Form is Shift { Unit: TimeUnit.Day or TimeUnit.Hour } ? new(whole.Next, whole.Form)
            : new(whole.Next, new PartOf(whole.Form, p));
    }

    // "the first quarter of 2025", "Q2 2025", "the fourth quarter".
    private static Found? Quarter(TimeTokens t, int i)
    {
        if (t[i] is { Word: "q", Capital: true } && t[i + 1] is { Glued: true, Length: 1, Mark: '#' })
        {
            return ShortQuarter(t, i);
        }

        var at = t.Is(i, "the") ? i + 1 : i;
        var (number, next) = Ordinals.At(t, at) ?? (t.IsAny(at, "last", "final") ? 4 : 0, at + 1);
        if (number is < 1 or > 4 || !t.Is(next, "quarter") || (at == i && t[i].Word is "last"))
        {
            return null;
        }

        if (!t.Is(next + 1, "of"))
        {
            return at > i && WordList.LeadingToQuarter.Has(t[i - 1].Word)
                ? new(next + 1, new Months((number * 3) - 2, 3, YearOf.Unsaid))
                : null;
        }

        return YearWhole(t, next + 2) is var (year, end) ? new(end, new Months((number * 3) - 2, 3, year)) : null;
    }

    private static Found? ShortQuarter(TimeTokens t, int i)
    {
        // The figure of "Q2" is a broken number, since it touches a letter.
        var number = t.Text[t[i + 1].Start] - '0';
        var (year, end) = YearForms.After(t, i + 2);
        return number is >= 1 and <= 4 ? new(end, new Months((number * 3) - 2, 3, year)) : null;
    }

    // "the second day", "its fourth year", "the first week of March", "the first three months of 2025".
    private static Found? Nth(TimeTokens t, int i)
    {
        if (t.Is(i, "day") && !t.Is(i - 1, "the") && Quantities.Number(t, i + 1) is ({ } named and < 60, var behind)
            && !t[i + 1].Glued && t[i + 1].Kind != TermKind.Plain)
        {
            return new(behind, new Nth(named, TimeUnit.Day));
        }

        var at = t[i].Word is "the" or "a" or "an" ? i + 1 : i;
        var last = t.IsAny(at, "last", "final");
        var (number, next) = last ? (-1, at + 1) : Ordinals.At(t, at) ?? (0, at);
        if (number == 0 || number > 60)
        {
            return null;
        }

        // "the final months of 2025": about its last part.
        if (t[next].Kind == TermKind.Units && t.Is(next + 1, "of") && Math.Abs(number) == 1 && Whole(t, next + 2) is { } cut)
        {
            var brief = t[next].Value < (int)TimeUnit.Month && cut.Form is not (MonthOf or Shift { Unit: TimeUnit.Month });
            return new(cut.Next, new PartOf(cut.Form, (number, brief) switch
            {
                (1, true) => TimePart.Start,
                (1, false) => TimePart.Early,
                (_, true) => TimePart.End,
                _ => TimePart.Late,
            }));
        }

        if (t[next].Kind == TermKind.Unit)
        {
            if (t.Is(next + 1, "of") && Whole(t, next + 2) is { } whole)
            {
                return new(whole.Next, new Within(whole.Form, (TimeUnit)t[next].Value, number, 1));
            }

            // "a second week-long round" is a second round.
            return last || t[next].Value == (int)TimeUnit.Quarter || (t.IsHyphen(next + 1) && t.Is(next + 2, "long")) ? null : new(next + 1, new Nth(number, (TimeUnit)t[next].Value));
        }

        return Math.Abs(number) == 1 && Quantities.At(t, next) is { Number: { } count } units && t.Is(units.Next, "of")
            && Whole(t, units.Next + 1) is { } of
            ? new(of.Next, new Within(of.Form, units.Unit, number, count))
            : null;
    }

    private static (YearOf Year, int Next)? YearWhole(TimeTokens t, int i)
    {
        if (YearForms.IsYear(t, i))
        {
            return (YearOf.Said(t[i].Number), i + 1);
        }

        return UnitForms.Whole(t, i) is { Form: Shift { Unit: TimeUnit.Year } shift, Next: var next }
            ? (YearOf.FromNow(shift.Count), next)
            : null;
    }
}
