using Parley.Collation.Accounts;
using Parley.Collation.Sourced;

namespace Parley.Collation.Drafting;

/// <summary>What the parties and mediators say of one issue of the collation; the rest goes to what is left out.</summary>
internal sealed class Topic(IssueAccount issue, Track track)
{
    internal IssueAccount Issue => issue;

    internal Track Track => track;

    internal List<Placed> Said { get; } = [];

    internal IEnumerable<Point> Naming => Said.Where(s => ReferenceEquals(s.Point, s.Names)).Select(s => s.Point);
}
