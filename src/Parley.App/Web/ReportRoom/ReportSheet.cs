using Parley.App.Dossiers.Texts;

namespace Parley.App.Web.ReportRoom;

/// <summary>A report with its claims beside it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Facts">Outlet, day, byline and place, in words.</param>
/// <param name="Taken">Where it came from and when, its terms and its hash.</param>
/// <param name="Link">Its address, where it is one a browser may safely open.</param>
/// <param name="Paragraphs">The text, untouched, cut where claims begin and end.</param>
/// <param name="Cards">Claims by the anchors of their passages.</param>
/// <param name="At">The claim that is looked at; null where none is left to.</param>
/// <param name="Waiting">How many claims wait.</param>
/// <param name="Hand">A claim to be added by hand, where that was asked for.</param>
/// <param name="Changed">Once nothing waits: what is told with this day's reports that was not told before, as far as it rests on this one; and the first claim of it.</param>
/// <param name="Grade">How a person graded its outlet.</param>
/// <param name="Problems">What could not be made out.</param>
public sealed record ReportSheet(
    string Id,
    string Title,
    Seq<string> Facts,
    Seq<(string Name, string Value)> Taken,
    string? Link,
    Seq<Paragraph> Paragraphs,
    IReadOnlyDictionary<string, ClaimCard> Cards,
    string? At,
    int Waiting,
    HandForm? Hand,
    Seq<(string What, string Claim)> Changed,
    string? Grade,
    Seq<string> Problems);
