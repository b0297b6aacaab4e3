using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Storage.Saying;

namespace Parley.App.Records.Asked;

/// <summary>Reports in which words stand: the best match first, ties by number. Nothing is brought together for it.</summary>
internal static class SearchAnswer
{
    private const int Most = 100;

    internal static RecordAnswer Of(RecordFile file, RecordTalks talks, string words) => Of(file, talks.Cut, words);

    internal static RecordAnswer Of(RecordFile file, Cut cut, string words, DateOnly? since = null) => new(
        "search",
        ["outlet", "day", "title", "where"],
        [
            .. file.Search(words, Most, cut).Where(h => since is not { } day || AnswerRows.Told(h.Report) >= day).Select(h => AnswerRows.Of(
                [], RecordId.Report(h.Report.Number), h.Report.Report.Outlet, AnswerRows.Day(h.Report.Report.Published), h.Report.Report.Title, h.Excerpt.ReplaceLineEndings(" "))),
        ],
        "No report has all these words.");
}
