using Parley.Collation.Sourced;

namespace Parley.Collation.Accounts;

/// <summary>One side's team at one meeting.</summary>
/// <remarks>
/// <c>Meeting</c>: the meeting it attends, where that can be told.
/// <c>Heads</c>: who leads it: more than one where reports differ.
/// </remarks>
public sealed record DelegationAccount(
    Basis Basis,
    Who Party,
    ItemId? Meeting,
    Seq<Told<Who>> Heads,
    Seq<Told<Who>> Members,
    Seq<Told<Who>> Absent);
