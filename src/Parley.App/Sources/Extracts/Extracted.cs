namespace Parley.App.Sources.Extracts;

/// <summary>A report found in a source, before it has an id among those read with it.</summary>
/// <param name="Text">The extracted text; offsets count in it.</param>
internal sealed record Extracted(string Text)
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

    /// <summary>How many more entries of the feed are as this one, for which it stands.</summary>
    internal int Others { get; init; }

    /// <summary>What is in doubt about it.</summary>
    internal Seq<Problem> Problems { get; init; } = [];

    /// <summary>The report of that id.</summary>
    internal Report As(ReportId id) => new(id, Text, BodyStart, Title, Outlet, Byline, Published, Url);
}
