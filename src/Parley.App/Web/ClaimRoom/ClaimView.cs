using Parley.App.Web.Framing;

namespace Parley.App.Web.ClaimRoom;

/// <summary>One claim: the page that people link to.</summary>
/// <param name="Form">Its slots to be put right, where that was asked for.</param>
/// <param name="Tracks">The tracks there are, where it is of an issue.</param>
/// <param name="Source">The claim with its words and those around them.</param>
/// <param name="Anchor">Where it stands in its report.</param>
/// <param name="Why">Why it was proposed.</param>
/// <param name="Readers">Who read it out of the report.</param>
/// <param name="Slots">What fills its slots.</param>
/// <param name="PartOf">What it was brought together to: id, words, address.</param>
/// <param name="Others">Other claims of the same thing: id, outlet and day, summary.</param>
/// <param name="History">What people decided on it, the earliest first.</param>
public sealed record ClaimView(
    ClaimForm? Form,
    Seq<string> Tracks,
    PaneClaim Source,
    string Anchor,
    string Why,
    string Readers,
    Seq<(string Slot, string Words)> Slots,
    Seq<(string Id, string Words)> PartOf,
    Seq<(string Id, string From, string Summary)> Others,
    Seq<(string Id, string When, string Who, string Verb, string? Why)> History);
