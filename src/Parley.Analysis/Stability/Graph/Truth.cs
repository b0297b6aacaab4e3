using Parley.Conflicts;

namespace Parley.Analysis.Stability.Graph;

/// <summary>Whether a formula holds where given options are taken.</summary>
internal static class Truth
{
    internal static Func<ulong, bool> Of(Formula formula, IReadOnlyDictionary<OptionName, int> at) => formula.Match(
        taken => Bit(1UL << at[taken.Option]),
        not => Negation(Of(not.Of, at)),
        and => Conjunction(Of(and.Left, at), Of(and.Right, at)),
        or => Disjunction(Of(or.Left, at), Of(or.Right, at)),
        implied => Disjunction(Of(implied.Then, at), Negation(Of(implied.Condition, at))),
        equivalent => Equivalence(Of(equivalent.Left, at), Of(equivalent.Right, at)));

    /// <summary>The options a formula speaks of.</summary>
    internal static IEnumerable<OptionName> Options(Formula formula) => formula.Match<IEnumerable<OptionName>>(
        taken => [taken.Option],
        not => Options(not.Of),
        and => Options(and.Left).Concat(Options(and.Right)),
        or => Options(or.Left).Concat(Options(or.Right)),
        implied => Options(implied.Then).Concat(Options(implied.Condition)),
        equivalent => Options(equivalent.Left).Concat(Options(equivalent.Right)));

    private static Func<ulong, bool> Bit(ulong bit) => mask => (mask & bit) != 0;

    private static Func<ulong, bool> Negation(Func<ulong, bool> of) => mask => !of(mask);

    private static Func<ulong, bool> Conjunction(Func<ulong, bool> left, Func<ulong, bool> right) => mask => left(mask) && right(mask);

    private static Func<ulong, bool> Disjunction(Func<ulong, bool> left, Func<ulong, bool> right) => mask => left(mask) || right(mask);

    private static Func<ulong, bool> Equivalence(Func<ulong, bool> left, Func<ulong, bool> right) => mask => left(mask) == right(mask);
}
