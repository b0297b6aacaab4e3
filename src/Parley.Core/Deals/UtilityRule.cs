namespace Parley.Deals;

/// <summary>Whose way of reading weights and scores.</summary>
public enum Scale
{
    /// <summary>0 to 100; weights brought to sum 1.</summary>
    Parley,

    /// <summary>0 to 1, as GENIUS computes from its own files.</summary>
    Genius,

    /// <summary>In the points of the file, as NegMAS computes.</summary>
    Negmas,
}

/// <summary>How weights and scores become utilities: <c>sum of weight times score</c>, with what happens to either before, and to the sum after.</summary>
public sealed record UtilityRule
{
    private UtilityRule(Scale scale, bool weightsToOne = false, bool scoresToBest = false, bool linesFromLower = false, bool atMostOne = false)
    {
        Scale = scale;
        WeightsToOne = weightsToOne;
        ScoresToBest = scoresToBest;
        LinesFromLower = linesFromLower;
        AtMostOne = atMostOne;
    }

    /// <summary>Scores of 0 to 100; weights divided by their sum.</summary>
    public static UtilityRule Parley { get; } = new(Scale.Parley, weightsToOne: true);

    /// <summary>Scores divided by the best of their issue, lines counted from the lower bound and kept within 0 to 1, the sum at most 1.</summary>
    public static UtilityRule Genius { get; } = new(Scale.Genius, scoresToBest: true, linesFromLower: true, atMostOne: true);

    /// <summary>Weights and scores as they are, lines counted from the lower bound: files of GeniusWeb, whose scores are shares of 1 already.</summary>
    public static UtilityRule GeniusWeb { get; } = new(Scale.Genius, linesFromLower: true);

    /// <summary>Weights and scores as they are, lines counted from 0, nothing kept within bounds.</summary>
    public static UtilityRule Negmas { get; } = new(Scale.Negmas);

    public Scale Scale { get; }

    public bool WeightsToOne { get; }

    public bool ScoresToBest { get; }

    public bool LinesFromLower { get; }

    public bool AtMostOne { get; }
}
