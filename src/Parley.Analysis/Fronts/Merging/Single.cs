namespace Parley.Analysis.Fronts.Merging;

/// <summary>For one party: the first candidate beats every other.</summary>
internal sealed class Single<T> : IDominators<T>
{
    private bool _any;

    public void Clear() => _any = false;

    public bool Add(ReadOnlySpan<T> point) => !_any && (_any = true);
}
