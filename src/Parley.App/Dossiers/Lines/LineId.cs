namespace Parley.App.Dossiers.Lines;

/// <summary>Names a line: its section and its number within it.</summary>
/// <param name="Section">One of the section names, as in <c>meetings</c>.</param>
/// <param name="Number">From 1.</param>
public sealed record LineId(string Section, int Number)
{
    /// <summary>The anchor in the page, as in <c>meetings-3</c>.</summary>
    public string Anchor => $"{Section}-{Number}";
}
