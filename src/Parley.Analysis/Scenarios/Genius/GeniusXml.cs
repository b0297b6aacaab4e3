using System.Xml.Linq;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Genius;

/// <summary>
/// Reads a GENIUS domain with a profile for each party. Parties stand in the order of the files. Where several files are domains the last one
/// counts; files named <c>*pareto.xml</c> and those with another root are passed over.
/// </summary>
public static class GeniusXml
{
    private const string DomainRoot = "negotiation_template";
    private const string ProfileRoot = "utility_space";

    /// <summary>Reads the files together.</summary>
    /// <param name="files">All of them, in the order of the parties.</param>
    /// <param name="rule">Whose reading: <see cref="UtilityRule.Genius"/> or <see cref="UtilityRule.Negmas"/>.</param>
    public static ScenarioReading Read(Seq<ScenarioFile> files, UtilityRule rule)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(rule);
        var findings = new Findings();
        var names = files.Select(f => f.Name).ToList();
        var roots = new List<(string File, XElement Root)>();
        foreach (var file in files.Where(f => !f.Name.EndsWith("pareto.xml", StringComparison.OrdinalIgnoreCase)))
        {
            var (root, error) = XmlTree.Read(file);
            if (error is not null)
            {
                findings.Add(ScenarioProblems.Malformed(error.Message, error.Place));
            }
            else if (root!.Name.LocalName is DomainRoot or ProfileRoot)
            {
                roots.Add((file.Name, root));
            }
            else
            {
                findings.Add(ScenarioProblems.PassedOver(
                    $"the file holds a {Trees.Node.Shown(root.Name.LocalName)}, not a {DomainRoot} or {ProfileRoot}, and is passed over", new(file.Name, 0, 0)));
            }
        }

        var domain = roots.FindLast(r => r.Root.Name.LocalName == DomainRoot);
        var profiles = roots.Where(r => r.Root.Name.LocalName == ProfileRoot).ToList();
        var whole = new Place(names.Count == 1 ? names[0] : Path.GetDirectoryName(names[0]) ?? names[0], 0, 0);
        if (domain.Root is null)
        {
            if (!findings.IsFatal)
            {
                findings.Add(ScenarioProblems.Missing("the domain", $"a file with the root element {DomainRoot}", whole));
            }

            return findings.Reading(names, () => null);
        }

        if (profiles.Count == 0)
        {
            findings.Add(ScenarioProblems.Missing("every profile", $"a file with the root element {ProfileRoot} for each party", whole));
        }

        var issues = GeniusDomain.Read(domain.Root, domain.File, findings);
        var parties = findings.IsFatal && issues.Count == 0 ? [] : Parties(profiles, issues, rule, findings);
        var title = domain.Root.Descendants("objective").FirstOrDefault()?.Value("name") is { } named and not "root"
            ? named
            : Path.GetFileNameWithoutExtension(domain.File);
        return findings.Reading(names, () => new(title, rule, [.. issues.Select(i => i.Issue)], [.. parties.Select(p => p!)]));
    }

    private static List<Party?> Parties(List<(string File, XElement Root)> profiles, List<GeniusIssue> issues, UtilityRule rule, Findings findings)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var parties = new List<Party?>();
        foreach (var (file, root) in profiles)
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var id = string.IsNullOrWhiteSpace(name) ? "party" : name;
            for (var n = 2; !ids.Add(id); n++)
            {
                id = $"{name}-{n}";
            }

            parties.Add(GeniusProfile.Read(root, id, file, issues, rule, findings));
        }

        return parties;
    }
}
