using System.Globalization;
using System.Text;

namespace Parley.App.Deals;

/// <summary>Writes the packages that none beats as comma-separated values: what each is worth, how many there are like it, how each issue is settled.</summary>
internal static class DealsCsv
{
    internal static string Write(DealsAnswer answer)
    {
        var to = new StringBuilder();
        var scenario = answer.Scenario;
        Line(to, [.. scenario.Parties.Select(p => p.Id.Value), "count", .. scenario.Issues.Select(i => i.Id.Value), "picked by"]);
        foreach (var point in answer.Frontier.Points)
        {
            var rules = answer.Rules.Where(r => r.Solution is { } s && s.Points.Any(p => p.Utilities.Equals(point.Utilities))).Select(r => r.Key);
            Line(to, [
                .. point.Utilities.Select(DealsJson.Number),
                point.Count?.ToString(CultureInfo.InvariantCulture) ?? "",
                .. point.Outcome.Select((option, issue) => scenario.Issues[issue].Options[option].Value),
                string.Join(' ', rules)]);
        }

        return to.ToString();
    }

    private static void Line(StringBuilder to, IEnumerable<string> cells) =>
        to.AppendJoin(',', cells.Select(Cell)).Append('\n');

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
