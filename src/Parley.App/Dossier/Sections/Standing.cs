namespace Parley.App.Dossier.Sections;

/// <summary>What the dossier says of itself under its title.</summary>
internal static class Standing
{
    internal static string Of(Brief brief)
    {
        // One entry a source: outlets that carry one text are named together.
        var outlets = brief.Reports.GroupBy(r => r.OneText.Append(r.Number).Min()).Select(g => g.Select(r => r.Name).Distinct().ToArray())
            .Select(n => n.Length == 1 ? n[0] : $"{n[0]} (the same text in {Wording.List(n[1..])})").Distinct().ToArray();
        var reports = brief.Reports.Count switch
        {
            0 => "No reports were given",
            1 => $"From one report, of {outlets[0]}",
            var n => $"Brought together from {n} reports, of {Wording.List(outlets)}",
        };
        return brief.Published is var (first, last) ? $"{reports}, published {Wording.Days(first, last)}." : $"{reports}.";
    }
}
