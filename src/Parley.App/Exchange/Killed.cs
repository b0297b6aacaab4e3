using System.Text.RegularExpressions;
using Parley.Collation.Accounts;

namespace Parley.App.Exchange;

/// <summary>How many are told to have been killed or hurt. Numbers are never added up: an account that counts several kinds of dead gives no number.</summary>
internal static partial class Killed
{
    /// <summary>The dead of one account.</summary>
    internal static long? In(Matter.Incident incident) => Only(incident.Counts.Where(c => Dead().IsMatch(c.Of) || (!Wounded().IsMatch(c.Of) && IsObject(incident.Action.Quote, c.Of))));

    /// <summary>The wounded of one account.</summary>
    internal static long? WoundedIn(Matter.Incident incident) => Only(incident.Counts.Where(c => Wounded().IsMatch(c.Of)));

    /// <summary>The lowest number of dead that any account gives, of a range its lower end; null where none gives one.</summary>
    internal static long? Lowest(IncidentAccount incident) => incident.Basis.By.Select(b => b.Claim.Matter).OfType<Matter.Incident>().Min(In);

    private static long? Only(IEnumerable<Count> counts) => counts.Take(2).ToArray() is [var one] ? one.Value : null;

    // "killed 11 soldiers": the soldiers.
    private static bool IsObject(string action, string of) => Killing().Match(action) is { Success: true } m && m.Groups[1].ValueSpan.StartsWith(of, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b(killed|dead|deaths?|died|fatalit(y|ies)|lives)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dead();

    [GeneratedRegex(@"\b(wounded|injured|hurt|injuries)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wounded();

    // The number in digits or in a word or two, then what is counted.
    [GeneratedRegex(@"\bkill(?:ed|ing|s)? (?:(?:at least|up to|more than|about|around|some|nearly) )?(?:[0-9][0-9,.]*|[a-z]+(?:-[a-z]+)?) (.+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Killing();
}
