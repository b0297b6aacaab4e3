using System.Globalization;
using System.Text;
using Parley.App.Deals.Wording;
using Parley.App.Terminal;
using Parley.Wording;

namespace Parley.App.Deals.Writers;

/// <summary>Writes for a terminal how packages stand under everything admissible.</summary>
internal static class RobustTable
{
    internal static void Append(StringBuilder to, DealsAnswer answer, RobustAnswer robust, int width)
    {
        to.Append('\n');
        Wrap.Append(to, RobustWords.Heading + ":", width, 0, 0);
        Wrap.Append(to, RobustWords.Lead(answer, robust), width, 0, 0);
        to.Append('\n');
        var heads = Heads(answer).ToArray();
        var withErrors = 5 + heads.Sum(h => Math.Max(h.Length, "0.000 ±0.000".Length) + 2) <= width;
        var widths = heads.Select(h => Math.Max(h.Length, withErrors ? "0.000 ±0.000".Length : "always".Length)).ToArray();
        to.Append(" No.");
        for (var c = 0; c < heads.Length; c++)
        {
            to.Append("  ").Append(Shown.Isolated(heads[c].PadRight(c == heads.Length - 1 ? 0 : widths[c])));
        }

        to.Append('\n');
        foreach (var row in robust.Ranked)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{robust.Numbers[row],4}");
            line += string.Concat(RobustWords.Shares(robust.Result.Packages[row]).Select((s, c) => "  " + RobustWords.Words(s, withErrors).PadRight(widths[c])));
            to.Append(line.TrimEnd()).Append('\n');
        }

        foreach (var (outcome, i) in robust.Added.Select((o, i) => (o, i)))
        {
            var number = answer.Frontier.Points.Count + answer.Besides.Count + i + 1;
            Wrap.Append(to, (i == 0 ? "\n" : "") + string.Create(CultureInfo.InvariantCulture, $"{number}: {PackageWords.Package(answer, outcome)}"), width, 0, 4);
        }

        if (!withErrors)
        {
            var greatest = robust.Result.Packages.SelectMany(RobustWords.Shares).Max(s => s.StandardError);
            Wrap.Append(to, $"The greatest standard error is {greatest.ToString("0.000", CultureInfo.InvariantCulture)}; --json tells each.", width, 0, 0);
        }

        to.Append('\n');
        Wrap.Append(to, ZoneWords.Of(answer, robust), width, 0, 0);
        to.Append('\n');
        Wrap.Append(to, RobustWords.Asking(answer, robust), width, 0, 0);
    }

    internal static IEnumerable<string> Heads(DealsAnswer answer) =>
        [.. answer.Scenario.Parties.Select(p => DealsTable.Cut(p.Name)), "all", "unbeaten", "Nash", "leximin"];
}
