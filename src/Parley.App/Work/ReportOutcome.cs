using System.Diagnostics;
using Parley.App.Reports;

namespace Parley.App.Work;

/// <summary>What came of reading one input.</summary>
internal abstract record ReportOutcome
{
    private ReportOutcome()
    {
    }

    /// <summary>Its claims.</summary>
    internal sealed record Read(ReadingResult Reading) : ReportOutcome;

    /// <summary>It could not be found or read, or is no report.</summary>
    internal sealed record Refused(Intake.Refused Input) : ReportOutcome;

    internal T Match<T>(Func<Read, T> read, Func<Refused, T> refused) => this switch
    {
        Read r => read(r),
        Refused r => refused(r),
        _ => throw new UnreachableException(),
    };
}
