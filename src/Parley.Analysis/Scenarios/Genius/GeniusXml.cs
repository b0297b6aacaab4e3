using Parley.Analysis.Scenarios.Input;
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
        var (domains, profiles) = (new List<ScenarioFile>(), new List<ScenarioFile>());
        foreach (var file in files.Where(f => !f.Name.EndsWith("pareto.xml", StringComparison.OrdinalIgnoreCase)))
        {
            switch (XmlTree.Root(file))
            {
                case DomainRoot:
                    domains.Add(file);
                    break;
                case ProfileRoot:
                    profiles.Add(file);
                    break;
                default:
                    if (Tree(file, findings) is { } root)
                    {
                        findings.Add(ScenarioProblems.PassedOver(
                            $"the file holds a {Node.Shown(root.Name)}, not a {DomainRoot} or {ProfileRoot}, and is passed over", new(file.Name, 0, 0)));
                    }

                    break;
            }
        }

        // Of these only what was taken from them is kept, one after another: a tree takes many times the room of its file.
        var whole = new Place(names.Count == 1 ? names[0] : Path.GetDirectoryName(names[0]) ?? names[0], 0, 0);
        var (title, issues) = ((string?)null, (List<GeniusIssue>?)null);
        foreach (var file in domains)
        {
            if (Tree(file, findings) is { } root && ReferenceEquals(file, domains[^1]))
            {
                issues = GeniusDomain.Read(root, file.Name, findings);
                title = root.Descendants("objective").FirstOrDefault()?.Value("name") is { } named and not "root" ? named : Path.GetFileNameWithoutExtension(file.Name);
            }
        }

        if (issues is null)
        {
            profiles.ForEach(p => Tree(p, findings));
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

        var parties = Parties(profiles, issues, rule, findings);
        return findings.Reading(names, () => new(title, rule, [.. issues.Select(i => i.Issue)], [.. parties.Select(p => p!)]));
    }

    private static List<Party?> Parties(List<ScenarioFile> profiles, List<GeniusIssue> issues, UtilityRule rule, Findings findings)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var parties = new List<Party?>();
        foreach (var file in profiles)
        {
            var name = Path.GetFileNameWithoutExtension(file.Name);
            var id = string.IsNullOrWhiteSpace(name) ? "party" : name;
            for (var n = 2; !ids.Add(id); n++)
            {
                id = $"{name}-{n}";
            }

            // Without issues there is nothing to hold a profile against, but it may be no XML.
            if (Tree(file, findings) is { } root && (issues.Count > 0 || !findings.IsFatal))
            {
                parties.Add(GeniusProfile.Read(root, id, file.Name, issues, rule, findings));
            }
        }

        return parties;
    }

    private static Tag? Tree(ScenarioFile file, Findings findings)
    {
        var (root, error) = XmlTree.Read(file);
        if (error is not null)
        {
            findings.Add(ScenarioProblems.Malformed(error.Message, error.Place));
        }

        return root;
    }
}
