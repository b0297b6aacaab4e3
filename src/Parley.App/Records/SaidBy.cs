using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Records;

/// <summary>Who is told to have said what a claim says.</summary>
internal static class SaidBy
{
    /// <summary>Whoever said it and whoever passed it on, innermost first; nobody where the report says it itself.</summary>
    internal static IEnumerable<string> Of(RecordedReport report, Claim claim)
    {
        var names = report.Entities.ToDictionary(e => e.Id, e => e.Name);
        return claim.Attribution.Select(a => (a.Source.Entity is { } e ? names.GetValueOrDefault(e, a.Source.Text) : a.Source.Text) + (a.Via is { } via ? $" on {via}" : "") + (a.On is { } on ? $", {DayWords.When(on)}" : ""));
    }
}
