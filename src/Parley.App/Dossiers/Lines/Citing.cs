namespace Parley.App.Dossiers.Lines;

/// <summary>How sources are named and where they lie on pages that are not the dossier.</summary>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Address">Where its words can be seen.</param>
public sealed record Citing(Func<Ref, string> Claim, Func<Ref, string> Address);
