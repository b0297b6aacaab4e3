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

    /// <summary>The blocks of disagreements, of reports that wait for review, and of meetings to come.</summary>
    internal const string Disputed = "disputed", ToReview = "to review", Next = "next";

    internal static RecordAnswer Of(RecordFile file, RecordTalks before, RecordTalks now) => new(
        "today",
        ["block", "what", "more"],
        [
            .. ChangeAnswer.Of(file, before, now).Rows.Select(r => new AnswerRow(r.Id, ["changed", $"{r.Cells[0]}: {r.Cells[1]}", r.Cells[2] is { } was ? $"{was}, now {r.Cells[3]}" : r.Cells[3]], r.Claims, r.Reviewed)),
            .. Disagreements.Of(file, now).Where(d => d.Settled is null).Select(d => AnswerRows.Of(now, d.Id, d.Accounts.SelectMany(a => a.By), Disputed, d.Title, Disagreements.Side(d))),
            .. now.Reports.Select(Waiting).OfType<AnswerRow>(),
            .. ToComeOf(now).Rows,
        ],
        "The record is empty. Put reports in with: parley add PATH...");

    private const int OldDays = 60;

    /// <summary>The last block alone.</summary>
    internal static RecordAnswer ToComeOf(RecordTalks now)
    {
        return new(
            "today",
            ["block", "what", "more"],
            [
                .. now.Talks.Meetings.Where(m => IsFresh(now, m) && ToCome.Contains(MeetingAnswer.Status(now, m), StringComparer.Ordinal))
                    .Select(m => AnswerRows.Of(now, now.IdOf(m.Basis.Id), m.Basis.By, Next, string.Join(", ", new[] { MeetingSection.Title(m), AnswerRows.All(m.Parties), AnswerRows.Or(m.Places, p => p.Name) }.Where(p => p.Length > 0)), AnswerRows.Days(m.Whens))),
            ],
            "No meeting is to come.");
    }

    /// <summary>The row of a report of which claims wait for review; null where none do.</summary>
    internal static AnswerRow? Waiting(RecordedReport report) => report.Claims.Count(c => c.Standing == ClaimStanding.Proposed) is > 0 and var waiting
        ? AnswerRows.Of([], RecordId.Report(report.Filed.Number), ToReview, InWords.Count(waiting, "claim", "claims"), report.Filed.Report.Title)
        : null;

    // A plan without a day that nobody has told of for two months is nothing that is next.
    private static bool IsFresh(RecordTalks now, Collation.Accounts.MeetingAccount meeting) =>
        AnswerRows.Span(meeting.Whens).To is var to && to >= now.Latest && (to < DateOnly.MaxValue || meeting.Basis.By.Max(now.Published) is not { } told || told.AddDays(OldDays) >= now.Latest);
}
