using System.Numerics;
using Parley.Analysis.Domains;
using Parley.Analysis.Fronts;
using Parley.Analysis.Fronts.Merging;

namespace Parley.Analysis.Bargaining;

/// <summary>The front of some packages listed one by one.</summary>
internal sealed class PackageFront : TableFront
{
    private readonly (BigInteger[] Sums, int[] First, BigInteger Count)[] _rows;

    /// <param name="scaled">Of the domain.</param>
    /// <param name="packages">Feasible, each once.</param>
    public PackageFront(Scaled scaled, IEnumerable<int[]> packages) : base(null)
    {
        Parties = scaled.Parties;
        var kept = new DominanceTree<BigInteger>(Parties);
        _rows = [.. packages.Select(o => (Sums: Sums(scaled, o), Outcome: o)).GroupBy(x => string.Join(' ', x.Sums))
            .Select(g => (g.First().Sums, g.Select(x => x.Outcome).Aggregate((a, b) => a.AsSpan().SequenceCompareTo(b) <= 0 ? a : b), (BigInteger)g.Count()))
            .OrderBy(row => row.Sums, Comparer<BigInteger[]>.Create(RowOrder<BigInteger>.Compare)).Where(row => kept.Add(row.Sums))];
    }

    public override int Length => _rows.Length;

    public override int Parties { get; }

    public override BigInteger U(int row, int party) => _rows[row].Sums[party];

    public override BigInteger? Count(int row) => _rows[row].Count;

    public override void Outcome(int row, Span<int> outcome) => _rows[row].First.CopyTo(outcome);

    /// <summary>A package's whole numbers by party, ceilings played no part.</summary>
    public static BigInteger[] Sums(Scaled scaled, int[] outcome)
    {
        var sums = new BigInteger[scaled.Parties];
        void Add(BigInteger[] more)
        {
            for (var p = 0; p < sums.Length; p++)
            {
                sums[p] += more[p];
            }
        }

        for (var i = 0; i < outcome.Length; i++)
        {
            Add(scaled.Scores[i][outcome[i]]);
        }

        foreach (var pattern in scaled.Patterns)
        {
            if (!pattern.Forbidden && pattern.When.Fits(outcome))
            {
                Add(pattern.Add);
            }
        }

        return sums;
    }
}
