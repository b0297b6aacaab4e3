using Parley.App.Dossiers.Front;
using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Texts;
using Parley.App.Dossiers.Views;
using Parley.Collation;

namespace Parley.App.Dossiers;

/// <summary>The dossier before it is written as a page, as Markdown or as JSON: all its words, each with its sources.</summary>
/// <remarks>
/// <c>Title</c>: what the talks are, or null where no report tells of a meeting.
/// <c>Published</c>: first and last day of publication; null where no report gives one.
/// <c>Front</c>: the first pages, chosen from all that the other parts hold; these are the annex.
/// <c>Unread</c>: what was to be read and could not.
/// <c>Since</c>: the day from which lines are marked as new; null where none is.
/// <c>Talks</c>: what it was compiled from.
/// </remarks>
public sealed record Dossier(
    Line? Title,
    (DateOnly First, DateOnly Last)? Published,
    FrontPages Front,
    WhoSection Who,
    MeetingsSection Meetings,
    TracksSection Tracks,
    Seq<ProposalView> Proposals,
    Seq<LineGroup> Agreements,
    Seq<IncidentView> Incidents,
    Seq<LineGroup> Outlook,
    VoicesSection Voices,
    Seq<ReportView> Reports,
    Seq<Unread> Unread,
    DateOnly? Since,
    Talks Talks)
{
    /// <summary>Every line, in order.</summary>
    public IEnumerable<Line> Lines() =>
        (Title is null ? Front.Lines() : Front.Lines().Prepend(Title))
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
