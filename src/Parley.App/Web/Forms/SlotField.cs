namespace Parley.App.Web.Forms;

/// <summary>A slot of a claim, to be filled in by a person.</summary>
/// <param name="Slot">Its name in the format.</param>
/// <param name="Label">Its name for a person.</param>
/// <param name="Filler">What fills it now.</param>
/// <param name="Was">What filled it when the page was made.</param>
/// <param name="Choices">What can fill it, where it is one of a few words; empty where it is not.</param>
/// <param name="Hint">How it is filled.</param>
/// <param name="Names">Whether names of the report fill it.</param>
public sealed record SlotField(string Slot, string Label, string Filler, string Was, Seq<string> Choices, string Hint, bool Names);
