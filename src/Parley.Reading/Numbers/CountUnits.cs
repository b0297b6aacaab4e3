using Parley.Reading.Words;

namespace Parley.Reading.Numbers;

/// <summary>Tells things from measures, dates and labels by what stands beside a number.</summary>
internal static class CountUnits
{
    /// <summary>What the number at a token measures, and the index after the number and its unit.</summary>
    internal static (CountUnit Unit, int Next) Of(NumberTokens t, int i, Numeral numeral, bool inTime)
    {
        var next = numeral.Next;
        if (IsMoney(t, i))
        {
            return (CountUnit.Money, next);
        }

        if (t[next].Mark == '%')
        {
            return (CountUnit.Percent, next + 1);
        }

        if (IsAge(t, i, next) is { } afterAge)
        {
            return (CountUnit.Age, afterAge);
        }

        if (Measure(t, next) is { } measure)
        {
            return measure;
        }

        if (inTime || IsClock(t, i, next) || IsBareYear(t, i, numeral))
        {
            return (CountUnit.Date, next);
        }

        return IsLabel(t, i, next) ? (CountUnit.Label, next) : (CountUnit.Things, next);
    }

    private static (CountUnit Unit, int Next)? Measure(NumberTokens t, int next)
    {
        var at = t.IsHyphen(next) ? next + 1 : next;
        at = WordList.BeforeUnit.Has(t[at].Word) && t[at + 1].Role == Role.Unit ? at + 1 : at;
        if (t[at].Word is "square" or "sq" && t[at + 1].Role == Role.Unit)
        {
            return (CountUnit.Area, at + 2);
        }

        if (t[at].Word is "nautical" or "cubic" && t[at + 1].Role == Role.Unit)
        {
            return (t.Is(at, "cubic") ? CountUnit.Weight : CountUnit.Distance, at + 2);
        }

        if (t.Is(at, "per") && IsWord(t, at + 1, "cent"))
        {
            return (CountUnit.Percent, at + 2);
        }

        if (t[at].Role != Role.Unit)
        {
            return null;
        }

        return ((CountUnit)t[at].Value, t.Is(at, "percentage") ? at + 2 : at + 1);
    }

    private static bool IsMoney(NumberTokens t, int i) =>
        t[i].Glued && t[i - 1].Mark is '$' or '€' or '£' or '¥' or '₹' or '₽' or '₪' or '₴'
        || WordList.CurrencyCode.Has(t[i - 1].Word);

    // "aged 12", "12-year-old", "12 years old", "Umerov, 43,".
    private static int? IsAge(NumberTokens t, int i, int next)
    {
        if (t.Is(i - 1, "aged") || (t.Is(i - 1, "between") && t.Is(i - 2, "aged")) || (t.Is(i - 1, "age") && t[i].Figures is not null))
        {
            return next;
        }

        if (t.IsHyphen(next) && t.Is(next + 1, "year") && t.IsHyphen(next + 2) && (t.Is(next + 3, "old") || IsWord(t, next + 3, "olds")))
        {
            return next + 4;
        }

        if (t.Is(next, "years") && t.Is(next + 1, "old"))
        {
            return next + 2;
        }

        return t[i].Figures is > 4 and < 120 && t[i - 1].Mark == ',' && t[next].Mark == ',' && t.IsCapital(i - 2) ? next : null;
    }

    // "10:30", "5 p.m.", "0830 GMT".
    private static bool IsClock(NumberTokens t, int i, int next) =>
        (t[next].Mark == ':' && t[next + 1].Glued && t[next + 1].Figures is not null)
        || (t[i].Glued && t[i - 1] is { Mark: ':', Glued: true } && t[i - 2].Figures is not null)
        || IsWord(t, next, "a.m.") || IsWord(t, next, "p.m.") || IsWord(t, next, "a.m") || IsWord(t, next, "p.m")
        || WordList.Clock.Has(t[next].Word) || (t[next].Mark == '\'' && t.Is(next + 1, "clock"));

    private static bool IsBareYear(NumberTokens t, int i, Numeral numeral) =>
        t[i] is { Figures: >= 1900 and <= 2099 } && t[i].End - t[i].Start == 4 && numeral.Next == i + 1
        && NounGroups.After(t, numeral.Next, false) is null;

    // "Resolution 1701", "S-300", "G-7", "9/11", "a 28-point plan", "15-0".
    private static bool IsLabel(NumberTokens t, int i, int next)
    {
        if (t.IsHyphen(next) && t[next + 1].IsWord || t[i].Glued && (t[i - 1].Mark is '/' or '#' or '+' or '.' or '_'))
        {
            return true;
        }

        if ((t[next].Mark == '/' || t.IsHyphen(next)) && t[next].Glued && t[next + 1].Figures is not null)
        {
            return true;
        }

        if (t.IsHyphen(i - 1) && t[i].Glued && (t[i - 2].Figures is not null || t[i - 2].IsWord))
        {
            return true;
        }

        // "the Big Three"
        if (t.IsCapital(i) && t.IsCapital(i - 1) && next == i + 1 && !t[next].IsWord)
        {
            return true;
        }

        var no = t[i - 1].Mark == '.' && t.Is(i - 2, "no");
        return no || (t[i - 1].Role == Role.Label && (t.IsCapital(i - 1) || WordList.NumberedInSmall.Has(t[i - 1].Word)))
            || (t.Is(i - 1, "of") && t.Is(i - 2, "group") && t.IsCapital(i - 2));
    }

    private static bool IsWord(NumberTokens t, int i, string word) =>
        t[i].IsWord && t.Text.AsSpan(t[i].Start, t[i].End - t[i].Start).Equals(word, StringComparison.OrdinalIgnoreCase);
}
