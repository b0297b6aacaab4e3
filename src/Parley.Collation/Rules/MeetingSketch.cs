using Parley.Collation.Sourced;
using Parley.Collation.Words;

namespace Parley.Collation.Rules;

/// <summary>What of a meeting claim tells one meeting from another.</summary>
internal sealed record MeetingSketch(
    SourcedClaim By,
    IReadOnlySet<string> Sides,
    IReadOnlySet<string> Mediators,
    int? Round,
    string? Place,
    When? When,
    Status Status,
    DateOnly? Published,
    bool OpensReport)
{
    private const int SeriesDays = 92;

    private bool Refused => Status is Status.Denied or Status.Refused;

    private bool Dated => When?.Grain is not null;

    internal static MeetingSketch Of(Corpus corpus, SourcedClaim by, Matter.Meeting meeting, bool opens) => new(
        by,
        meeting.Parties.Select(p => corpus.PartyKey(corpus.Who(by.Report, p), by.Report)).ToHashSet(StringComparer.Ordinal),
        meeting.Mediators.Select(p => corpus.PartyKey(corpus.Who(by.Report, p), by.Report)).ToHashSet(StringComparer.Ordinal),
        meeting.Ordinal,
        by.Claim.Place is { } place ? Corpus.Key(corpus.Who(by.Report, place), by.Report) : null,
        by.Claim.When,
        by.Claim.Status,
        corpus.ReportOf(by).Published,
        opens);

    /// <summary>How much it says of itself: the fullest accounts are placed first, and the bare ones find them there.</summary>
    internal int Fullness => (Round is null ? 0 : 4) + (Place is null ? 0 : 2) + (Dated ? 2 : 0) + (Sides.Count > 1 ? 1 : 0);

    /// <summary>
    /// What it shares with another account, or null where the two cannot be of one meeting: different round numbers, parties
    /// of which neither's lie within the other's, a refusal beside a meeting held, days apart or places apart (unless both
    /// give the same round number), or a plan reported after the other's last day.
    /// </summary>
    internal Shared? With(MeetingSketch other)
    {
        var round = Round is not null && Round == other.Round;
        var partiesSaid = Sides.Count > 0 && other.Sides.Count > 0;
        var within = Within(this, other) || Within(other, this);
        var near = Dated && other.Dated && When!.DaysFrom(other.When!) <= 1;
        var placesDiffer = Place is not null && other.Place is not null && Place != other.Place;
        if ((Round is not null && other.Round is not null && !round) || (partiesSaid && !within) || Refused != other.Refused
            || (placesDiffer && !(round && near)) || !DaysMayAgree(other, round) || LiesElsewhereInTime(other) || other.LiesElsewhereInTime(this))
        {
            return null;
        }

        return (round ? Shared.Round : 0)
            | (Place is not null && Place == other.Place ? Shared.Place : 0)
            | (near ? Shared.Days : 0)
            | (partiesSaid ? Shared.Parties : 0)
            | (Mediators.Any(other.Mediators.Contains) ? Shared.Mediators : 0)
            | (!Dated || !other.Dated ? Shared.Undated : 0)
            | (By.Report == other.By.Report && ((IsBare(near) && other.OpensReport) || (other.IsBare(near) && OpensReport)) ? Shared.Opening : 0);
    }

    /// <summary>Whether what is shared is enough to take two accounts for one meeting's.</summary>
    internal static bool Suffices(Shared shared, MeetingSketch a, MeetingSketch b)
    {
        var narrow = IsNarrow(a) && IsNarrow(b);
        return (shared.HasFlag(Shared.Round) && (shared & (Shared.Place | Shared.Days | Shared.Parties | Shared.Mediators)) != 0)
            || (shared.HasFlag(Shared.Place) && (shared & (Shared.Days | Shared.Undated)) != 0)
            || (shared.HasFlag(Shared.Days) && narrow && (shared.HasFlag(Shared.Parties) || a.By.Report == b.By.Report))
            || shared.HasFlag(Shared.Opening);
    }

    // "The talks" without a place, going on or to come, are those the report opens with; so is "a second day" of no place.
    private bool IsBare(bool near) => Place is null && (When is null ? Status is Status.Ongoing or Status.Planned : near && IsNarrow(this));

    private static bool IsNarrow(MeetingSketch m) => m.When?.Grain is Grain.Day or Grain.Week;

    private static bool Within(MeetingSketch a, MeetingSketch b) =>
        a.Sides.All(s => b.Sides.Contains(s) || b.Mediators.Contains(s));

    private bool DaysMayAgree(MeetingSketch other, bool round) => (When, other.When) switch
    {
        (null, _) or (_, null) => true,
        ({ Grain: null } a, { Grain: null } b) => round || NameFolding.Plain(a.Text) == NameFolding.Plain(b.Text),
        ({ Grain: null }, _) or (_, { Grain: null }) => round,
        var (a, b) => a.DaysFrom(b) <= (round ? SeriesDays : 1),
    };

    private bool LiesElsewhereInTime(MeetingSketch other) =>
        When is null && other.Dated && Published is { } published && Round is null && Status switch
        {
            Status.Planned or Status.Possible or Status.Proposed => (other.When!.To ?? DateOnly.MaxValue) < published,
            Status.Ended => (other.When!.From ?? DateOnly.MinValue) > published,
            _ => false,
        };
}
