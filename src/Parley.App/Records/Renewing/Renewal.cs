using Parley.App.Records.Asked;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.App.Records.Renewing;

/// <summary>Puts into an answer what decisions changed that left all that is brought together as it is. It is the answer that would be worked out now.</summary>
internal static class Renewal
{
    /// <summary>The answer as it is now; null where the answer before does not tell.</summary>
    internal static RecordAnswer? Of(RecordAnswer before, Marks marks)
    {
        if (marks.Touched.Contains(before.Name))
        {
            return null;
        }

        var answer = marks.Reviewed.Count == 0 ? before
            : before with { Rows = [.. before.Rows.Select(r => r with { Reviewed = r.Reviewed + r.Claims.Sum(c => marks.Reviewed.GetValueOrDefault(c)) })] };
        return answer.Name switch
        {
            "today" => Open(answer, marks, r => r.Cells[0] == TodayAnswer.Disputed) is { } open ? Waiting(open, marks.Reports) : null,
            "disputes" => answer.Nothing == Disagreements.NothingAtAll ? Told(answer, marks) : Open(answer, marks, _ => true),
            "sources" => Graded(Counted(answer, marks.Reports), marks),
            _ => answer,
        };
    }

    // What was settled goes from those open; what was settled before, and is not now, they do not hold.
    private static RecordAnswer? Open(RecordAnswer answer, Marks marks, Func<AnswerRow, bool> isOpen)
    {
        var settled = marks.Given.Where(d => d.Act is Act.Settle).Select(d => d.Subject).ToHashSet();
        return marks.TakenBack.Any(d => d.Act is Act.Settle) ? null
            : settled.Count == 0 ? answer : answer with { Rows = [.. answer.Rows.Where(r => !isOpen(r) || r.Id is null || !settled.Contains(r.Id))] };
    }

    private static RecordAnswer? Told(RecordAnswer answer, Marks marks)
    {
        var settled = marks.Given.Where(d => d.Act is Act.Settle).GroupBy(d => d.Subject).ToDictionary(g => g.Key, g => Disagreements.Settled(((Act.Settle)g.Last().Act!).Value, g.Last()));
        return marks.TakenBack.Any(d => d.Act is Act.Settle) ? null
            : settled.Count == 0 ? answer : answer with { Rows = [.. answer.Rows.Select(r => r.Id is { } id && settled.TryGetValue(id, out var told) ? r with { Cells = With(r.Cells, r.Cells.Count - 1, [told]) } : r)] };
    }

    private static RecordAnswer Waiting(RecordAnswer today, Seq<RecordedReport> reports)
    {
        bool IsReview(AnswerRow row) => row.Cells[0] == TodayAnswer.ToReview;
        var touched = reports.Select(r => r.Filed.Number).ToHashSet();
        var review = today.Rows.Where(r => IsReview(r) && !touched.Contains(r.Id!.Number)).Concat(reports.Select(TodayAnswer.Waiting).OfType<AnswerRow>()).OrderBy(r => r.Id!.Number);
        var rest = today.Rows.Where(r => !IsReview(r)).ToLookup(r => r.Cells[0] == TodayAnswer.Next);
        return reports.Count == 0 ? today : today with { Rows = [.. rest[false], .. review, .. rest[true]] };
    }

    private static RecordAnswer Counted(RecordAnswer sources, Seq<RecordedReport> reports)
    {
        var now = reports.ToDictionary(r => RecordId.Report(r.Filed.Number));
        return reports.Count == 0 ? sources : sources with { Rows = [.. sources.Rows.Select(r => now.TryGetValue(r.Id!, out var report) ? r with { Cells = With(r.Cells, SourceAnswer.Claimed, SourceAnswer.Counts(report)) } : r)] };
    }

    // By outlet the last grade counts; what it was before the one taken back, or which outlet a report has that is not listed, the answer does not say.
    private static RecordAnswer? Graded(RecordAnswer sources, Marks marks)
    {
        var answer = marks.TakenBack.Any(d => d.Act is Act.Grade) ? null : sources;
        foreach (var grade in marks.Given.Where(d => d.Act is Act.Grade && d.Subject is { Kind: 'r', Claim: null }))
        {
            answer = answer?.Rows.FirstOrDefault(r => r.Id == grade.Subject)?.Cells[SourceAnswer.Outlet] is not { } outlet ? null
                : answer with { Rows = [.. answer.Rows.Select(r => r.Cells[SourceAnswer.Outlet] == outlet ? r with { Cells = With(r.Cells, SourceAnswer.Grade, [((Act.Grade)grade.Act!).Mark]) } : r)] };
        }

        return answer;
    }

    private static Seq<string?> With(Seq<string?> cells, int at, string?[] now) => [.. cells.Select((c, i) => i >= at && i < at + now.Length ? now[i - at] : c)];
}
