using Parley.Collation.Sourced;

namespace Parley.Collation.Accounts;

/// <summary>Something else that somebody is reported to have said.</summary>
public sealed record StatementAccount(Basis Basis, Who Speaker, Seq<Told<string>> Words);
