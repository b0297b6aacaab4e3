using Parley.Collation.Sourced;

namespace Parley.App.Dossiers.Views;

/// <summary>The issues of one track.</summary>
public sealed record TrackView(Track Track, string Name, Seq<IssueRow> Rows);
