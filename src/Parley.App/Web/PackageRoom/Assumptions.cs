using System.Globalization;

namespace Parley.App.Web.PackageRoom;

/// <summary>What a person assumes otherwise than the draft has it. It stands in the address and is kept nowhere: a try, no decision.</summary>
/// <param name="Set">Ranges set by hand, 0 to 100, by sentence.</param>
/// <param name="Out">Sentences struck out.</param>
/// <param name="Lines">Red lines that are only suggested, and taken for one here.</param>
internal sealed record Assumptions(IReadOnlyDictionary<string, (int Low, int High)> Set, IReadOnlySet<string> Out, IReadOnlySet<string> Lines)
{
    private const int Most = 2000;

    internal int Count => Set.Count + Out.Count + Lines.Count;

    /// <summary>Reads what an address holds; what is not understood is left out.</summary>
    internal static Assumptions Read(string set, string struck, string lines)
    {
        var ranges = new SortedDictionary<string, (int, int)>(StringComparer.Ordinal);
        foreach (var part in Parts(set))
        {
            if (part.Split(':', '-') is [var key, var low, var high] && Whole(low) is { } from && Whole(high) is { } to)
            {
                ranges[key] = (Math.Min(from, to), Math.Max(from, to));
            }
        }

        return new(ranges, Parts(struck).ToHashSet(StringComparer.Ordinal), Parts(lines).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The same as an address holds it, in an order of its own.</summary>
    internal (string Name, string Value)[] Written() =>
        new[]
        {
            ("set", string.Join(',', Set.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key}:{s.Value.Low}-{s.Value.High}")))),
            ("out", string.Join(',', Out.Order(StringComparer.Ordinal))),
            ("line", string.Join(',', Lines.Order(StringComparer.Ordinal))),
        }.Where(p => p.Item2.Length > 0).ToArray();

    /// <summary>A number of a slider; null for anything else.</summary>
    internal static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 100 ? number : null;

    private static IEnumerable<string> Parts(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Take(Most);
}
