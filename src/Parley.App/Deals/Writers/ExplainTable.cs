using System.Text;
using Parley.App.Deals.Wording;
using Parley.App.Terminal;

namespace Parley.App.Deals.Writers;

/// <summary>Writes for a terminal what is told of one package.</summary>
internal static class ExplainTable
{
    internal static void Append(StringBuilder to, DealsAnswer answer, ExplainedPackage told, int width)
    {
        to.Append('\n');
        Wrap.Append(to, $"{ExplainWords.Title(told)}: {PackageWords.Package(answer, told.Outcome)}", width, 0, 2);
        Wrap.Append(to, string.Join(' ', ExplainWords.Verdict(answer, told)), width, 0, 0);
        for (var p = 0; p < answer.Scenario.Parties.Count; p++)
        {
            Wrap.Append(to, "- " + string.Join(' ', ExplainWords.OfParty(answer, told, p)), width, 0, 2);
        }

        foreach (var sentence in ExplainWords.Grounded(told))
        {
            Wrap.Append(to, sentence, width, 0, 0);
        }
    }
}
