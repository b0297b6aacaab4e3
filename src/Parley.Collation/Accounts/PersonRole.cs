using Parley.Collation.Sourced;

namespace Parley.Collation.Accounts;

/// <summary>An office or function, in the words of the report.</summary>
public sealed record PersonRole(string Title, Who? Of);
