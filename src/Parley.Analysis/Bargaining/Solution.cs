using Parley.Analysis.Domains;
using Parley.Analysis.Pareto;

namespace Parley.Analysis.Bargaining;

/// <summary>What a rule of fair division picks.</summary>
/// <param name="Value">What the rule makes greatest, at its greatest, exact.</param>
/// <param name="Points">Every utility vector on the frontier that attains it, in the order of the frontier; the first 200 where there are more. Each with its row-major first package and the count of them. Where the issues interact too densely, or there is a gap, one that was found, without a count.</param>
/// <param name="Proof">How far it is proven.</param>
public sealed record Solution(Rational Value, Seq<FrontierPoint> Points, Proof Proof);
