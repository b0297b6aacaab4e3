using Parley.Analysis.Domains;

namespace Parley.Analysis.Explaining;

/// <summary>What a party lets go on one issue.</summary>
/// <param name="Issue">Counted from 0.</param>
/// <param name="Given">What the package is worth less to it than the same with its best option there; not negative.</param>
/// <param name="Best">That option; the package's own where nothing is given, else the first of the best.</param>
public sealed record Concession(int Issue, Rational Given, int Best);
