using System.Globalization;
using System.Numerics;

namespace Parley.Wording;

/// <summary>Lists, places in a row, numbers and names as English has them: one way for the terminal, pages and drafts.</summary>
public static class InWords
{
    private static readonly string[] Ordinals =
        ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    // A longer number is told in its digits alone.
    private static readonly BigInteger MostGrouped = BigInteger.Pow(10, 15);

    /// <summary>"one", "one and another", "one, another and a third"; <paramref name="none"/> where there are none.</summary>
    public static string List(IReadOnlyList<string> items, string none = "")
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count == 0 ? none : string.Concat(items.Select((item, i) => Before(i, items.Count) + item));
    }

    /// <summary>What stands in a list of so many before the item at a place, counted from 0: nothing, a comma, or "and" before the last.</summary>
    public static string Before(int place, int count) => place == 0 ? "" : place == count - 1 ? " and " : ", ";

    /// <summary>"first" to "twelfth", then "13th", "21st".</summary>
    public static string Ordinal(int n) => n < Ordinals.Length && n > 0
        ? Ordinals[n]
        : n.ToString(CultureInfo.InvariantCulture) + ((n % 100) is >= 11 and <= 13 ? "th" : (n % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    /// <summary>"1 party", "1,200 parties".</summary>
    public static string Count(int count, string one, string several) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : several)}");

    /// <summary>A whole number, its thousands set apart up to fifteen digits.</summary>
    public static string Whole(BigInteger value) => value.ToString(value < MostGrouped ? "N0" : "R", CultureInfo.InvariantCulture);

    /// <summary>A number that a report gives, as it is meant: "about 1,300", "12 to 15".</summary>
    public static string Number(Count count)
    {
        ArgumentNullException.ThrowIfNull(count);
        var value = count.Value.ToString("N0", CultureInfo.InvariantCulture);
        var number = count.Max is { } max ? $"{value} to {max.ToString("N0", CultureInfo.InvariantCulture)}" : value;
        return count.Approx == Approx.Exact ? number : $"{Word.Of(count.Approx).Replace('-', ' ')} {number}";
    }

    /// <summary>With a capital first letter.</summary>
    public static string Capital(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>"Ukraine’s", "the Houthis’".</summary>
    public static string Possessive(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.EndsWith('s') ? name + "’" : name + "’s";
    }

    /// <summary>The name of a party, with its article where English wants one.</summary>
    public static string The(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith("United ", StringComparison.Ordinal) || name is "U.S." or "U.N." or "U.K." || (name.Split(' ') is { Length: > 1 } words && (Bodies.Contains(words[^1]) || words.Contains("Republic")))
            || name is "army" or "government" or "military" or "opposition" or "rebels" or "junta" or "delegation"
            ? "the " + name
            : name;
    }

    private static readonly HashSet<string> Bodies = ["Union", "Federation", "Kingdom", "Movement", "Army", "Front", "Forces", "Council", "League", "Alliance", "Authority", "Emirates", "Nations", "Command", "Staff"];
}
