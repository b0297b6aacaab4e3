namespace Parley.App.Dossier.Sections;

/// <summary>What the dossier says of itself under its title.</summary>
internal static class Standing
{
    internal static string Of(Brief brief)
    {
        var outlets = brief.Reports.Select(r => r.Name).Distinct().ToArray();
        var reports = brief.Reports.Count switch
        {
            0 => "No reports were given",
            1 => $"From one report, of {outlets[0]}",
            var n => $"Brought together from {n} reports, of {Wording.List(outlets)}",
        };
        return brief.Published is var (first, last) ? $"{reports}, published {Wording.Days(first, last)}." : $"{reports}.";
    }
}
