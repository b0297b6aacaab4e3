using System.Globalization;
using Parley.Collation;

namespace Parley.App.Dossier;

/// <summary>How days, counts, stances and lists are put in words.</summary>
internal static class Wording
{
    private static readonly string[] Ordinals =
        ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    internal static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"18 Oct"; with its year where the days it stands among are of several years.</summary>
    internal static string ShortDay(DateOnly day, IEnumerable<DateOnly?> among) =>
        day.ToString(among.OfType<DateOnly>().Any(d => d.Year != day.Year) ? "d MMM yyyy" : "d MMM", CultureInfo.InvariantCulture);

    /// <summary>A stretch of days, both ends included; null for an open end.</summary>
    internal static string Days(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => "at a time not given",
        ({ } f, null) => $"from {Day(f)}",
        (null, { } t) => $"until {Day(t)}",
        ({ } f, { } t) when f == t => Day(f),
        ({ Day: 1, Month: 1 } f, { Day: 31, Month: 12 } t) => f.Year == t.Year ? $"{f.Year}" : $"{f.Year}–{t.Year}",
        ({ Day: 1 } f, { } t) when t.AddDays(1).Day == 1 => Months(f, t),
        ({ } f, { } t) when f.Year == t.Year && f.Month == t.Month => $"{f.Day}–{Day(t)}",
        ({ } f, { } t) when f.Year == t.Year => $"{f.ToString("d MMMM", CultureInfo.InvariantCulture)} – {Day(t)}",
        ({ } f, { } t) => $"{Day(f)} – {Day(t)}",
    };

    /// <summary>The days a report means, or its words where they cannot be told.</summary>
    internal static string When(When when) => when.Grain is null ? $"“{when.Text}”" : Days(when.From, when.To);

    /// <summary>A number as it is meant, with thousands set apart.</summary>
    internal static string Number(Count count)
    {
        var value = count.Value.ToString("N0", CultureInfo.InvariantCulture);
        var number = count.Max is { } max ? $"{value} to {max.ToString("N0", CultureInfo.InvariantCulture)}" : value;
        return count.Approx == Approx.Exact ? number : $"{Word.Of(count.Approx).Replace('-', ' ')} {number}";
    }

    internal static string Ordinal(int n) => n < Ordinals.Length && n > 0 ? Ordinals[n] : n.ToString(CultureInfo.InvariantCulture) + ((n % 100) is >= 11 and <= 13 ? "th" : (n % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    /// <summary>"one", "one and another", "one, another and a third".</summary>
    internal static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    internal static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>"Ukraine's".</summary>
    internal static string Of(string name) => name.EndsWith('s') ? name + "’" : name + "’s";

    /// <summary>The name of a party, with its article where English wants one.</summary>
    internal static string The(string name) =>
        name.StartsWith("United ", StringComparison.Ordinal) || name.EndsWith("Union", StringComparison.Ordinal) || name is "U.S." or "U.N." or "U.K."
            ? "the " + name
            : name;

    /// <summary>The stance as a verb of one side.</summary>
    internal static string Stands(Stance stance) => stance switch
    {
        Stance.Open => "is open to",
        _ => Word.Of(stance),
    };

    /// <summary>The stance after "is reported to".</summary>
    internal static string ToStand(Stance stance) => stance switch
    {
        Stance.Open => "be open to",
        Stance.Demands => "demand",
        Stance.Proposes => "propose",
        Stance.Offers => "offer",
        Stance.Supports => "support",
        Stance.Accepts => "accept",
        Stance.Doubts => "doubt",
        Stance.Rejects => "reject",
        _ => "threaten",
    };

    internal static string Status(Status status) => status switch
    {
        Parley.Status.Asserted => "held",
        Parley.Status.Ongoing => "under way",
        Parley.Status.Ended => "over",
        _ => Word.Of(status),
    };

    internal static string State(AgreementState state) => Word.Of(state).Replace('-', ' ');

    internal static string Name(Track track) => track switch
    {
        Track.Security => "Military and security",
        Track.Other => "Other matters",
        _ => track.ToString(),
    };

    internal static string Kind(Matter matter) => matter.Match(
        _ => "meeting", _ => "delegation", _ => "role", _ => "position", _ => "agreement", _ => "incident", _ => "presence", _ => "outlook", _ => "statement");

    private static string Months(DateOnly f, DateOnly t) => (f.Year == t.Year, f.Month == t.Month) switch
    {
        (true, true) => f.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        (true, false) => $"{f.ToString("MMMM", CultureInfo.InvariantCulture)}–{t.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
        _ => $"{f.ToString("MMMM yyyy", CultureInfo.InvariantCulture)} – {t.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
    };
}
