using System.Globalization;
using Parley.App.Web.Addresses;
using Parley.Storage.Saying;

namespace Parley.App.Web.Framing;

/// <summary>A page, and the part of the record it is asked of: what its links are made from.</summary>
/// <param name="Path">The page, without a form such as <c>.json</c>.</param>
/// <param name="Own">What else the page is asked with, in order.</param>
/// <param name="Cut">The part of the record.</param>
public sealed record Here(string Path, Seq<(string Name, string Value)> Own, Cut Cut)
{
    /// <summary>Another page, asked of the same part of the record.</summary>
    public string To(string path, params ReadOnlySpan<(string Name, string Value)> own) => Address(path, [.. own, .. Asked()]);

    /// <summary>This page with the source pane at some claims or at an item.</summary>
    public string Source(string ids) => Address(Path, [.. Own.Where(o => o.Name != "source"), .. Asked(), ("source", ids)]);

    /// <summary>The page of whatever has an id; null where it has none of its own.</summary>
    public string? Item(string id) => ItemPaths.Of(id) is { } path ? To(path) : null;

    /// <summary>This page in another form.</summary>
    public string As(string form) => Address((Path == "/" ? "/today" : Path) + form, [.. Own.Where(o => o.Name is not ("source" or "at" or "edit")), .. Asked()]);

    private IEnumerable<(string Name, string Value)> Asked()
    {
        if (Cut.AsOf is { } asOf)
        {
            yield return ("as-of", asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (Cut.ReviewedOnly)
        {
            yield return ("reviewed", "1");
        }
    }

    private static string Address(string path, IEnumerable<(string Name, string Value)> asked)
    {
        // A comma means nothing in a query, and ids have many between them.
        var query = string.Join('&', asked.Select(a => $"{a.Name}={Uri.EscapeDataString(a.Value).Replace("%2C", ",", StringComparison.Ordinal)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
