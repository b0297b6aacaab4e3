using Parley.App.Reports;

namespace Parley.App.Records;

/// <summary>What came of putting one input into a record.</summary>
internal abstract record Added
{
    private Added(string path) => Path = path;

    /// <summary>The path of the input.</summary>
    internal string Path { get; }

    /// <summary>It is in the record now, and was not before.</summary>
    internal sealed record New : Added
    {
        internal New(string path, int number, Report report, int claims)
            : base(path) => (Number, Report, Claims) = (number, report, claims);

        internal int Number { get; }

        internal Report Report { get; }

        /// <summary>How many claims were proposed.</summary>
        internal int Claims { get; }
    }

    /// <summary>The record had it before.</summary>
    internal sealed record There : Added
    {
        internal There(string path, int number)
            : base(path) => Number = number;

        internal int Number { get; }
    }

    /// <summary>It could not be found or read, or is no report.</summary>
    internal sealed record Refused : Added
    {
        internal Refused(Intake.Refused input)
            : base(input.Path) => Input = input;

        internal Intake.Refused Input { get; }
    }
}
