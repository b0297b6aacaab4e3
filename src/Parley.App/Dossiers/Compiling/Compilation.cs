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
        var byText = readings.ToLookup(x => (x.Report.Id.Value, x.Report.Sha256));
        var kept = talks.Reports.Select(r => byText[(r.Id.Value, r.Sha256)].First()).ToArray();
        var writer = new LineWriter(talks, kept, wish.Since);
        var days = talks.Reports.Select(r => r.Published).OfType<DateOnly>().ToArray();
        var front = FrontCompilation.Of(writer, wish.Pages);
        var dossier = new Dossier(
            HeadlineWords.Title(writer) ?? SummarySection.Title(writer),
            days.Length == 0 ? null : (days.Min(), days.Max()),
            front,
            Participants.Of(writer),
            MeetingSection.Of(writer),
            TrackSection.Of(writer),
            ProposalSection.Of(writer),
            ProposalSection.Agreements(writer),
            HappeningSection.Incidents(writer),
            HappeningSection.Outlook(writer),
            VoiceSection.Of(writer),
            [],
            wish.Unread,
            wish.Since,
            talks);
        return dossier with { Reports = ReportSection.Of(writer, dossier.Lines()) };
    }
}
