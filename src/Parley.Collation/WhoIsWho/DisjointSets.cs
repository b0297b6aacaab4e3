namespace Parley.Collation.WhoIsWho;

/// <summary>Disjoint sets of numbers; each set is known by its smallest.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    internal int Root(int i)
    {
        while (_parent[i] != i)
        {
            i = _parent[i] = _parent[_parent[i]];
        }

        return i;
    }

    internal void Join(int a, int b)
    {
        var (x, y) = (Root(a), Root(b));
        _parent[Math.Max(x, y)] = Math.Min(x, y);
    }
}
