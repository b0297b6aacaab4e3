namespace Parley.Collation.Clusters;

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
