using Parley.Analysis.Scenarios.Input;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Yaml;

/// <summary>
/// Reads a scenario in Parley's own format <c>scenario/1</c>, described in docs/reference/scenarios.md. Everything that is wrong is found in
/// one pass. Cost linear in the file.
/// </summary>
public static class ParleyYaml
{
    /// <summary>What the key <c>parley</c> says.</summary>
    public const string Format = "scenario/1";

    private static readonly string[] Keys = ["parley", "title", "parties", "issues", "preferences", "sources"];
    private static readonly string[] PartyKeys = ["name", "reservation"];
    private static readonly string[] IssueKeys = ["track", "options"];

    /// <summary>Reads one file.</summary>
    public static ScenarioReading Read(ScenarioFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var findings = new Findings();
        if (file.Text() is not { } text)
        {
            findings.Add(ScenarioProblems.Malformed("the bytes are not text in UTF-8", new(file.Name, 0, 0)));
            return findings.Reading([file.Name], () => null);
        }

        var (root, error) = YamlTree.Read(file.Name, text);
        if (error is not null)
        {
            findings.Add(ScenarioProblems.Malformed(error.Message, error.Place));
        }

        return root is null ? findings.Reading([file.Name], () => null) : Read(root, file.Name, findings);
    }

    internal static ScenarioReading Read(Node root, string file, Findings findings)
    {
        var whole = new Place(file, 1, 1);
        if (Take.Map(root, "the file", "a mapping that begins with parley: scenario/1", whole, findings) is not { } top)
        {
            return findings.Reading([file], () => null);
        }

        Take.OnlyKeys(top, "part of a scenario", Keys, findings);
        CheckFormat(top, whole, findings);
        var title = top["title"] is { } t and not Node.Scalar { IsNull: true } ? Take.Text(t, "the title", findings) : null;
        var parties = Parties(top, whole, findings);
        var issues = Issues(top, whole, findings);
        var preferences = Preferences(top, whole, parties, issues, findings);
        var sources = Sources(top, whole, findings);
        return findings.Reading([file], () => new(
            title,
            UtilityRule.Parley,
            [.. issues],
            [.. parties.Zip(preferences, (p, preference) => new Party(p.Id, p.Name, p.Reservation, null, preference!))],
            [.. sources]));
    }

    private static void CheckFormat(Node.Map top, Place whole, Findings findings)
    {
        if (top["parley"] is not { } format)
        {
            findings.Add(ScenarioProblems.Missing("parley", $"parley: {Format} at the head", whole));
        }
        else if (format is not Node.Scalar { Text: Format })
        {
            findings.Add(ScenarioProblems.WrongType("the format", format.Kind, Format, format.Place));
        }
    }

    private static List<(PartyId Id, string Name, Figure? Reservation)> Parties(Node.Map top, Place whole, Findings findings)
    {
        var parties = new List<(PartyId, string, Figure?)>();
        var map = Take.Map(top["parties"], "parties", "a mapping from each party to its name and reservation", whole, findings);
        foreach (var (key, value) in Take.Named(map, "a party", findings))
        {
            var known = value is Node.Scalar { IsNull: true } ? null : Take.Map(value, $"party {key.Text}", "a mapping with name and reservation", key.Place, findings);
            findings.Place(key.Text, key.Place);
            if (known is not null)
            {
                Take.OnlyKeys(known, "part of a party", PartyKeys, findings);
            }

            var name = known?["name"] is { } n ? Take.Text(n, $"the name of {key.Text}", findings) : null;
            var reservation = known?["reservation"] is { } r ? Take.Figure(r, () => $"the reservation of {key.Text}", 0, 100, findings) : null;
            if (known?["reservation"] is { } place)
            {
                findings.Place($"{key.Text}.reservation", place.Place);
            }

            parties.Add((new(key.Text), name ?? key.Text, reservation));
        }

        if (map is not null && map.Entries.Count == 0)
        {
            findings.Add(ScenarioProblems.OutOfRange("the number of parties", "0", "at least one", map.Place));
        }

        return parties;
    }

    private static List<Issue> Issues(Node.Map top, Place whole, Findings findings)
    {
        var issues = new List<Issue>();
        var map = Take.Map(top["issues"], "issues", "a mapping from each issue to its options", whole, findings);
        foreach (var (key, value) in Take.Named(map, "an issue", findings))
        {
            findings.Place($"issues.{key.Text}", key.Place);
            var what = $"issue {key.Text}";
            if (Take.Map(value, what, "a mapping with track and options", key.Place, findings) is not { } known)
            {
                continue;
            }

            Take.OnlyKeys(known, "part of an issue", IssueKeys, findings);
            var track = known["track"] is { } t and not Node.Scalar { IsNull: true } ? Take.Text(t, $"the track of {what}", findings) : null;
            var options = Options(known["options"], what, key.Place, findings);
            if (options.Count > 0)
            {
                issues.Add(new(new(key.Text), track, [.. options]));
            }
        }

        if (map is not null && map.Entries.Count == 0)
        {
            findings.Add(ScenarioProblems.OutOfRange("the number of issues", "0", "at least one", map.Place));
        }

        return issues;
    }

    private static List<OptionId> Options(Node? node, string what, Place parent, Findings findings)
    {
        var options = new List<OptionId>();
        if (Take.List(node, $"the options of {what}", "a list of options", parent, findings) is not { } list)
        {
            return options;
        }

        if (list.Items.Count == 0)
        {
            findings.Add(ScenarioProblems.OutOfRange($"the number of options of {what}", "0", "at least one", list.Place));
        }
        else if (list.Items.Count > Tables.MaxOptions)
        {
            findings.Add(ScenarioProblems.TooMany(what, list.Items.Count, Tables.MaxOptions, list.Place));
            return options;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (Take.Text(item, $"an option of {what}", findings) is not { } name)
            {
                continue;
            }

            if (seen.Add(name))
            {
                options.Add(new(name));
            }
            else
            {
                findings.Add(ScenarioProblems.Twice($"option \"{Node.Shown(name)}\" of {what}", item.Place));
            }
        }

        return options;
    }

    private static List<Preferences?> Preferences(
        Node.Map top, Place whole, List<(PartyId Id, string Name, Figure? Reservation)> parties, List<Issue> issues, Findings findings)
    {
        var map = Take.Map(top["preferences"], "preferences", "a mapping from each party to its weights and scores", whole, findings);
        if (map is null)
        {
            return [.. parties.Select(_ => (Preferences?)null)];
        }

        foreach (var (key, _) in map.Entries.Where(e => !parties.Exists(p => p.Id.Value == e.Key.Text)))
        {
            findings.Add(ScenarioProblems.Unknown("party", key.Text, parties.Select(p => p.Id.Value), key.Place));
        }

        return [.. parties.Select(p => PreferencesYaml.Read(map, p.Id.Value, issues, findings))];
    }

    private static List<Citation> Sources(Node.Map top, Place whole, Findings findings)
    {
        var sources = new List<Citation>();
        if (top["sources"] is not { } node || node is Node.Scalar { IsNull: true })
        {
            return sources;
        }

        foreach (var (key, value) in Take.Map(node, "sources", "a mapping from entries to lists of sources", whole, findings)?.Entries ?? [])
        {
            if (!findings.Knows(key.Text))
            {
                findings.Add(ScenarioProblems.SourceOfNothing(key.Text, key.Place));
            }

            var from = (value is Node.List list ? list.Items : [value]).Select(n => Take.Text(n, $"a source of {Node.Shown(key.Text)}", findings));
            sources.Add(new(key.Text, [.. from.OfType<string>()]));
        }

        return sources;
    }
}
