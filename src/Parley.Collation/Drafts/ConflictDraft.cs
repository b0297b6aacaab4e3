using Parley.Conflicts;
using Parley.Deals;

namespace Parley.Collation.Drafts;

/// <summary>A conflict suggested by what reports say, with what each line of it rests on.</summary>
/// <param name="Draft">The parties, issues and stances it is made from.</param>
/// <param name="Conflict">What an analysis reads: preferences as far as they were voiced, sources by claim.</param>
/// <param name="Deeds">Its options, in its order.</param>
/// <param name="Wishes">What each party is told to want, by party, the firmest first; those that it has not voiced itself are no part of the conflict.</param>
/// <param name="Beyond">Issues left out, since with them there would be too many states to look at.</param>
public sealed record ConflictDraft(Draft Draft, Conflict Conflict, Seq<Deed> Deeds, Seq<Wish> Wishes, Seq<IssueId> Beyond);
