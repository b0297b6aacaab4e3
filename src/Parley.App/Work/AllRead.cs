using Parley.App.Reports;
using Parley.Collation;
using Parley.Collation.Sourced;

namespace Parley.App.Work;

/// <summary>What came of reading many inputs: all that could be read, and all that could not.</summary>
/// <param name="Readings">In the order of the inputs.</param>
/// <param name="Refused">In the order of the inputs.</param>
internal sealed record AllRead(Seq<ReadingResult> Readings, Seq<Intake.Refused> Refused)
{
    /// <summary>What people said is not one.</summary>
    internal Partings Parted { get; init; } = Partings.None;

    /// <summary>What they were brought together to, where people said more of it than names and partings: which meetings, issues and proposals are one, and on which track an issue is.</summary>
    internal Talks? Brought { get; init; }

    internal static readonly AllRead Nothing = new([], []);
}
