namespace Parley.App.Web.Framing;

/// <summary>What stands around the content of every page.</summary>
/// <param name="Here">The page.</param>
/// <param name="Record">What the record is of.</param>
/// <param name="Room">Which of the rooms the page is in, by its path.</param>
/// <param name="Title">What the page is called.</param>
/// <param name="Standing">As of when, in words.</param>
/// <param name="Waiting">How many claims wait for review.</param>
/// <param name="Token">What forms carry.</param>
/// <param name="Told">What came of the form sent before.</param>
/// <param name="Last">The decision that can be taken back: its number, and what it was.</param>
/// <param name="Pane">What the source pane shows; null on a page that is the source itself.</param>
/// <param name="Forms">In which forms the page can be had.</param>
/// <param name="State">The state of the record that it shows, as events name it.</param>
/// <param name="CanDecide">Whether the record can be written to, and is looked at as it is now.</param>
public sealed record DeskScreen(
    Here Here, string Record, string Room, string Title, string Standing, int Waiting, string Token, Notice? Told, (int Number, string Words)? Last, PaneView? Pane, PageForms Forms, bool CanDecide, string State);
