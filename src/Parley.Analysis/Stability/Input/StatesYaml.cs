using Parley.Analysis.Scenarios.Input;
using Parley.Conflicts;
using Parley.Deals;

namespace Parley.Analysis.Stability.Input;

/// <summary>Reads what a conflict says of states by name: which there are, in words, moves between them, and the one things are in.</summary>
/// <param name="top">The file.</param>
/// <param name="options">All options; there may be none.</param>
/// <param name="mentions">Takes the states named.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class StatesYaml(Node.Map top, IReadOnlyList<OptionName> options, Mentions mentions, Findings findings)
{
    private readonly List<StateLabel> _labels = [];

    /// <summary>The states listed, each with where it stands; none where there is no list.</summary>
    internal List<(ListedState State, Place Place)> Listed()
    {
        var listed = new List<(ListedState, Place)>();
        var node = top["states"];
        if (node is null or Node.Scalar { IsNull: true })
        {
            return listed;
        }

        if (options.Count == 0 && node is Node.List names)
        {
            foreach (var item in names.Items)
            {
                if (Take.Text(item, "a state", findings) is { } name)
                {
                    Add(name, null, item.Place);
                }
            }

            return listed;
        }

        var expected = options.Count == 0 ? "a list of states, or a mapping from each to words for it" : "a mapping from each state to the options taken in it";
        foreach (var (key, value) in Take.Named(Take.Map(node, "states", expected, node.Place, findings), "a state", findings))
        {
            if (options.Count == 0)
            {
                Add(key.Text, null, key.Place);
                if (value is not Node.Scalar { IsNull: true } && Take.Text(value, $"the words for state {Node.Shown(key.Text)}", findings) is { } words)
                {
                    _labels.Add(new(new(key.Text), words));
                }
            }
            else if (PatternYaml.Pattern(value is Node.Scalar { IsNull: true } ? new Node.Map(value.Place, []) : value, $"state {Node.Shown(key.Text)}", options, findings) is { } pattern)
            {
                Add(key.Text, pattern, key.Place);
            }
        }

        return listed;

        void Add(string name, OptionPattern? pattern, Place place)
        {
            if (listed.Exists(l => l.Item1.Name.Value == name))
            {
                findings.Add(ScenarioProblems.Twice($"state {Node.Shown(name)}", place));
                return;
            }

            findings.Place($"states.{name}", place);
            listed.Add((new(new(name), pattern), place));
        }
    }

    /// <summary>States in words; to be asked after <see cref="Listed"/>.</summary>
    internal Seq<StateLabel> Labels()
    {
        if (top["labels"] is { } node and not Node.Scalar { IsNull: true })
        {
            foreach (var (key, value) in Take.Named(Take.Map(node, "labels", "a mapping from states to words", node.Place, findings), "a state", findings))
            {
                if (Take.Text(value, $"the label of state {Node.Shown(key.Text)}", findings) is { } words)
                {
                    mentions.State(new(key.Text), key.Place);
                    _labels.Add(new(new(key.Text), words));
                }
            }
        }

        return [.. _labels.DistinctBy(l => l.State)];
    }

    internal StateName? StatusQuo()
    {
        if (top["status quo"] is not { } node || node is Node.Scalar { IsNull: true } || Take.Text(node, "the status quo", findings) is not { } name)
        {
            return null;
        }

        mentions.State(new(name), node.Place);
        findings.Place("status quo", node.Place);
        return new(name);
    }

    internal Seq<GivenMoves> Moves(IReadOnlyList<DecisionMakerId> ids)
    {
        var given = new List<GivenMoves>();
        if (top["moves"] is not { } node || node is Node.Scalar { IsNull: true })
        {
            return [];
        }

        foreach (var (key, value) in Take.Named(Take.Map(node, "moves", "a mapping from decision makers to lists of moves", node.Place, findings), "a decision maker", findings))
        {
            if (!ids.Any(i => i.Value == key.Text))
            {
                findings.Add(ScenarioProblems.Unknown("decision maker", key.Text, ids.Select(i => i.Value), key.Place));
            }
            else if (Take.List(value, $"the moves of {key.Text}", "a list of moves such as 1 > 2, or 1 <> 2 for both ways", key.Place, findings) is { } list)
            {
                given.Add(new(new(key.Text), [.. list.Items.SelectMany((item, n) => Move(item, $"moves.{key.Text}[{n}]")).Distinct()]));
            }
        }

        return [.. given];
    }

    private IEnumerable<Move> Move(Node node, string path)
    {
        findings.Place(path, node.Place);
        if (Take.Text(node, path, findings) is not { } text)
        {
            yield break;
        }

        var isBothWays = text.Contains("<>", StringComparison.Ordinal);
        var ends = text.Split(isBothWays ? "<>" : ">", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (ends.Length != 2)
        {
            findings.Add(ConflictProblems.NoMove(path, text, node.Place));
            yield break;
        }

        var (from, to) = (new StateName(ends[0]), new StateName(ends[1]));
        mentions.State(from, node.Place);
        mentions.State(to, node.Place);
        yield return new(from, to);
        if (isBothWays)
        {
            yield return new(to, from);
        }
    }
}
