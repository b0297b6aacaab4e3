namespace Parley.App.Web.ReportRoom;

/// <summary>A claim beside the words it rests on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Anchor">Where it stands on the page.</param>
/// <param name="Kind">What sort of claim it is.</param>
/// <param name="Standing">How it stands with the people who keep the record.</param>
/// <param name="Summary">It in a sentence.</param>
/// <param name="Said">By whom it is said, where not by the report itself.</param>
/// <param name="Status">Whether it happened, is planned and so on; null where it is told as a fact.</param>
/// <param name="When">On what days, where told.</param>
/// <param name="Why">Why it was proposed.</param>
/// <param name="Tracks">The tracks there are, where it is of an issue.</param>
public sealed record ClaimCard(string Id, string Anchor, string Kind, string Standing, string Summary, string? Said, string? Status, string? When, string Why, Seq<string> Tracks)
{
    public bool Waits => Standing == "proposed";
}
