using Parley.App.Dossiers.Sections;
using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.App.Records.Following;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Web.EncounterRoom;

/// <summary>Draws who met whom.</summary>
internal static class MetCharts
{
    private const int MostMeetings = 14;
    private const int MostPeople = 24;

    /// <param name="talks">What the record says.</param>
    /// <param name="meetings">All meetings of which anybody is named.</param>
    /// <param name="upTo">The last meeting that is drawn; null for the last of all.</param>
    /// <returns>Null where of no meeting is told who was there.</returns>
    internal static MetChart? Of(RecordTalks talks, Seq<Attendance> meetings, RecordId? upTo)
    {
        var all = meetings.ToArray();
        var last = upTo is null ? all.Length - 1 : Array.FindIndex(all, a => a.Id == upTo);
        last = last < 0 ? all.Length - 1 : last;
        var first = Math.Max(0, last - MostMeetings + 1);
        var shown = all[first..(last + 1)];
        if (shown.Length == 0)
        {
            return null;
        }

        var seats = shown.SelectMany((a, i) => a.Seats.Select(s => (Seat: s, At: i))).ToArray();
        var people = seats.Where(s => !s.Seat.IsSide).GroupBy(s => s.Seat.Key, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.First().Seat.Who.Name, StringComparer.Ordinal).ThenBy(g => g.Key, StringComparer.Ordinal).ToArray();
        var kept = people.Take(MostPeople).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var groups = seats.Where(s => s.Seat.IsSide || kept.Contains(s.Seat.Key))
            .GroupBy(s => Side(seats, s.Seat), StringComparer.Ordinal)
            .OrderBy(g => g.Key.Length == 0).ThenByDescending(g => g.Select(s => s.At).Distinct().Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Side: g.First(), Rows: g.GroupBy(s => s.Seat.Key, StringComparer.Ordinal).OrderBy(r => !r.First().Seat.IsSide).ThenByDescending(r => r.Count()).ThenBy(r => r.First().Seat.Who.Name, StringComparer.Ordinal).ThenBy(r => r.Key, StringComparer.Ordinal).Select(r => r.ToArray()).ToArray()))
            .ToArray();
        var order = groups.SelectMany(g => g.Rows).ToArray();
        var reach = shown.Select((_, at) => order.Index().Where(r => r.Item.Any(s => s.At == at && s.Seat.As != SeatKind.Absent)).Select(r => r.Index).ToArray()).ToArray();
        var row = 0;
        return new(
            [.. shown.Select(Column)],
            [.. groups.Select(g => (g.Side.Seat.Side?.Name ?? "Side not told", (Seq<MetRow>)[.. g.Rows.Select(r => Row(talks, shown, r, reach, row++))]))],
            people.Length - kept.Count,
            first > 0 ? all[first - 1].Id.ToString() : null,
            last < all.Length - 1 ? all[Math.Min(all.Length - 1, last + MostMeetings)].Id.ToString() : null);
    }

    // Whoever is told for a side at any of these meetings stands with it.
    private static string Side((Seat Seat, int At)[] seats, Seat seat) => seat.Side is { } side ? Seat.KeyOf(side) : seats.Where(s => s.Seat.Key == seat.Key && s.Seat.Side is not null).Select(s => Seat.KeyOf(s.Seat.Side!)).FirstOrDefault("");

    private static MetColumn Column(Attendance at) => new(
        at.Id.ToString(),
        Day(at),
        Words(at),
        at.IsHeld ? "held" : at.IsOff ? "off" : "planned");

    /// <summary>The first day of a meeting, short; or what is known of its days.</summary>
    internal static string Day(Attendance at) => DelegationAnswer.First(at.Meeting) is { } day && at.Meeting.Whens.Any(w => w.Value.Grain == Grain.Day) ? DayWords.ShortDay(day, null) : AnswerRows.Days(at.Meeting.Whens) is { Length: <= 20 } days ? days : "day not given";

    private static string Words(Attendance at) => string.Concat(
        InWords.Capital(MeetingSection.Title(at.Meeting)),
        at.Meeting.Places.Count > 0 ? ", " + AnswerRows.Or(at.Meeting.Places, p => p.Name) : "",
        AnswerRows.Days(at.Meeting.Whens) is { } days ? ", " + days : "",
        at.IsHeld ? "" : ", " + at.Status);

    private static MetRow Row(RecordTalks talks, Attendance[] shown, (Seat Seat, int At)[] seats, int[][] reach, int row) => new(
        seats[0].Seat.Who.Name,
        talks.IdOf(seats[0].Seat.Who.Id)?.ToString(),
        seats[0].Seat.IsSide,
        [.. shown.Select((a, at) => Cell(talks, a, seats.Where(s => s.At == at).Select(s => s.Seat).FirstOrDefault(), Line(reach[at], row)))]);

    private static MetCell Cell(RecordTalks talks, Attendance at, Seat? seat, string line) => seat is null
        ? new(null, "", "", line)
        : new(Mark(seat.As), $"{seat.Who.Name} {Does(seat.As)}: {Words(at)}", string.Join(',', seat.By.Select(c => talks.Claim(c).Id).Distinct()), line);

    private static string Line(int[] rows, int row) => rows.Length < 2 || row < rows[0] || row > rows[^1] ? "" : row == rows[0] ? "first" : row == rows[^1] ? "last" : "through";

    private static string Mark(SeatKind kind) => kind switch
    {
        SeatKind.Head => "head",
        SeatKind.Mediator => "mediator",
        SeatKind.Side => "side",
        SeatKind.Absent => "absent",
        _ => "member",
    };

    private static string Does(SeatKind kind) => kind switch
    {
        SeatKind.Head => "heads the delegation",
        SeatKind.Mediator => "mediates",
        SeatKind.Absent => "stays away",
        SeatKind.Member => "is in the delegation",
        _ => "takes part",
    };
}
