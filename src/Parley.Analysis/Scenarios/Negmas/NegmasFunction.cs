using Parley.Analysis.Scenarios.Input;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Negmas;

/// <summary>Reads one party's linear additive utility function as NegMAS writes it.</summary>
internal static class NegmasFunction
{
    /// <summary>The party; null where anything in the function is wrong, which has been told then.</summary>
    internal static Party? Read(Node.Map map, string file, List<Issue> issues, HashSet<string> ids, Findings findings)
    {
        var before = findings.Count;
        var type = NegmasFolder.Type(map);
        var id = Tables.Party((map["name"] as Node.Scalar)?.Text, file, ids);
        findings.Place(id.Value, map.Place);
        if (type is not ("LinearAdditiveUtilityFunction" or "LinearAdditiveUFun"))
        {
            findings.Add(ScenarioProblems.NotSupported($"the utility function of {id} is a {Node.Shown(type)}", "a LinearAdditiveUtilityFunction", map.Place));
            return null;
        }

        var weights = ByIssue(map["weights"], issues, $"weights of {id}", map.Place, findings);
        var values = ByIssue(map["values"], issues, $"values of {id}", map.Place, findings);
        if (weights is null || values is null)
        {
            return null;
        }

        var weighed = issues.Select((issue, i) =>
        {
            findings.Place($"{id}.weights.{issue.Id}", weights[i].Place);
            return new Figure(Take.Number(weights[i], () => $"the weight of {issue.Id} for {id}", null, null, findings) ?? 0);
        }).ToList();
        var scored = issues.Select((issue, i) => Function(values[i], issue, id.Value, findings)).ToList();
        var bias = map["bias"] is { } b and not Node.Scalar { IsNull: true } ? Take.Number(b, () => $"the bias of {id}", null, null, findings) : null;
        if (findings.IsFatalSince(before))
        {
            return null;
        }

        var preferences = new Preferences(new Weights.Numbers([.. weighed]), [.. scored.OfType<Scores>()], [], [], bias ?? 0);
        var reservation = Reservation(map["reserved_value"], id, preferences, issues, findings);
        return findings.IsFatalSince(before) ? null : new(id, id.Value, reservation, null, preferences);
    }

    /// <summary>A value for each issue, from a list in their order or a mapping by their names.</summary>
    private static List<Node>? ByIssue(Node? node, List<Issue> issues, string what, Place parent, Findings findings)
    {
        if (node is Node.Map map)
        {
            var missing = issues.Where(i => map[i.Id.Value] is null).ToList();
            foreach (var issue in missing)
            {
                findings.Add(ScenarioProblems.Missing($"{issue.Id} in the {what}", "every issue", map.Place));
            }

            return missing.Count > 0 ? null : [.. issues.Select(i => map[i.Id.Value]!)];
        }

        if (Take.List(node, $"the {what}", "a list with one entry for each issue", parent, findings) is not { } list)
        {
            return null;
        }

        if (list.Items.Count != issues.Count)
        {
            findings.Add(ScenarioProblems.Mismatch($"the {what} are {list.Items.Count}; expected {issues.Count}, one for each issue", list.Place));
            return null;
        }

        return [.. list.Items];
    }

    private static Scores? Function(Node node, Issue issue, string party, Findings findings)
    {
        findings.Place($"{party}.scores.{issue.Id}", node.Place);
        if (Take.Map(node, $"the values of {issue.Id} for {party}", "a mapping with type and mapping", node.Place, findings) is not { } map)
        {
            return null;
        }

        var type = NegmasFolder.Type(map);
        if (type is "" or "TableFun" or "TableMultiFun" || map["mapping"] is not null)
        {
            return Tables.Scores(map["mapping"] ?? map, issue, party, node.Place, findings);
        }

        if (issue.Range is not null && type is ("AffineFun" or "LinearFun" or "ConstFun" or "IdentityFun"))
        {
            var slope = type == "IdentityFun" ? 1 : type == "ConstFun" ? 0 : Number(map, "slope", issue, party, findings);
            var offset = type == "IdentityFun" || map["bias"] is null ? 0 : Number(map, "bias", issue, party, findings);
            return new Scores.Line(offset, slope);
        }

        findings.Add(ScenarioProblems.NotSupported($"{party} rates {issue.Id} by a {Node.Shown(type)}", "a TableFun, or an AffineFun of whole numbers", node.Place));
        return null;
    }

    private static Amount Number(Node.Map map, string key, Issue issue, string party, Findings findings)
    {
        if (map[key] is { } node)
        {
            return Take.Number(node, () => $"the {key} of {issue.Id} for {party}", null, null, findings) ?? 0;
        }

        findings.Add(ScenarioProblems.Missing($"the {key} of {issue.Id} for {party}", "a number", map.Place));
        return 0;
    }

    private static Figure? Reservation(Node? node, PartyId id, Preferences preferences, List<Issue> issues, Findings findings)
    {
        if (node is null or Node.Scalar { IsNull: true })
        {
            return null;
        }

        findings.Place($"{id}.reservation", node.Place);
        if (node is Node.Scalar { Text: "-inf" or "-.inf" or "-.Inf" or "-.INF" or "-Infinity" })
        {
            findings.Add(ScenarioProblems.Quirk($"{id} would take anything (its reserved value is minus infinity); no deal counts as its worst package", node.Place));
            return new(Worst(preferences, issues));
        }

        return Take.Number(node, () => $"the reserved value of {id}", null, null, findings) is { } value ? new(value) : null;
    }

    private static Amount Worst(Preferences preferences, List<Issue> issues)
    {
        var sum = preferences.Constant;
        for (var i = 0; i < issues.Count; i++)
        {
            var weight = ((Weights.Numbers)preferences.Weights).Of[i].Low;
            sum += preferences.Scores[i].Match(
                n => n.Of.Select(f => weight * f.Low).Min(),
                _ => 0,
                l => ((Amount[])[weight * (l.Offset + (l.Slope * issues[i].Range!.Lower)), weight * (l.Offset + (l.Slope * issues[i].Range!.Upper))]).Min());
        }

        return sum;
    }
}
