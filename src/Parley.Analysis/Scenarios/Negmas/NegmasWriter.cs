using System.Text;
using Parley.Analysis.Scenarios.Exact;
using Parley.Analysis.Scenarios.Yaml;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Negmas;

/// <summary>
/// Writes a scenario as a NegMAS folder in YAML: the outcome space and a linear additive utility function for each party. Reading what was
/// written gives the same utilities, each divided by 100 where the scenario is on Parley's scale.
/// </summary>
public static class NegmasWriter
{
    /// <summary>Why a scenario cannot be written for NegMAS, a sentence; null where it can be.</summary>
    public static string? Refusal(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return LinearTable.Refusal(scenario, "a NegMAS folder");
    }

    /// <exception cref="ArgumentException"><see cref="Refusal"/> gives a reason.</exception>
    public static Seq<WrittenFile> Write(Scenario scenario)
    {
        var table = LinearTable.Of(scenario, bestIsOne: false);
        var space = new StringBuilder();
        space.Append("name: ").Append(Text(scenario.Title ?? "domain")).Append("\ntype: DiscreteCartesianOutcomeSpace\nissues:\n");
        foreach (var issue in scenario.Issues)
        {
            space.Append("- name: ").Append(Text(issue.Id.Value)).Append("\n  type: CategoricalIssue\n  values:\n");
            foreach (var option in issue.Options)
            {
                space.Append("  - ").Append(Text(option.Value)).Append('\n');
            }
        }

        return [
            new("domain.yml", space.ToString()),
            .. scenario.Parties.Select((party, p) => new WrittenFile($"{LinearTable.FileName(p, party)}.yml", Function(scenario, party, table, p)))];
    }

    private static string Function(Scenario scenario, Party party, LinearTable table, int p)
    {
        var to = new StringBuilder();
        to.Append("name: ").Append(Text(party.Id.Value)).Append("\ntype: LinearAdditiveUtilityFunction\nweights:\n");
        foreach (var weight in table.Weights[p])
        {
            to.Append("- ").Append(weight).Append('\n');
        }

        to.Append("values:\n");
        for (var i = 0; i < scenario.Issues.Count; i++)
        {
            to.Append("- type: TableFun\n  mapping:\n");
            foreach (var (option, score) in scenario.Issues[i].Options.Zip(table.Scores[p][i]))
            {
                to.Append("    ").Append(Text(option.Value)).Append(": ").Append(score).Append('\n');
            }
        }

        return to.Append("reserved_value: ").Append(table.Reservations[p]).Append('\n').ToString();
    }

    // Quoted where YAML could take the word for a number, so that the values and the tables of a reader agree.
    private static string Text(string text) => Amount.TryParse(text, out _) ? $"\"{text}\"" : ParleyYamlWriter.Word(text);
}
