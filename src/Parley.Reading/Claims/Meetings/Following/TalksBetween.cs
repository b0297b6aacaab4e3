namespace Parley.Reading.Claims.Meetings.Following;

/// <summary>Talks between the same sides, as far as the report has told of them: one or several meetings.</summary>
/// <param name="parties">The sides.</param>
/// <param name="guess">What was guessed about the sides, for the line that says why; else empty.</param>
internal sealed class TalksBetween(Seq<EntitySlot> parties, string guess)
{
    // Nobody follows more; without bounds, a long row of talks would be gone through for each of them.
    private const int MostMeetings = 40;
    private const int MostCompared = 20;
    private const int MostDaysApart = 2;

    private readonly List<List<TalksMention>> _meetings = [];
    private readonly HashSet<string> _places = [];
    private readonly HashSet<string> _mediators = [];
    private List<TalksMention>? _last;

    internal Seq<EntitySlot> Parties { get; } = parties;

    internal string Guess { get; } = guess;

    /// <summary>The mention that they were first told of by.</summary>
    internal TalksMention? First { get; private set; }

    /// <summary>The first mention that names the sides, or null where they were guessed.</summary>
    internal TalksMention? NamedIn { get; private set; }

    /// <summary>Notes who names the sides, be it without telling of a meeting.</summary>
    internal void Named(TalksMention mention) => NamedIn ??= mention.Meeting.Parties.Count >= 2 ? mention : null;

    internal bool IsBetween(Seq<EntitySlot> sides) => sides.All(s => Parties.Any(p => Same(p, s)));

    /// <summary>Whether these are the same talks as those of other sides: all of one are among those of the other.</summary>
    internal bool IsLike(Seq<EntitySlot> sides) => IsBetween(sides) || Parties.All(p => sides.Any(s => Same(p, s)));

    internal bool IsMediatedBy(EntitySlot side) => _mediators.Contains(Key(side));

    internal bool IsAt(EntitySlot place) => _places.Contains(Key(place));

    /// <summary>Notes a mention, with the meeting that it speaks of or as one of its own.</summary>
    /// <returns>The mentions of that meeting, this one the last of them.</returns>
    internal List<TalksMention> Saw(TalksMention mention)
    {
        var meeting = mention.Pointing switch
        {
            TalksPointing.New or TalksPointing.Further or TalksPointing.Apart => null,
            TalksPointing.Earlier => Latest(m => m[0].Pointing == TalksPointing.Earlier && Fits(m, mention)),
            TalksPointing.Last => _last is not null && Fits(_last, mention) ? _last : null,
            _ => Latest(m => IsOne(m, mention)) ?? Latest(m => m[0].Pointing != TalksPointing.Earlier && Fits(m, mention)),
        };
        if (meeting is null)
        {
            _meetings.Add(meeting = []);
            if (_meetings.Count > MostMeetings)
            {
                _meetings.RemoveAt(0);
            }
        }

        meeting.Add(mention);
        First ??= mention;
        Named(mention);
        _mediators.UnionWith(mention.Meeting.Mediators.Select(Key));
        if (mention.Found.Place is { } place)
        {
            _places.Add(Key(place));
        }

        return _last = meeting;
    }

    private List<TalksMention>? Latest(Func<List<TalksMention>, bool> which) => _meetings.LastOrDefault(which);

    // The same place, or the same number of the round.
    private static bool IsOne(List<TalksMention> meeting, TalksMention mention) =>
        Fits(meeting, mention)
        && meeting.Take(MostCompared).Any(m => (m.Found.Place is { } at && mention.Found.Place is { } place && Same(at, place)) || (m.Meeting.Ordinal is { } n && n == mention.Meeting.Ordinal));

    // Nothing that the mention says is at odds with what was said of the meeting.
    private static bool Fits(List<TalksMention> meeting, TalksMention mention) => meeting.Take(MostCompared).All(m => Fit(m, mention));

    private static bool Fit(TalksMention one, TalksMention other) =>
        (one.Found.Place is not { } at || other.Found.Place is not { } place || Same(at, place) || one.InState != other.InState || Within(at, place) || Within(place, at))
        && !(IsUnheld(one) != IsUnheld(other) && (one.Meeting.Ordinal ?? other.Meeting.Ordinal) is not null && one.Meeting.Ordinal != other.Meeting.Ordinal)
        && (one.Meeting.Ordinal is not { } n || other.Meeting.Ordinal is not { } m || n == m)
        && (one.Found.When is not { From: { } a, To: { } b } || other.Found.When is not { From: { } c, To: { } d } || Near(a, b, c, d));

    // "have not restarted", beside a round that was: not that one.
    private static bool IsUnheld(TalksMention mention) => mention.Found.Status is Status.Denied or Status.Cancelled;

    // "the border village of Dali", "Dali"
    private static bool Within(EntitySlot one, EntitySlot other) => one.Text.EndsWith(" " + other.Text, StringComparison.Ordinal);

    // Talks of several days are told of day by day.
    private static bool Near(DateOnly a, DateOnly b, DateOnly c, DateOnly d) => a <= d.AddDays(MostDaysApart) && c <= b.AddDays(MostDaysApart);

    internal static bool Same(EntitySlot one, EntitySlot other) => one.Entity is { } id ? id == other.Entity : other.Entity is null && one.Text == other.Text;

    private static string Key(EntitySlot slot) => slot.Entity?.Value ?? slot.Text;
}
