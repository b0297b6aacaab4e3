using System.Globalization;
using System.Text;
using Parley.Analysis.Robust;
using Parley.App.Terminal;

namespace Parley.App.Deals.Shares;

/// <summary>Writes for a terminal how packages stand under everything admissible.</summary>
internal static class RobustTable
{
    internal const string Heading = "Under all that the ranges and orders leave open";

    internal static void Append(StringBuilder to, DealsAnswer answer, RobustAnswer robust, int width)
    {
        to.Append('\n');
        Wrap.Append(to, Heading + ":", width, 0, 0);
        Wrap.Append(to, Lead(answer, robust), width, 0, 0);
        to.Append('\n');
        var heads = Heads(answer).ToArray();
        var withErrors = 5 + heads.Sum(h => Math.Max(h.Length, "0.000 ±0.000".Length) + 2) <= width;
        var widths = heads.Select(h => Math.Max(h.Length, withErrors ? "0.000 ±0.000".Length : "always".Length)).ToArray();
        to.Append(" No.");
        for (var c = 0; c < heads.Length; c++)
        {
            to.Append("  ").Append(heads[c].PadRight(c == heads.Length - 1 ? 0 : widths[c]));
        }

        to.Append('\n');
        foreach (var row in robust.Ranked)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"{robust.Numbers[row],4}");
            line += string.Concat(Shares(robust.Result.Packages[row]).Select((s, c) => "  " + Words(s, withErrors).PadRight(widths[c])));
            to.Append(line.TrimEnd()).Append('\n');
        }

        foreach (var (outcome, i) in robust.Added.Select((o, i) => (o, i)))
        {
            var number = answer.Frontier.Points.Count + answer.Besides.Count + i + 1;
            Wrap.Append(to, (i == 0 ? "\n" : "") + string.Create(CultureInfo.InvariantCulture, $"{number}: {DealsTable.Package(answer, outcome)}"), width, 0, 4);
        }

        if (!withErrors)
        {
            var greatest = robust.Result.Packages.SelectMany(Shares).Max(s => s.StandardError);
            Wrap.Append(to, $"The greatest standard error is {greatest.ToString("0.000", CultureInfo.InvariantCulture)}; --json tells each.", width, 0, 0);
        }

        to.Append('\n');
        Wrap.Append(to, ZoneWords.Of(answer, robust), width, 0, 0);
        to.Append('\n');
        Wrap.Append(to, Asking(answer, robust), width, 0, 0);
    }

    /// <summary>What the shares are of, and how they are marked.</summary>
    internal static string Lead(DealsAnswer answer, RobustAnswer robust)
    {
        var against = robust.AgainstAll(answer) ? "every package within the red lines" : "the packages in this table alone, so that their shares can be too high";
        return string.Create(CultureInfo.InvariantCulture, $"{DealsTable.Many(robust.Result.Samples, "draw", "draws")} of every number that is open (seed {robust.Seed}). ")
            + "Under a party: how often it is worth no less than no deal to that party; all: to every party; unbeaten: how often no other package is as good for every party "
            + "and better for one; Nash: how often it is the one of the greatest product of gains; leximin: of the most for whoever gains least. "
            + $"The last three are held against {against}. \"always\" and \"never\" are proven for everything that is left open; a number, 1.000 too, is only counted.";
    }

    internal static string Asking(DealsAnswer answer, RobustAnswer robust) => robust.Result.Ask is { } ask
        ? $"The question to ask first: {KeyQuestionWords.Question(answer, robust, ask)} {KeyQuestionWords.Consequence(answer, robust, ask)}"
        : "No single question stands out: whichever number were known to be low or high, the same package would come first, or hardly less often.";

    internal static IEnumerable<string> Heads(DealsAnswer answer) =>
        [.. answer.Scenario.Parties.Select(p => DealsTable.Cut(p.Name)), "all", "unbeaten", "Nash", "leximin"];

    internal static IEnumerable<Share> Shares(PackageRobustness package) =>
        [.. package.Accepts, package.AllAccept, package.Efficient, package.Nash, package.Leximin];

    /// <summary>A proven share in a word, a counted one in digits.</summary>
    internal static string Words(Share share, bool withError) => share.Proven switch
    {
        Certainty.Always => "always",
        Certainty.Never => "never",
        _ => share.Value.ToString("0.000", CultureInfo.InvariantCulture) + (withError ? " ±" + share.StandardError.ToString("0.000", CultureInfo.InvariantCulture) : ""),
    };
}
