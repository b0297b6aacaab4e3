namespace Parley.Reading.Times.Forms;

/// <summary>Which part of a stretch of time.</summary>
internal enum TimePart
{
    Early,
    Mid,
    Late,

    /// <summary>"the start of", "the beginning of".</summary>
    Start,
    End,
    FirstHalf,
    SecondHalf,

    /// <summary>Up to the day of publication: "earlier this week".</summary>
    Earlier,

    /// <summary>From the day of publication on: "later this month".</summary>
    Later,
}
