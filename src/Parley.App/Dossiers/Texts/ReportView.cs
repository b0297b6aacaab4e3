namespace Parley.App.Dossiers.Texts;

/// <summary>A report in full, its claims' passages marked.</summary>
/// <remarks>
/// <c>Number</c>: from 1.
/// <c>Name</c>: the outlet, else the title, else the id.
/// <c>Day</c>: when it was published, as briefly as the dossier's days allow.
/// <c>Link</c>: its address, where it is one a browser may safely open.
/// <c>Repeats</c>: ids of reports with the same text, counted as this one.
/// <c>OneText</c>: numbers of other reports that carry this one's text with changes, the first of them; together they are one source.
/// <c>FurtherOneText</c>: how many more there are.
/// <c>Filed</c>: where it was filed, as its dateline has it.
/// </remarks>
public sealed record ReportView(
    int Number,
    Report Report,
    string Name,
    string? Day,
    string? Link,
    Seq<ReportId> Repeats,
    Seq<int> OneText,
    int FurtherOneText,
    string? Filed,
    Seq<Paragraph> Paragraphs,
    Seq<Problem> Problems);
