using System.Globalization;
using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.App.Records.Following;
using Parley.Collation.Sourced;

namespace Parley.App.Web.EncounterRoom;

/// <summary>
/// Who met whom: two sides, or two people of two sides, told to be at one meeting. A row a pair: those that met most often first, then those of most meetings planned or called off, then by name; under a
/// pair of sides its people.
/// </summary>
/// <remarks>People whose side nobody says are in no pair: they may be of one side with those they came with.</remarks>
internal static class Encounters
{
    internal static RecordAnswer Answer(RecordTalks talks, Seq<Attendance> all) => new(
        "encounters",
        ["of", "one", "side", "other", "other side", "held", "not held", "last held", "meetings"],
        [.. Of(all).SelectMany(g => g.People.Prepend(g.Sides)).Select(p => Row(talks, p))],
        "Of nobody is told whom they met.");

    /// <summary>Pairs of sides, each with the pairs of their people, out of all meetings.</summary>
    internal static IEnumerable<(Encounter Sides, Seq<Encounter> People)> Of(Seq<Attendance> all)
    {
        var sides = Ranked(all.SelectMany(a => Pairs(a, [.. a.There.Select(s => s.Side).OfType<Who>().DistinctBy(Seat.KeyOf).Select(s => SideSeat(a, s))])));
        var people = Ranked(all.SelectMany(a => Pairs(a, [.. a.There.Where(s => s.Side is not null && !s.IsSide)]))).ToLookup(p => (Seat.KeyOf(p.OneSide), Seat.KeyOf(p.OtherSide)));
        return sides.Select(s => (s, (Seq<Encounter>)[.. people[(Seat.KeyOf(s.One), Seat.KeyOf(s.Other))]]));
    }

    // A side is there where it is named, or where somebody is there for it.
    private static Seat SideSeat(Attendance at, Who side) => new(side, side, SeatKind.Side, [.. at.There.Where(s => s.Side is { } of && Seat.KeyOf(of) == Seat.KeyOf(side)).SelectMany(s => s.By).Distinct()]);

    private static IEnumerable<(Seat One, Seat Other, Attendance At)> Pairs(Attendance at, Seat[] seats)
    {
        for (var i = 0; i < seats.Length; i++)
        {
            for (var j = i + 1; j < seats.Length; j++)
            {
                var (a, b) = (seats[i], seats[j]);
                if (Seat.KeyOf(a.Side!) != Seat.KeyOf(b.Side!))
                {
                    yield return string.CompareOrdinal(Sorted(a), Sorted(b)) < 0 ? (a, b, at) : (b, a, at);
                }
            }
        }
    }

    private static string Sorted(Seat seat) => $"{seat.Side!.Name}\n{Seat.KeyOf(seat.Side)}\n{seat.Who.Name}\n{seat.Key}";

    private static Encounter[] Ranked(IEnumerable<(Seat One, Seat Other, Attendance At)> pairs) =>
    [
        .. pairs.GroupBy(p => (p.One.Key, p.Other.Key)).Select(g => new Encounter(g.First().One.Who, g.First().One.Side!, g.First().Other.Who, g.First().Other.Side!, [.. g.Select(p => p.At)], [.. g.SelectMany(p => p.One.By.Concat(p.Other.By)).Distinct()]))
            .OrderByDescending(e => e.Held).ThenByDescending(e => e.Meetings.Count).ThenBy(e => e.One.Name, StringComparer.Ordinal).ThenBy(e => e.Other.Name, StringComparer.Ordinal).ThenBy(e => Seat.KeyOf(e.One) + "\n" + Seat.KeyOf(e.Other), StringComparer.Ordinal),
    ];

    private static AnswerRow Row(RecordTalks talks, Encounter pair) => AnswerRows.Of(
        talks,
        null,
        pair.By,
        Seat.KeyOf(pair.One) == Seat.KeyOf(pair.OneSide) ? "sides" : "people",
        pair.One.Name,
        pair.OneSide.Name,
        pair.Other.Name,
        pair.OtherSide.Name,
        pair.Held.ToString(CultureInfo.InvariantCulture),
        (pair.Meetings.Count - pair.Held).ToString(CultureInfo.InvariantCulture),
        AnswerRows.Day(pair.Meetings.Where(m => m.IsHeld).Max(m => DelegationAnswer.First(m.Meeting))),
        string.Join(' ', pair.Meetings.Select(m => m.Id)));
}
