using Parley.Collation.Sourced;

namespace Parley.Collation.Accounts;

/// <summary>One thing on the table, and where each side stands on it.</summary>
/// <remarks>
/// <c>Words</c>: the words of the reports that name it best: those most often used, then the shortest, then the first.
/// <c>Points</c>: in the order of the reports.
/// </remarks>
public sealed record IssueAccount(Basis Basis, Track Track, string Words, Seq<Point> Points);
