namespace Parley.Analysis.Fronts.Merging;

/// <summary>A set of points in any number of coordinates that says whether one of them is nowhere below a new point.</summary>
internal interface IDominators<T>
{
    void Clear();

    /// <summary>Takes in a point unless one in the set is nowhere below it; says whether it was taken in.</summary>
    bool Add(ReadOnlySpan<T> point);
}
