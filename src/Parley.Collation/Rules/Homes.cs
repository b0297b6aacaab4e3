using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>Where an item of a cluster may be at home: among all clusters those whose first member it may be the same as, so that it is held against no others.</summary>
internal abstract class Homes
{
    /// <summary>The numbers of clusters, ascending: all that the item may join, and some others.</summary>
    internal abstract IEnumerable<int> Of(int item);

    /// <summary>Tells that an item opens a cluster.</summary>
    internal abstract void Open(int item, int cluster);

    /// <summary>Each item joins the first cluster all of whose members it is the same as, so that no chain of likeness drifts.</summary>
    /// <param name="items">In order.</param>
    /// <param name="same">Whether two items, by number, are the same.</param>
    /// <param name="homes">Finds the clusters an item is held against; what it leaves out it is not the same as.</param>
    /// <param name="sort">What of an item <paramref name="same"/> hangs on, where that is known: of a cluster's members of one sort one is asked.</param>
    internal static IEnumerable<T[]> Cluster<T>(T[] items, Func<int, int, bool> same, Homes homes, Func<int, object>? sort = null)
    {
        var clusters = new List<(List<int> Members, List<int> Asked, HashSet<object> Sorts)>();
        for (var i = 0; i < items.Length; i++)
        {
            var home = homes.Of(i).FirstOrDefault(c => clusters[c].Asked.TrueForAll(j => same(i, j)), -1);
            if (home < 0)
            {
                home = clusters.Count;
                clusters.Add(([], [], []));
                homes.Open(i, home);
            }

            clusters[home].Members.Add(i);
            if (sort is null || clusters[home].Sorts.Add(sort(i)))
            {
                clusters[home].Asked.Add(i);
            }
        }

        return clusters.Select(c => c.Members.Select(i => items[i]).ToArray());
    }
}

/// <summary>Homes by keys: two items are the same only where one is under a key that the other looks under.</summary>
internal sealed class KeyedHomes(Func<int, IEnumerable<string>> under, Func<int, IEnumerable<string>> look) : Homes
{
    private readonly Dictionary<string, List<int>> _clusters = new(StringComparer.Ordinal);

    internal override IEnumerable<int> Of(int item) => [.. look(item).SelectMany(k => _clusters.GetValueOrDefault(k) ?? []).Distinct().Order()];

    internal override void Open(int item, int cluster)
    {
        foreach (var key in under(item))
        {
            (_clusters.TryGetValue(key, out var there) ? there : _clusters[key] = []).Add(cluster);
        }
    }
}

/// <summary>Homes by words: two items are the same only where they are in one room and their words are alike by more than so much.</summary>
internal sealed class WordedHomes(string[] rooms, ContentWords[] words, double above) : Homes
{
    private readonly Dictionary<string, Room> _rooms = new(StringComparer.Ordinal);

    internal override IEnumerable<int> Of(int item) => _rooms.TryGetValue(rooms[item], out var room)
        ? [.. room.Phrases.Of(words[item], 0, above).SelectMany(a => room.Clusters[a.Phrase]).Order()] : [];

    internal override void Open(int item, int cluster)
    {
        var room = _rooms.TryGetValue(rooms[item], out var there) ? there : _rooms[rooms[item]] = new();
        if (!room.Numbers.TryGetValue(words[item], out var phrase))
        {
            room.Numbers.Add(words[item], phrase = room.Phrases.Add(words[item]));
            room.Clusters.Add([]);
        }

        room.Clusters[phrase].Add(cluster);
    }

    private sealed class Room
    {
        internal AlikeIndex Phrases { get; } = new();

        internal Dictionary<ContentWords, int> Numbers { get; } = [];

        internal List<List<int>> Clusters { get; } = [];
    }
}
