using Parley.Deals;

namespace Parley.Collation.Drafting;

/// <summary>
/// What a reported stance suggests of an option's score, 0 to 100. This is the one place where words become numbers. The ranges are wide on
/// purpose, and overlap where two stances can be one party's at the same time.
/// </summary>
public static class StanceRanges
{
    /// <summary>How much wider a range is, at both ends, where only another side says so or the report says only that it may be.</summary>
    public const int Unsure = 20;

    /// <summary>A row a stance.</summary>
    public static readonly Seq<(Stance Stance, int Low, int High, string Because)> Table =
    [
        (Stance.Demands, 80, 100, "what a side insists on is at or near the best it hopes for"),
        (Stance.Proposes, 70, 100, "a side puts forward what it would gladly take, though it may hope for more"),
        (Stance.Supports, 70, 100, "it speaks for it"),
        (Stance.Accepts, 50, 100, "it would sign, which does not say how gladly"),
        (Stance.Offers, 40, 90, "it would give it, for a price not yet named"),
        (Stance.Open, 40, 80, "it does not rule it out, short of a yes"),
        (Stance.Doubts, 10, 50, "it is not keen, short of a no"),
        (Stance.Rejects, 0, 20, "it says no, and a no at talks may leave some room"),
    ];

    /// <summary>Nobody has said.</summary>
    public static readonly Figure Unknown = new(0, 100);

    /// <summary>What another side demands of this one, which has not answered: half way at most.</summary>
    public static readonly Figure DemandedOfIt = new(0, 50);

    /// <summary>Leaving things as they are, to a side that demands a change: half way at most.</summary>
    public static readonly Figure AsNowToWhoDemands = new(0, 50);

    /// <summary>Leaving things as they are, to a side that rejects all that is proposed instead: more than the least.</summary>
    public static readonly Figure AsNowToWhoRejectsAll = new(30, 100);

    /// <summary>The range of a stance; null for a threat, which says what a side would do and not what it would settle for.</summary>
    public static Figure? Of(Stance stance) =>
        Table.Where(r => r.Stance == stance).Select(r => new Figure(r.Low, r.High)).FirstOrDefault();

    public static Figure Wider(Figure range) =>
        new(range.Low - Unsure < 0 ? 0 : range.Low - Unsure, range.High + Unsure > 100 ? 100 : range.High + Unsure);

    /// <summary>The least range that holds both.</summary>
    public static Figure Both(Figure a, Figure b) => new(a.Low < b.Low ? a.Low : b.Low, a.High > b.High ? a.High : b.High);

    /// <summary>Whether two stances can be held at once: their ranges share more than a point.</summary>
    public static bool CanBothHold(Figure a, Figure b) => a.Low < b.High && b.Low < a.High;
}
