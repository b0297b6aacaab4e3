using Parley.App.Dossiers.Lines;

namespace Parley.App.Dossiers.Views;

/// <summary>Where each side stands: a table of issues by parties, track by track.</summary>
/// <remarks>
/// <c>Columns</c>: names of the sides, in order of first mention.
/// </remarks>
public sealed record TracksSection(Seq<string> Columns, Seq<TrackView> Tracks)
{
    internal IEnumerable<Line> Lines() =>
        Tracks.SelectMany(t => t.Rows).SelectMany(r => r.Cells).SelectMany(c => c.Groups).SelectMany(g => g.Lines);
}
