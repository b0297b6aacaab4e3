using Parley.Deals;

namespace Parley.Analysis.Scenarios.Input;

/// <summary>Takes values of an expected kind from a tree, and tells where they are of another.</summary>
internal static class Take
{
    /// <summary>A mapping; null, told, where it is something else.</summary>
    internal static Node.Map? Map(Node? node, string what, string expected, Place parent, Findings findings)
    {
        switch (node)
        {
            case Node.Map map:
                Repeats(map, what, findings);
                return map;
            case null:
                findings.Add(ScenarioProblems.Missing(what, expected, parent));
                return null;
            default:
                findings.Add(ScenarioProblems.WrongType(what, node.Kind, expected, node.Place));
                return null;
        }
    }

    /// <summary>A list; null, told, where it is something else.</summary>
    internal static Node.List? List(Node? node, string what, string expected, Place parent, Findings findings)
    {
        switch (node)
        {
            case Node.List list:
                return list;
            case null:
                findings.Add(ScenarioProblems.Missing(what, expected, parent));
                return null;
            default:
                findings.Add(ScenarioProblems.WrongType(what, node.Kind, expected, node.Place));
                return null;
        }
    }

    /// <summary>Words; null, told, where there are none.</summary>
    internal static string? Text(Node node, string what, Findings findings)
    {
        if (node is Node.Scalar { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Text))
        {
            return scalar.Text;
        }

        findings.Add(ScenarioProblems.WrongType(what, node.Kind, "a name", node.Place));
        return null;
    }

    /// <summary>A number within bounds, named only where it must be told; null, told, where it is none.</summary>
    internal static Amount? Number(Node node, Func<string> what, Amount? least, Amount? most, Findings findings)
    {
        if (node is not Node.Scalar { IsQuoted: false } scalar || !Amount.TryParse(scalar.Text, out var value))
        {
            findings.Add(ScenarioProblems.WrongType(what(), node.Kind, "a number", node.Place));
            return null;
        }

        if (value < least || value > most)
        {
            var expected = most is null ? $"{least} or more" : least is null ? $"{most} or less" : $"a number from {least} to {most}";
            findings.Add(ScenarioProblems.OutOfRange(what(), Node.Shown(scalar.Text), expected, node.Place));
            return null;
        }

        return value;
    }

    /// <summary>A number or a range [low, high] within bounds; null, told, where it is neither.</summary>
    internal static Figure? Figure(Node node, Func<string> what, Amount? least, Amount? most, Findings findings)
    {
        if (node is not Node.List range)
        {
            if (node is Node.Map or Node.Scalar { IsNull: true })
            {
                findings.Add(ScenarioProblems.WrongType(what(), node.Kind, "a number or a range [low, high]", node.Place));
                return null;
            }

            return Number(node, what, least, most, findings) is { } value ? new(value) : null;
        }

        if (range.Items.Count != 2)
        {
            findings.Add(ScenarioProblems.WrongType(what(), $"a list of {range.Items.Count}", "a number or a range [low, high]", node.Place));
            return null;
        }

        var low = Number(range.Items[0], () => $"the lower end of {what()}", least, most, findings);
        var high = Number(range.Items[1], () => $"the upper end of {what()}", least, most, findings);
        if (low is { } l && high is { } h)
        {
            if (l <= h)
            {
                return new(l, h);
            }

            findings.Add(ScenarioProblems.Contradiction($"the range of {what()} begins at {l} and ends at {h}; expected the lower number first", node.Place));
        }

        return null;
    }

    /// <summary>Tells each key that is none of those known.</summary>
    internal static void OnlyKeys(Node.Map map, string what, IReadOnlyCollection<string> known, Findings findings)
    {
        foreach (var (key, _) in map.Entries.Where(e => !known.Contains(e.Key.Text)))
        {
            findings.Add(ScenarioProblems.Unknown(what, key.Text, known, key.Place));
        }
    }

    /// <summary>The entries whose keys can be names, each key once (a second one has been told).</summary>
    internal static IEnumerable<(Node.Scalar Key, Node Value)> Named(Node.Map? map, string what, Findings findings)
    {
        foreach (var (key, value) in (map?.Entries ?? []).DistinctBy(e => e.Key.Text))
        {
            if (Text(key, $"the name of {what}", findings) is not null)
            {
                yield return (key, value);
            }
        }
    }

    private static void Repeats(Node.Map map, string what, Findings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, _) in map.Entries.Where(e => !seen.Add(e.Key.Text)))
        {
            findings.Add(ScenarioProblems.Twice($"\"{Node.Shown(key.Text)}\" of {what}", key.Place));
        }
    }
}
