using System.Diagnostics;

namespace Parley.App.Reports;

/// <summary>What came of one input named on the command line, or found in a folder named there.</summary>
internal abstract record Intake
{
    private Intake(string path) => Path = path;

    /// <summary>The path as given, a file's path within a folder given, or <c>-</c> for standard input.</summary>
    internal string Path { get; }

    /// <summary>It is a report.</summary>
    internal sealed record Taken : Intake
    {
        internal Taken(string path, Report report, Seq<Problem> problems)
            : base(path)
        {
            Report = report;
            Problems = problems;
        }

        internal Report Report { get; }

        /// <summary>What is in doubt about it, such as a missing date.</summary>
        internal Seq<Problem> Problems { get; }
    }

    /// <summary>It could not be found or read, or is no report.</summary>
    internal sealed record Refused : Intake
    {
        internal Refused(string path, Problem problem)
            : base(path) => Problem = problem;

        internal Problem Problem { get; }
    }

    internal T Match<T>(Func<Taken, T> taken, Func<Refused, T> refused) => this switch
    {
        Taken t => taken(t),
        Refused r => refused(r),
        _ => throw new UnreachableException(),
    };
}
