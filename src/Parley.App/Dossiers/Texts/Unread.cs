namespace Parley.App.Dossiers.Texts;

/// <summary>A file that could not be read, and why.</summary>
public sealed record Unread(string Path, string Code, string Message);
