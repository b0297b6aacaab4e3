using Parley.Conflicts;

namespace Parley.Analysis.Stability.Graph;

/// <summary>In which states a formula holds, 64 of them at a time: a bit each of those whose numbers are 64 times the block and up to 63 more.</summary>
internal static class Truth
{
    internal static Func<int, ulong> Of(Formula formula, IReadOnlyDictionary<OptionName, int> at, StateSpace space) => formula.Match(
        taken => Column(at[taken.Option], space),
        not => Negation(Of(not.Of, at, space)),
        and => Conjunction(Of(and.Left, at, space), Of(and.Right, at, space)),
        or => Disjunction(Of(or.Left, at, space), Of(or.Right, at, space)),
        implied => Disjunction(Of(implied.Then, at, space), Negation(Of(implied.Condition, at, space))),
        equivalent => Equivalence(Of(equivalent.Left, at, space), Of(equivalent.Right, at, space)));

    private static Func<int, ulong> Column(int option, StateSpace space) => block => space.Taken(option, block);

    private static Func<int, ulong> Negation(Func<int, ulong> of) => block => ~of(block);

    private static Func<int, ulong> Conjunction(Func<int, ulong> left, Func<int, ulong> right) => block => left(block) & right(block);

    private static Func<int, ulong> Disjunction(Func<int, ulong> left, Func<int, ulong> right) => block => left(block) | right(block);

    private static Func<int, ulong> Equivalence(Func<int, ulong> left, Func<int, ulong> right) => block => ~(left(block) ^ right(block));
}
