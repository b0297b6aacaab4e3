using Parley.Analysis.Scenarios.Genius;
using Parley.Analysis.Scenarios.Input;
using Parley.Analysis.Scenarios.Json;
using Parley.Analysis.Scenarios.Negmas;
using Parley.Analysis.Scenarios.Yaml;
using Parley.Deals;

namespace Parley.Analysis.Scenarios;

/// <summary>Reads a scenario in any of the formats from the files that make it up: what each file is, its content says.</summary>
public static class ScenarioReader
{
    /// <summary>Options that one issue may have.</summary>
    public const int MaxOptions = Tables.MaxOptions;

    /// <summary>Reads the files as one scenario. Cost linear in the files.</summary>
    /// <param name="name">What was asked for, for problems that concern no single file.</param>
    /// <param name="files">At least one; parties stand in their order.</param>
    /// <param name="asked">The scale to read a GENIUS domain on, <see cref="Scale.Genius"/> where none is given; other formats have but one.</param>
    public static ScenarioReading Read(string name, Seq<ScenarioFile> files, Scale? asked = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Any(IsXml))
        {
            return GeniusXml.Read([.. files.Where(IsXml)], asked == Scale.Negmas ? UtilityRule.Negmas : UtilityRule.Genius);
        }

        var findings = new Findings();
        var trees = new List<(ScenarioFile File, Node Root)>();
        foreach (var file in files.Where(f => files.Count == 1 || !Path.GetFileName(f.Name).StartsWith('_')))
        {
            if (Tree(file, findings) is { } root)
            {
                trees.Add((file, root));
            }
        }

        var own = trees.Where(t => t.Root is Node.Map map && map["parley"] is not null).ToList();
        if (own.Count > 1)
        {
            findings.Add(ScenarioProblems.NoScenario(own[1].File.Name, $"a second scenario beside {own[0].File.Name}"));
            return findings.Reading([.. files.Select(f => f.Name)], () => null);
        }

        var web = trees.Where(t => GeniusWebJson.IsPart(t.Root)).ToList();
        if (own.Count == 0 && web.Count > 0)
        {
            return GeniusWebJson.Read(web, asked == Scale.Negmas ? UtilityRule.Negmas : UtilityRule.GeniusWeb, findings);
        }

        var negmas = trees.Where(t => NegmasFolder.IsSpace(t.Root) || NegmasFolder.IsFunction(t.Root)).ToList();
        if (own.Count == 0 && negmas.Count > 0)
        {
            return NegmasFolder.Read(negmas, findings);
        }

        if (own.Count == 1 || (files.Count == 1 && trees.Count == 1))
        {
            var (file, root) = own.Count == 1 ? own[0] : trees[0];
            return ParleyYaml.Read(root, file.Name, new Findings());
        }

        if (!findings.IsFatal)
        {
            findings.Add(ScenarioProblems.NoScenario(name, files.Count == 0 ? "there is no file in it that could be one" : "none of the files is one"));
        }

        return findings.Reading([.. files.Select(f => f.Name)], () => null);
    }

    private static bool IsXml(ScenarioFile file)
    {
        var start = file.Bytes.Span.TrimStart("\uFEFF \t\r\n"u8);
        return start.StartsWith("<"u8) || (file.Extension == ".xml" && !file.Name.EndsWith("pareto.xml", StringComparison.OrdinalIgnoreCase));
    }

    private static Node? Tree(ScenarioFile file, Findings findings)
    {
        if (file.Text() is not { } text)
        {
            findings.Add(ScenarioProblems.Malformed("the bytes are not text in UTF-8", new(file.Name, 0, 0)));
            return null;
        }

        var isJson = file.Extension == ".json" || (file.Extension is not (".yaml" or ".yml") && text.AsSpan().TrimStart().StartsWith("{"));
        var (root, error) = isJson ? JsonTree.Read(file.Name, text) : YamlTree.Read(file.Name, text);
        if (error is not null)
        {
            findings.Add(ScenarioProblems.Malformed(error.Message, error.Place));
        }

        return root;
    }
}
