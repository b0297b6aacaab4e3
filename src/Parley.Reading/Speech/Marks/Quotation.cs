namespace Parley.Reading.Speech.Marks;

/// <summary>Words between quotation marks.</summary>
/// <param name="First">First token within the marks.</param>
/// <param name="Last">Last token within them.</param>
/// <param name="Closed">Whether a mark closes it; one that ends with its paragraph goes on in the next.</param>
internal sealed record Quotation(int First, int Last, bool Closed);
