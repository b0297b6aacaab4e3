using Parley.Collation.Sourced;

namespace Parley.Collation.Accounts;

/// <summary>What a side puts forward or asks for, its parts, and what others answered.</summary>
/// <remarks>
/// <c>Stances</c>: proposed, offered, demanded: the words of the reports may differ.
/// <c>Parts</c>: one for each issue it touches.
/// </remarks>
public sealed record Proposal(Basis Basis, Who By, Seq<Told<Stance>> Stances, Seq<ProposalPart> Parts, Seq<Reply> Answers);
