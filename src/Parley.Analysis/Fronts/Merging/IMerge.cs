using Parley.Analysis.Plans;

namespace Parley.Analysis.Fronts.Merging;

/// <summary>Brings shifted copies of fronts together and keeps what no other row beats. A row beats another that is worth no more to any party and less to one.</summary>
internal interface IMerge<T, TTally> where TTally : struct, ITally<TTally>
{
    /// <summary>Whether a tally has outgrown its type.</summary>
    bool Overflow { get; }

    /// <summary>What a merge of so many candidates costs, in the budget's measure, where so many rows are held before it.</summary>
    long Work(long candidates, int rows);

    /// <summary>Appends the front of the sources to a table, sorted by the first party's sum descending, then the second's and so on; false where told to stop on the way.</summary>
    bool Merge(Rows<T, TTally> from, ReadOnlySpan<Source<T>> sources, Rows<T, TTally> into, Meter meter);
}
