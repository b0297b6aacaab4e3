using Parley.Collation.Sourced;

namespace Parley.Collation.Accounts;

/// <summary>Who a person is said to be.</summary>
/// <remarks>
/// <c>Party</c>: the side the person belongs to, where roles or delegations say so.
/// </remarks>
public sealed record PersonAccount(Basis Basis, Who Person, Who? Party, Seq<Told<PersonRole>> Roles);
