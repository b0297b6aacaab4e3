namespace Parley.App.Sources.Pdf;

/// <summary>What making out one PDF document may cost. Past any of the first three it is given up, and nothing else is.</summary>
/// <param name="Work">Processor time, which does not depend on what else the machine does.</param>
/// <param name="Wait">Time on the clock, for work that stands still.</param>
/// <param name="Memory">Bytes of memory in use by the process that reads it, as the system counts them.</param>
internal sealed record PdfLimits(TimeSpan Work, TimeSpan Wait, long Memory)
{
    /// <summary>Seconds of processor time. 500 pages of text take half of it.</summary>
    internal const int MaxWorkSeconds = 8;

    /// <summary>Seconds on the clock.</summary>
    internal const int MaxWaitSeconds = 60;

    /// <summary>Megabytes (of 1,024 × 1,024 bytes) of memory in use.</summary>
    internal const int MaxMemoryMegabytes = 400;

    /// <summary>Megabytes that its objects may take, after which the runtime itself refuses more.</summary>
    internal const int MaxHeapMegabytes = 256;

    /// <summary>Megabytes of stack for what is nested.</summary>
    internal const int MaxStackMegabytes = 8;

    /// <summary>More pages than any report has; those after them are not read.</summary>
    internal const int MaxPages = 500;

    /// <summary>Words of one page whose layout is worked out; a page with more is a table or a trap, and its words are taken as they come.</summary>
    internal const int MaxWords = 5_000;

    internal static readonly PdfLimits Default = new(
        TimeSpan.FromSeconds(MaxWorkSeconds), TimeSpan.FromSeconds(MaxWaitSeconds), MaxMemoryMegabytes * 1024L * 1024L);
}
