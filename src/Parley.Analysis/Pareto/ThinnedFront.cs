using System.Numerics;
using Parley.Analysis.Fronts;
using Parley.Analysis.Fronts.Merging;

namespace Parley.Analysis.Pareto;

internal sealed class ThinnedFront<T>(ThinnedSums<T> node) : TableFront(null) where T : struct, INumber<T>
{
    private readonly int[] _order = Unbeaten(node);

    public override int Length => _order.Length;

    public override int Parties => node.Loss.Length;

    public override BigInteger U(int row, int party) => BigInteger.CreateChecked(node.U[_order[row]][party]);

    public override BigInteger? Count(int row) => null;

    public override void Outcome(int row, Span<int> outcome) => node.Outcome(_order[row], outcome);

    /// <summary>Rows in descending order, without those that another beats or equals.</summary>
    private static int[] Unbeaten(ThinnedSums<T> node)
    {
        var seen = new DominanceTree<T>(node.Loss.Length);
        return [.. Enumerable.Range(0, node.Length).OrderBy(r => node.U[r], Comparer<T[]>.Create(RowOrder<T>.Compare)).Where(r => seen.Add(node.U[r]))];
    }
}
