using Parley.Analysis.Scenarios.Input;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Yaml;

/// <summary>Reads one party's preferences from Parley's format.</summary>
internal static class PreferencesYaml
{
    private static readonly string[] Keys = ["weights", "scores", "together", "red lines"];
    private static readonly string[] TogetherKeys = ["when", "add"];

    /// <summary>The preferences; null where anything in them is wrong, which has been told then.</summary>
    internal static Preferences? Read(Node.Map all, string party, List<Issue> issues, Findings findings)
    {
        var before = findings.Count;
        if (Take.Map(all[party], $"preferences of {party}", "a mapping with weights and scores", all.Place, findings) is not { } map)
        {
            return null;
        }

        Take.OnlyKeys(map, "part of preferences", Keys, findings);
        var weights = ReadWeights(map["weights"], party, issues, map.Place, findings);
        var scores = ReadScores(map["scores"], party, issues, weights, map.Place, findings);
        var together = ReadTogether(map["together"], party, issues, findings);
        var redLines = ReadRedLines(map["red lines"], party, issues, findings);
        return weights is null || findings.IsFatalSince(before) || scores.Contains(null)
            ? null
            : new(weights, [.. scores.OfType<Scores>()], [.. together], [.. redLines]);
    }

    private static Weights? ReadWeights(Node? node, string party, List<Issue> issues, Place parent, Findings findings)
    {
        const string Expected = "a mapping from each issue to its weight, or a list of the issues, the weightiest first";
        var what = $"the weights of {party}";
        if (node is Node.List order)
        {
            findings.Place($"{party}.weights", order.Place);
            var names = ReadOrder(order, what, "issue", [.. issues.Select(i => i.Id.Value)], findings);
            return names is null ? null : new Weights.Order([.. names.Select(n => new IssueId(n))]);
        }

        if (Take.Map(node, what, Expected, parent, findings) is not { } map)
        {
            return null;
        }

        KnownKeys(map, "issue", issues.Select(i => i.Id.Value), findings);
        var figures = new List<Figure>();
        foreach (var issue in issues.Select(i => i.Id.Value))
        {
            if (map[issue] is not { } value)
            {
                findings.Add(ScenarioProblems.Missing($"the weight of {issue} for {party}", "a number, 0 where the issue does not matter", map.Place));
                continue;
            }

            findings.Place($"{party}.weights.{issue}", value.Place);
            if (Take.Figure(value, () => $"the weight of {issue} for {party}", 0, null, findings) is { } figure)
            {
                figures.Add(figure);
            }
        }

        if (figures.Count < issues.Count)
        {
            return null;
        }

        if (figures.TrueForAll(f => f.High.Sign == 0) && figures.Count > 0)
        {
            findings.Add(ScenarioProblems.NoWeight(party, map.Place));
            return null;
        }

        return new Weights.Numbers([.. figures]);
    }

    private static List<Scores?> ReadScores(Node? node, string party, List<Issue> issues, Weights? weights, Place parent, Findings findings)
    {
        var map = Take.Map(node, $"the scores of {party}", "a mapping from each issue to the scores of its options", parent, findings);
        if (map is null)
        {
            return [.. issues.Select(_ => (Scores?)null)];
        }

        KnownKeys(map, "issue", issues.Select(i => i.Id.Value), findings);
        return [.. issues.Select((issue, i) =>
        {
            var weightless = weights is Weights.Numbers numbers && numbers.Of[i].High.Sign == 0;
            return map[issue.Id.Value] is null && weightless
                ? new Scores.Numbers([.. issue.Options.Select(_ => new Figure(0))])
                : ReadScores(map[issue.Id.Value], party, issue, map.Place, findings);
        })];
    }

    private static Scores? ReadScores(Node? node, string party, Issue issue, Place parent, Findings findings)
    {
        var what = $"the scores of {issue.Id} for {party}";
        var path = $"{party}.scores.{issue.Id}";
        if (node is Node.List order)
        {
            findings.Place(path, order.Place);
            var names = ReadOrder(order, what, $"option of {issue.Id}", [.. issue.Options.Select(o => o.Value)], findings);
            return names is null ? null : new Scores.Order([.. names.Select(n => new OptionId(n))]);
        }

        if (Take.Map(node, what, "a mapping from each option to its score, or a list of the options, the best first", parent, findings) is not { } map)
        {
            return null;
        }

        findings.Place(path, map.Place);
        KnownKeys(map, $"option of {issue.Id}", issue.Options.Select(o => o.Value), findings);
        var figures = new List<Figure>();
        var places = findings.Options(path, map.Place.File, issue);
        foreach (var (option, n) in issue.Options.Select((o, n) => (o.Value, n)))
        {
            if (map[option] is not { } value)
            {
                findings.Add(ScenarioProblems.NoScore($"option \"{Node.Shown(option)}\" of {issue.Id} for {party}", map.Place));
                continue;
            }

            places.Add(n, value.Place);
            if (Take.Figure(value, () => $"the score of \"{Node.Shown(option)}\" of {issue.Id} for {party}", 0, 100, findings) is { } figure)
            {
                figures.Add(figure);
            }
        }

        return figures.Count == issue.Options.Count ? new Scores.Numbers([.. figures]) : null;
    }

    private static List<string>? ReadOrder(Node.List order, string what, string kind, IReadOnlyList<string> all, Findings findings)
    {
        var before = findings.Count;
        var known = all.ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var item in order.Items)
        {
            if (Take.Text(item, $"a place in {what}", findings) is not { } name)
            {
                continue;
            }

            if (!known.Contains(name))
            {
                findings.Add(ScenarioProblems.Unknown(kind, name, all, item.Place));
            }
            else if (!seen.Add(name))
            {
                findings.Add(ScenarioProblems.Contradiction(
                    $"{what} put \"{Node.Shown(name)}\" in two places of the order, so above and below itself; expected each once", item.Place));
            }
            else
            {
                names.Add(name);
            }
        }

        foreach (var missing in all.Where(n => !seen.Contains(n)))
        {
            findings.Add(ScenarioProblems.Missing($"\"{Node.Shown(missing)}\" in {what}", "every one in the order", order.Place));
        }

        return findings.IsFatalSince(before) ? null : names;
    }

    private static List<Together> ReadTogether(Node? node, string party, List<Issue> issues, Findings findings)
    {
        var terms = new List<Together>();
        if (node is null or Node.Scalar { IsNull: true })
        {
            return terms;
        }

        const string Expected = "a list of { when: { issue: option, ... }, add: number }";
        var items = Take.List(node, $"together of {party}", Expected, node.Place, findings)?.Items ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            var what = $"together[{i}] of {party}";
            if (Take.Map(items[i], what, "{ when: { issue: option, ... }, add: number }", node.Place, findings) is not { } map)
            {
                continue;
            }

            findings.Place($"{party}.together[{i}]", map.Place);
            Take.OnlyKeys(map, "part of a combination", TogetherKeys, findings);
            var when = ReadBundle(map["when"], $"when of {what}", issues, map.Place, findings);
            var add = map["add"] is { } a ? Take.Figure(a, () => $"add of {what}", -100, 100, findings) : null;
            if (map["add"] is null)
            {
                findings.Add(ScenarioProblems.Missing($"add of {what}", "a number or a range [low, high]", map.Place));
            }

            if (when is not null && add is not null)
            {
                terms.Add(new(when, add));
            }
        }

        return terms;
    }

    private static List<Bundle> ReadRedLines(Node? node, string party, List<Issue> issues, Findings findings)
    {
        var lines = new List<Bundle>();
        if (node is null or Node.Scalar { IsNull: true })
        {
            return lines;
        }

        var items = Take.List(node, $"red lines of {party}", "a list of { issue: option, ... }", node.Place, findings)?.Items ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            findings.Place($"{party}.red lines[{i}]", items[i].Place);
            if (ReadBundle(items[i], $"red lines[{i}] of {party}", issues, node.Place, findings) is { } line)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private static Bundle? ReadBundle(Node? node, string what, List<Issue> issues, Place parent, Findings findings)
    {
        var before = findings.Count;
        if (Take.Map(node, what, "{ issue: option, ... }", parent, findings) is not { } map)
        {
            return null;
        }

        if (map.Entries.Count == 0)
        {
            findings.Add(ScenarioProblems.OutOfRange($"the number of issues in {what}", "0", "at least one", map.Place));
        }

        KnownKeys(map, "issue", issues.Select(i => i.Id.Value), findings);
        var parts = new List<Part>();
        foreach (var issue in issues.Where(i => map[i.Id.Value] is not null))
        {
            var value = map[issue.Id.Value]!;
            var items = value is Node.List list ? list.Items : [value];
            var known = issue.Options.Select(o => o.Value).ToHashSet(StringComparer.Ordinal);
            var options = new List<OptionId>();
            foreach (var item in items)
            {
                if (Take.Text(item, $"an option in {what}", findings) is not { } name)
                {
                    continue;
                }

                if (known.Contains(name))
                {
                    options.Add(new(name));
                }
                else
                {
                    findings.Add(ScenarioProblems.Unknown($"option of {issue.Id}", name, known, item.Place));
                }
            }

            if (items.Count == 0)
            {
                findings.Add(ScenarioProblems.OutOfRange($"the number of options of {issue.Id} in {what}", "0", "at least one", value.Place));
            }

            parts.Add(new(issue.Id, [.. options.Distinct()]));
        }

        return findings.IsFatalSince(before) ? null : new([.. parts]);
    }

    private static void KnownKeys(Node.Map map, string kind, IEnumerable<string> names, Findings findings)
    {
        var known = names.ToHashSet(StringComparer.Ordinal);
        foreach (var (key, _) in map.Entries.Where(e => !known.Contains(e.Key.Text)))
        {
            findings.Add(ScenarioProblems.Unknown(kind, key.Text, known, key.Place));
        }
    }
}
