using System.Collections.Frozen;

namespace Parley.Reading.Times;

/// <summary>What sort of word a time expression may hold.</summary>
internal enum TermKind
{
    /// <summary>Not a word of time.</summary>
    None,

    /// <summary>A word that only helps: "last", "since", "ago".</summary>
    Plain,
    Weekday,

    /// <summary>"Mondays": again and again.</summary>
    Weekdays,
    Month,

    /// <summary>"Jan", "Sept": a month only with a full stop or a number beside it.</summary>
    ShortMonth,
    Unit,
    Units,
    Cardinal,
    Ordinal,
    Season,
    DayPart,

    /// <summary>Things that are counted, so that a number before them is no year and no day.</summary>
    Counted,

    /// <summary>Events that may follow a time as its noun: "before Tuesday talks".</summary>
    Event,
}

/// <summary>A word known here: its sort, its value within the sort, and itself in small letters.</summary>
internal readonly record struct Term(TermKind Kind, int Value, string Word);

/// <summary>The words time expressions are made of.</summary>
internal static class TimeWords
{
    /// <summary>No listed word is longer.</summary>
    internal const int Longest = 14;

    private const string PlainWords =
        "a an the this that these those last next coming previous preceding following same past recent current final earlier early "
        + "mid late later middle beginning start close end turn rest remainder first half eve ago before after since until "
        + "till by from to through throughout and or into between on in of at during over within for now hence today yesterday tomorrow "
        + "tonight overnight recently soon currently lately then shortly starting dating back no than more less about around nearly almost "
        + "roughly approximately some least over under couple several few many dozen weekend weekends fiscal financial q "
        + "is was were had has have will would he she it they we who which said says all old long near far future distant "
        + "upcoming ending lasting only just not fewer most up as so date other every each "
        + "s th st nd rd christmas easter eve boxing new may valentine women international good orthodox western catholic "
        + "halloween armistice thanksgiving bastille labor independence victory ramadan eid nowruz passover hanukkah yom kippur lunar "
        + "black bloody super ash palm maundy cyber holy moved postponed shifted delayed rescheduled pushed brought put move "
        + "postpone century "
        + "spent its his her their our my another further additional agreement accord agreements accords well war conflict insurgency "
        + "rebellion truce ceasefire blockade siege crisis standoff dispute occupation stalemate deadlock fortnight fortnights "
        + "midnight noon dawn "
        + "times telegraph mirror express independent going dates stretching exactly precisely al fitr adha midweek midyear";

    private static readonly FrozenDictionary<string, Term> All = Build();

    private static readonly FrozenDictionary<string, Term>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The term for a word in any case; <see cref="TermKind.None"/> where it is not listed.</summary>
    internal static Term Of(ReadOnlySpan<char> word) =>
        word.Length <= Longest && Lookup.TryGetValue(word, out var term) ? term : new(TermKind.None, 0, "");

    private static FrozenDictionary<string, Term> Build()
    {
        var terms = new Dictionary<string, Term>(StringComparer.OrdinalIgnoreCase);
        AddList(terms, TermKind.Weekday, 0, "sunday monday tuesday wednesday thursday friday saturday");
        AddList(terms, TermKind.Weekdays, 0, "sundays mondays tuesdays wednesdays thursdays fridays saturdays");
        AddList(terms, TermKind.Month, 1,
            "january february march april may june july august september october november december");
        AddList(terms, TermKind.ShortMonth, 1, "jan feb mar apr - jun jul aug sep oct nov dec");
        terms.Add("sept", new(TermKind.ShortMonth, 9, "sept"));
        AddList(terms, TermKind.Unit, 0, "hour day week month quarter year decade");
        AddList(terms, TermKind.Units, 0, "hours days weeks months quarters years decades");
        AddList(terms, TermKind.Cardinal, 1,
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
            + "eighteen nineteen twenty");
        AddList(terms, TermKind.Ordinal, 1,
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
            + "sixteenth seventeenth eighteenth nineteenth twentieth");
        string[] tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        for (var i = 0; i < tens.Length; i++)
        {
            terms.Add(tens[i], new(TermKind.Cardinal, 30 + (10 * i), tens[i]));
        }

        terms.Add("thirtieth", new(TermKind.Ordinal, 30, "thirtieth"));
        AddList(terms, TermKind.Season, 0, "spring summer autumn winter");
        terms.Add("fall", new(TermKind.Season, (int)Season.Autumn, "fall"));
        AddList(terms, TermKind.DayPart, 0, "morning afternoon evening night lunchtime mornings evenings nights");
        AddList(terms, TermKind.Counted, 0,
            "people civilians soldiers troops fighters militants insurgents rebels hostages prisoners detainees missiles drones rockets "
            + "shells bombs tanks trucks aircraft homes houses families children women men refugees policemen police officers lives bodies "
            + "members delegates protesters demonstrators workers villagers residents others dead wounded killed injured dollars euros "
            + "kilometres kilometers miles meters metres tonnes tons percent villages villagers villas students schools");
        AddList(terms, TermKind.Event, 0,
            "talks meeting meetings summit deadline vote election elections session attack attacks raid strike strikes round ceremony "
            + "signing conference visit hearing speech announcement bombing bombings massacre assault");
        foreach (var word in PlainWords.Split(' '))
        {
            terms.TryAdd(word, new(TermKind.Plain, 0, word));
        }

        return terms.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void AddList(Dictionary<string, Term> terms, TermKind kind, int first, string words)
    {
        foreach (var word in words.Split(' '))
        {
            terms.TryAdd(word, new(kind, first, word));
            first++;
        }
    }
}
