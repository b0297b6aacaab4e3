namespace Parley.App.Dossiers.Lines;

/// <summary>One statement of the dossier with the claims it rests on. Without a source there is none.</summary>
public sealed record Line
{
    /// <summary>Makes a line.</summary>
    /// <exception cref="ArgumentException">There are no words, or no sources.</exception>
    public Line(LineId id, Seq<Span> spans, Seq<Ref> sources)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentNullException.ThrowIfNull(sources);
        if (spans.Count == 0 || sources.Count == 0)
        {
            throw new ArgumentException($"The line {id.Anchor} has no words or no source.");
        }

        Id = id;
        Spans = spans;
        Sources = sources;
    }

    public LineId Id { get; }

    public Seq<Span> Spans { get; }

    /// <summary>In the order of the reports and their passages.</summary>
    public Seq<Ref> Sources { get; }

    /// <summary>Whether every source is of the day or later from which on the dossier marks what is new.</summary>
    public bool IsNew { get; init; }

    /// <summary>The words, quotations in quotation marks.</summary>
    public string Text => string.Concat(Spans.Select(s => s.Tone == Tone.Quote ? $"“{s.Text}”" : s.Text));
}
