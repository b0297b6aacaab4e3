using System.Globalization;
using Parley.Analysis.Robust;
using Parley.Wording;

namespace Parley.App.Deals.Wording;

/// <summary>Says how wide the zone of agreement is, as a mediator would.</summary>
internal static class ZoneWords
{
    internal static string Of(DealsAnswer answer, RobustAnswer robust)
    {
        if (robust.Zone is not { } zone)
        {
            return robust.Stopped ? "How many of all packages every party accepts was not worked out to the end."
                : $"There are too many packages to look at each (more than {InWords.Whole(Acceptance.MostPackages)} or with too many options), so nothing is said of those not listed here.";
        }

        var within = answer.Domain.RedLines.Count == 0 ? "" : " within the red lines";
        var of = zone.Packages == 1 ? $"Of the one package{within}" : $"Of all {InWords.Whole(zone.Packages)} packages{within}";
        if (zone.Possible == 0)
        {
            return $"{of}, none can be accepted by every party, whatever the numbers that are left open.";
        }

        var over = zone.Samples == robust.Result.Samples ? "the draws" : $"{InWords.Whole(zone.Samples)} draws";
        return $"{of}, {InWords.Whole(zone.Half)} {Are(zone.Half)} accepted by every party in at least half of {over}, {InWords.Whole(zone.NineTenths)} in at least nine of ten, "
            + $"and {InWords.Whole(zone.Always)} for certain, whatever the numbers that are left open. {Often(answer, robust, zone)}";
    }

    private static string Often(DealsAnswer answer, RobustAnswer robust, Zone zone)
    {
        var best = zone.Often.Where(o => o.AllAccept.Value == zone.Often[0].AllAccept.Value).Select(o => robust.NumberOf(answer, o.Outcome).ToString(CultureInfo.InvariantCulture)).ToList();
        if (best.Count == 0)
        {
            return "None was accepted by every party in any draw.";
        }

        var share = zone.Often[0].AllAccept;
        var often = share.Value == 1 ? "in every draw" : $"in {share.Value.ToString("0.0%", CultureInfo.InvariantCulture)} of them";
        var added = robust.Often.Select(o => robust.NumberOf(answer, o).ToString(CultureInfo.InvariantCulture)).ToList();
        var more = zone.Foremost > best.Count ? $"{InWords.Whole(zone.Foremost)} packages, among them " : best.Count == 1 ? "package " : "packages ";
        return $"Most often accepted by every party, {often}: {more}{InWords.List(best)}."
            + (added.Count == 0 ? "" : $" {(added.Count == 1 ? "Package" : "Packages")} {InWords.List(added)} {(added.Count == 1 ? "is" : "are")} listed for being accepted so often, whether or not another package beats {(added.Count == 1 ? "it" : "them")}.");
    }

    private static string Are(int count) => count == 1 ? "is" : "are";
}
