namespace Parley.Analysis.Domains;

/// <summary>What a pattern adds to a party's utility, or takes from it, where a package fits it.</summary>
public sealed record Term(Pattern When, Rational Add);
