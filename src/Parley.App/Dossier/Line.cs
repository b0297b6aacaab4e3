namespace Parley.App.Dossier;

/// <summary>How a run of words in a line is meant.</summary>
public enum Tone
{
    /// <summary>The dossier's own words.</summary>
    Plain,

    /// <summary>The words of a report; shown in quotation marks.</summary>
    Quote,

    /// <summary>Who or what is spoken of.</summary>
    Name,

    /// <summary>A stance, a status or a state.</summary>
    Stance,

    /// <summary>A word that says that accounts differ.</summary>
    Differ,
}

/// <summary>A run of words of one tone.</summary>
public sealed record Span(string Text, Tone Tone = Tone.Plain);

/// <summary>Names a line: its section and its number within it.</summary>
/// <param name="Section">One of the section names, as in <c>meetings</c>.</param>
/// <param name="Number">From 1.</param>
public sealed record LineId(string Section, int Number)
{
    /// <summary>The anchor in the page, as in <c>meetings-3</c>.</summary>
    public string Anchor => $"{Section}-{Number}";
}

/// <summary>Points at one claim in one report.</summary>
/// <param name="Report">Number of the report in the dossier, from 1.</param>
/// <param name="Number">Number of the claim within its report, from 1.</param>
/// <param name="Claim">The claim's own id.</param>
/// <param name="Voice">Whom the report quotes for it, innermost first, or null where it speaks in its own voice.</param>
public sealed record Ref(int Report, int Number, ClaimId Claim, string? Voice)
{
    /// <summary>The anchor of the marked passage, as in <c>r2-7</c>.</summary>
    public string Anchor => $"r{Report}-{Number}";

    /// <summary>The anchor of the note beside the passage, which leads back to all that rests on it.</summary>
    public string NoteAnchor => $"n{Report}-{Number}";

    /// <summary>The number shown, as in <c>2:c7</c>.</summary>
    public string Label => $"{Report}:{Claim}";
}

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

    /// <summary>The words, quotations in quotation marks.</summary>
    public string Text => string.Concat(Spans.Select(s => s.Tone == Tone.Quote ? $"“{s.Text}”" : s.Text));
}

/// <summary>Some lines under one label, such as the heads that reports give one delegation.</summary>
/// <remarks>
/// <c>Label</c>: a word or two.
/// <c>Lines</c>: at least one.
/// <c>Differ</c>: whether the lines are accounts that cannot all hold.
/// </remarks>
public sealed record Entry(string Label, Seq<Line> Lines, bool Differ = false);
