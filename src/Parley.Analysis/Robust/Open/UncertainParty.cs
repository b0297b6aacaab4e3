using Parley.Analysis.Domains;

namespace Parley.Analysis.Robust.Open;

/// <summary>What is known of what packages are worth to one party: <c>sum of weight times score, plus the terms that fit</c>, and no more than a ceiling.</summary>
/// <param name="Weights">Of the issues.</param>
/// <param name="Scores">Issue by option.</param>
/// <param name="Reservation">What no deal is worth.</param>
/// <param name="Terms">Interactions.</param>
/// <param name="Ceiling">The most a package can be worth; none where nothing bounds it.</param>
/// <param name="Orders">By issue, its options the best first where no more than their order is known, and none where scores are independent of each other; none at all where all are. Options of an order that lie between others have one range.</param>
public sealed record UncertainParty(
    Weighing Weights, Seq<Seq<Interval>> Scores, Interval Reservation, Seq<UncertainTerm> Terms, Rational? Ceiling = null, Seq<Seq<int>?>? Orders = null);
