namespace Parley.App.Dossiers.Views;

/// <summary>Where one side stands on one issue; empty where nothing was read.</summary>
public sealed record Cell(string Side, Seq<StanceGroup> Groups);
