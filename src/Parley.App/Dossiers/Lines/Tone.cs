namespace Parley.App.Dossiers.Lines;

/// <summary>How a run of words in a line is meant.</summary>
public enum Tone
{
    /// <summary>The dossier's own words.</summary>
    Plain,

    /// <summary>The words of a report; shown in quotation marks.</summary>
    Quote,

    /// <summary>Who or what is spoken of.</summary>
    Name,

    /// <summary>A stance, a status or a state.</summary>
    Stance,

    /// <summary>A word that says that accounts differ.</summary>
    Differ,
}
