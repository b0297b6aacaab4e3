namespace Parley.App.Web.Viewing;

/// <summary>Cuts long lists into stretches.</summary>
internal static class Stretches
{
    /// <summary>Rows of a list that stand on one page.</summary>
    internal const int Length = 60;

    /// <summary>The stretch after the row of an id; the first where none is named, or none is there any more. Only its own rows are made.</summary>
    internal static Stretch<T> Of<TFrom, T>(IReadOnlyList<TFrom> all, Func<TFrom, string> id, string after, Func<TFrom, T> row, int length = Length)
    {
        var from = 0;
        for (var n = 0; after.Length > 0 && n < all.Count; n++)
        {
            if (id(all[n]) == after)
            {
                from = n + 1;
                break;
            }
        }

        TFrom[] page = [.. all.Skip(from).Take(length)];
        return new([.. page.Select(row)], from + page.Length < all.Count ? id(page[^1]) : null, all.Count);
    }
}
