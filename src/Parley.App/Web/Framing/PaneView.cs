namespace Parley.App.Web.Framing;

/// <summary>What the source pane shows.</summary>
/// <param name="Ids">What was asked for; empty where nothing is selected.</param>
/// <param name="Heading">What the claims tell of together, where they are those of one item; else null.</param>
/// <param name="Claims">Oldest first.</param>
public sealed record PaneView(string Ids, string? Heading, Seq<PaneClaim> Claims)
{
    /// <summary>Nothing is selected.</summary>
    public static readonly PaneView Nothing = new("", null, []);
}
