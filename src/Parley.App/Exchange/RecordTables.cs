using System.Globalization;
using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.App.Records.Following;
using Parley.App.Records.Writers;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Exchange;

/// <summary>The record as tables: reports, claims, whom they name, every answer, decisions, and what each column means.</summary>
internal static class RecordTables
{
    /// <summary>All of them, in a fixed order, the rows of each in the order its answer has.</summary>
    internal static Seq<Table> Of(RecordFile file, RecordTalks talks)
    {
        Seq<Table> tables =
        [
            new("reports", [.. Reports(talks)]),
            new("claims", [.. Claims(talks)]),
            .. Answers(file, talks).Select(a => new Table(a.Name, [.. RowsCsv.Lines(a)])),
            new("decisions", [.. Decisions(talks)]),
        ];
        return [.. tables, new("dictionary", [["table", "column", "meaning"], .. DataDictionary.Of(tables)])];
    }

    private static RecordAnswer[] Answers(RecordFile file, RecordTalks talks) =>
    [
        MeetingAnswer.Of(talks),
        DelegationAnswer.Of(talks, null),
        PeopleAnswer.Of(talks),
        PositionAnswer.Of(talks, null, null),
        ProposalAnswer.Of(talks),
        HappeningAnswers.Agreements(talks),
        HappeningAnswers.Incidents(talks),
        TimelineAnswer.Of(talks),
        SourceAnswer.Of(talks),
        Disagreements.Answer(file, talks, all: true),
    ];

    private static IEnumerable<Seq<string>> Reports(RecordTalks talks)
    {
        yield return ["id", "outlet", "title", "byline", "published", "address", "origin", "taken", "terms", "characters", "sha256"];
        foreach (var (number, report, origin, taken, _, terms) in talks.Reports.Select(r => r.Filed))
        {
            yield return
            [
                RecordId.Report(number).ToString(), report.Outlet ?? "", report.Title ?? "", report.Byline ?? "", Day(report.Published), report.Url ?? "", origin, AnswerRows.Moment(taken), Word.Of(terms),
                Number(new CodePoints(report.Text).Before(report.Text.Length)), report.Sha256,
            ];
        }
    }

    private static IEnumerable<Seq<string>> Claims(RecordTalks talks)
    {
        yield return ["id", "report", "kind", "says", "status", "standing", "said by", "from", "to", "known to the", "time in words", "place", "quote", "start", "end", "read by", "right when measured", "why"];
        foreach (var report in talks.Reports)
        {
            var points = new CodePoints(report.Filed.Report.Text);
            foreach (var (id, claim, standing) in report.Claims.Where(c => !talks.Cut.ReviewedOnly || c.IsReviewed))
            {
                var first = claim.Passages[0];
                yield return
                [
                    id.ToString(), RecordId.Report(report.Filed.Number).ToString(), Kind.Of(claim.Matter), claim.Summary, Word.Of(claim.Status), Word.Of(standing), string.Join(", by way of ", SaidBy.Of(report, claim)),
                    Day(claim.When?.From), Day(claim.When?.To), claim.When?.Grain is { } grain ? Word.Of(grain) : "", claim.When?.Text ?? "", claim.Place?.Text ?? "", first.Quote, Number(points.Before(first.Start)), Number(points.Before(first.End)),
                    InWords.List([.. claim.Readers.Select(r => r.Value)]), claim.Confidence.ToString("0.##", CultureInfo.InvariantCulture), claim.Why,
                ];
            }
        }
    }

    // Those within the cut, the taken back ones too: the audit is told whole.
    private static IEnumerable<Seq<string>> Decisions(RecordTalks talks)
    {
        yield return ["id", "at", "who", "verb", "subject", "why", "in force", "hash"];
        var holding = talks.InForce.Select(d => d.Number).ToHashSet();
        foreach (var d in talks.Layers.Decisions.Where(d => talks.Cut.Knows(d.At)))
        {
            yield return [RecordId.Decision(d.Number).ToString(), AnswerRows.Moment(d.At), d.Who, d.Verb, d.Subject.ToString(), d.Why ?? "", holding.Contains(d.Number) ? "yes" : "no", d.Hash];
        }
    }

    private static string Day(DateOnly? day) => AnswerRows.Day(day) ?? "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
