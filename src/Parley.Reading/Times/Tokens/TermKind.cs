namespace Parley.Reading.Times.Tokens;

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
