namespace Parley.Analysis.Robust;

/// <summary>How often a package is accepted.</summary>
/// <param name="Outcome">An option number an issue.</param>
/// <param name="Accepts">By party, how often it is no worse than no deal.</param>
/// <param name="AllAccept">How often it is so for every party.</param>
public sealed record PackageAcceptance(Seq<int> Outcome, Seq<Share> Accepts, Share AllAccept);
