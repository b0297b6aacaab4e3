using Parley.Analysis.Scenarios.Input;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Json;

/// <summary>
/// Reads a GeniusWeb domain (<c>issuesValues</c>) with a profile (<c>LinearAdditiveUtilitySpace</c>) for each party. A profile holds its domain
/// too, so that the domain's own file may be left out. What no deal is worth is the worth of the profile's reservation bid.
/// </summary>
internal static class GeniusWebJson
{
    private const string ProfileKey = "LinearAdditiveUtilitySpace";

    internal static bool IsPart(Node root) => root is Node.Map map && (map["issuesValues"] is not null || map[ProfileKey] is not null);

    internal static ScenarioReading Read(IReadOnlyList<(ScenarioFile File, Node Root)> files, UtilityRule rule, Findings findings)
    {
        var names = files.Select(f => f.File.Name).ToList();
        var profiles = files.Where(f => ((Node.Map)f.Root)[ProfileKey] is not null).ToList();
        var whole = new Place(names[0], 1, 1);
        if (profiles.Count == 0)
        {
            findings.Add(ScenarioProblems.Missing("every profile", $"a file with {ProfileKey} for each party", whole));
        }

        var domain = files.Select(f => (Node.Map)f.Root).LastOrDefault(m => m["issuesValues"] is not null)
            ?? profiles.Select(p => ((p.Root as Node.Map)?[ProfileKey] as Node.Map)?["domain"] as Node.Map).FirstOrDefault(d => d is not null);
        var issues = new List<Issue>();
        foreach (var (key, value) in Take.Map(domain?["issuesValues"], "issuesValues", "a mapping from each issue to its values", whole, findings)?.Entries ?? [])
        {
            findings.Place($"issues.{key.Text}", key.Place);
            if (value is Node.Map { Entries: [{ Key.Text: not "values" }, ..] })
            {
                findings.Add(ScenarioProblems.NotSupported($"issue {Node.Shown(key.Text)} has no list of values", "\"values\": [...]", value.Place));
            }
            else if (Tables.Issue(key.Text, (value as Node.Map)?["values"], key.Place, findings) is { } issue && issues.TrueForAll(i => i.Id != issue.Id))
            {
                issues.Add(issue);
            }
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var parties = profiles.Select(p => Profile(((Node.Map)p.Root)[ProfileKey]!, p.File.Name, issues, ids, findings)).ToList();
        var title = (domain?["name"] as Node.Scalar)?.Text;
        return findings.Reading(names, () => new(title, rule, [.. issues], [.. parties.OfType<Party>()]));
    }

    private static Party? Profile(Node node, string file, List<Issue> issues, HashSet<string> ids, Findings findings)
    {
        var before = findings.Count;
        if (Take.Map(node, ProfileKey, "a mapping with issueUtilities and issueWeights", node.Place, findings) is not { } map)
        {
            return null;
        }

        var id = Tables.Party((map["name"] as Node.Scalar)?.Text, file, ids);
        findings.Place(id.Value, map.Place);
        var weights = Take.Map(map["issueWeights"], $"issueWeights of {id}", "a mapping from each issue to its weight", map.Place, findings);
        var utilities = Take.Map(map["issueUtilities"], $"issueUtilities of {id}", "a mapping from each issue to its table", map.Place, findings);
        var weighed = new List<Figure>();
        var scored = new List<Scores>();
        foreach (var issue in issues)
        {
            var name = issue.Id.Value;
            if (weights?[name] is { } weight)
            {
                findings.Place($"{id}.weights.{name}", weight.Place);
                weighed.Add(new(Take.Number(weight, () => $"the weight of {name} for {id}", null, null, findings) ?? 0));
            }
            else if (weights is not null)
            {
                findings.Add(ScenarioProblems.Missing($"the weight of {name} for {id}", "a number", weights.Place));
            }

            var table = ((utilities?[name] as Node.Map)?["discreteutils"] as Node.Map)?["valueUtilities"];
            if (table is null && utilities?[name] is Node.Map { Entries: [{ Key.Text: not "discreteutils" }, ..] } other)
            {
                findings.Add(ScenarioProblems.NotSupported($"{id} rates {name} by {Node.Shown(other.Entries[0].Key.Text)}", "discreteutils", other.Place));
            }
            else if (utilities is not null)
            {
                scored.Add(Tables.Scores(table, issue, id.Value, (utilities[name] ?? utilities).Place, findings));
            }
        }

        if (findings.IsFatalSince(before) || weighed.Count != issues.Count || scored.Count != issues.Count)
        {
            return null;
        }

        var preferences = new Preferences(new Weights.Numbers([.. weighed]), [.. scored], [], []);
        return new(id, id.Value, Reservation(map["reservationBid"], id, issues, preferences, findings), null, preferences);
    }

    private static Figure? Reservation(Node? bid, PartyId id, List<Issue> issues, Preferences preferences, Findings findings)
    {
        if (bid is null or Node.Scalar { IsNull: true })
        {
            return null;
        }

        findings.Place($"{id}.reservation", bid.Place);
        var values = Take.Map((bid as Node.Map)?["issuevalues"] ?? bid, $"the reservation bid of {id}", "a mapping from each issue to an option", bid.Place, findings);
        var sum = Amount.Zero;
        for (var i = 0; values is not null && i < issues.Count; i++)
        {
            var chosen = (values[issues[i].Id.Value] as Node.Scalar)?.Text;
            var option = issues[i].Options.Select((o, n) => (o, n)).Where(x => x.o.Value == chosen).Select(x => x.n).FirstOrDefault(-1);
            if (option < 0)
            {
                // A bid that leaves an issue out gives nothing for it.
                continue;
            }

            sum += ((Weights.Numbers)preferences.Weights).Of[i].Low * ((Scores.Numbers)preferences.Scores[i]).Of[option].Low;
        }

        return new(sum);
    }
}
