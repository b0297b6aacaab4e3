using System.Globalization;

namespace Parley.Reading.Proposed;

/// <summary>Every problem that asking a language model can have; the codes stand in docs/reference/problems.md.</summary>
public static class ProposalProblems
{
    /// <summary>No connection to the server came about.</summary>
    public static Problem Unreachable(Passage piece, string reason) => About(piece, "R040", $"The model's server could not be reached: {reason}");

    /// <summary>The server answered with a status that is no success.</summary>
    public static Problem Refused(Passage piece, int status, string reason) =>
        About(piece, "R041", Said($"The model's server answered with status {status}{(reason.Length > 0 ? ": " : ".")}{reason}"));

    /// <summary>The answer was not complete in time.</summary>
    public static Problem TooSlow(Passage piece, TimeSpan limit) =>
        About(piece, "R042", Said($"The model did not finish its answer within {limit.TotalSeconds:0.###} seconds."));

    /// <summary>The answer was longer than any list of claims of a piece.</summary>
    public static Problem TooLong(Passage piece) => About(piece, "R043", "The model's answer did not end within the limit; the rest was not read.");

    /// <summary>The answer broke off.</summary>
    public static Problem BrokenOff(Passage piece) => About(piece, "R044", "The model's answer broke off; what was complete in it was looked at.");

    /// <summary>The model or its server declined to answer.</summary>
    public static Problem Declined(Passage piece) => About(piece, "R045", "The model declined to answer.");

    /// <summary>The answer holds no list of claims.</summary>
    public static Problem NoList(Passage piece) => About(piece, "R046", "The model's answer holds no JSON array of claims.");

    /// <summary>A stretch of the report was not shown to the model, because asking had failed before.</summary>
    public static Problem NotAsked(Passage rest) => About(rest, "R047", "The model was not asked about this part of the report, since asking it had failed.");

    internal static Problem TooMany(Passage piece, int limit, int left) =>
        About(piece, "R053", Said($"The model proposed more than {limit} claims for one piece; {left} were not looked at."));

    internal static Problem Dropped(Fault fault, int count, ReaderId model, int start) => fault switch
    {
        Fault.Form => new("R048", Dropped(count, model, "not of the form of claims"), start, 0),
        Fault.Quote => new("R049", Dropped(count, model, "resting on quotes that do not stand in the report word for word"), start, 0),
        Fault.Ambiguous => new("R050", Dropped(count, model, "resting on quotes that stand in several places"), start, 0),
        Fault.Words => new("R051", Dropped(count, model, "holding names or words that do not stand in the report"), start, 0),
        _ => new("R052", Dropped(count, model, "holding numbers that do not stand in the report"), start, 0),
    };

    private static string Dropped(int count, ReaderId model, string what) =>
        Said($"Dropped {count} {(count == 1 ? "claim" : "claims")} proposed by {model}: {what}.");

    private static Problem About(Passage piece, string code, string message) => new(code, message, piece.Start, piece.End - piece.Start);

    private static string Said(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
