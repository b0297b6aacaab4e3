using Parley.Wording;

namespace Parley.App.Dossiers.Sections;

/// <summary>What the dossier says of itself under its title.</summary>
internal static class Standfirst
{
    internal static string Of(Dossier dossier)
    {
        // One entry a source: outlets that carry one text are named together.
        var outlets = dossier.Reports.GroupBy(r => r.OneText.Append(r.Number).Min()).Select(g => g.Select(r => r.Name).Distinct().ToArray())
            .Select(n => n.Length == 1 ? n[0] : $"{n[0]} (the same text in {InWords.List(n[1..])})").Distinct().ToArray();
        var reports = dossier.Reports.Count switch
        {
            0 => "No reports were given",
            1 => $"From one report, of {outlets[0]}",
            var n => $"Brought together from {n} reports, of {InWords.List(outlets)}",
        };
        return dossier.Published is var (first, last) ? $"{reports}, published {DayWords.Days(first, last)}." : $"{reports}.";
    }
}
