using Parley.Reading.Reports;

namespace Parley.App.Sources;

/// <summary>A report found in a source, before it has an id among those read with it.</summary>
/// <param name="Text">The extracted text; offsets count in it.</param>
internal sealed record Draft(string Text)
{
    /// <summary>Where the body begins, after any header lines.</summary>
    internal int BodyStart { get; init; }

    internal string? Title { get; init; }

    internal string? Outlet { get; init; }

    internal string? Byline { get; init; }

    internal DateOnly? Published { get; init; }

    internal string? Url { get; init; }

    /// <summary>Which of several reports of one source it is, counted from 1; 0 where the source is one report.</summary>
    internal int Item { get; init; }

    /// <summary>What is in doubt about it.</summary>
    internal Seq<Problem> Problems { get; init; } = [];

    /// <summary>The report of that id.</summary>
    internal Report As(ReportId id) => new(id, Text, BodyStart, Title, Outlet, Byline, Published, Url);
}

/// <summary>What the command line says of every report, in place of what the report says of itself.</summary>
internal sealed record Given(DateOnly? Published, string? Outlet)
{
    internal static readonly Given Nothing = new(null, null);

    /// <summary>The draft with what is given, and with a problem where its day is still unknown.</summary>
    internal Draft Onto(Draft draft)
    {
        var published = Published ?? draft.Published ?? Dateline.Find(draft.Text, draft.BodyStart, null)?.Day;
        return draft with
        {
            Published = published,
            Outlet = string.IsNullOrWhiteSpace(Outlet) ? draft.Outlet : Outlet.Trim(),
            Problems = published is null ? [.. draft.Problems, ReportProblems.NoDate(draft.BodyStart)] : draft.Problems,
        };
    }
}
