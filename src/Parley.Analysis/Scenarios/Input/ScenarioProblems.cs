using Parley.Deals;

namespace Parley.Analysis.Scenarios.Input;

/// <summary>What can be wrong with the files of a scenario; docs/reference/problems.md lists the codes.</summary>
public static class ScenarioProblems
{
    private const int MostNamed = 8;

    public static ScenarioProblem NotFound(string path) => new("D001", "there is no such file or folder", new(path, 0, 0));

    public static ScenarioProblem Unreadable(string path, string reason) =>
        new("D002", $"the system does not let it be read: {reason.TrimEnd('.')}", new(path, 0, 0));

    public static ScenarioProblem TooLong(string path, long most) =>
        new("D003", $"the file has more than {most:N0} bytes", new(path, 0, 0));

    public static ScenarioProblem NoScenario(string path, string found) => new("D004", $"{found}; expected {Expected}", new(path, 0, 0));

    internal static ScenarioProblem Malformed(string message, Place place) => new("D005", Sentence(message), place);

    internal static ScenarioProblem Missing(string what, string expected, Place place) => new("D006", $"{what} is missing; expected {expected}", place);

    internal static ScenarioProblem Unknown(string what, string key, IEnumerable<string> known, Place place) =>
        new("D007", $"there is no {what} \"{Node.Shown(key)}\"; expected {AnyOf(known)}", place);

    internal static ScenarioProblem WrongType(string what, string found, string expected, Place place) =>
        new("D008", $"{what} is {found}; expected {expected}", place);

    internal static ScenarioProblem Twice(string what, Place place) => new("D009", $"{what} stands here a second time; expected once", place);

    internal static ScenarioProblem OutOfRange(string what, string found, string expected, Place place) =>
        new("D010", $"{what} is {found}; expected {expected}", place);

    internal static ScenarioProblem NoWeight(string party, Place place) =>
        new("D011", $"all weights of {party} can only be 0, so nothing is worth anything to it; expected at least one above 0", place);

    internal static ScenarioProblem NoScore(string what, Place place) => new("D012", $"{what} has no score; expected a number or a range [low, high]", place);

    internal static ScenarioProblem Contradiction(string what, Place place) => new("D013", what, place);

    internal static ScenarioProblem SourceOfNothing(string path, Place place) =>
        new("D014", $"\"{Node.Shown(path)}\" names no entry of this file; expected a path such as north.red lines[0] or north.weights.harbour", place);

    internal static ScenarioProblem NotSupported(string what, string expected, Place place) => new("D015", $"{what}; expected {expected}", place);

    internal static ScenarioProblem Mismatch(string what, Place place) => new("D016", what, place);

    internal static ScenarioProblem TooMany(string what, long found, long most, Place place) =>
        new("D017", $"{what} would have {found:N0} options; at most {most:N0} are read", place);

    internal static ScenarioProblem PassedOver(string why, Place place) => new("D018", why, place, IsFatal: false);

    internal static ScenarioProblem Quirk(string what, Place place) => new("D019", what, place, IsFatal: false);

    /// <summary>What is said in place of so many further problems of one kind.</summary>
    internal static string More(int count) => count == 1
        ? "here is one more problem of this kind, which is not told by itself"
        : $"from here on there are {count:N0} more problems of this kind, which are not told one by one";

    /// <summary>Up to eight of the names, for a sentence.</summary>
    internal static string AnyOf(IEnumerable<string> names)
    {
        var count = names.TryGetNonEnumeratedCount(out var known) ? known : names.Count();
        var shown = string.Join(", ", names.Take(MostNamed).Select(Node.Shown));
        return count switch
        {
            0 => "none",
            1 => shown,
            > MostNamed => $"one of {shown} and {count - MostNamed} more",
            _ => $"one of {shown}",
        };
    }

    private const string Expected = "a Parley scenario (YAML that begins with parley: scenario/1), a GENIUS domain with its profiles, "
        + "a GeniusWeb domain with its profiles, or a NegMAS folder";

    private static string Sentence(string message) => message.TrimEnd('.');
}
