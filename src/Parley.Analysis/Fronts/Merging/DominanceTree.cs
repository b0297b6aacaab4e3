using System.Numerics;

namespace Parley.Analysis.Fronts.Merging;

/// <summary>
/// A k-d tree of points that are only ever added, with the greatest and least of each coordinate below every node, so that most questions
/// end at a node that is nowhere above the point, or a leaf. The last points found to beat another are asked first. [Bentley1975]
/// </summary>
internal sealed class DominanceTree<T>(int coordinates) : IDominators<T> where T : struct, INumber<T>
{
    private const int Capacity = 32;
    private const int Recent = 8;
    private readonly T[][] _recent = [.. Enumerable.Range(0, Recent).Select(_ => new T[coordinates])];
    private Node _root = new(coordinates);
    private int _remembered;
    private int _oldest;

    public void Clear()
    {
        _root = new(coordinates);
        (_remembered, _oldest) = (0, 0);
    }

    public bool Add(ReadOnlySpan<T> point)
    {
        if (Beats(point))
        {
            return false;
        }

        Insert(point);
        return true;
    }

    /// <summary>Whether a point of the set is nowhere below this one.</summary>
    public bool Beats(ReadOnlySpan<T> point)
    {
        for (var r = 0; r < _remembered; r++)
        {
            if (Above(_recent[r], 0, point))
            {
                return true;
            }
        }

        return Beaten(_root, point);
    }

    private static bool Above(ReadOnlySpan<T> points, int start, ReadOnlySpan<T> point)
    {
        for (var c = 0; c < point.Length; c++)
        {
            if (points[start + c] < point[c])
            {
                return false;
            }
        }

        return true;
    }

    private bool Beaten(Node node, ReadOnlySpan<T> point)
    {
        if (node.Length == 0 || !Above(node.Most, 0, point))
        {
            return false;
        }

        if (node.Upper is null)
        {
            for (var at = 0; at < node.Length * coordinates; at += coordinates)
            {
                if (Above(node.Points!, at, point))
                {
                    node.Points.AsSpan(at, coordinates).CopyTo(_recent[_oldest]);
                    _oldest = (_oldest + 1) % Recent;
                    _remembered = Math.Min(_remembered + 1, Recent);
                    return true;
                }
            }

            return false;
        }

        return Beaten(node.Upper, point) || Beaten(node.Lower!, point);
    }

    private void Insert(ReadOnlySpan<T> point)
    {
        var node = _root;
        while (true)
        {
            node.Stretch(point);
            if (node.Upper is null)
            {
                break;
            }

            node = point[node.Coordinate] >= node.Cut ? node.Upper : node.Lower!;
        }

        if (node.Points!.Length == node.Length * coordinates && !node.Split())
        {
            node.Grow();
        }

        if (node.Upper is not null)
        {
            node.Length++;
            node = point[node.Coordinate] >= node.Cut ? node.Upper : node.Lower!;
            node.Stretch(point);
            if (node.Points!.Length == node.Length * coordinates)
            {
                node.Grow();
            }
        }

        point.CopyTo(node.Points.AsSpan(node.Length * coordinates));
        node.Length++;
    }

    private sealed class Node(int coordinates)
    {
        public T[] Most { get; } = new T[coordinates];

        public T[] Least { get; } = new T[coordinates];

        public T[]? Points { get; private set; } = new T[Capacity * coordinates];

        public int Length { get; set; }

        public Node? Upper { get; private set; }

        public Node? Lower { get; private set; }

        public int Coordinate { get; private set; }

        public T Cut { get; private set; }

        public void Stretch(ReadOnlySpan<T> point)
        {
            for (var c = 0; c < point.Length; c++)
            {
                Most[c] = Length == 0 || point[c] > Most[c] ? point[c] : Most[c];
                Least[c] = Length == 0 || point[c] < Least[c] ? point[c] : Least[c];
            }
        }

        public void Grow()
        {
            var points = Points!;
            Array.Resize(ref points, points.Length * 2);
            Points = points;
        }

        /// <summary>Halves a full leaf at the median of its widest coordinate; false where all its points are one.</summary>
        public bool Split()
        {
            var widest = Enumerable.Range(0, coordinates).MaxBy(c => Most[c] - Least[c]);
            var order = Enumerable.Range(0, Length).Select(i => Points![(i * coordinates) + widest]).Order().ToArray();
            var cut = order[Length / 2];
            if (cut == order[0])
            {
                cut = order.FirstOrDefault(v => v > cut, cut);
                if (cut == order[0])
                {
                    return false;
                }
            }

            (Upper, Lower, Coordinate, Cut) = (new(coordinates), new(coordinates), widest, cut);
            for (var i = 0; i < Length; i++)
            {
                var point = Points.AsSpan(i * coordinates, coordinates);
                var side = point[widest] >= cut ? Upper : Lower;
                side.Stretch(point);
                if (side.Points!.Length == side.Length * coordinates)
                {
                    side.Grow();
                }

                point.CopyTo(side.Points.AsSpan(side.Length * coordinates));
                side.Length++;
            }

            Points = null;
            return true;
        }
    }
}
