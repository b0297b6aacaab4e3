using System.Globalization;
using Parley.Analysis.Robust;
using Parley.Analysis.Robust.Open;
using Parley.Wording;

namespace Parley.App.Deals.Wording;

/// <summary>Says what is known of packages under everything admissible, for the terminal and the page alike.</summary>
internal static class RobustWords
{
    internal const string Heading = "Under all that the ranges and orders leave open";

    /// <summary>That what follows is one reading of many, and where the others are; empty where nothing is left open.</summary>
    internal static string Caution(DealsAnswer answer) => answer.Settled.Count == 0 ? ""
        : string.Join(' ', answer.Settled) + " So where a package stands below is one reading of many, and no finding about what a party wants. "
            + (answer.Robust is not null ? "What holds under all of them is told under “" + Heading + "”." : "--robust tells what holds under all of them.");

    /// <summary>What the shares are of, and how they are marked.</summary>
    internal static string Lead(DealsAnswer answer, RobustAnswer robust)
    {
        var against = robust.AgainstAll(answer) ? "every package within the red lines" : "the packages in this table alone, so that their shares can be too high";
        return string.Create(CultureInfo.InvariantCulture, $"{InWords.Count(robust.Result.Samples, "draw", "draws")} of every number that is open (seed {robust.Seed}). ")
            + "Under a party: how often it is worth no less than no deal to that party; all: to every party; unbeaten: how often no other package is as good for every party "
            + "and better for one; Nash: how often it is the one of the greatest product of gains; leximin: of the most for whoever gains least. "
            + $"The last three are held against {against}. \"always\" and \"never\" are proven for everything that is left open; a number, 1.000 too, is only counted.";
    }

    internal static string Asking(DealsAnswer answer, RobustAnswer robust) => robust.Result.Ask is { } ask
        ? $"The question to ask first: {KeyQuestionWords.Question(answer, robust, ask)} {KeyQuestionWords.Consequence(answer, robust, ask)}"
        : "No single question stands out: whichever number were known to be low or high, the same package would come first, or hardly less often.";

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
