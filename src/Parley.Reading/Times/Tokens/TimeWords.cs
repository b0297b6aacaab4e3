using System.Collections.Frozen;
using Parley.Reading.Times.Forms;
using Parley.Reading.Words;

namespace Parley.Reading.Times.Tokens;

/// <summary>The words time expressions are made of.</summary>
internal static class TimeWords
{
    /// <summary>No listed word is longer.</summary>
    internal const int Longest = 14;

    // The lists that the rules of this room look words up in: a word that is only there must be known too.
    private static readonly WordList[] OfRules =
    [
        WordList.AboutNumber, WordList.BeforeFiscal, WordList.DayNickname, WordList.Lasting, WordList.LastingThing, WordList.LastingUnits,
        WordList.LeadingToDay, WordList.LeadingToMonth, WordList.LeadingToQuarter, WordList.LeadingToSeason, WordList.LeadingToYear,
        WordList.MovableFeast, WordList.Moving, WordList.NamedAccord, WordList.NowAndThen, WordList.OpenNumber, WordList.OrdinalEnding,
        WordList.PaperName, WordList.PartOrEvent, WordList.PickingDay, WordList.PickingFiscal, WordList.PickingUnit, WordList.PointingAtTime,
        WordList.RangeLink, WordList.ReachingBack, WordList.SpanLink, WordList.Spanning, WordList.TailOpener, WordList.Until, WordList.YearOwner,
    ];

    private static readonly FrozenDictionary<string, TimeTerm> All = Build();

    private static readonly FrozenDictionary<string, TimeTerm>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The term for a word in any case; <see cref="TermKind.None"/> where it is not listed.</summary>
    internal static TimeTerm Of(ReadOnlySpan<char> word) =>
        word.Length <= Longest && Lookup.TryGetValue(word, out var term) ? term : new(TermKind.None, 0, "");

    private static FrozenDictionary<string, TimeTerm> Build()
    {
        var terms = new Dictionary<string, TimeTerm>(StringComparer.OrdinalIgnoreCase);
        Add(terms, TermKind.Weekday, 0, WordList.Weekday);
        Add(terms, TermKind.Weekdays, 0, WordList.Weekdays);
        Add(terms, TermKind.Month, 1, WordList.Month);
        Add(terms, TermKind.ShortMonth, 1, WordList.ShortMonth);
        terms.Add("sept", new(TermKind.ShortMonth, 9, "sept"));
        Add(terms, TermKind.Unit, 0, WordList.TimeUnit);
        Add(terms, TermKind.Units, 0, WordList.TimeUnits);
        foreach (var (value, word) in WordList.SmallNumeral.Words().Index().Skip(1))
        {
            terms.Add(word, new(TermKind.Cardinal, value, word));
        }

        Add(terms, TermKind.Ordinal, 1, WordList.Ordinal);
        foreach (var (tens, word) in WordList.Tens.Words().Index())
        {
            terms.Add(word, new(TermKind.Cardinal, 20 + (10 * tens), word));
        }

        terms.Add("thirtieth", new(TermKind.Ordinal, 30, "thirtieth"));
        Add(terms, TermKind.Season, 0, WordList.Season);
        terms.Add("fall", new(TermKind.Season, (int)Season.Autumn, "fall"));
        Add(terms, TermKind.DayPart, 0, WordList.DayPart);
        Add(terms, TermKind.Counted, 0, WordList.CountedThing);
        Add(terms, TermKind.Event, 0, WordList.TimedEvent);
        foreach (var word in OfRules.Append(WordList.AroundTime).SelectMany(l => l.Words()))
        {
            terms.TryAdd(word, new(TermKind.Plain, 0, word));
        }

        return terms.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void Add(Dictionary<string, TimeTerm> terms, TermKind kind, int first, WordList list)
    {
        foreach (var (at, word) in list.Words().Index())
        {
            terms.TryAdd(word, new(kind, first + at, word));
        }
    }
}
