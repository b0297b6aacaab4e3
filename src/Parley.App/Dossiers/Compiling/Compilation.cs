using Parley.App.Dossiers.Sections;
using Parley.Collation;

namespace Parley.App.Dossiers.Compiling;

/// <summary>Compiles the dossier: puts what the talks hold in words, each line with its sources. The door of this room.</summary>
internal static class Compilation
{
    /// <param name="talks">What the reports say, brought together.</param>
    /// <param name="readings">What they were brought together from, in any order; those that the talks leave out as repeats may be among them.</param>
    /// <param name="wish">How it is wanted.</param>
    internal static Dossier Of(Talks talks, Seq<ReadingResult> readings, DossierWish wish)
    {
        var writer = Writer(talks, readings, wish);
        var dossier = Pages(writer, wish);
        dossier = dossier with
        {
            Who = Participants.Of(writer),
            Meetings = MeetingSection.Of(writer),
            Tracks = TrackSection.Of(writer),
            Proposals = ProposalSection.Of(writer),
            Agreements = ProposalSection.Agreements(writer),
            Incidents = HappeningSection.Incidents(writer),
            Outlook = HappeningSection.Outlook(writer),
            Voices = VoiceSection.Of(writer),
        };
        return dossier with { Reports = ReportSection.Of(writer, dossier.Lines()) };
    }

    /// <summary>The first pages alone, as <see cref="Of"/> has them: no annex, and of the reports no text but of those that the pages rest on. What is new is not counted. Costs a fraction of the whole on a long record.</summary>
    /// <param name="talks">What the reports say, brought together.</param>
    /// <param name="readings">What they were brought together from, in any order.</param>
    /// <param name="wish">How it is wanted.</param>
    internal static Dossier First(Talks talks, Seq<ReadingResult> readings, DossierWish wish)
    {
        var writer = Writer(talks, readings, wish);
        var dossier = Pages(writer, wish);
        var lines = dossier.Lines().ToArray();
        return dossier with { Reports = ReportSection.Of(writer, lines, lines.SelectMany(l => l.Sources).Select(s => s.Report).ToHashSet()) };
    }

    private static LineWriter Writer(Talks talks, Seq<ReadingResult> readings, DossierWish wish)
    {
        var byText = readings.ToLookup(x => (x.Report.Id.Value, x.Report.Sha256));
        return new(talks, [.. talks.Reports.Select(r => byText[(r.Id.Value, r.Sha256)].First())], wish.Since);
    }

    private static Dossier Pages(LineWriter writer, DossierWish wish)
    {
        var days = writer.Talks.Reports.Select(r => r.Published).OfType<DateOnly>().ToArray();
        var front = FrontCompilation.Of(writer, wish.Pages);
        return new(
            HeadlineWords.Title(writer) ?? SummarySection.Title(writer) ?? LeadParagraph.Title(writer),
            days.Length == 0 ? null : (days.Min(), days.Max()),
            front,
            new([], [], [], [], []),
            new(new([], [], null, []), []),
            new([], []),
            [],
            [],
            [],
            [],
            new([], [], [], [], []),
            [],
            wish.Unread,
            wish.Since,
            writer.Talks);
    }
}
