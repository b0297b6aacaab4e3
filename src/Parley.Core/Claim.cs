namespace Parley;

/// <summary>Whether what a claim says happened, holds, is planned, or did not come about.</summary>
public enum Status
{
    /// <summary>Happened, or holds.</summary>
    Asserted,
    Ongoing,
    Planned,
    Proposed,
    Possible,
    Denied,
    Refused,
    Postponed,
    Cancelled,
    Ended,
}

/// <summary>One thing a report says, with the words it rests on and the chain of those who said it.</summary>
public sealed record Claim
{
    /// <summary>Makes a claim; without a passage there is none.</summary>
    /// <param name="id">Names it within its report.</param>
    /// <param name="matter">What it says.</param>
    /// <param name="summary">One sentence for a person.</param>
    /// <param name="status">Whether it happened, is planned, and so on.</param>
    /// <param name="attribution">Who said it, innermost first; empty where the report says it in its own voice.</param>
    /// <param name="when">When the thing said happens, where given.</param>
    /// <param name="place">Where it happens, where given.</param>
    /// <param name="passages">The words it rests on; at least one.</param>
    /// <param name="confidence">How often claims of the same kind were right when measured, from 0 to 1.</param>
    /// <param name="why">Which words or which construction led to it, in one line.</param>
    /// <param name="readers">Who read it out of the report, each once; Parley's own reader alone where left out.</param>
    /// <exception cref="ArgumentException">There is no passage or no reader, or the confidence is not within 0 to 1.</exception>
    public Claim(
        ClaimId id,
        Matter matter,
        string summary,
        Status status,
        Seq<Attribution> attribution,
        When? when,
        EntitySlot? place,
        Seq<Passage> passages,
        double confidence,
        string why,
        Seq<ReaderId>? readers = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentException.ThrowIfNullOrWhiteSpace(summary);
        ArgumentNullException.ThrowIfNull(attribution);
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        if (passages.Count == 0)
        {
            throw new ArgumentException("A claim rests on at least one passage.", nameof(passages));
        }

        if (!(confidence is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "Confidence lies within 0 to 1.");
        }

        readers ??= [ReaderId.BuiltIn];
        if (readers.Count == 0 || readers.Distinct().Count() != readers.Count)
        {
            throw new ArgumentException("A claim was read by somebody, and each reader is named once.", nameof(readers));
        }

        Id = id;
        Matter = matter;
        Summary = summary;
        Status = status;
        Attribution = attribution;
        When = when;
        Place = place;
        Passages = passages;
        Confidence = confidence;
        Why = why;
        Readers = readers;
    }

    public ClaimId Id { get; }

    public Matter Matter { get; }

    public string Summary { get; }

    public Status Status { get; }

    public Seq<Attribution> Attribution { get; }

    public When? When { get; }

    public EntitySlot? Place { get; }

    public Seq<Passage> Passages { get; }

    public double Confidence { get; }

    public string Why { get; }

    /// <summary>Who read it out of the report; more than one where they agree.</summary>
    public Seq<ReaderId> Readers { get; }

    /// <summary>The same claim, read by one more; unchanged where that reader is named already.</summary>
    public Claim AlsoReadBy(ReaderId reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Readers.Contains(reader)
            ? this
            : new(Id, Matter, Summary, Status, Attribution, When, Place, Passages, Confidence, Why, [.. Readers, reader]);
    }
}
