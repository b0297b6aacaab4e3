using System.Globalization;
using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>What of a meeting claim tells one meeting from another.</summary>
/// <remarks>
/// <c>Sides</c>: the parties for whom its sides speak, without the mediators, as far as somebody is named; <c>Unnamed</c>: whether a side is only described.
/// <c>Place</c>: null where it is only pointed at ("the city"); <c>PlainPlace</c>: its name in plain form.
/// </remarks>
internal sealed record MeetingSketch(
    SourcedClaim By,
    IReadOnlySet<string> Sides,
    bool Unnamed,
    IReadOnlySet<string> Mediators,
    int? Round,
    Named? Place,
    string PlainPlace,
    When? When,
    Status Status,
    DateOnly? Published)
{
    /// <summary>Known to the day or the week.</summary>
    internal bool IsNarrow => When?.Grain is Grain.Day or Grain.Week or Grain.Period && When is { From: { } from, To: { } to } && to.DayNumber - from.DayNumber <= 45;

    /// <summary>Whether a time names its days: "earlier this week" says when, not how long.</summary>
    internal static bool IsExact(When when) => (when.From is { } from && from == when.To) || when.Text.Any(char.IsDigit) || Enum.GetNames<DayOfWeek>().Any(d => when.Text.Contains(d, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a time says how long or the how manieth day, and not when: "four days", "the third day".</summary>
    internal static bool IsLength(When when) => when.Grain is null && (when.Text.Contains("day", StringComparison.OrdinalIgnoreCase) || when.Text.Contains("hour", StringComparison.OrdinalIgnoreCase));

    // Longer ones are told in figures.
    private const int LongestInWords = 10;

    /// <summary>How many days a time says that something lasts: "three days", "about two days"; null where it says no number of days, or the how manieth.</summary>
    internal static int? DaysLong(When when)
    {
        var words = IsLength(when) ? when.Text.ToLowerInvariant().Replace('-', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        return words is [.., var number, "day" or "days"] && words.Length <= 3 ? PlainWords.Number(number) is > 0 and <= LongestInWords and var at ? at : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null : null;
    }

    /// <summary>Told of persons by name ("Ost spent two hours with Brink"), with no round, place or day: heads that sat together, not their sides' teams.</summary>
    internal bool OfHeads { get; private init; }

    /// <summary>Spoken by telephone or video: at no place, and no session of people who came together there.</summary>
    internal bool IsCall { get; private init; }

    /// <summary>Only counts how often they have met ("it is the fifth time"): a bare account, which must find the meeting it is of.</summary>
    private bool IsTally { get; init; }

    internal bool IsCoarse => When?.Grain is not null && !IsNarrow;

    internal bool IsToCome => Status is Status.Planned or Status.Proposed or Status.Possible or Status.Postponed;

    internal bool IsRefused => Status is Status.Denied or Status.Refused or Status.Cancelled;

    /// <summary>How much it says of itself: the fullest accounts are placed first, and the bare ones find them there.</summary>
    internal int Fullness => (Round is null || IsTally ? 0 : 4) + (Place is null ? 0 : 2) + (IsNarrow ? 3 : IsCoarse ? 1 : 0);

    internal static MeetingSketch Of(Corpus corpus, SourcedClaim by, Matter.Meeting meeting, int? number)
    {
        var mediators = meeting.Mediators.Select(p => corpus.PartyKey(corpus.Who(by.Report, p), by.Report)).ToHashSet(StringComparer.Ordinal);
        var whos = meeting.Parties.Where(p => !IsObserver(by, p.Text)).Select(p => corpus.Who(by.Report, p)).ToArray();
        var at = by.Claim.Place is { } place ? corpus.NamedBy(by.Report, place) : null;
        var published = corpus.ReportOf(by).Published;
        var lasting = Lasting(by, published);
        return new(
            by,
            whos.Where(w => w.Id is not null).Select(w => corpus.PartyKey(w, by.Report)).Where(k => !mediators.Contains(k)).ToHashSet(StringComparer.Ordinal),
            Array.Exists(whos, w => w.Id is null),
            mediators,
            number,
            at,
            at is null ? "" : NameFolding.Plain(at.Name),
            lasting ?? by.Claim.When,
            lasting is null ? by.Claim.Status : Status.Ongoing,
            published)
        {
            IsTally = meeting.Ordinal is null && number is not null,
            IsCall = meeting is { Ordinal: null, Mediators.Count: 0 } && at is null && by.Claim.Passages.Any(p => p.Quote.Contains("telephone", StringComparison.OrdinalIgnoreCase) || p.Quote.Contains("phone call", StringComparison.OrdinalIgnoreCase)
                || p.Quote.Contains("by phone", StringComparison.OrdinalIgnoreCase) || p.Quote.Contains("video call", StringComparison.OrdinalIgnoreCase)),
            OfHeads = meeting is { Participants.Count: > 1, Ordinal: null } && at is null && by.Claim.When?.Grain is null
                && meeting.Parties.Any(p => corpus.NamedBy(by.Report, p)?.Type == EntityType.Person),
        };
    }

    /// <summary>Whether the words of an account have somebody there as an observer: "with Ruritania as observer".</summary>
    internal static bool IsObserver(SourcedClaim by, string name) =>
        by.Claim.Passages.Any(p => Observing.Any(o => p.Quote.Contains(name + o, StringComparison.OrdinalIgnoreCase)));

    private static readonly string[] Observing = [" as observer", " as an observer", " attending as"];

    // "The talks will continue until Thursday": those that are on, from the day of the report till then.
    private static When? Lasting(SourcedClaim by, DateOnly? published) =>
        by.Claim is { Status: Status.Planned or Status.Ongoing or Status.Asserted, When: { From: null, To: { } end, Grain: Grain.Day } when } && published is { } day && end.DayNumber - day.DayNumber is >= 0 and <= Occasion.LongestRound
        && by.Claim.Passages.Any(p => GoingOn.Any(w => p.Quote.Contains(w, StringComparison.OrdinalIgnoreCase))) ? When.Resolved(when.Text, day, end, Grain.Day) : null;

    private static readonly string[] GoingOn = ["continue", "last until", "go on"];

    private static readonly string[] Ending = ["conclude", "end ", "finish", "wrap up", "last ", "be over"];

    /// <summary>Whether its words are of how long talks that are on go on: "are to conclude by Friday".</summary>
    internal bool EndsOrGoesOn => By.Claim.Passages.Any(p => GoingOn.Concat(Ending).Any(w => p.Quote.Contains(w, StringComparison.OrdinalIgnoreCase)));

    internal bool MayBeAtPlaceOf(MeetingSketch other) => MayBeOnePlace(Place!, PlainPlace, other.Place!, other.PlainPlace);

    /// <summary>Whether two places may be one: the same, one named within the other's name, or a state and a place in it.</summary>
    internal static bool MayBeOnePlace(Named a, Named b) => MayBeOnePlace(a, NameFolding.Plain(a.Name), b, NameFolding.Plain(b.Name));

    private static bool MayBeOnePlace(Named a, string plainA, Named b, string plainB) =>
        ReferenceEquals(a, b) || a.Id == b.Id || NameFolding.IsEnd(plainA, plainB) || NameFolding.IsEnd(plainB, plainA)
        || (a.Country is not null && a.Country == b.Country && (a.Type == EntityType.Party || b.Type == EntityType.Party));
}
