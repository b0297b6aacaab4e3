using Parley.Analysis.Scenarios.Input;
using Parley.Conflicts;
using Parley.Deals;

namespace Parley.Analysis.Stability.Input;

/// <summary>Reads who the decision makers are, what each can do, what each prefers, and what each takes the others to prefer.</summary>
internal sealed class ActorsYaml
{
    private static readonly string[] Keys = ["name", "options"];
    private readonly Findings _findings;

    private ActorsYaml(Findings findings) => _findings = findings;

    internal Seq<DecisionMaker> DecisionMakers { get; private set; } = [];

    internal List<DecisionMakerId> Ids { get; } = [];

    internal List<OptionName> Options { get; } = [];

    internal Seq<View> Views { get; private set; } = [];

    internal static ActorsYaml Read(Node.Map top, Place whole, Mentions mentions, Findings findings)
    {
        var actors = new ActorsYaml(findings);
        var known = actors.Known(top, whole);
        var preferences = new PreferenceYaml(actors.Options, mentions, findings);
        var orders = actors.Preferences(top["preferences"], "preferences", whole, preferences, isComplete: true);
        if (known.TrueForAll(k => orders.ContainsKey(k.Id)))
        {
            actors.DecisionMakers = [.. known.Select(k => new DecisionMaker(k.Id, k.Name, k.Options, orders[k.Id]))];
        }

        actors.Views = actors.ReadViews(top["views"], whole, preferences);
        return actors;
    }

    private List<(DecisionMakerId Id, string Name, Seq<OptionName> Options)> Known(Node.Map top, Place whole)
    {
        var known = new List<(DecisionMakerId, string, Seq<OptionName>)>();
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var map = Take.Map(top["decision makers"], "decision makers", "a mapping from each decision maker to its options", whole, _findings);
        foreach (var (key, value) in Take.Named(map, "a decision maker", _findings))
        {
            _findings.Place(key.Text, key.Place);
            var given = value is Node.Scalar { IsNull: true } ? null : Take.Map(value, $"decision maker {key.Text}", "a mapping with options", key.Place, _findings);
            if (given is not null)
            {
                Take.OnlyKeys(given, "part of a decision maker", Keys, _findings);
            }

            var name = given?["name"] is { } n ? Take.Text(n, $"the name of {key.Text}", _findings) : null;
            Ids.Add(new(key.Text));
            known.Add((new(key.Text), name ?? key.Text, Own(given?["options"], key.Text, owners)));
        }

        if (map is not null && known.Count is 0 or > Conflict.MostDecisionMakers)
        {
            _findings.Add(ScenarioProblems.OutOfRange("the number of decision makers", $"{known.Count}", $"1 to {Conflict.MostDecisionMakers}", map!.Place));
        }

        if (map is not null && Options.Count > Conflict.MostOptions)
        {
            _findings.Add(ConflictProblems.TooMany("the options of all decision makers", Options.Count, Conflict.MostOptions, map.Place));
        }

        return known;
    }

    private Seq<OptionName> Own(Node? node, string owner, Dictionary<string, string> owners)
    {
        var own = new List<OptionName>();
        if (node is null or Node.Scalar { IsNull: true } || Take.List(node, $"the options of {owner}", "a list of options", node.Place, _findings) is not { } list)
        {
            return [];
        }

        foreach (var item in list.Items)
        {
            if (Take.Text(item, $"an option of {owner}", _findings) is not { } name)
            {
                continue;
            }

            if (owners.TryAdd(name, owner))
            {
                own.Add(new(name));
                _findings.Place($"{owner}.options.{name}", item.Place);
            }
            else
            {
                _findings.Add(owners[name] == owner ? ScenarioProblems.Twice($"option \"{Node.Shown(name)}\" of {owner}", item.Place)
                    : ConflictProblems.TwoOwners(name, owners[name], owner, item.Place));
            }
        }

        Options.AddRange(own);
        return [.. own];
    }

    private Dictionary<DecisionMakerId, Preference> Preferences(Node? node, string what, Place parent, PreferenceYaml preferences, bool isComplete, string prefix = "")
    {
        var orders = new Dictionary<DecisionMakerId, Preference>();
        if (Take.Map(node, what, "a mapping from each decision maker to its preference", parent, _findings) is not { } map)
        {
            return orders;
        }

        foreach (var (key, _) in map.Entries.Where(e => !Ids.Exists(i => i.Value == e.Key.Text)))
        {
            _findings.Add(ScenarioProblems.Unknown("decision maker", key.Text, Ids.Select(i => i.Value), key.Place));
        }

        foreach (var id in Ids.Where(i => isComplete || map[i.Value] is not null))
        {
            if (preferences.Read(map[id.Value], prefix + id.Value, map.Place) is { } preference)
            {
                orders.Add(id, preference);
            }
        }

        return orders;
    }

    private Seq<View> ReadViews(Node? node, Place whole, PreferenceYaml preferences)
    {
        if (node is null or Node.Scalar { IsNull: true })
        {
            return [];
        }

        var views = new List<View>();
        foreach (var (key, value) in Take.Named(Take.Map(node, "views", "a mapping from decision makers to the preferences they see", whole, _findings), "a decision maker", _findings))
        {
            if (!Ids.Exists(i => i.Value == key.Text))
            {
                _findings.Add(ScenarioProblems.Unknown("decision maker", key.Text, Ids.Select(i => i.Value), key.Place));
                continue;
            }

            if (value is Node.Map map && map[key.Text] is { } own)
            {
                _findings.Add(ScenarioProblems.Contradiction($"the view of {key.Text} has a preference of {key.Text} itself; expected those of others only", own.Place));
            }

            var seen = Preferences(value, $"the view of {key.Text}", key.Place, preferences, isComplete: false, $"views.{key.Text}.");
            views.Add(new(new(key.Text), [.. Ids.Where(seen.ContainsKey).Select(i => new Perceived(i, seen[i]))]));
        }

        return [.. views];
    }
}
