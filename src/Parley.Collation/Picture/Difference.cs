using Parley.Collation.Sourced;

namespace Parley.Collation.Picture;

/// <summary>Accounts of one thing that cannot all hold; <c>Of</c>: the item they are accounts of, where there is one; <c>Question</c>: what is in dispute, in a few words.</summary>
public sealed record Difference(DisputedMatter About, ItemId? Of, string Question, Seq<DifferingAccount> Accounts);
