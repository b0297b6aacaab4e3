using Parley.Analysis.Scenarios.Input;
using Parley.Conflicts;
using Parley.Deals;

namespace Parley.Analysis.Stability.Input;

/// <summary>Reads patterns of options, and options that cannot be set back.</summary>
internal static class PatternYaml
{
    private const string Expected = "a mapping from options to y or n";

    /// <summary>A list of patterns, each with where it stands.</summary>
    internal static List<(OptionPattern Pattern, Place Place)> Patterns(Node? node, string what, IReadOnlyList<OptionName> options, Findings findings)
    {
        var patterns = new List<(OptionPattern, Place)>();
        if (node is null or Node.Scalar { IsNull: true } || Take.List(node, what, "a list of patterns such as { delay: y, accept: y }", node.Place, findings) is not { } list)
        {
            return patterns;
        }

        foreach (var (item, n) in list.Items.Select((item, n) => (item, n)))
        {
            findings.Place($"{what}[{n}]", item.Place);
            if (Pattern(item, $"{what}[{n}]", options, findings) is { } pattern)
            {
                patterns.Add((pattern, item.Place));
            }
        }

        return patterns;
    }

    /// <summary>One pattern; null, told, where it is none.</summary>
    internal static OptionPattern? Pattern(Node node, string what, IReadOnlyList<OptionName> options, Findings findings)
    {
        var before = findings.Count;
        if (Take.Map(node, what, Expected, node.Place, findings) is not { } map)
        {
            return null;
        }

        var settings = new List<OptionSetting>();
        foreach (var (key, value) in map.Entries.DistinctBy(e => e.Key.Text))
        {
            if (!options.Any(o => o.Value == key.Text))
            {
                findings.Add(ScenarioProblems.Unknown("option", key.Text, options.Select(o => o.Value), key.Place));
            }
            else if (YesNo(value) is { } isTaken)
            {
                settings.Add(new(new(key.Text), isTaken));
            }
            else if (value is not Node.Scalar { Text: "-" })
            {
                findings.Add(ScenarioProblems.WrongType($"option {Node.Shown(key.Text)} of {what}", value.Kind, "y, n, or - for either", value.Place));
            }
        }

        return findings.IsFatalSince(before) ? null : new([.. settings]);
    }

    /// <summary>Options that cannot be set back: <c>accept</c> once taken, <c>delay -> n</c> once given up.</summary>
    internal static List<OneWay> Irreversible(Node? node, IReadOnlyList<OptionName> options, Findings findings)
    {
        var ways = new List<OneWay>();
        if (node is null or Node.Scalar { IsNull: true } || Take.List(node, "irreversible", "a list of options, such as accept or delay -> n", node.Place, findings) is not { } list)
        {
            return ways;
        }

        foreach (var (item, n) in list.Items.Select((item, n) => (item, n)))
        {
            findings.Place($"irreversible[{n}]", item.Place);
            if (Take.Text(item, $"irreversible[{n}]", findings) is not { } text)
            {
                continue;
            }

            var arrow = text.LastIndexOf("->", StringComparison.Ordinal);
            var name = (arrow < 0 ? text : text[..arrow]).Trim();
            var onceTaken = arrow < 0 ? true : YesNo(text[(arrow + 2)..].Trim());
            if (onceTaken is null)
            {
                findings.Add(ScenarioProblems.WrongType($"irreversible[{n}]", item.Kind, "an option, or option -> y or option -> n", item.Place));
            }
            else if (!options.Any(o => o.Value == name))
            {
                findings.Add(ScenarioProblems.Unknown("option", name, options.Select(o => o.Value), item.Place));
            }
            else if (new OneWay(new(name), onceTaken.Value) is var way && !ways.Contains(way))
            {
                ways.Add(way);
            }
            else
            {
                findings.Add(ScenarioProblems.Twice($"\"{Node.Shown(text)}\" of irreversible", item.Place));
            }
        }

        return ways;
    }

    private static bool? YesNo(Node node) => node is Node.Scalar scalar ? YesNo(scalar.Text) : null;

    private static bool? YesNo(string text) => text.ToLowerInvariant() switch
    {
        "y" or "yes" or "true" => true,
        "n" or "no" or "false" => false,
        _ => null,
    };
}
