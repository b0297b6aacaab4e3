namespace Parley.App.Dossiers.Views;

/// <summary>A day named under the timeline.</summary>
public sealed record Tick(double At, string Words);
