using Parley.Collation.Sourced;

namespace Parley.Collation.Accounts;

/// <summary>Somebody is or was somewhere, or at some talks.</summary>
public sealed record PresenceAccount(
    Basis Basis,
    Who Who,
    Seq<Told<string>> Events,
    Seq<Told<Who>> Places,
    Seq<Told<When>> Whens,
    Seq<Told<Status>> Statuses);
