namespace Parley.Storage;

/// <summary>
/// Which id an item has. Of all pairs of an item and an id, those go together first where most members the id was given for are in the item, less those that are not (ties: the lower id, then the
/// item named first); an item that no id falls to gets the next number. So an id stays when its item grows; of items that become one, the id given for most stays and the others point to it; and one
/// split off gets its own id back.
/// </summary>
internal static class ItemLedger
{
    /// <summary>The number of each item, in the order given, and where the other ids of this kind lead; null where their members are nowhere now.</summary>
    /// <param name="pinned">By number, the members each id was given for.</param>
    /// <param name="items">The members of each item; no member is in two.</param>
    internal static (int[] Numbers, SortedDictionary<int, int?> Pointers) Assign(SortedDictionary<int, HashSet<string>> pinned, Seq<Seq<Member>> items)
    {
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var member in items[i])
            {
                at.TryAdd(member.Key, i);
            }
        }

        var pairs = pinned.SelectMany(p => p.Value.Where(at.ContainsKey).GroupBy(m => at[m]).Select(g => (Id: p.Key, Item: g.Key, Inside: g.Count(), Outside: p.Value.Count - g.Count())))
            .OrderByDescending(p => p.Inside - p.Outside).ThenBy(p => p.Id).ThenBy(p => p.Item).ToArray();
        var numbers = new int[items.Count];
        var taken = new HashSet<int>();
        foreach (var pair in pairs.Where(p => numbers[p.Item] == 0 && !taken.Contains(p.Id)))
        {
            numbers[pair.Item] = pair.Id;
            taken.Add(pair.Id);
        }

        var next = pinned.Count == 0 ? 1 : pinned.Keys.Last() + 1;
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = numbers[i] == 0 ? next++ : numbers[i];
        }

        var pointers = new SortedDictionary<int, int?>();
        foreach (var id in pinned.Keys.Where(id => !taken.Contains(id)))
        {
            pointers[id] = pairs.Where(p => p.Id == id).OrderByDescending(p => p.Inside).ThenBy(p => p.Item).Select(p => (int?)numbers[p.Item]).FirstOrDefault();
        }

        return (numbers, pointers);
    }

    /// <summary>The members not yet pinned to the id of their item.</summary>
    internal static IEnumerable<(int Number, Member Member)> Missing(SortedDictionary<int, HashSet<string>> pinned, Seq<Seq<Member>> items, int[] numbers) =>
        numbers.SelectMany((number, i) => items[i].Where(m => !pinned.TryGetValue(number, out var there) || !there.Contains(m.Key)).DistinctBy(m => m.Key).Select(m => (number, m)));
}
