using Parley.Analysis.Scenarios.Input;
using Parley.Analysis.Stability.Graph;
using Parley.Conflicts;
using Parley.Deals;

namespace Parley.Analysis.Stability.Input;

/// <summary>Reads a conflict in the format <c>conflict/1</c>, described in docs/reference/stability.md. Everything that is wrong is found in one pass, as far as it can be.</summary>
public static class ConflictReader
{
    /// <summary>What the key <c>parley</c> says.</summary>
    public const string Format = "conflict/1";

    private static readonly string[] Keys =
        ["parley", "title", "decision makers", "impossible", "same", "irreversible", "states", "labels", "moves", "preferences", "status quo", "views", "sources"];

    /// <summary>Reads one file. Cost linear in it and in the states and moves of the conflict.</summary>
    public static ConflictReading Read(ScenarioFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var findings = new Findings();
        if (file.Text() is not { } text)
        {
            findings.Add(ScenarioProblems.Malformed("the bytes are not text in UTF-8", new(file.Name, 0, 0)));
            return new(null, findings.Problems([file.Name]));
        }

        var (root, error) = YamlTree.Read(file.Name, text);
        if (error is not null)
        {
            findings.Add(ScenarioProblems.Malformed(error.Message, error.Place));
        }

        var whole = new Place(file.Name, 1, 1);
        var top = root is null ? null : Take.Map(root, "the file", $"a mapping that begins with parley: {Format}", whole, findings);
        var model = top is null ? null : Read(top, whole, findings);
        return new(findings.IsFatal ? null : model, findings.Problems([file.Name]));
    }

    private static GraphModel? Read(Node.Map top, Place whole, Findings findings)
    {
        Take.OnlyKeys(top, "part of a conflict", Keys, findings);
        if (top["parley"] is not { } format)
        {
            findings.Add(ScenarioProblems.Missing("parley", $"parley: {Format} at the head", whole));
        }
        else if (format is not Node.Scalar { Text: Format })
        {
            findings.Add(ScenarioProblems.WrongType("the format", format.Kind, Format, format.Place));
        }

        var title = top["title"] is { } t and not Node.Scalar { IsNull: true } ? Take.Text(t, "the title", findings) : null;
        var mentions = new Mentions();
        var actors = ActorsYaml.Read(top, whole, mentions, findings);
        var states = new StatesYaml(top, actors.Options, mentions, findings);
        var listed = states.Listed();
        var impossible = PatternYaml.Patterns(top["impossible"], "impossible", actors.Options, findings);
        var same = PatternYaml.Patterns(top["same"], "same", actors.Options, findings);
        var irreversible = PatternYaml.Irreversible(top["irreversible"], actors.Options, findings);
        var moves = states.Moves(actors.Ids);
        var notes = new ConflictNotes(states.Labels(), states.StatusQuo(), actors.Views, ScenarioSources(top, whole, findings));
        if (actors.Options.Count == 0 && listed.Count == 0 && !findings.IsFatal)
        {
            findings.Add(ScenarioProblems.Missing("states", "a list of states where the decision makers have no options", whole));
        }

        if (findings.IsFatal)
        {
            return null;
        }

        var rules = new StateRules([.. impossible.Select(p => p.Pattern)], [.. same.Select(p => p.Pattern)], [.. irreversible]);
        var conflict = new Conflict(title, actors.DecisionMakers, rules, [.. listed.Select(l => l.State)], moves, notes);
        return Model(conflict, top, [.. listed.Select(l => l.Place)], same, mentions, findings);
    }

    private static GraphModel? Model(
        Conflict conflict, Node.Map top, List<Place> listed, List<(OptionPattern Pattern, Place Place)> same, Mentions mentions, Findings findings)
    {
        var (space, fault) = StateSpace.Of(conflict);
        if (space is null)
        {
            findings.Add(fault switch
            {
                SpaceFault.None => ConflictProblems.NoState(top["impossible"]!.Place),
                SpaceFault.ListedImpossible f => ConflictProblems.ListedImpossible(conflict.States[f.State].Name.Value, conflict.Rules.Impossible[f.Pattern], listed[f.State]),
                SpaceFault.ListedTwice f => ConflictProblems.ListedTwice(conflict.States[f.State].Name.Value, conflict.States[f.Before].Name.Value, listed[f.State]),
                SpaceFault.TooMany f => ConflictProblems.TooManyStates(conflict.Options.Count, f.Most, top["decision makers"]!.Place),
                _ => throw new InvalidOperationException("No other case."),
            });
            return null;
        }

        mentions.Check(space, findings);
        foreach (var (pattern, place) in same)
        {
            var mask = PatternMask.Of(pattern, conflict.Options.Select((o, i) => (o, i)).ToDictionary(x => x.o, x => x.i));
            if (space is WrittenSpace written && !written.States.Any(s => written.Members(s).ToArray().Any(mask.Matches)))
            {
                findings.Add(ConflictProblems.MatchesNothing("the pattern of same", pattern, place));
            }
        }

        if (findings.IsFatal)
        {
            return null;
        }

        if (MoveTable.Of(conflict, space) is { } moves)
        {
            return GraphModel.Of(conflict, space, moves);
        }

        findings.Add(ConflictProblems.TooManyMoves(top["decision makers"]!.Place));
        return null;
    }

    private static Seq<Citation> ScenarioSources(Node.Map top, Place whole, Findings findings)
    {
        if (top["sources"] is not { } node || node is Node.Scalar { IsNull: true })
        {
            return [];
        }

        var sources = new List<Citation>();
        foreach (var (key, value) in Take.Map(node, "sources", "a mapping from entries to lists of sources", whole, findings)?.Entries ?? [])
        {
            if (!findings.Knows(key.Text))
            {
                findings.Add(ScenarioProblems.SourceOfNothing(key.Text, key.Place));
            }

            var from = (value is Node.List list ? list.Items : [value]).Select(n => Take.Text(n, $"a source of {Node.Shown(key.Text)}", findings));
            sources.Add(new(key.Text, [.. from.OfType<string>()]));
        }

        return [.. sources];
    }
}
