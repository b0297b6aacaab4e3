using System.Globalization;

namespace Parley.App.Stability.Views;

/// <summary>A line of the picture: a curve bent to one side, from the frame of one state to that of another, with its heads.</summary>
/// <param name="Link">What it stands for.</param>
/// <param name="Line">The curve, as SVG has it.</param>
/// <param name="HeadThere">The head at the second state; null where nobody moves there.</param>
/// <param name="HeadBack">The head at the first.</param>
internal sealed record GraphCurve(GraphLink Link, string Line, string? HeadThere, string? HeadBack)
{
    private const int Samples = 24;
    private const double HeadLength = 7;
    private const double HeadWidth = 3.2;

    private static readonly double[] Bends = [0, 12, -12, 24, -24, 38, -38, 54, -54, 76, -76, 104, -104];

    /// <summary>
    /// Curves for all links, one after the other: each bends so far aside that it runs through no other state and lies on none of those before it, where that can be. Cost the links times their number, and times the states.
    /// </summary>
    /// <param name="nodes">The states, by number.</param>
    /// <param name="links">The links.</param>
    /// <param name="width">How wide the picture is; nothing runs out of it.</param>
    internal static IEnumerable<GraphCurve> Of(IReadOnlyDictionary<int, GraphNode> nodes, IEnumerable<GraphLink> links, double width)
    {
        var middles = new List<(double X, double Y)>();
        foreach (var link in links)
        {
            var (from, to) = (nodes[link.From], nodes[link.To]);
            var bend = Bends.Select((b, i) => (b, Cost: Cost(nodes.Values, middles, from, to, b, width) + (i * 0.01))).MinBy(x => x.Cost).b;
            var curve = new Quadratic(from, to, bend);
            middles.Add(curve.At(0.5));
            yield return Drawn(link, from, to, curve);
        }
    }

    private static double Cost(IEnumerable<GraphNode> nodes, List<(double X, double Y)> middles, GraphNode from, GraphNode to, double bend, double width)
    {
        var curve = new Quadratic(from, to, bend);
        var points = Enumerable.Range(1, Samples - 1).Select(i => curve.At((double)i / Samples)).ToList();
        var touched = nodes.Count(n => n != from && n != to && points.Exists(p => n.Holds(p.X, p.Y, 3)));
        var outside = points.Count(p => p.X < 2 || p.X > width - 2);
        var (x, y) = curve.At(0.5);
        var near = middles.Count(m => Math.Abs(m.X - x) + Math.Abs(m.Y - y) < 9);
        return (touched * 10) + (outside * 5) + (near * 3) + (Math.Abs(bend) / 60);
    }

    private static GraphCurve Drawn(GraphLink link, GraphNode from, GraphNode to, Quadratic curve)
    {
        var (start, end) = (curve.Leaves(from), 1 - curve.Reversed.Leaves(to));
        if (end - start < 0.05)
        {
            (start, end) = (0.3, 0.7);
        }

        var (a, c, b) = curve.Part(start, end);
        return new(
            link,
            string.Create(CultureInfo.InvariantCulture, $"M{a.X:0.#} {a.Y:0.#}Q{c.X:0.#} {c.Y:0.#} {b.X:0.#} {b.Y:0.#}"),
            link.There ? Head(c, b) : null,
            link.Back ? Head(c, a) : null);
    }

    private static string Head((double X, double Y) before, (double X, double Y) tip)
    {
        var (dx, dy) = (tip.X - before.X, tip.Y - before.Y);
        var length = Math.Max(1e-6, Math.Sqrt((dx * dx) + (dy * dy)));
        var (ux, uy) = (dx / length, dy / length);
        var (bx, by) = (tip.X - (ux * HeadLength), tip.Y - (uy * HeadLength));
        return string.Create(CultureInfo.InvariantCulture,
            $"M{bx - (uy * HeadWidth):0.#} {by + (ux * HeadWidth):0.#}L{tip.X:0.#} {tip.Y:0.#}L{bx + (uy * HeadWidth):0.#} {by - (ux * HeadWidth):0.#}");
    }

    /// <summary>A quadratic curve between the middles of two states, its middle so far to the right of the straight line.</summary>
    private readonly record struct Quadratic((double X, double Y) A, (double X, double Y) C, (double X, double Y) B)
    {
        internal Quadratic(GraphNode from, GraphNode to, double bend)
            : this((from.X, from.Y), Control(from, to, bend), (to.X, to.Y))
        {
        }

        internal Quadratic Reversed => new(B, C, A);

        internal (double X, double Y) At(double t) => (
            ((1 - t) * (1 - t) * A.X) + (2 * t * (1 - t) * C.X) + (t * t * B.X),
            ((1 - t) * (1 - t) * A.Y) + (2 * t * (1 - t) * C.Y) + (t * t * B.Y));

        /// <summary>Where it has left the frame of a state that it begins in.</summary>
        internal double Leaves(GraphNode node)
        {
            var t = 0.0;
            while (t < 1 && node.Holds(At(t).X, At(t).Y, 2))
            {
                t += 0.005;
            }

            return t;
        }

        /// <summary>The part between two places, as a curve of its own.</summary>
        internal ((double X, double Y) A, (double X, double Y) C, (double X, double Y) B) Part(double from, double to)
        {
            var (a, b) = (At(from), At(to));
            double Blossom(double p, double q, double r) => ((1 - from) * (1 - to) * p) + (((from * (1 - to)) + (to * (1 - from))) * q) + (from * to * r);
            return (a, (Blossom(A.X, C.X, B.X), Blossom(A.Y, C.Y, B.Y)), b);
        }

        private static (double X, double Y) Control(GraphNode from, GraphNode to, double bend)
        {
            var (dx, dy) = (to.X - from.X, to.Y - from.Y);
            var length = Math.Max(1, Math.Sqrt((dx * dx) + (dy * dy)));
            return (((from.X + to.X) / 2) - (dy / length * bend * 2), ((from.Y + to.Y) / 2) + (dx / length * bend * 2));
        }
    }
}
