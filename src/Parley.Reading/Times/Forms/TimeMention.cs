namespace Parley.Reading.Times.Forms;

/// <summary>A time expression in a text.</summary>
/// <param name="Start">First character, in UTF-16 code units of the text.</param>
/// <param name="End">One past the last character.</param>
/// <param name="Text">The words, without a preposition that adds nothing ("on Tuesday" is "Tuesday", "since Tuesday" is whole).</param>
/// <param name="Form">What it says, before a date of publication is known.</param>
internal sealed record TimeMention(int Start, int End, string Text, TimeForm Form);
