using Parley.App.Dossiers.Sections;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Records.Asked;

/// <summary>Four short blocks: what changed with the latest day of reports, what is disputed, what waits for review (by report), and which meetings are still to come.</summary>
internal static class TodayAnswer
{
    private static readonly string[] ToCome = [Word.Of(Status.Planned), Word.Of(Status.Proposed), Word.Of(Status.Possible), Word.Of(Status.Postponed)];

    internal static RecordAnswer Of(RecordFile file, RecordTalks before, RecordTalks now) => new(
        "today",
        ["block", "what", "more"],
        [
            .. ChangeAnswer.Of(file, before, now).Rows.Select(r => new AnswerRow(r.Id, ["changed", $"{r.Cells[0]}: {r.Cells[1]}", r.Cells[2] is { } was ? $"{was}, now {r.Cells[3]}" : r.Cells[3]], r.Claims, r.State)),
            .. Disagreements.Of(file, now).Where(d => d.Settled is null).Select(d => AnswerRows.Of(now, d.Id, d.Accounts.SelectMany(a => a.By), "disputed", $"{d.About}: {d.On}", Disagreements.Side(now, d))),
            .. now.Reports.Select(r => (r.Filed, Waiting: r.Claims.Count(c => c.Standing == ClaimStanding.Proposed))).Where(r => r.Waiting > 0)
                .Select(r => AnswerRows.Of(now, RecordId.Report(r.Filed.Number), [], "to review", InWords.Count(r.Waiting, "claim", "claims"), r.Filed.Report.Title)),
            .. now.Talks.Meetings.Where(m => ToCome.Contains(MeetingAnswer.Status(now, m), StringComparer.Ordinal) && AnswerRows.Span(m.Whens).To >= Latest(now))
                .Select(m => AnswerRows.Of(now, now.IdOf(m.Basis.Id), m.Basis.By, "next", $"{MeetingSection.Title(m)}, {AnswerRows.All(m.Parties)}", AnswerRows.Days(m.Whens))),
        ],
        "The record is empty. Put reports in with: parley add PATH...");

    /// <summary>The latest day on which a report was published; the first of all days where none says.</summary>
    internal static DateOnly Latest(RecordTalks talks) => talks.Reports.Max(r => r.Filed.Report.Published) ?? DateOnly.MinValue;
}
