namespace Parley.App.Web.Framing;

/// <summary>What the source pane shows.</summary>
/// <param name="Ids">What it shows the words of; empty where nothing is selected.</param>
/// <param name="IsAsked">Whether a person selected it; else it is what the page begins with.</param>
/// <param name="Claims">Oldest first.</param>
public sealed record PaneView(string Ids, bool IsAsked, Seq<PaneClaim> Claims)
{
    /// <summary>Nothing is selected.</summary>
    public static readonly PaneView Nothing = new("", false, []);
}
