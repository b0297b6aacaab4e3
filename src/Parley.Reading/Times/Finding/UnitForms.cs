using Parley.Reading.Times.Forms;
using Parley.Reading.Times.Tokens;
using Parley.Reading.Words;
using static Parley.Reading.Times.Forms.TimeForm;

namespace Parley.Reading.Times.Finding;

/// <summary>Weeks, months, years counted from now or from something told.</summary>
internal static class UnitForms
{
    internal static Found? At(TimeTokens t, int i) =>
        Fiscal(t, i) ?? Led(t, i) ?? Recent(t, i) ?? Counted(t, i) ?? Uncounted(t, i) ?? EdgeOf(t, i);

    /// <summary>"this week", "last month", "next year", "the week": the unit before it is cut to a part.</summary>
    internal static Found? Whole(TimeTokens t, int i)
    {
        var at = t.Is(i, "the") ? i + 1 : i;
        if (YearForms.Offset(t[at].Word) is { } offset && t[at + 1].Kind == TermKind.Unit && !IsFiscal(t, at + 1))
        {
            return new(at + 2, new Shift(offset, (TimeUnit)t[at + 1].Value));
        }

        return t.Is(i, "the") && t[i + 1] is { Kind: TermKind.Unit, Value: > (int)TimeUnit.Day } && !t.Is(i + 2, "of")
            ? new(i + 2, new Shift(0, (TimeUnit)t[i + 1].Value))
            : null;
    }

    // "the past 24 hours", "last week", "the next two weeks", "the coming days", "the previous day", "the following week".
    private static Found? Led(TimeTokens t, int i)
    {
        var article = t.Is(i, WordList.PointingAtTime);
        var at = article ? i + 1 : i;
        var lead = t[at].Word;
        if (t.Is(i, "this") && lead is "" && t[i + 1].Kind != TermKind.Unit)
        {
            return null;
        }

        if (t.IsAny(i, "this", "that") && t[i + 1].Kind == TermKind.Unit && !IsFiscal(t, i + 1))
        {
            return new(i + 2, t.Is(i, "this") ? This(t[i + 1]) : new FromEvent(0, (TimeUnit)t[i + 1].Value));
        }

        if (!WordList.PickingUnit.Has(lead))
        {
            return null;
        }

        if (lead is "last" or "final" && t[at + 1].Value == (int)TimeUnit.Day && t[at + 1].Kind == TermKind.Unit)
        {
            return null;
        }

        if (t[at + 1].Kind == TermKind.Unit)
        {
            var next = at + 2;
            return t.Is(next, "of") && lead is not "same" && t[next + 1].Kind != TermKind.Plain && article
                ? null
                : new(next, Single(t, i, lead, article, (TimeUnit)t[at + 1].Value));
        }

        return Many(t, at + 1, lead);
    }

    private static TimeForm This(TimeToken unit) =>
        (TimeUnit)unit.Value == TimeUnit.Hour ? new Vague() : new Shift(0, (TimeUnit)unit.Value);

    private static TimeForm Single(TimeTokens t, int i, string lead, bool article, TimeUnit unit)
    {
        var spans = WordList.Spanning.Has(t[i - 1].Word);
        return lead switch
        {
            _ when unit == TimeUnit.Hour => new Vague(),
            "past" => new Around(1, unit, true),
            "coming" => new Around(1, unit, false),
            "last" when article => new Around(1, unit, true),
            "next" when article || unit == TimeUnit.Day => spans ? new Around(1, unit, false) : new FromEvent(1, unit),
            "last" => new Shift(-1, unit),
            "next" => new Shift(1, unit),
            "current" => new Shift(0, unit),
            "previous" or "preceding" => new FromEvent(-1, unit),
            "following" => new FromEvent(1, unit),
            "same" => new FromEvent(0, unit),
            _ => new Vague(),
        };
    }

    private static Found? Many(TimeTokens t, int i, string lead)
    {
        if (t[i].Kind == TermKind.Units && lead is not ("same" or "current"))
        {
            return new(i + 1, new Vague());
        }

        if (Quantities.At(t, i) is not { } quantity || lead is "same" or "current" or "final")
        {
            return null;
        }

        TimeForm form = (Days(quantity), lead) switch
        {
            (null, _) => new Vague(),
            (var (n, unit), "past" or "last") => new Around(n, unit, true),
            (var (n, unit), "next" or "coming") => new Around(n, unit, false),
            (var (n, unit), "previous" or "preceding") => new AroundEvent(-n, unit),
            (var (n, unit), _) => new AroundEvent(n, unit),
        };
        return new(quantity.Next, form);
    }

    // Hours count in whole days, begun ones included.
    private static (int Number, TimeUnit Unit)? Days(Quantity quantity) => quantity switch
    {
        { Number: null } => null,
        { Number: { } hours, Unit: TimeUnit.Hour } => hours < 24 ? null : ((hours + 23) / 24, TimeUnit.Day),
        { Number: { } n } => (n, quantity.Unit),
    };

    // "two weeks ago", "a day earlier", "three days after", "a month from now", "in two weeks", "within 10 days".
    private static Found? Counted(TimeTokens t, int i)
    {
        var lead = t[i].Word is "in" or "within" ? t[i].Word : "";
        if (lead.Length > 0)
        {
            return Leading(t, i, lead);
        }

        var the = t.Is(i, "the") && t[i + 1].Kind is TermKind.Cardinal or TermKind.None ? i + 1 : i;
        if (Quantities.At(t, the) is not { } quantity)
        {
            return The(t, i);
        }

        return After(t, i, quantity, the > i) ?? (the > i ? null : Lasting(t, i, quantity));
    }

    private static Found? Leading(TimeTokens t, int i, string lead)
    {
        if (Quantities.At(t, i + 1) is not { } quantity || After(t, i + 1, quantity, false) is not null)
        {
            return null;
        }

        return Days(quantity) is not var (n, unit) ? new(quantity.Next, new Vague())
            : t.Is(quantity.Next, "of") ? null
            : lead == "in" && unit == TimeUnit.Year && n > 2 ? new(quantity.Next, new Duration())
            : lead == "within" ? new(quantity.Next, new Around(n, unit, false))
            : new(t.IsMark(quantity.Next, '\'') ? quantity.Next + 1 : quantity.Next, new Ahead(n, unit));
    }

    private static Found? After(TimeTokens t, int i, Quantity quantity, bool around)
    {
        var next = quantity.Next;
        var days = Days(quantity);
        var ago = t.IsHyphen(next) ? next + 1 : next;
        if (t.Is(ago, "ago") && !t.Is(i - 1, "half"))
        {
            return new(ago + 1, days is var (n, unit) ? Past(n, unit) : new Vague());
        }

        if (t.Is(next, "from") && t.IsAny(next + 1, "now", "today") || t.Is(next, "hence"))
        {
            return new(t.Is(next, "hence") ? next + 1 : next + 2, days is var (n, unit) ? new Shift(n, unit) : new Vague());
        }

        var sign = t[next].Word switch
        {
            "earlier" or "before" => -1,
            "later" or "after" => 1,
            _ => 0,
        };
        if (sign == 0 || (t[next].Word is "before" or "after" && t.Is(i - 1, "for")))
        {
            return null;
        }

        var end = t[next].Word is "before" or "after" ? Tails.After(t, next + 1) : next + 1;
        return new(end, days is not var (m, of) ? new Vague() : around ? new AroundEvent(sign * m, of) : new FromEvent(sign * m, of));
    }

    // A decade ago is rarely meant to the year.
    private static TimeForm Past(int n, TimeUnit unit) =>
        unit == TimeUnit.Decade || (unit == TimeUnit.Year && n >= 10 && n % 10 == 0) ? new Vague() : new Shift(-n, unit);

    // How long: "three days", "for a year", "a three-day visit", "more than two decades". One unit alone only after "for" or "after".
    private static Found? Lasting(TimeTokens t, int i, Quantity quantity)
    {
        // "the Six-Day War" is a name.
        var last = quantity.Next - 1;
        if (t[last].Capital && t.IsHyphen(last - 1))
        {
            return null;
        }

        if (t[last].Kind == TermKind.Unit && !t.IsHyphen(last - 1)
            && !WordList.Lasting.Has(t[i - 1].Word))
        {
            return null;
        }

        if (t.IsHyphen(quantity.Next) && t.IsAny(quantity.Next + 1, "old", "long"))
        {
            var thing = quantity.Next + 2;
            return t.Is(quantity.Next + 1, "old") && quantity.Unit == TimeUnit.Year && !IsLastingThing(t, thing)
                ? null
                : new(thing, new Duration());
        }

        return t.Is(quantity.Next, "old") ? null : new(quantity.Next, new Duration());
    }

    private static bool IsLastingThing(TimeTokens t, int i) =>
        IsThing(t[i].Word) || (t[i].IsWord && IsThing(t[i + 1].Word));

    private static bool IsThing(string word) => WordList.LastingThing.Has(word);

    // "the week before the talks", "the day after", "the eve of the summit".
    private static Found? The(TimeTokens t, int i)
    {
        if (t.IsAny(i, "the", "on") && t.Is(i + 1, "eve") && t.Is(i + 2, "of"))
        {
            return new(Tails.After(t, i + 3), new AroundEvent(-1, TimeUnit.Day));
        }

        if (!t.Is(i, "the") || !(t[i + 1].Kind == TermKind.Unit || t[i + 1].Kind == TermKind.Units || t.Is(i + 1, "night"))
            || !t.IsAny(i + 2, "before", "after", "following"))
        {
            return null;
        }

        var unit = t.Is(i + 1, "night") ? TimeUnit.Day : (TimeUnit)t[i + 1].Value;
        var sign = t.Is(i + 2, "before") ? -1 : 1;
        return new(Tails.After(t, i + 3), t[i + 1].Kind == TermKind.Units || unit == TimeUnit.Hour
            ? new Vague()
            : new AroundEvent(sign, unit));
    }

    // "weeks after", "days ago", "years later"; "for months", "after decades of fighting".
    private static Found? Uncounted(TimeTokens t, int i)
    {
        if (t[i].Kind == TermKind.Unit && t.IsHyphen(i + 1) && t.Is(i + 2, "long"))
        {
            return new(i + 3, new Duration());
        }

        if (t[i].Kind != TermKind.Units)
        {
            return null;
        }

        if (t.IsAny(i + 1, "ago", "later", "earlier"))
        {
            return new(i + 2, new Vague());
        }

        if (t.IsAny(i + 1, "after", "before"))
        {
            return new(Tails.After(t, i + 2), new Vague());
        }

        return WordList.LastingUnits.Has(t[i - 1].Word) ? new(i + 1, new Duration()) : null;
    }

    private static Found? Recent(TimeTokens t, int i)
    {
        if (t.Is(i, "recent") || (t.IsAny(i, "the", "these") && t.Is(i + 1, "recent") && t[i + 2].Kind == TermKind.Units))
        {
            var at = t.Is(i, "recent") ? i + 1 : i + 2;
            return new(t[at].Kind == TermKind.Units ? at + 1 : at, new Vague());
        }

        if (WordList.NowAndThen.Has(t[i].Word))
        {
            return new(i + 1, new Vague());
        }

        if (t.IsAny(i, "since", "until", "by") && t.IsAny(i + 1, "then", "now"))
        {
            return new(i + 2, new Vague());
        }

        if (t.IsAny(i, "all", "through") && t[t.IsHyphen(i + 1) || t.Is(i + 1, "the") ? i + 2 : i + 1].Word is "night" or "day")
        {
            return new(t.IsHyphen(i + 1) || t.Is(i + 1, "the") ? i + 3 : i + 2, new Duration());
        }

        return t.Is(i, "the") && t.IsAny(i + 1, "near", "distant") && t.Is(i + 2, "future") ? new(i + 3, new Vague()) : null;
    }

    // "by year's end", "at month-end", "midweek".
    private static Found? EdgeOf(TimeTokens t, int i)
    {
        if (t[i] is { Kind: TermKind.Unit, Value: >= (int)TimeUnit.Week }
            && ((t.IsMark(i + 1, '\'') && t.Is(i + 2, "end")) || (t.IsHyphen(i + 1) && t.Is(i + 2, "end"))))
        {
            return new(i + 3, new PartOf(new Shift(0, (TimeUnit)t[i].Value), TimePart.End));
        }

        return t.IsAny(i, "midweek", "midyear")
            ? new(i + 1, new PartOf(new Shift(0, t.Is(i, "midweek") ? TimeUnit.Week : TimeUnit.Year), TimePart.Mid))
            : null;
    }

    // Whose fiscal year it is decides when it begins, and a report rarely says.
    private static Found? Fiscal(TimeTokens t, int i)
    {
        var at = t.Is(i, WordList.BeforeFiscal) ? i + 1 : i;
        at = t.Is(at, WordList.PickingFiscal) ? at + 1 : at;
        if (!t.IsAny(at, "fiscal", "financial"))
        {
            return null;
        }

        var next = t.Is(at + 1, "year") ? at + 2 : at + 1;
        var number = YearForms.IsYear(t, next) ? next + 1 : next;
        number = number > next && t[number].Mark is '/' or '-' && t[number + 1].Number >= 0 ? number + 2 : number;
        return number > at + 1 ? new(number, new Vague()) : null;
    }

    private static bool IsFiscal(TimeTokens t, int i) => t.IsAny(i, "fiscal", "financial");
}
