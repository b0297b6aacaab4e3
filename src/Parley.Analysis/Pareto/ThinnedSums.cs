using System.Numerics;
using Parley.Analysis.Fronts;

namespace Parley.Analysis.Pareto;

/// <summary>Sums with where they came from: rows of a part's own front, or of two nodes.</summary>
internal sealed record ThinnedSums<T>(T[][] U, T[] Loss, TableFront? Part, ThinnedSums<T>? Left, ThinnedSums<T>? Right, (int Left, int Right)[] From, T[] Most)
    where T : struct, INumber<T>
{
    public int Length => U.Length;

    public static ThinnedSums<T> Of(TableFront front, int parties)
    {
        T[][] u = [.. Enumerable.Range(0, front.Length).Select(r => Enumerable.Range(0, parties).Select(p => T.CreateChecked(front.U(r, p))).ToArray())];
        T[] most = [.. Enumerable.Range(0, parties).Select(p => u.Select(row => T.Abs(row[p])).DefaultIfEmpty(T.Zero).Max())];
        return new(u, new T[parties], front, null, null, [], most);
    }

    public static ThinnedSums<T> Empty(int parties) => new([new T[parties]], new T[parties], null, null, null, [], new T[parties]);

    public static ThinnedSums<T> Nothing(int parties) => new([], new T[parties], null, null, null, [], new T[parties]);

    public void Outcome(int row, Span<int> outcome)
    {
        Part?.Outcome(row, outcome);
        if (Left is not null)
        {
            Left.Outcome(From[row].Left, outcome);
            Right!.Outcome(From[row].Right, outcome);
        }
    }
}
