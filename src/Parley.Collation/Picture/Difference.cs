using Parley.Collation.Sourced;

namespace Parley.Collation.Picture;

/// <summary>Accounts of one thing that cannot all hold; <c>Of</c>: the item they are accounts of, where there is one; <c>Question</c>: what is in dispute, in a few words.</summary>
public sealed record Difference(DisputedMatter About, ItemId? Of, string Question, Seq<DifferingAccount> Accounts)
{
    /// <summary>Whose team it is, where it is who heads one.</summary>
    public Who? Side { get; init; }

    /// <summary>Of what the number is, where it is one of an item.</summary>
    public string? Counted { get; init; }

    /// <summary>Whether speakers are set against each other, so that it is known by their words; else by what it is of, which can be disputed in one way only.</summary>
    public bool IsOfWords { get; init; }
}
