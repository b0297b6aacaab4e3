using System.Numerics;

namespace Parley.Analysis.Fronts;

/// <summary>The order of the rows of a front: descending by the first number, then the second and so on.</summary>
internal static class RowOrder<T> where T : struct, INumber<T>
{
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
}
