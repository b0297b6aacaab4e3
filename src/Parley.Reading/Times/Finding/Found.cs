using Parley.Reading.Times.Forms;

namespace Parley.Reading.Times.Finding;

/// <summary>What stands at some token.</summary>
/// <param name="Next">Index of the first token after it.</param>
/// <param name="Form">What it says.</param>
internal sealed record Found(int Next, TimeForm Form);
