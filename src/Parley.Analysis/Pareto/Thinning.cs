using System.Numerics;
using Parley.Analysis.Domains;

namespace Parley.Analysis.Pareto;

/// <summary>
/// A front with a guaranteed loss, where the exact one costs too much: the exact fronts of the parts that interact within themselves, brought
/// together two by two in a balanced tree, and thinned at a node where more rows are left than can be carried on. What is thinned out is worth to no party
/// more than a kept row plus the node's tolerance, so the losses of nodes add up. [PapadimitriouYannakakis2000]
/// </summary>
internal static class Thinning
{
    /// <summary>None where a part's own front costs too much.</summary>
    public static (TableFront Front, BigInteger[] Losses)? Run(Scaled scaled, int cap, Budget leaf) => scaled.Width switch
    {
        Width.Int64 => Run<long>(scaled, cap, leaf),
        Width.Int128 => Run<Int128>(scaled, cap, leaf),
        _ => Run<BigInteger>(scaled, cap, leaf),
    };

    private static (TableFront Front, BigInteger[] Losses)? Run<T>(Scaled scaled, int cap, Budget leaf) where T : struct, INumber<T>
    {
        var nodes = new List<Node<T>>();
        foreach (var part in Plan.Components(scaled))
        {
            var plan = Plan.Of(scaled, part);
            var front = plan.Steps is null ? null : Settling.Run(plan, new Meter(leaf, CancellationToken.None)).Front;
            if (front is null)
            {
                return null;
            }

            nodes.Add(Thin(Node<T>.Of(front, scaled.Parties), cap));
        }

        while (nodes.Count > 1)
        {
            // Parts of like size meet, and the order of the issues decides between equals.
            nodes = [.. nodes.OrderBy(n => n.Length)];
            var next = new List<Node<T>>();
            for (var at = 0; at + 1 < nodes.Count; at += 2)
            {
                next.Add(Thin(Sum(nodes[at], nodes[at + 1]), cap));
            }

            if (nodes.Count % 2 == 1)
            {
                next.Add(nodes[^1]);
            }

            nodes = next;
        }

        var all = nodes.Count == 1 ? nodes[0] : Node<T>.Empty(scaled.Parties);
        return (new TreeFront<T>(all), Array.ConvertAll(all.Loss, l => BigInteger.CreateChecked(l)));
    }

    /// <summary>The rows of the sums of two nodes that no other beats, in descending order.</summary>
    private static Node<T> Sum<T>(Node<T> left, Node<T> right) where T : struct, INumber<T>
    {
        var parties = left.Loss.Length;
        var rows = new (T[] U, int Left, int Right)[left.Length * right.Length];
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                var sum = new T[parties];
                for (var p = 0; p < parties; p++)
                {
                    sum[p] = left.U[i][p] + right.U[j][p];
                }

                rows[(i * right.Length) + j] = (sum, i, j);
            }
        }

        Array.Sort(rows, static (a, b) =>
        {
            var c = Node<T>.Compare(a.U, b.U);
            return c != 0 ? c : (a.Left, a.Right).CompareTo((b.Left, b.Right));
        });
        var beaten = new DominanceTree<T>(parties);
        var kept = rows.Where(r => beaten.Add(r.U)).ToArray();
        return new Node<T>([.. kept.Select(k => k.U)], [.. left.Loss.Zip(right.Loss, (a, b) => a + b)], null, left, right,
            [.. kept.Select(k => (k.Left, k.Right))], [.. left.Most.Zip(right.Most, (a, b) => a + b)]);
    }

    /// <summary>Drops rows until no more than the cap are left, by the least of a ladder of tolerances that does it.</summary>
    private static Node<T> Thin<T>(Node<T> node, int cap) where T : struct, INumber<T>
    {
        if (node.Length <= cap)
        {
            return node;
        }

        var parties = node.Loss.Length;
        var order = Enumerable.Range(0, node.Length)
            .OrderByDescending(r => Enumerable.Range(0, parties).Sum(p => Share(node.U[r][p], node.Most[p]))).ThenBy(r => r).ToArray();
        for (var thousandths = 2; ; thousandths += Math.Max(1, thousandths / 3))
        {
            var slack = node.Most.Select(m => m * T.CreateChecked(thousandths) / T.CreateChecked(1000)).ToArray();
            var tree = new DominanceTree<T>(parties);
            var kept = new List<int>();
            var lowered = new T[parties];
            foreach (var row in order)
            {
                for (var p = 0; p < parties; p++)
                {
                    lowered[p] = node.U[row][p] - slack[p];
                }

                if (!tree.Beats(lowered))
                {
                    tree.Add(node.U[row]);
                    kept.Add(row);
                    if (kept.Count > cap)
                    {
                        break;
                    }
                }
            }

            if (kept.Count <= cap)
            {
                kept.Sort();
                return node.Only(kept, slack);
            }
        }
    }

    private static double Share<T>(T value, T most) where T : struct, INumber<T> =>
        most == T.Zero ? 0 : double.CreateSaturating(value) / double.CreateSaturating(most);
}

/// <summary>Sums with where they came from: rows of a part's own front, or of two nodes.</summary>
internal sealed record Node<T>(T[][] U, T[] Loss, (TableFront Front, int[] Rows)? Part, Node<T>? Left, Node<T>? Right, (int Left, int Right)[] From, T[] Most)
    where T : struct, INumber<T>
{
    public int Length => U.Length;

    public static Node<T> Of(TableFront front, int parties)
    {
        T[][] u = [.. Enumerable.Range(0, front.Length).Select(r => Enumerable.Range(0, parties).Select(p => T.CreateChecked(front.U(r, p))).ToArray())];
        T[] most = [.. Enumerable.Range(0, parties).Select(p => u.Select(row => T.Abs(row[p])).DefaultIfEmpty(T.Zero).Max())];
        return new(u, new T[parties], (front, [.. Enumerable.Range(0, front.Length)]), null, null, [], most);
    }

    public static Node<T> Empty(int parties) => new([new T[parties]], new T[parties], null, null, null, [], new T[parties]);

    public static Node<T> Nothing(int parties) => new([], new T[parties], null, null, null, [], new T[parties]);

    /// <summary>Descending by the first number, then the second and so on.</summary>
    public static int Compare(T[] a, T[] b)
    {
        for (var p = 0; p < a.Length; p++)
        {
            var c = b[p].CompareTo(a[p]);
            if (c != 0)
            {
                return c;
            }
        }

        return 0;
    }

    public Node<T> Only(List<int> rows, T[] slack) => this with
    {
        U = [.. rows.Select(r => U[r])],
        Part = Part is var (front, own) ? (front, [.. rows.Select(r => own[r])]) : null,
        From = From.Length == 0 ? [] : [.. rows.Select(r => From[r])],
        Loss = [.. Loss.Zip(slack, (a, b) => a + b)],
    };

    public void Outcome(int row, Span<int> outcome)
    {
        if (Part is var (front, own))
        {
            front.Outcome(own[row], outcome);
        }
        else if (Left is not null)
        {
            Left.Outcome(From[row].Left, outcome);
            Right!.Outcome(From[row].Right, outcome);
        }
    }
}

internal sealed class TreeFront<T>(Node<T> node) : TableFront(null) where T : struct, INumber<T>
{
    private readonly int[] _order = [.. Enumerable.Range(0, node.Length).OrderBy(r => node.U[r], Comparer<T[]>.Create(Node<T>.Compare))];

    public override int Length => node.Length;

    public override int Parties => node.Loss.Length;

    public override BigInteger U(int row, int party) => BigInteger.CreateChecked(node.U[_order[row]][party]);

    public override BigInteger Count(int row) => throw new InvalidOperationException("An approximate front is not counted.");

    public override void Outcome(int row, Span<int> outcome) => node.Outcome(_order[row], outcome);
}
