namespace Parley.Reading.Claims.Meetings.Following;

/// <summary>What the words before a noun of talks say of which talks they are.</summary>
internal enum TalksPointing
{
    /// <summary>Nothing: "talks", "talks between X and Y", or a verb of meeting.</summary>
    Bare,

    /// <summary>Talks not told of before: "a round", "two rounds".</summary>
    New,

    /// <summary>Talks that the reader knows: "the talks", "Tuesday's session", "their discussions".</summary>
    Known,

    /// <summary>The talks told of last: "those talks", "this round".</summary>
    Last,

    /// <summary>Talks that came before those: "previous talks", "two earlier rounds".</summary>
    Earlier,

    /// <summary>Talks that come after those: "the next round", "further talks".</summary>
    Further,

    /// <summary>Talks of somebody else: "separate talks", "other talks".</summary>
    Apart,
}
