using Parley.Collation.Sourced;

namespace Parley.Collation.Accounts;

/// <summary>What somebody expects of the talks; no holder where the report speaks in its own voice.</summary>
public sealed record Expectation(Basis Basis, Who? Holder, Seq<Told<Direction>> Directions, Seq<Told<string>> Words);
