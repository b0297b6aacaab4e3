using System.Globalization;
using Parley.Analysis.Scenarios.Input;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Genius;

/// <summary>Reads a GENIUS domain: <c>negotiation_template &gt; utility_space &gt; objective &gt; issue</c>.</summary>
internal static class GeniusDomain
{
    /// <summary>The issues in the order of the file; what is wrong is told.</summary>
    internal static List<GeniusIssue> Read(Tag root, string file, Findings findings)
    {
        var issues = new List<GeniusIssue>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var elements = root.Descendants("issue").ToList();
        foreach (var (element, position) in elements.Select((e, i) => (e, i)))
        {
            var name = element.Value("name") ?? $"issue {position + 1}";
            var place = element.At(file);
            if (!names.Add(name))
            {
                findings.Add(ScenarioProblems.Twice($"issue \"{Node.Shown(name)}\"", place));
                continue;
            }

            findings.Place($"issues.{name}", place);
            var index = int.TryParse(element.Value("index"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var given) ? given : position + 1;
            var read = element.Value("vtype", "type", "etype")?.ToLowerInvariant() switch
            {
                "integer" => Integers(element, name, file, findings),
                "discrete" or null => Discrete(element, name, file, findings),
                var other => Unsupported(name, other, place, findings),
            };
            if (read is not null)
            {
                issues.Add(new(index, read));
            }
        }

        if (elements.Count == 0)
        {
            findings.Add(ScenarioProblems.Missing("every issue", "objective > issue elements", root.At(file)));
        }

        return issues;
    }

    /// <summary>The bounds of an integer issue: attributes, or a <c>range</c> within.</summary>
    internal static WholeRange? Range(Tag element, string name, string file, Findings findings)
    {
        var lower = Bound(element, "lowerbound", name, file, findings);
        var upper = Bound(element, "upperbound", name, file, findings);
        if (lower is not { } l || upper is not { } u)
        {
            return null;
        }

        if (l > u)
        {
            findings.Add(ScenarioProblems.Contradiction($"integer issue {name} begins at {l} and ends at {u}; expected the lower bound first", element.At(file)));
            return null;
        }

        return new(l, u);
    }

    private static int? Bound(Tag element, string which, string name, string file, Findings findings)
    {
        var text = element.Value(which) ?? element.First("range")?.Value(which);
        if (text is null)
        {
            findings.Add(ScenarioProblems.Missing($"{which} of integer issue {name}", "a whole number", element.At(file)));
        }
        else if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var bound))
        {
            return bound;
        }
        else
        {
            findings.Add(ScenarioProblems.WrongType($"{which} of integer issue {name}", $"\"{Node.Shown(text)}\"", "a whole number", element.At(file)));
        }

        return null;
    }

    private static Issue? Integers(Tag element, string name, string file, Findings findings)
    {
        if (Range(element, name, file, findings) is not { } range)
        {
            return null;
        }

        if (range.Count > Tables.MaxOptions)
        {
            findings.Add(ScenarioProblems.TooMany($"integer issue {name}", range.Count, Tables.MaxOptions, element.At(file)));
            return null;
        }

        return new(new(name), null, Tables.Options(range), range);
    }

    private static Issue? Discrete(Tag element, string name, string file, Findings findings)
    {
        var options = new List<OptionId>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in element.Named("item"))
        {
            if (item.Attribute("value") is not { } value || string.IsNullOrWhiteSpace(value))
            {
                findings.Add(ScenarioProblems.Missing($"the value of an item of issue {name}", "item[value]", item.At(file)));
            }
            else if (seen.Add(value))
            {
                options.Add(new(value));
            }
            else
            {
                findings.Add(ScenarioProblems.PassedOver(
                    $"item \"{Node.Shown(value)}\" of issue {name} stands here a second time and is passed over", item.At(file)));
            }
        }

        if (options.Count == 0)
        {
            findings.Add(ScenarioProblems.Missing($"every option of issue {name}", "item elements, each with a value", element.At(file)));
            return null;
        }

        return new(new(name), null, [.. options]);
    }

    private static Issue? Unsupported(string name, string type, Place place, Findings findings)
    {
        findings.Add(ScenarioProblems.NotSupported($"issue {name} is of type {Node.Shown(type)}", "discrete or integer", place));
        return null;
    }
}
