using Parley.Collation;

namespace Parley.App.Records.Renewing;

/// <summary>
/// Which answers rest on what. Items are brought together from claims of their own kind, from names, and from whom somebody speaks for; so what is told of one kind leaves the items of others as they are, where it leaves the
/// names and the sides as they are.
/// </summary>
internal static class Resting
{
    /// <summary>The list of items, and that of meetings as they are drawn and of disagreements, which are asked for by <c>show</c> alone.</summary>
    internal const string Items = "items", Drawn = "drawn items";

    private static readonly string[] Voices = ["sources", "disputes", "today", "changes", Drawn], Deeds = [.. Voices, "incidents", "timeline", Items], Stances = [.. Voices, "positions", "position", "proposals", Items];

    /// <summary>The names of the answers that rest on the claims in which two readings of a report differ; null where it may be all of them.</summary>
    internal static IEnumerable<string>? On(ReadingResult before, ReadingResult after)
    {
        if (before == after)
        {
            return [];
        }

        var differing = before.Claims.Except(after.Claims).Concat(after.Claims.Except(before.Claims)).Select(c => On(c.Matter)).ToArray();
        return Collator.AreNamedAlike(before, after) && Array.TrueForAll(differing, d => d is not null) ? differing.SelectMany(d => d!).Distinct() : null;
    }

    // Who meets, agrees with or asks something of whom tells who sits for a state, and roles and teams tell whom somebody speaks for.
    private static string[]? On(Matter matter) => matter switch
    {
        Matter.Statement or Matter.Outlook or Matter.Presence => Voices,
        Matter.Incident => Deeds,
        Matter.Position { Toward: null } => Stances,
        _ => null,
    };
}
