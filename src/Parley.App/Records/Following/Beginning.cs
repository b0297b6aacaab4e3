using System.Globalization;
using Parley.Storage.Saying;

namespace Parley.App.Records.Following;

/// <summary>From when on changes are asked: a day, the first day of a round, or the last day on which a report was taken.</summary>
internal sealed class Beginning
{
    private readonly DateOnly? _day;
    private readonly int? _round;

    private Beginning(DateOnly? day, int? round) => (_day, _round) = (day, round);

    internal static Beginning On(DateOnly day) => new(day, null);

    /// <summary>Takes it from its words (<c>2026-02-17</c>, <c>last</c>, <c>round 3</c>); null where they are none.</summary>
    internal static Beginning? Of(string[] words) => words switch
    {
        ["last"] => new(null, null),
        ["round", var n] => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var round) && round > 0 ? new(null, round) : null,
        [var word] => DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? On(day) : null,
        _ => null,
    };

    /// <summary>What was told, or known, before; null where no day of the round can be told.</summary>
    internal Cut? Before(RecordTalks now)
    {
        if (_day is { } day)
        {
            return now.Cut with { AsOf = Earlier(now.Cut.AsOf, Eve(day)) };
        }

        if (_round is { } round)
        {
            var first = now.Talks.Meetings.Where(m => DelegationAnswer.IsRound(m, round)).Min(DelegationAnswer.First);
            return first is { } begins ? now.Cut with { AsOf = Earlier(now.Cut.AsOf, Eve(begins)) } : null;
        }

        return now.Cut with { KnownOn = now.Reports.Count == 0 ? now.Cut.KnownOn : Eve(now.Reports.Max(r => DateOnly.FromDateTime(r.Filed.Taken.UtcDateTime))) };
    }

    // What is asked up to a day before that has not changed since.
    private static DateOnly Earlier(DateOnly? asked, DateOnly eve) => asked < eve ? asked.Value : eve;

    private static DateOnly Eve(DateOnly day) => day == DateOnly.MinValue ? day : day.AddDays(-1);
}
