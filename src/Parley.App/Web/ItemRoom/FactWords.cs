using System.Globalization;
using System.Text.RegularExpressions;
using Parley.App.Records.Telling;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Web.ItemRoom;

/// <summary>What is told of a thing, as a person reads it.</summary>
internal static partial class FactWords
{
    /// <summary>A day of data in words; of a position that is called by its own words, these once.</summary>
    internal static string Plain(ShownFact fact) =>
        DateOnly.TryParseExact(fact.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DayWords.Day(day)
        : fact.Name == "position" && Twice().Match(fact.Text) is { Success: true } twice ? fact.Text[twice.Groups[2].Index..]
        : fact.Text;

    /// <summary>The same in runs, of which some lead to a report: a name is told with the ids of those it stands in.</summary>
    internal static Seq<(string Words, string? Id)> Runs(ShownFact fact)
    {
        if (fact.Name != "named in")
        {
            return [(Plain(fact), null)];
        }

        var runs = new List<(string, string?)>();
        var from = 0;
        foreach (Match id in Ids().Matches(fact.Text))
        {
            runs.Add((fact.Text[from..id.Index], null));
            runs.Add((id.Value, id.Value));
            from = id.Index + id.Length;
        }

        return [.. runs, (fact.Text[from..], null)];
    }

    /// <summary>A decision as a sentence would have it.</summary>
    internal static string Decided(Decision decision) => decision.Act switch
    {
        Act.Same same => $"{decision.Subject} and {same.Other} are one",
        Act.Differ differ => $"{decision.Subject} and {differ.Other} are two",
        Act.Name name => $"Called “{name.Words}”",
        Act.SetTrack track => $"Put on the track {track.Track}",
        Act.Grade grade => $"Graded {grade.Mark}",
        Act.Settle settle => $"Settled: “{settle.Value}”",
        Act.Undo undo => string.Create(CultureInfo.InvariantCulture, $"d{undo.Decision} taken back"),
        _ => $"{decision.Verb} {decision.Subject}",
    };

    // "a fund: demands “a fund” (20 February 2024)".
    [GeneratedRegex(@"^(.+): (\S.*“\1”)")]
    private static partial Regex Twice();

    [GeneratedRegex(@"\br\d+\b")]
    private static partial Regex Ids();
}
