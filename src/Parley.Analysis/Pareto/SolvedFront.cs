using System.Numerics;
using Parley.Analysis.Fronts;
using Parley.Analysis.Fronts.Merging;

namespace Parley.Analysis.Pareto;

/// <summary>Packages with their sums as a front: sorted, and without those that another beats. None of them is counted.</summary>
internal sealed class SolvedFront : TableFront
{
    private readonly int _parties;
    private readonly List<SolvedLevels.Point> _points;

    public SolvedFront(int parties, IEnumerable<SolvedLevels.Point> points) : base(null)
    {
        _parties = parties;
        var seen = new DominanceTree<long>(parties);
        _points = [.. points.OrderBy(p => p.Sums, Comparer<long[]>.Create(RowOrder<long>.Compare)).Where(p => seen.Add(p.Sums))];
    }

    public override int Length => _points.Count;

    public override int Parties => _parties;

    public override BigInteger U(int row, int party) => _points[row].Sums[party];

    public override BigInteger? Count(int row) => null;

    public override void Outcome(int row, Span<int> outcome) => _points[row].Package.CopyTo(outcome);
}
