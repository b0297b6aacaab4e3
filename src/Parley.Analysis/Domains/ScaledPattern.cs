using System.Numerics;

namespace Parley.Analysis.Domains;

/// <summary>A pattern with what it adds to each party, or that it is ruled out. Patterns on one issue alone are gone into the scores.</summary>
internal sealed record ScaledPattern(Pattern When, BigInteger[] Add, bool Forbidden);
