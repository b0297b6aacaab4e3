using Parley.Reading.Times.Forms;
using Parley.Reading.Times.Tokens;
using Parley.Reading.Words;

namespace Parley.Reading.Times.Finding;

/// <summary>"two weeks", "about a month", "24 hours", "several days".</summary>
internal static class Quantities
{
    /// <summary>More of a unit than that are no time a report would give in it.</summary>
    private const int Most = 500;

    // As many years as of other units.
    private const int MostDecades = Most / 10;

    internal static Quantity? At(TimeTokens t, int i)
    {
        var (open, at) = Approximator(t, i);
        if (Number(t, at) is not var (number, next))
        {
            return null;
        }

        next = t.IsHyphen(next) || t.IsAny(next, "more", "additional", "further") ? next + 1 : next;
        if (t[next].Kind is TermKind.Unit or TermKind.Units)
        {
            var unit = (TimeUnit)t[next].Value;
            return new(open || (unit == TimeUnit.Decade && number > MostDecades) ? null : number, unit, next + 1);
        }

        return t.IsAny(next, "fortnight", "fortnights") ? new(open ? null : number * 2, TimeUnit.Week, next + 1) : null;
    }

    /// <summary>A count of units: its value, null for "several" and "few", and the index after it.</summary>
    internal static (int? Number, int Next)? Number(TimeTokens t, int i)
    {
        switch (t[i].Word)
        {
            case "a" or "the" when t.IsAny(i + 1, "couple", "dozen", "few"):
                return Number(t, i + 1);
            case "a" or "an":
                return (1, i + 1);
            case "couple":
                return (2, t.Is(i + 1, "of") ? i + 2 : i + 1);
            case "dozen":
                return (12, i + 1);
            case var word when WordList.OpenNumber.Has(word):
                return (null, i + 1);
        }

        if (t[i].Kind == TermKind.Cardinal)
        {
            return t[i].Value >= 20 && t.IsHyphen(i + 1) && t[i + 2] is { Kind: TermKind.Cardinal, Value: < 10 } ones
                ? (t[i].Value + ones.Value, i + 3)
                : (t[i].Value, i + 1);
        }

        return t[i].Number is >= 1 and <= Most && (!t[i].Glued || t[i - 1].Mark is '(' or '"' or '“' or '-')
            ? (t[i].Number, i + 1)
            : null;
    }

    // "about a week" is taken for a week; "more than a week" leaves open how much.
    private static (bool Open, int Next) Approximator(TimeTokens t, int i) => t[i].Word switch
    {
        "more" or "less" or "fewer" when t.Is(i + 1, "than") => (true, i + 2),
        "at" when t.IsAny(i + 1, "least", "most") => (true, i + 2),
        "over" or "under" => (true, i + 1),
        var word when WordList.AboutNumber.Has(word) => (false, i + 1),
        _ => (false, i),
    };
}
