using System.Globalization;
using Parley.Wording;

namespace Parley.App.Dossiers.Sections;

/// <summary>What the dossier says of itself under its title.</summary>
internal static class Standfirst
{
    private const int MostNamed = 6;

    internal static string Of(Dossier dossier)
    {
        // One entry a source: outlets that carry one text are named together.
        var outlets = dossier.Reports.GroupBy(r => r.OneText.Append(r.Number).Min()).Select(g => g.Select(r => r.Name).Distinct().ToArray())
            .Select(n => n.Length == 1 ? n[0] : $"{n[0]} (the same text in {InWords.List(n[1..])})").Distinct().ToArray();
        var reports = dossier.Reports.Count switch
        {
            0 => "No reports were given",
            1 => $"From one report, of {outlets[0]}",
            var n when outlets.Length > MostNamed => string.Create(CultureInfo.InvariantCulture, $"Brought together from {n} reports of {outlets.Length} outlets"),
            var n => string.Create(CultureInfo.InvariantCulture, $"Brought together from {n} reports, of {InWords.List(outlets)}"),
        };
        return dossier.Published is var (first, last) ? $"{reports}, published {DayWords.Days(first, last)}." : $"{reports}.";
    }

    /// <summary>What the first pages say before anything else of themselves: what could not be read, and what is marked as new.</summary>
    internal static IEnumerable<string> Notes(Dossier dossier)
    {
        if (dossier.Unread.Count > 0)
        {
            var named = dossier.Unread.Take(MostNamed).Select(u => $"{u.Path} ({u.Code})").ToArray();
            var more = dossier.Unread.Count - named.Length;
            yield return $"{InWords.Count(dossier.Unread.Count, "file", "files")} could not be read: {InWords.List(more > 0 ? [.. named, $"{more} more, named in the annex"] : named)}.";
        }

        if (dossier.Since is { } since)
        {
            var lines = dossier.Lines().ToArray();
            var marked = lines.Count(l => l.IsNew);
            yield return $"New since {DayWords.Day(since)}: {(marked == 0 ? "no line rests on reports of that day or later alone" : $"{InWords.Count(marked, "line", "lines")} of {InWords.Whole(lines.Length)}, each marked as new")}.";
        }
    }
}
