using System.Globalization;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Web.Viewing;

/// <summary>A claim of a report in words.</summary>
internal static class ClaimWords
{
    /// <summary>Whoever said it and whoever passed it on, innermost first; nobody where the report says it itself.</summary>
    internal static IEnumerable<string> Voices(RecordedReport report, Claim claim) => Records.SaidBy.Of(report, claim);

    internal static string Outlet(RecordedReport report) => report.Filed.Report.Outlet ?? report.Filed.Report.Id.Value;

    internal static string Day(RecordedReport report) => report.Filed.Report.Published is { } day ? DayWords.Day(day) : "day unknown";

    /// <summary>A claim in a sentence. That something is told as a fact goes without saying.</summary>
    internal static string Summary(Claim claim) => claim.Status == Status.Asserted ? claim.Summary.Replace(", asserted", "", StringComparison.Ordinal) : claim.Summary;

    /// <summary>When somebody did something, to the minute.</summary>
    internal static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>A word of the format as a person writes it: without hyphens.</summary>
    internal static string Plain(string word) => word.Replace('-', ' ');
}
