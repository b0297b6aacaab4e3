using Parley.Reading.Times.Forms;
using Parley.Reading.Times.Tokens;
using Parley.Reading.Words;
using static Parley.Reading.Times.Forms.TimeForm;

namespace Parley.Reading.Times.Finding;

/// <summary>Years, decades and centuries by number.</summary>
internal static class YearForms
{
    /// <summary>A year as such: four digits from 1900 to 2099 that touch nothing.</summary>
    internal static bool IsYear(TimeTokens t, int i) =>
        t[i] is { Number: >= 1900 and <= 2099, Length: 4 } && !IsMeasured(t, i);

    /// <summary>A bare year, where the words around it say that it is none of a number of things.</summary>
    internal static Found? Bare(TimeTokens t, int i, bool cued) =>
        Decade(t, i) ?? (IsYear(t, i) && (cued || IsCued(t, i)) ? new Found(i + 1, OfYear(t[i].Number)) : null);

    /// <summary>"the 1990s", "1970s", "the '80s" after another decade, "the 20th century".</summary>
    internal static Found? Decade(TimeTokens t, int i)
    {
        var at = t.Is(i, "the") ? i + 1 : i;
        if (t[at] is { Number: >= 1700 and <= 2090, Length: 4 } year && year.Number % 10 == 0 && IsPlural(t, at + 1))
        {
            return new(at + 2, OfYears(year.Number, year.Number + 9));
        }

        return Ordinals.At(t, at) is var (number, next) && t.Is(next, "century") && number is > 10 and <= 25
            ? new(next + 1, OfYears((number * 100) - 99, number * 100))
            : null;
    }

    /// <summary>The two digits of "'80s" that follow a decade of the same century.</summary>
    internal static Found? ShortDecade(TimeTokens t, int i, Fixed before)
    {
        var at = t.Is(i, "the") ? i + 1 : i;
        return t.IsMark(at, '\'') && t[at + 1] is { Number: >= 0 and <= 90, Length: 2 } year && year.Number % 10 == 0
            && IsPlural(t, at + 2)
            ? new(at + 3, OfYears((before.From.Year / 100 * 100) + year.Number, (before.From.Year / 100 * 100) + year.Number + 9))
            : null;
    }

    /// <summary>The year that belongs to a month or date before it: ", 2026", "2026", "of last year"; unsaid where none does.</summary>
    internal static (YearOf Year, int Next) After(TimeTokens t, int i)
    {
        var at = t.IsMark(i, ',') ? i + 1 : i;
        if (IsYear(t, at) && !(at > i && t[at + 1].Kind == TermKind.Unit))
        {
            return (YearOf.Said(t[at].Number), at + 1);
        }

        at = t.Is(i, "of") ? i + 1 : i;
        if (t.Is(i, "of") && IsYear(t, at))
        {
            return (YearOf.Said(t[at].Number), at + 1);
        }

        return t.Is(at + 1, "year") && Offset(t[at].Word) is { } offset ? (YearOf.FromNow(offset), at + 2) : (YearOf.Unsaid, i);
    }

    internal static Fixed OfYear(int year) => new(new(year, 1, 1), new(year, 12, 31), Grain.Year);

    /// <summary>Where "last", "this" and "next" lead; null for other words.</summary>
    internal static int? Offset(string word) => word switch
    {
        "last" => -1,
        "this" or "current" => 0,
        "next" => 1,
        _ => null,
    };

    private static Fixed OfYears(int from, int to) => new(new(from, 1, 1), new(to, 12, 31), Grain.Period);

    private static bool IsPlural(TimeTokens t, int i) =>
        t[i].Glued && (t.Is(i, "s") || (t.IsMark(i, '\'') && t[i].Length == 2));

    private static bool IsMeasured(TimeTokens t, int i) =>
        t[i + 1] is { Glued: true, IsWord: true } or { Glued: true, Mark: '%' or '/' or ':' }
        || t[i + 1].Kind == TermKind.Counted
        || (t[i].Glued && t[i - 1].Mark is not ('(' or '[' or '-' or '"' or '“' or '\'' or '/' or '.'));

    private static bool IsCued(TimeTokens t, int i)
    {
        var before = t[i - 1];
        if (before.Mark == '(')
        {
            return t[i + 1].Mark is ')' or ',' or '-';
        }

        return before.Word switch
        {
            var word when WordList.LeadingToYear.Has(word) => !IsOfNumber(t, i),
            var word when WordList.YearOwner.Has(word) => t[i + 1].IsWord,
            _ => before is { Mark: '\'', Length: 2 } && t[i + 1].IsWord,
        };
    }

    // "a total of 2000", "for 2000 of them": rather a number. "and 2014" only follows another year.
    private static bool IsOfNumber(TimeTokens t, int i) => t[i - 1].Word switch
    {
        "for" or "to" => t.Is(i + 1, "of") || (t[i - 1].Word == "to" && !IsYearBefore(t, i - 2)),
        "and" or "or" => !IsYearBefore(t, i - 2),
        "of" => (t[i - 2].Word.Length > 0 && !WordList.PartOrEvent.Has(t[i - 2].Word)) || t.Is(i + 1, "of"),
        _ => t.Is(i + 1, "of"),
    };

    private static bool IsYearBefore(TimeTokens t, int i) => t[i] is { Number: >= 1900 and <= 2099, Length: 4 };
}
