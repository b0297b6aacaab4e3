using Parley.Collation;

namespace Parley.App.Dossier.Sections;

/// <summary>Makes the dossier out of what was read.</summary>
internal static class Briefing
{
    /// <summary>Collates the readings and puts what they say in words, each line with its sources.</summary>
    internal static Brief Of(Seq<ReadingResult> readings)
    {
        var talks = Collator.Collate(readings);
        var kept = talks.Reports.Select(r => readings.First(x => x.Report.Id == r.Id && x.Report.Sha256 == r.Sha256)).ToArray();
        var desk = new Desk(talks, kept);
        var days = talks.Reports.Select(r => r.Published).OfType<DateOnly>().ToArray();
        var brief = new Brief(
            SummarySection.Title(desk),
            days.Length == 0 ? null : (days.Min(), days.Max()),
            SummarySection.Of(desk),
            WhoIsWho.Of(desk),
            MeetingSection.Of(desk),
            TrackSection.Of(desk),
            ProposalSection.Of(desk),
            ProposalSection.Agreements(desk),
            HappeningSection.Incidents(desk),
            HappeningSection.Outlook(desk),
            VoiceSection.Of(desk),
            []);
        return brief with { Reports = ReportSection.Of(desk, brief.Lines()) };
    }
}
