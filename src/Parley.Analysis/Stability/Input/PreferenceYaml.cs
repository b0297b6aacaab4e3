using Parley.Analysis.Scenarios.Input;
using Parley.Conflicts;
using Parley.Deals;

namespace Parley.Analysis.Stability.Input;

/// <summary>Reads how a decision maker orders the states.</summary>
/// <param name="options">All options, for statements.</param>
/// <param name="mentions">Takes the states that rankings name.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class PreferenceYaml(IReadOnlyList<OptionName> options, Mentions mentions, Findings findings)
{
    private const string Expected = "a mapping with one of ranking, statements, weights, unknown between or one of";
    private const string FarAbove = "far above";
    private const int MostAlternatives = 64;
    private static readonly string[] Keys = ["ranking", "statements", "weights", "unknown between", "one of"];

    /// <summary>The preference; null, told, where it is none.</summary>
    /// <param name="node">Where it should stand.</param>
    /// <param name="path">What entries of it are called.</param>
    /// <param name="parent">Where it is missed if it is missing.</param>
    internal Preference? Read(Node? node, string path, Place parent)
    {
        if (Take.Map(node, $"the preference of {path}", Expected, parent, findings) is not { } map)
        {
            return null;
        }

        Take.OnlyKeys(map, "kind of preference", Keys, findings);
        var given = map.Entries.Where(e => Keys.Contains(e.Key.Text)).DistinctBy(e => e.Key.Text).ToList();
        if (given.Count != 1)
        {
            findings.Add(ScenarioProblems.WrongType($"the preference of {path}", given.Count == 0 ? "none of these" : $"{given[0].Key.Text} and {given[1].Key.Text}", Expected, map.Place));
            return null;
        }

        var (key, value) = given[0];
        var at = $"{path}.{key.Text}";
        findings.Place(at, value.Place);
        return key.Text switch
        {
            "ranking" => Whole(value, at),
            "statements" => Statements(value, at),
            "weights" => Weights(value, at),
            "unknown between" => Apart(value, at),
            _ => OneOf(value, at),
        };
    }

    private Preference.Ranking? Whole(Node node, string path)
    {
        var ranking = Ranking(node, path);
        if (ranking is not null)
        {
            mentions.Ranking(path, node.Place, [.. ranking.Levels.SelectMany(l => l.States)]);
        }

        return ranking;
    }

    private Preference.Ranking? Ranking(Node node, string path)
    {
        var before = findings.Count;
        if (Take.List(node, path, "a list of states, the best first, those as good as each other in brackets", node.Place, findings) is not { } list)
        {
            return null;
        }

        var levels = new List<Level>();
        foreach (var item in list.Items)
        {
            if (item is Node.Scalar { Text: FarAbove or ">>" })
            {
                if (levels.Count == 0 || item == list.Items[^1])
                {
                    findings.Add(ScenarioProblems.WrongType(path, $"a {FarAbove} at its end", $"{FarAbove} between states", item.Place));
                }
                else
                {
                    levels[^1] = levels[^1] with { FarAbove = true };
                }

                continue;
            }

            var states = new List<StateName>();
            foreach (var state in item is Node.List tied ? tied.Items : [item])
            {
                if (Take.Text(state, $"a state of {path}", findings) is { } name)
                {
                    states.Add(new(name));
                    mentions.State(new(name), state.Place);
                }
            }

            if (states.Count > 0)
            {
                levels.Add(new([.. states]));
            }
        }

        return findings.IsFatalSince(before) ? null : new([.. levels]);
    }

    private Preference.Prioritised? Statements(Node node, string path)
    {
        var before = findings.Count;
        if (Take.List(node, path, "a list of statements, the weightiest first", node.Place, findings) is not { } list)
        {
            return null;
        }

        if (list.Items.Count > Preference.MostStatements)
        {
            findings.Add(ConflictProblems.TooMany(path, list.Items.Count, Preference.MostStatements, list.Place));
        }

        var statements = new List<Statement>();
        foreach (var (item, n) in list.Items.Select((item, n) => (item, n)))
        {
            findings.Place($"{path}[{n}]", item.Place);
            if (Take.Text(item, $"{path}[{n}]", findings) is { } text && Statement(text, item.Place) is { } statement)
            {
                statements.Add(statement);
            }
        }

        return findings.IsFatalSince(before) ? null : new([.. statements]);
    }

    private Preference.Weighted? Weights(Node node, string path)
    {
        var before = findings.Count;
        var weighted = new List<WeightedStatement>();
        foreach (var (key, value) in Take.Map(node, path, "a mapping from statements to numbers", node.Place, findings)?.Entries ?? [])
        {
            findings.Place($"{path}.{key.Text}", value.Place);
            var weight = Take.Number(value, () => $"the weight of \"{Node.Shown(key.Text)}\"", null, null, findings);
            if (Statement(key.Text, key.Place) is { } statement && weight is { } number)
            {
                weighted.Add(new(statement, number));
            }
        }

        return findings.IsFatalSince(before) ? null : new([.. weighted]);
    }

    private Preference.Apart? Apart(Node node, string path)
    {
        var before = findings.Count;
        if (Take.List(node, path, "a list of rankings that hold every state once together", node.Place, findings) is not { } list)
        {
            return null;
        }

        var rankings = list.Items.Select((item, n) => Ranking(item, $"{path}[{n}]")).ToList();
        if (list.Items.Count < 2)
        {
            findings.Add(ScenarioProblems.OutOfRange($"the number of rankings of {path}", $"{list.Items.Count}", "two or more", list.Place));
        }

        if (findings.IsFatalSince(before))
        {
            return null;
        }

        mentions.Ranking(path, node.Place, [.. rankings.SelectMany(r => r!.Levels).SelectMany(l => l.States)]);
        return new([.. rankings.Select(r => r!)]);
    }

    private Preference.OneOf? OneOf(Node node, string path)
    {
        var before = findings.Count;
        if (Take.List(node, path, "a list of preferences", node.Place, findings) is not { } list)
        {
            return null;
        }

        if (list.Items.Count is 0 or > MostAlternatives)
        {
            findings.Add(ScenarioProblems.OutOfRange($"the number of preferences of {path}", $"{list.Items.Count}", $"1 to {MostAlternatives}", list.Place));
        }

        var alternatives = list.Items.Select((item, n) => Read(item, $"{path}[{n}]", item.Place)).ToList();
        foreach (var (alternative, n) in alternatives.Select((a, n) => (a, n)).Where(x => x.a is { IsKnown: false }))
        {
            findings.Add(ScenarioProblems.WrongType($"{path}[{n}]", "a preference not wholly known itself", "a ranking, statements or weights", list.Items[n].Place));
        }

        return findings.IsFatalSince(before) ? null : new([.. alternatives.Select(a => a!)]);
    }

    private Statement? Statement(string text, Place place)
    {
        var (statement, fault) = StatementParser.Parse(text, options);
        if (fault is not null)
        {
            findings.Add(ConflictProblems.NotParsed(text, fault, place));
        }

        return statement;
    }
}
