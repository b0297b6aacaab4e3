namespace Parley.App.Web.Framing;

/// <summary>A claim as the source pane shows it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Report">That of its report.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Day">When, in words.</param>
/// <param name="Title">The report's headline.</param>
/// <param name="Chain">By way of whom it was said, innermost first, the outlet last.</param>
/// <param name="Terms">On what terms it was given.</param>
/// <param name="Grade">How a person graded the outlet.</param>
/// <param name="Standing">How it stands with the people who keep the record.</param>
/// <param name="Kind">What sort of claim it is.</param>
/// <param name="Summary">It in a sentence.</param>
/// <param name="Passages">The words it rests on, with those around them.</param>
public sealed record PaneClaim(
    string Id, string Report, string Outlet, string Day, string? Title, Seq<string> Chain, string Terms, string? Grade, string Standing, string Kind, string Summary, Seq<PanePassage> Passages);

