using Parley.Collation.Sourced;

namespace Parley.Collation.Accounts;

/// <summary>The numbers given for one counted thing: more than one where they differ.</summary>
public sealed record Figures(string Of, Seq<Told<Count>> Counts);
