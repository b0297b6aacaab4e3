namespace Parley.Reading.Times.Forms;

/// <summary>A time expression with the tokens it lies in.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Mention">The expression.</param>
internal sealed record Moment(int First, int Last, TimeMention Mention);
