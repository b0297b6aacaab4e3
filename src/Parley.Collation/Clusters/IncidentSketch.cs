using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Clusters;

/// <summary>One account of an incident, with what it is held against others by, worked out once.</summary>
internal sealed partial class IncidentSketch
{
    private const int NarrowDays = 45;

    private readonly string? _actor;
    private readonly string? _place;
    private readonly string? _target;
    private readonly string? _teller;
    private readonly string[] _counted;
    private readonly string[] _figures;
    private readonly ContentWords _words;
    private readonly string _day;
    private readonly (string Set, string Event)? _listed;

    /// <param name="by">The claim.</param>
    /// <param name="matter">Its matter.</param>
    /// <param name="key">What tells one filler of a slot, or the party he is of, from another.</param>
    internal IncidentSketch(SourcedClaim by, Matter.Incident matter, Func<EntitySlot, string> key)
    {
        string? Key(EntitySlot? slot) => slot is null ? null : key(slot);
        (By, Matter) = (by, matter);
        _actor = Key(matter.Actor);
        _place = Key(by.Claim.Place);
        _target = Key(matter.Target);
        _teller = Key(by.Claim.Attribution is [var innermost, ..] ? innermost.Source : null);
        _counted = [.. matter.Counts.Select(Counted)];
        _figures = [.. matter.Counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value}/{c.Max}/{Counted(c)}"))];
        _words = ContentWords.Of($"{matter.Action.Quote} {matter.Weapon?.Quote}");
        _day = by.Claim.When is { } when ? NameFolding.Plain(when.Text) : "";
        _listed = Listed().Match(by.Claim.Passages[0].Quote) is { Success: true } m ? (m.Groups[1].Value, m.Groups[2].Value) : null;
    }

    internal SourcedClaim By { get; }

    internal Matter.Incident Matter { get; }

    /// <summary>What others that may be the same find it by; <see cref="Look"/> is what it finds those by.</summary>
    internal IEnumerable<string> Under => By.Claim.When switch
    {
        null => Undated,
        { Grain: null } => Told("any ").Concat(Told("untold ")),
        var days => [.. Told("any "), .. IsNarrow(days) ? Days(days).Append("narrow") : ["wide"]],
    };

    internal IEnumerable<string> Look => By.Claim.When switch
    {
        null => Undated,
        { Grain: null } => Told("any "),
        var days => [.. Told("untold "), "wide", .. IsNarrow(days) ? Days(days) : ["narrow"]],
    };

    /// <summary>The thing counted: the last word for it, since "strike drones" and "drones" are counted alike.</summary>
    internal static string Counted(Count count) => ContentWords.Stem(NameFolding.Plain(count.Of).Split(' ')[^1]);

    /// <summary>Whether two accounts are of one deed.</summary>
    internal static bool AreOne(IncidentSketch a, IncidentSketch b)
    {
        // A data set that lists two events says that they are two.
        if (a._listed is var (set, id) && b._listed is var (other, its) && set == other)
        {
            return id == its;
        }

        if (!Agree(a._actor, b._actor) || !Agree(a._place, b._place) || (a.By.Claim.When is null) != (b.By.Claim.When is null) || !DaysMeet(a, b))
        {
            return false;
        }

        // Where no day is given, only the same figures or the same words in full may say that it is the same deed.
        var counts = a._counted.Intersect(b._counted).Any();
        var deed = a._words.Likeness(b._words);
        var sameWords = a.By.Report == b.By.Report && a.By.Claim.Passages.Any(p => b.By.Claim.Passages.Any(q => p.Start < q.End && q.Start < p.End)) && OneTelling(a, b);
        var bothPlaced = a._place is not null && b._place is not null && a._actor is not null && b._actor is not null;

        // Eleven people hurt by one account and fourteen civilians by another, with nothing else in common than the day, may be two strikes of one night.
        var anchored = (a._actor is not null && a._actor == b._actor) || (a._place is not null && a._place == b._place) || (a._target is not null && a._target == b._target);
        if (!anchored && !counts && !sameWords && a._counted.Length > 0 && b._counted.Length > 0 && !a._figures.Intersect(b._figures).Any())
        {
            return false;
        }

        return a.By.Claim.When is null ? sameWords || (counts && deed > 0) : counts || deed > 0 || sameWords || bothPlaced;
    }

    // "Chad reported an attack on a depot, while Niger said Chadian forces struck the port": one sentence, two tellers, two deeds.
    private static bool OneTelling(IncidentSketch a, IncidentSketch b) =>
        (a._teller, b._teller) is (null, null) || (a._teller is not null && a._teller == b._teller && Agree(a._target, b._target));

    private static bool Agree(string? a, string? b) => a is null || b is null || a == b;

    // Days that cannot be told do not keep accounts apart that give one figure for one thing.
    private static bool DaysMeet(IncidentSketch a, IncidentSketch b) => (a.By.Claim.When, b.By.Claim.When) switch
    {
        (null, _) or (_, null) => true,
        ({ Grain: null }, _) or (_, { Grain: null }) => a._day == b._day || a._figures.Intersect(b._figures).Any(),
        var (x, y) => x.DaysFrom(y) == 0,
    };

    // "Armed clash: the one against the other, 4 May 2024 (ACLED event PER12).", as imported events end.
    [GeneratedRegex(@"\(([A-Z][A-Z ]*) event ([^()\s]+)\)\.$")]
    private static partial Regex Listed();

    private IEnumerable<string> Undated => _counted.Select(c => "counted " + c).Append("report " + By.Report.Value);

    private IEnumerable<string> Told(string what) => _figures.Select(f => $"{what}figure {f}").Append($"{what}day {_day}");

    private static bool IsNarrow(When when) => when is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber <= NarrowDays;

    private static IEnumerable<string> Days(When when) =>
        Enumerable.Range(when.From!.Value.DayNumber, when.To!.Value.DayNumber - when.From.Value.DayNumber + 1).Select(d => d.ToString(CultureInfo.InvariantCulture));
}
