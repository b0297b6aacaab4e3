using Parley.Collation;

namespace Parley.App.Dossier;

/// <summary>The dossier before it is written as a page, as Markdown or as JSON: all its words, each with its sources.</summary>
/// <remarks>
/// <c>Title</c>: what the talks are, or null where no report tells of a meeting.
/// <c>Published</c>: first and last day of publication; null where no report gives one.
/// <c>Summary</c>: the sentences of the opening paragraph.
/// </remarks>
public sealed record Brief(
    Line? Title,
    (DateOnly First, DateOnly Last)? Published,
    Seq<Line> Summary,
    WhoSection Who,
    MeetingsSection Meetings,
    TracksSection Tracks,
    Seq<ProposalView> Proposals,
    Seq<Entry> Agreements,
    Seq<IncidentView> Incidents,
    Seq<Entry> Outlook,
    VoicesSection Voices,
    Seq<ReportView> Reports)
{
    /// <summary>The sections' names, as they stand in anchors and links, in order.</summary>
    public static readonly Seq<string> Sections =
        ["summary", "who", "meetings", "tracks", "proposals", "agreements", "incidents", "outlook", "voices"];

    /// <summary>Every line, in order.</summary>
    public IEnumerable<Line> Lines() =>
        (Title is null ? Summary : Summary.Prepend(Title))
            .Concat(Who.Lines())
            .Concat(Meetings.Meetings.SelectMany(m => m.Lines()))
            .Concat(Meetings.Timeline.Bars.Select(b => b.Label))
            .Concat(Meetings.Timeline.Undated)
            .Concat(Tracks.Lines())
            .Concat(Proposals.SelectMany(p => p.Lines()))
            .Concat(Agreements.SelectMany(a => a.Lines))
            .Concat(Incidents.SelectMany(i => i.Lines()))
            .Concat(Outlook.SelectMany(o => o.Lines))
            .Concat(Voices.Lines());
}

/// <summary>Who is talking.</summary>
/// <param name="Sides">Parties and mediators.</param>
/// <param name="Delegations">One for each party and meeting.</param>
/// <param name="People">Who each person is said to be.</param>
/// <param name="AlsoThere">People seen at the place of the talks, and in what.</param>
/// <param name="PerhapsTheSame">Names kept apart that may be one's, and why.</param>
public sealed record WhoSection(Seq<Entry> Sides, Seq<DelegationView> Delegations, Seq<Entry> People, Seq<Line> AlsoThere, Seq<Line> PerhapsTheSame)
{
    internal IEnumerable<Line> Lines() =>
        Sides.SelectMany(e => e.Lines).Concat(Delegations.SelectMany(d => d.Entries.SelectMany(e => e.Lines)))
            .Concat(People.SelectMany(e => e.Lines)).Concat(AlsoThere).Concat(PerhapsTheSame);
}

/// <summary>One side's team at one meeting.</summary>
/// <remarks>
/// <c>Heading</c>: whose team it is, and where, in a few words.
/// </remarks>
public sealed record DelegationView(string Heading, string Because, Seq<Entry> Entries);

/// <summary>The meetings and their timeline.</summary>
public sealed record MeetingsSection(Timeline Timeline, Seq<MeetingView> Meetings);

/// <summary>One meeting.</summary>
/// <remarks>
/// <c>Id</c>: the item of the collation.
/// </remarks>
public sealed record MeetingView(ItemId Id, Line Heading, string Because, Seq<Entry> Entries)
{
    internal IEnumerable<Line> Lines() => Entries.SelectMany(e => e.Lines).Prepend(Heading);
}

/// <summary>Where each side stands: a table of issues by parties, track by track.</summary>
/// <remarks>
/// <c>Columns</c>: names of the sides, in order of first mention.
/// </remarks>
public sealed record TracksSection(Seq<string> Columns, Seq<TrackView> Tracks)
{
    internal IEnumerable<Line> Lines() =>
        Tracks.SelectMany(t => t.Rows).SelectMany(r => r.Cells).SelectMany(c => c.Groups).SelectMany(g => g.Lines);
}

/// <summary>The issues of one track.</summary>
public sealed record TrackView(Track Track, string Name, Seq<IssueRow> Rows);

/// <summary>One issue, in the words of the reports, and each side's place on it in the order of the columns.</summary>
public sealed record IssueRow(ItemId Id, string Words, Seq<Cell> Cells);

/// <summary>Where one side stands on one issue; empty where nobody has said.</summary>
public sealed record Cell(string Side, Seq<StanceGroup> Groups);

/// <summary>One stance, in all the words reported for it.</summary>
public sealed record StanceGroup(Stance Stance, string Word, Seq<Line> Lines);

/// <summary>A proposal, its parts and the answers to it.</summary>
public sealed record ProposalView(ItemId Id, Line Heading, string Because, Seq<Entry> Parts, Seq<Line> Answers)
{
    internal IEnumerable<Line> Lines() => Parts.SelectMany(p => p.Lines).Prepend(Heading).Concat(Answers);
}

/// <summary>An incident with the figures given for it.</summary>
public sealed record IncidentView(ItemId Id, Line Heading, string Because, Seq<Entry> Figures)
{
    internal IEnumerable<Line> Lines() => Figures.SelectMany(f => f.Lines).Prepend(Heading);
}

/// <summary>Who said what.</summary>
/// <param name="Differing">Where accounts differ.</param>
/// <param name="Changes">What a side is told to have changed its mind on, from one report to a later one.</param>
/// <param name="Statements">What else people are reported to have said, by speaker.</param>
/// <param name="Chains">By whom each claim came, report by report.</param>
/// <param name="Single">What rests on a single source.</param>
public sealed record VoicesSection(Seq<Line> Differing, Seq<Line> Changes, Seq<Entry> Statements, Seq<Entry> Chains, Seq<Line> Single)
{
    internal IEnumerable<Line> Lines() => Differing.Concat(Changes).Concat(Statements.Concat(Chains).SelectMany(e => e.Lines)).Concat(Single);
}

/// <summary>A report in full, its claims' passages marked.</summary>
/// <remarks>
/// <c>Number</c>: from 1.
/// <c>Name</c>: the outlet, else the title, else the id.
/// <c>Link</c>: its address, where it is one a browser may safely open.
/// <c>Repeats</c>: ids of reports with the same text, counted as this one.
/// <c>OneText</c>: numbers of other reports that carry this one's text with changes; together they are one source.
/// <c>Filed</c>: where it was filed, as its dateline has it.
/// </remarks>
public sealed record ReportView(
    int Number,
    Report Report,
    string Name,
    string? Link,
    Seq<ReportId> Repeats,
    Seq<int> OneText,
    string? Filed,
    Seq<Paragraph> Paragraphs,
    Seq<Problem> Problems);

/// <summary>A paragraph of a report: its text in segments, and the notes of the claims whose words begin in it.</summary>
public sealed record Paragraph(Seq<Segment> Segments, Seq<Note> Notes);

/// <summary>A run of text over which the set of claims resting on it does not change.</summary>
/// <remarks>
/// <c>Opens</c>: claims whose first passage begins here.
/// <c>Marks</c>: claims that rest on it.
/// <c>Closes</c>: claims whose last passage ends here.
/// </remarks>
public sealed record Segment(string Text, Seq<Ref> Opens, Seq<Ref> Marks, Seq<Ref> Closes);

/// <summary>What stands beside a passage: what the claim is, and all the lines that rest on it.</summary>
public sealed record Note(Ref Ref, Claim Claim, string Kind, Seq<LineId> Lines);
