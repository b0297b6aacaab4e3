namespace Parley.Analysis.Robust.Counting;

/// <summary>Issues that stand side by side, taken together: every combination of their options is an entry, in row-major order.</summary>
/// <param name="First">The first of the issues.</param>
/// <param name="Entries">How many combinations there are.</param>
/// <param name="Base">How many entries all groups before have.</param>
/// <param name="Issues">How many issues.</param>
/// <param name="Options">Entry by issue, the option counted through all issues.</param>
internal sealed record Group(int First, int Issues, int Entries, int Base, int[] Options)
{
    public ReadOnlySpan<int> Of(int entry) => Options.AsSpan(entry * Issues, Issues);
}
