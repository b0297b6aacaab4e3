using System.Text.RegularExpressions;
using Parley.App.Dossiers.Sections;
using Parley.App.Records.Asked;
using Parley.App.Web.Viewing;
using Parley.Storage.Layers;

namespace Parley.App.Web.ItemRoom;

/// <summary>Words of answers as a person reads them: a meeting that data names by its id by what it is called.</summary>
internal static partial class ItemWords
{
    /// <summary>"Russia at m1" as "Russia at the third round of talks, 17–18 February 2026"; other words as they are.</summary>
    internal static string Named(RecordView view, string words) =>
        Ending().Match(words) is { Success: true } end && RecordId.Parse(end.Groups[1].Value) is { } id && view.Talks.Item(id) is { } item && view.Talks.Talks.Meetings.FirstOrDefault(m => m.Basis.Id == item) is { } meeting
            ? $"{words[..end.Index]} at the {string.Join(", ", new[] { MeetingSection.Title(meeting), AnswerRows.Days(meeting.Whens) }.Where(p => !string.IsNullOrEmpty(p)))}"
            : words;

    [GeneratedRegex(@" at (m\d+)$")]
    private static partial Regex Ending();
}
