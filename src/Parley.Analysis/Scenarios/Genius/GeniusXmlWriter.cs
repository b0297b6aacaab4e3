using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Parley.Analysis.Scenarios.Exact;
using Parley.Deals;

namespace Parley.Analysis.Scenarios.Genius;

/// <summary>
/// Writes a scenario as a GENIUS domain with a profile for each party. Reading what was written gives the same utilities, each divided by 100
/// where the scenario is on Parley's scale. Red lines, combinations, ranges and orders have no place in the format.
/// </summary>
public static class GeniusXmlWriter
{
    /// <summary>Why a scenario cannot be written as GENIUS XML, a sentence; null where it can be.</summary>
    public static string? Refusal(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return LinearTable.Refusal(scenario, "GENIUS XML");
    }

    /// <exception cref="ArgumentException"><see cref="Refusal"/> gives a reason.</exception>
    public static Seq<WrittenFile> Write(Scenario scenario)
    {
        var table = LinearTable.Of(scenario, bestIsOne: true);
        var domain = new XElement("negotiation_template", new XElement(
            "utility_space",
            new XAttribute("number_of_issues", scenario.Issues.Count),
            Objective(scenario, scenario.Issues.Select((issue, i) => Issue(issue, i, null)))));
        return [
            new("domain.xml", Text(domain)),
            .. scenario.Parties.Select((party, p) => new WrittenFile($"{LinearTable.FileName(p, party)}.xml", Text(Profile(scenario, party, table, p))))];
    }

    private static XElement Profile(Scenario scenario, Party party, LinearTable table, int p)
    {
        var objective = Objective(scenario, scenario.Issues.Select((issue, i) => Issue(issue, i, table.Scores[p][i])));
        objective.Add(table.Weights[p].Select((w, i) => new XElement("weight", new XAttribute("index", i + 1), new XAttribute("value", w.ToString()))));
        return new(
            "utility_space",
            objective,
            new XElement("discount_factor", new XAttribute("value", (party.Discount ?? 1).ToString())),
            new XElement("reservation", new XAttribute("value", table.Reservations[p].ToString())));
    }

    private static XElement Objective(Scenario scenario, IEnumerable<XElement> issues) => new(
        "objective",
        new XAttribute("index", 0),
        new XAttribute("etype", "objective"),
        new XAttribute("type", "objective"),
        new XAttribute("description", ""),
        new XAttribute("name", LinearTable.Clean(scenario.Title ?? "root")),
        issues);

    private static XElement Issue(Issue issue, int number, Seq<Amount>? scores) => new(
        "issue",
        new XAttribute("index", number + 1),
        new XAttribute("etype", "discrete"),
        new XAttribute("type", "discrete"),
        new XAttribute("vtype", "discrete"),
        new XAttribute("name", LinearTable.Clean(issue.Id.Value)),
        issue.Options.Select((option, o) => new XElement(
            "item",
            new XAttribute("index", o + 1),
            new XAttribute("value", LinearTable.Clean(option.Value)),
            scores is null ? null : new XAttribute("evaluation", scores[o].ToString()))));

    private static string Text(XElement root)
    {
        using var to = new StringWriter(CultureInfo.InvariantCulture);
        var settings = new XmlWriterSettings { Indent = true, IndentChars = "  ", NewLineChars = "\n", OmitXmlDeclaration = true };
        using (var xml = XmlWriter.Create(to, settings))
        {
            root.Save(xml);
        }

        return to + "\n";
    }
}
