using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Storage.Layers;

namespace Parley.App.Web.EncounterRoom;

/// <summary>A meeting, and who is told to be there: each once, sides in the order the reports name them.</summary>
internal sealed record Attendance(MeetingAccount Meeting, RecordId Id, string Status, Seq<Seat> Seats)
{
    /// <summary>Those of whom no report says that they stayed away.</summary>
    internal IEnumerable<Seat> There => Seats.Where(s => s.As != SeatKind.Absent);

    internal bool IsHeld => Status is MeetingAnswer.Held or "ongoing";

    /// <summary>Whether it was said not to come about.</summary>
    internal bool IsOff => Status is "cancelled" or "refused" or "denied";

    /// <summary>All meetings of which anybody is named, by first day, those of unknown days last.</summary>
    internal static Seq<Attendance> Of(RecordTalks talks)
    {
        var teams = talks.Talks.Delegations.Where(d => d.Meeting is not null).ToLookup(d => d.Meeting!);
        var sides = talks.Talks.People.Where(p => p.Person.Id is not null && p.Party is not null).GroupBy(p => p.Person.Id!).ToDictionary(g => g.Key, g => g.First().Party!);
        var people = talks.Talks.Names.Where(n => n.Type == EntityType.Person).Select(n => n.Id).ToHashSet();
        Seat Seated(Told<Who> told, SeatKind kind) => told.Value.Id is { } id && people.Contains(id)
            ? new(told.Value, sides.GetValueOrDefault(id), kind == SeatKind.Side ? SeatKind.TakesPart : kind, told.By)
            : new(told.Value, told.Value, kind is SeatKind.TakesPart ? SeatKind.Side : kind, told.By);
        return
        [
            .. talks.Talks.Meetings.Select(m => new Attendance(m, talks.IdOf(m.Basis.Id)!, MeetingAnswer.Status(talks, m),
            [
                .. m.Parties.Select(p => Seated(p, SeatKind.Side))
                    .Concat(teams[m.Basis.Id].SelectMany(Team))
                    .Concat(m.Participants.Select(p => Seated(p, SeatKind.TakesPart)))
                    .Concat(m.Mediators.Select(p => Seated(p, SeatKind.Mediator)))
                    .GroupBy(s => s.Key, StringComparer.Ordinal)
                    .Select(g => g.MinBy(s => s.As)! with { Side = g.Select(s => s.Side).FirstOrDefault(s => s is not null), By = [.. g.SelectMany(s => s.By).Distinct()] }),
            ])).Where(a => a.Seats.Count > 0),
        ];
    }

    private static IEnumerable<Seat> Team(DelegationAccount team) =>
    [
        new(team.Party, team.Party, SeatKind.Side, team.Basis.By),
        .. team.Heads.Select(h => new Seat(h.Value, team.Party, SeatKind.Head, h.By)),
        .. team.Members.Select(h => new Seat(h.Value, team.Party, SeatKind.Member, h.By)),
        .. team.Absent.Select(h => new Seat(h.Value, team.Party, SeatKind.Absent, h.By)),
    ];
}
