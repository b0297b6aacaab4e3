namespace Parley.App.Exchange.Coded;

/// <summary>Where a data set of incidents has coded that an event was, in the columns of ACLED; it stands as one line in the report that the event became.</summary>
/// <param name="Values">By column, those that are filled, in the order of <see cref="Columns"/>.</param>
internal sealed record CodedPlace(Seq<(string Column, string Value)> Values)
{
    /// <summary>The columns that say where, but for the place's name and its state.</summary>
    internal static readonly Seq<string> Columns = ["region", "admin1", "admin2", "admin3", "latitude", "longitude", "geo_precision"];

    /// <summary>The outlets of events that were imported.</summary>
    internal static readonly Seq<string> Sets = [AcledKind.Outlet, "UCDP GED"];

    private const string Head = "Coded place: ";
    private const string Between = "; ";

    /// <summary>Of the cells of a line; null where none is filled.</summary>
    internal static CodedPlace? Of(Func<string, string?> cell) =>
        Columns.Select(c => (Column: c, Value: cell(c)?.Replace(';', ','))).Where(c => c.Value is not null).Select(c => (c.Column, c.Value!)).ToArray() is { Length: > 0 } values ? new([.. values]) : null;

    /// <summary>What the text of a report says; null where it says nothing.</summary>
    internal static CodedPlace? In(string text) => text.Split('\n').FirstOrDefault(l => l.StartsWith(Head, StringComparison.Ordinal)) is { } line
        ? Of(c => line[Head.Length..].Split(Between).FirstOrDefault(p => p.StartsWith(c + " ", StringComparison.Ordinal))?[(c.Length + 1)..]) : null;

    /// <summary>The line of a report that says so.</summary>
    internal string Line => Head + string.Join(Between, Values.Select(v => $"{v.Column} {v.Value}"));
}
