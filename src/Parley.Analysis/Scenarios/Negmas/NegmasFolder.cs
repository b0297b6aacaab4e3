using System.Globalization;
using Parley.Analysis.Scenarios.Input;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Negmas;

/// <summary>
/// Reads a folder that NegMAS wrote, in YAML or JSON: an outcome space of discrete issues and a linear additive utility function for each
/// party, in the order of the files. Files whose names begin with an underscore hold results and are passed over.
/// </summary>
internal static class NegmasFolder
{
    internal static bool IsSpace(Node root) => root is Node.Map map && Type(map).EndsWith("OutcomeSpace", StringComparison.Ordinal) && map["issues"] is not null;

    internal static bool IsFunction(Node root) =>
        root is Node.Map map && (Type(map).EndsWith("UtilityFunction", StringComparison.Ordinal) || Type(map).EndsWith("UFun", StringComparison.Ordinal));

    /// <summary>The last word of what <c>type</c> says, without modules before it.</summary>
    internal static string Type(Node.Map map) => map["type"] is Node.Scalar type ? type.Text[(type.Text.LastIndexOf('.') + 1)..] : "";

    internal static ScenarioReading Read(IReadOnlyList<(ScenarioFile File, Node Root)> files, Findings findings)
    {
        var names = files.Select(f => f.File.Name).ToList();
        var whole = new Place(names[0], 1, 1);
        var space = files.LastOrDefault(f => IsSpace(f.Root)).Root as Node.Map;
        if (space is null)
        {
            findings.Add(ScenarioProblems.Missing("the outcome space", "a file with type: DiscreteCartesianOutcomeSpace and issues", whole));
        }

        var issues = space is null ? [] : Issues(space, findings);
        var functions = files.Where(f => IsFunction(f.Root)).ToList();
        if (functions.Count == 0)
        {
            findings.Add(ScenarioProblems.Missing("every utility function", "a file with type: LinearAdditiveUtilityFunction for each party", whole));
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var parties = space is null ? [] : functions.ConvertAll(f => NegmasFunction.Read((Node.Map)f.Root, f.File.Name, issues, ids, findings));
        var title = (space?["name"] as Node.Scalar)?.Text;
        return findings.Reading(names, () => new(title, UtilityRule.Negmas, [.. issues], [.. parties.OfType<Party>()]));
    }

    private static List<Issue> Issues(Node.Map space, Findings findings)
    {
        var issues = new List<Issue>();
        var items = Take.List(space["issues"], "issues", "a list of issues", space.Place, findings)?.Items ?? [];
        foreach (var (item, n) in items.Select((x, i) => (x, i)))
        {
            if (Take.Map(item, $"issue {n + 1}", "a mapping with name, type and values", space.Place, findings) is not { } map)
            {
                continue;
            }

            var name = (map["name"] as Node.Scalar)?.Text is { } given && !string.IsNullOrWhiteSpace(given) ? given : $"issue {n + 1}";
            findings.Place($"issues.{name}", map.Place);
            if (issues.Exists(i => i.Id.Value == name))
            {
                findings.Add(ScenarioProblems.Twice($"issue \"{Node.Shown(name)}\"", map.Place));
                continue;
            }

            var type = Type(map);
            var read = type is "ContiguousIssue" or "IntegerIssue" or "DiscreteIntegerIssue" && map["values"] is Node.List { Items.Count: 2 } bounds
                ? Whole(name, bounds, findings)
                : type is "ContinuousIssue" or "InfiniteIssue" or "CountableInfiniteIssue" or "ContinuousInfiniteIssue"
                    ? Unsupported(name, type, map.Place, findings)
                    : Tables.Issue(name, map["values"], map.Place, findings);
            if (read is not null)
            {
                issues.Add(read);
            }
        }

        return issues;
    }

    private static Issue? Whole(string name, Node.List bounds, Findings findings)
    {
        if (bounds.Items is not [Node.Scalar low, Node.Scalar high]
            || !int.TryParse(low.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var lower)
            || !int.TryParse(high.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var upper) || lower > upper)
        {
            findings.Add(ScenarioProblems.WrongType($"the values of issue {Node.Shown(name)}", "not a range", "two whole numbers, the lower first", bounds.Place));
            return null;
        }

        var range = new WholeRange(lower, upper);
        if (range.Count > Tables.MaxOptions)
        {
            findings.Add(ScenarioProblems.TooMany($"issue {Node.Shown(name)}", range.Count, Tables.MaxOptions, bounds.Place));
            return null;
        }

        return new(new(name), null, Tables.Options(range), range);
    }

    private static Issue? Unsupported(string name, string type, Place place, Findings findings)
    {
        findings.Add(ScenarioProblems.NotSupported($"issue {Node.Shown(name)} is a {type}", "an issue with a list of values", place));
        return null;
    }
}
