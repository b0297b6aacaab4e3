namespace Parley.App.Dossiers.Views;

/// <summary>The meetings and their timeline.</summary>
public sealed record MeetingsSection(Timeline Timeline, Seq<MeetingView> Meetings);
