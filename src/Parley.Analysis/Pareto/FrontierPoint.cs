using System.Numerics;
using Parley.Analysis.Domains;

namespace Parley.Analysis.Pareto;

/// <summary>Utilities that no feasible package beats: none is worth as much to every party and more to one.</summary>
/// <param name="Utilities">By party, exact, each on the party's own scale.</param>
/// <param name="Outcome">The row-major first package that attains them (where the count is none: one that does), an option number an issue.</param>
/// <param name="Count">How many packages attain them; none where the frontier is approximate, for a point at a party's ceiling where counting costs more than allowed, and where the issues interact too densely to count.</param>
public sealed record FrontierPoint(Seq<Rational> Utilities, Seq<int> Outcome, BigInteger? Count);
