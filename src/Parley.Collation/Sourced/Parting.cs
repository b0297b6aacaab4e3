namespace Parley.Collation.Sourced;

/// <summary>Two that are not one: where the rules bring some of each together, what goes is taken out and stands by itself; what is of neither stays.</summary>
public sealed record Parting<T>(Seq<T> Stays, Seq<T> Goes)
{
    /// <summary>Groups with what goes taken out of them, each parting after the one before; a group's parts follow each other. Cost: linear in the items times the partings.</summary>
    /// <param name="groups">What the rules brought together.</param>
    /// <param name="key">What an item is known by.</param>
    /// <param name="partings">What is parted.</param>
    /// <param name="like">Where given: an item of neither goes too where it is like one that goes and like none that stays.</param>
    internal static IEnumerable<TItem[]> Apart<TItem>(IEnumerable<TItem[]> groups, Func<TItem, T> key, Seq<Parting<T>> partings, Func<TItem, string>? like = null)
    {
        foreach (var parting in partings)
        {
            var (stays, goes) = (parting.Stays.ToHashSet(), parting.Goes.ToHashSet());
            groups = groups.SelectMany(group =>
            {
                var going = Array.ConvertAll(group, i => goes.Contains(key(i)));
                var staying = group.Where((i, n) => !going[n] && stays.Contains(key(i))).ToArray();
                if (staying.Length == 0 || !Array.Exists(going, g => g))
                {
                    return [group];
                }

                if (like is not null)
                {
                    var theirs = group.Where((_, n) => going[n]).Select(like).Except(staying.Select(like), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
                    going = [.. group.Select((i, n) => going[n] || (!stays.Contains(key(i)) && theirs.Contains(like(i))))];
                }

                return new[] { group.Where((_, n) => !going[n]).ToArray(), group.Where((_, n) => going[n]).ToArray() };
            }).ToArray();
        }

        return groups;
    }
}
