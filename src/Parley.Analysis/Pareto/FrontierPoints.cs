using System.Collections;
using Parley.Analysis.Domains;
using Parley.Analysis.Fronts;

namespace Parley.Analysis.Pareto;

/// <summary>The points of a table, read as they are asked for.</summary>
internal sealed class FrontierPoints(Domain domain, TableFront table) : IReadOnlyList<FrontierPoint>
{
    public int Count => table.Length;

    public TableFront Table => table;

    public FrontierPoint this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, table.Length);
            var outcome = new int[domain.Options.Count];
            table.Outcome(index, outcome);
            var utilities = new Rational[domain.Parties.Count];
            for (var p = 0; p < utilities.Length; p++)
            {
                utilities[p] = domain.Scaled.Utility(p, table.U(index, p));
            }

            return new FrontierPoint(Seq.Create<Rational>(utilities), Seq.Create<int>(outcome), table.Count(index));
        }
    }

    public IEnumerator<FrontierPoint> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
