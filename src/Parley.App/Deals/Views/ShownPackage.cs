using System.Globalization;
using System.Numerics;
using Parley.Analysis.Domains;

namespace Parley.App.Deals.Views;

/// <summary>A package as the page shows it.</summary>
/// <param name="Number">Its number; null for one that was explained and has none.</param>
/// <param name="Outcome">An option number an issue.</param>
/// <param name="Utilities">By party.</param>
/// <param name="Picked">The rules that pick it, by place among the five.</param>
/// <param name="IsBeaten">Whether another package is known to beat it.</param>
/// <param name="SameAs">The number of the point of the frontier that is worth the same to every party, where it is not that point itself.</param>
/// <param name="Count">How many packages are worth the same; null where that is not known.</param>
internal sealed record ShownPackage(int? Number, Seq<int> Outcome, Seq<Rational> Utilities, Seq<int> Picked, bool IsBeaten, int? SameAs, BigInteger? Count)
{
    internal string Anchor => Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"p{number}") : "explained-package";

    internal string Name => Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"Package {number}") : "The package asked about";

    internal string Short => Number?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
