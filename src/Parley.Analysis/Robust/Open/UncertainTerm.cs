using Parley.Analysis.Domains;

namespace Parley.Analysis.Robust.Open;

/// <summary>A term whose size is known to lie in a range.</summary>
public sealed record UncertainTerm(Pattern When, Interval Add);
