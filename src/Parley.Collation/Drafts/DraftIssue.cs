using Parley.Collation.Sourced;
using Parley.Deals;

namespace Parley.Collation.Drafts;

/// <summary>Something to be settled, and what has been said it could be settled by.</summary>
/// <param name="Id">Its name in the file.</param>
/// <param name="Track">The track its words belong to.</param>
/// <param name="Because">Why its options are taken for answers to one question, in a sentence.</param>
/// <param name="Choices">The one that leaves things as they are first, the others in order of first mention.</param>
public sealed record DraftIssue(IssueId Id, Track Track, string Because, Seq<Choice> Choices);
