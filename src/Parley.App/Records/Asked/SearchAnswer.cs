using Parley.Storage;
using Parley.Storage.Layers;

namespace Parley.App.Records.Asked;

/// <summary>Reports in which words stand: the best match first, ties by number.</summary>
internal static class SearchAnswer
{
    private const int Most = 100;

    internal static RecordAnswer Of(RecordFile file, RecordTalks talks, string words) => new(
        "search",
        ["outlet", "day", "title", "where"],
        [
            .. file.Search(words, Most).SelectMany(h => talks.Reports.Where(r => r.Filed.Number == h.Report).Select(r => AnswerRows.Of(
                talks, RecordId.Report(h.Report), [], r.Filed.Report.Outlet, AnswerRows.Day(r.Filed.Report.Published), r.Filed.Report.Title, h.Excerpt.ReplaceLineEndings(" ")))),
        ],
        "No report has all these words.");
}
