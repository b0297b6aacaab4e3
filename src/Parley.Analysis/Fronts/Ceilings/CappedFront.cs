using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Analysis.Fronts.Merging;
using Parley.Analysis.Plans;

namespace Parley.Analysis.Fronts.Ceilings;

/// <summary>
/// A front whose sums count for no more than a ceiling. What no sum beats includes all that no capped sum beats, so the capped front is picked from
/// the front without ceilings; sums that differ only above a ceiling fall together. The packages at a ceiling, among them such as the front
/// without ceilings has dropped, are counted anew when a count or an outcome is first asked for.
/// </summary>
internal sealed class CappedFront : TableFront
{
    private readonly Scaled _scaled;
    private readonly TableFront _raw;
    private readonly BigInteger[][] _sums; // by row, by party
    private readonly int[] _rows; // by row, the first of the front without ceilings that falls there
    private readonly Lazy<Packages?[]> _atCeiling;

    private CappedFront(Scaled scaled, TableFront raw, Meter meter) : base(null)
    {
        (_scaled, _raw) = (scaled, raw);
        var sums = Enumerable.Range(0, raw.Length)
            .Select(row => Enumerable.Range(0, scaled.Parties).Select(p => scaled.Capped(p, raw.U(row, p))).ToArray()).ToArray();
        var kept = new DominanceTree<BigInteger>(scaled.Parties);
        _rows = [.. Enumerable.Range(0, raw.Length).OrderBy(row => sums[row], Comparer<BigInteger[]>.Create(RowOrder<BigInteger>.Compare)).Where(row => kept.Add(sums[row]))];
        _sums = [.. _rows.Select(row => sums[row])];
        _atCeiling = new(() => AtCeiling.Count(scaled, [.. _sums.Select((s, row) => IsAt(row) ? s : null)], meter.Anew()));
    }

    public override int Length => _rows.Length;

    public override int Parties => _raw.Parties;

    /// <summary>The front itself where no ceiling can bind.</summary>
    public static TableFront Of(Scaled scaled, TableFront raw, Meter meter) =>
        scaled.Ceilings.All(c => c is null) ? raw : new CappedFront(scaled, raw, meter);

    public override BigInteger U(int row, int party) => _sums[row][party];

    public override BigInteger? Count(int row) => IsAt(row) ? _atCeiling.Value[row]?.Count : _raw.Count(_rows[row]);

    public override void Outcome(int row, Span<int> outcome)
    {
        if (IsAt(row) && _atCeiling.Value[row] is { } packages)
        {
            packages.First.CopyTo(outcome);
        }
        else
        {
            _raw.Outcome(_rows[row], outcome);
        }
    }

    private bool IsAt(int row) => _sums[row].Where((sum, p) => _scaled.Ceilings[p] == sum).Any();
}
