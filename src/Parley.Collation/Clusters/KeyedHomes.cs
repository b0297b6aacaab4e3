namespace Parley.Collation.Clusters;

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
