namespace Parley.Analysis.Robust;

/// <summary>How a package stands over everything admissible.</summary>
/// <param name="Outcome">An option number an issue.</param>
/// <param name="Accepts">By party, how often it is no worse than no deal.</param>
/// <param name="AllAccept">How often it is so for every party.</param>
/// <param name="Efficient">How often no package it was compared with is worth no less to every party and more to one.</param>
/// <param name="Nash">How often the product of the gains is greatest of those compared that every party accepts; ties count for each.</param>
/// <param name="Leximin">The same for the least gain, then the next least and so on.</param>
public sealed record PackageRobustness(Seq<int> Outcome, Seq<Share> Accepts, Share AllAccept, Share Efficient, Share Nash, Share Leximin);
