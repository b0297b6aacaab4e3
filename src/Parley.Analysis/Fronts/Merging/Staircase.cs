using System.Numerics;

namespace Parley.Analysis.Fronts.Merging;

/// <summary>
/// The unbeaten points of a plane, by the first coordinate ascending and so the second descending, in leaves of up to 128: one search finds
/// whether a point is beaten, and where it goes. [KungLuccioPreparata1975] Cost: logarithmic to find, a leaf's length to insert.
/// </summary>
internal sealed class Staircase<T> : IDominators<T> where T : struct, INumber<T>
{
    private const int Capacity = 128;
    private readonly List<Leaf> _leaves = [];
    private readonly Stack<Leaf> _free = [];
    private T[] _ends = new T[16];

    public void Clear()
    {
        foreach (var leaf in _leaves)
        {
            _free.Push(leaf);
        }

        _leaves.Clear();
    }

    public bool Add(ReadOnlySpan<T> point)
    {
        var (x, y) = (point[0], point[1]);
        var at = First(_ends.AsSpan(0, _leaves.Count), x);
        if (at == _leaves.Count)
        {
            if (at == 0)
            {
                Insert(0, Fresh());
            }
            else
            {
                at--;
            }
        }

        var leaf = _leaves[at];
        var place = First(leaf.X.AsSpan(0, leaf.Length), x);
        if (place < leaf.Length && leaf.Y[place] >= y)
        {
            return false;
        }

        // What the new point beats lies just before its place, and at it where the first coordinates are equal.
        var end = place < leaf.Length && leaf.X[place] == x ? place + 1 : place;
        var start = place;
        while (start > 0 && leaf.Y[start - 1] <= y)
        {
            start--;
        }

        leaf.Replace(start, end, x, y);
        _ends[at] = leaf.X[leaf.Length - 1];
        at = start == 0 ? Trim(at, y) : at;
        if (leaf.Length == Capacity)
        {
            var upper = Fresh();
            leaf.Split(upper);
            _ends[at] = leaf.X[leaf.Length - 1];
            Insert(at + 1, upper);
        }

        return true;
    }

    /// <summary>The first place whose number is no smaller; numbers ascend.</summary>
    private static int First(ReadOnlySpan<T> numbers, T x)
    {
        int low = 0, length = numbers.Length;
        while (length > 0)
        {
            var half = length >> 1;
            low = numbers[low + half] < x ? low + length - half : low;
            length = half;
        }

        return low;
    }

    /// <summary>Drops from the leaves before one what a point with this second coordinate beats, and returns where the leaf is then.</summary>
    private int Trim(int at, T y)
    {
        while (at > 0)
        {
            var leaf = _leaves[at - 1];
            while (leaf.Length > 0 && leaf.Y[leaf.Length - 1] <= y)
            {
                leaf.Length--;
            }

            if (leaf.Length > 0)
            {
                _ends[at - 1] = leaf.X[leaf.Length - 1];
                return at;
            }

            at--;
            _leaves.RemoveAt(at);
            _free.Push(leaf);
            Array.Copy(_ends, at + 1, _ends, at, _leaves.Count - at);
        }

        return at;
    }

    private Leaf Fresh()
    {
        if (!_free.TryPop(out var leaf))
        {
            return new Leaf();
        }

        leaf.Length = 0;
        return leaf;
    }

    private void Insert(int at, Leaf leaf)
    {
        if (_leaves.Count == _ends.Length)
        {
            Array.Resize(ref _ends, 2 * _ends.Length);
        }

        Array.Copy(_ends, at, _ends, at + 1, _leaves.Count - at);
        _leaves.Insert(at, leaf);
        _ends[at] = leaf.Length > 0 ? leaf.X[leaf.Length - 1] : T.Zero;
    }

    private sealed class Leaf
    {
        public T[] X { get; } = new T[Capacity];

        public T[] Y { get; } = new T[Capacity];

        public int Length { get; set; }

        /// <summary>Puts one point in the place of those from <paramref name="start"/> to before <paramref name="end"/>.</summary>
        public void Replace(int start, int end, T x, T y)
        {
            if (end != start + 1)
            {
                Array.Copy(X, end, X, start + 1, Length - end);
                Array.Copy(Y, end, Y, start + 1, Length - end);
                Length += start + 1 - end;
            }

            (X[start], Y[start]) = (x, y);
        }

        public void Split(Leaf upper)
        {
            var half = Length / 2;
            Array.Copy(X, half, upper.X, 0, Length - half);
            Array.Copy(Y, half, upper.Y, 0, Length - half);
            (upper.Length, Length) = (Length - half, half);
        }
    }
}
