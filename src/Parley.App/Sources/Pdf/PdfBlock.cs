namespace Parley.App.Sources.Pdf;

/// <summary>A block of text on a page.</summary>
/// <param name="Text">Its lines, joined.</param>
/// <param name="Height">Where its middle lies, from 0 at the foot of the page to 1 at its head.</param>
internal sealed record PdfBlock(string Text, double Height);
