using Parley.Analysis.Scenarios.Input;
using Parley.Conflicts;
using Parley.Deals;

namespace Parley.Analysis.Stability.Input;

/// <summary>What can be wrong with a conflict beyond what can be wrong with any file; docs/reference/problems.md lists the codes.</summary>
internal static class ConflictProblems
{
    internal static ScenarioProblem TwoOwners(string option, string first, string second, Place place) =>
        new("C001", $"option \"{Node.Shown(option)}\" belongs to {first} and to {second}; expected one owner", place);

    internal static ScenarioProblem NoState(Place place) =>
        new("C002", "the impossible patterns leave no state at all; expected patterns that do not cover everything together", place);

    internal static ScenarioProblem TooManyStates(int options, int most, Place place) => new(
        "C003",
        $"{options} options make up to {Math.Pow(2, options):N0} states, and more than {most:N0} of them are possible; expected fewer: leave out options, rule out patterns under impossible, or list the states that matter under states",
        place);

    internal static ScenarioProblem TooManyMoves(Place place) =>
        new("C003", $"the states have more than {Graph.WrittenMoves.MostMoves:N0} moves; expected fewer: rule out patterns under impossible, or list the states that matter", place);

    internal static ScenarioProblem ListedImpossible(string state, OptionPattern pattern, Place place) =>
        new("C004", $"state {Node.Shown(state)} matches the impossible pattern ({pattern}); expected one of the two to go", place);

    internal static ScenarioProblem ListedTwice(string state, string before, Place place) =>
        new("C005", $"state {Node.Shown(state)} is the same as state {Node.Shown(before)}; expected each state once", place);

    internal static ScenarioProblem Misses(string what, IReadOnlyCollection<string> states, Place place) => new(
        "C006",
        $"{what} misses {(states.Count == 1 ? "state" : $"{states.Count:N0} states:")} {Some(states)}; expected every state, those as good as each other in brackets",
        place);

    internal static ScenarioProblem NotParsed(string statement, StatementFault fault, Place place) => new(
        "C007",
        $"the statement \"{Node.Shown(statement)}\" does not parse at character {fault.At + 1}: {(fault.Found is null ? "it ends" : $"\"{Node.Shown(fault.Found)}\" stands")} there; expected {fault.Expected}",
        place);

    internal static ScenarioProblem NoMove(string what, string text, Place place) =>
        new("C008", $"{what} is \"{Node.Shown(text)}\"; expected two states such as 1 > 2, or 1 <> 2 for both ways", place);

    internal static ScenarioProblem TooMany(string what, int found, int most, Place place) =>
        new("C009", $"{what}: {found} are too many; expected at most {most}", place);

    internal static ScenarioProblem MatchesNothing(string what, OptionPattern pattern, Place place) =>
        new("C010", $"{what} ({pattern}) matches no state, so it says nothing", place, IsFatal: false);

    private static string Some(IReadOnlyCollection<string> states) =>
        string.Join(", ", states.Take(8).Select(Node.Shown)) + (states.Count > 8 ? $" and {states.Count - 8:N0} more" : "");
}
