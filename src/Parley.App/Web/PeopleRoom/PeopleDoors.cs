using Parley.App.Records.Asked;
using Parley.App.Records.Following;
using Parley.App.Web.EncounterRoom;
using Parley.App.Web.Framing;
using Parley.App.Web.ItemRoom;
using Parley.App.Web.Viewing;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Web.PeopleRoom;

/// <summary>The room of who is who.</summary>
internal static class PeopleDoors
{
    private const int MostPairs = 12;
    private const int MostPeople = 6;
    private const int LatestMeetings = 5;

    // The last delegations, and the first of each side; the data has all, and the search finds each.
    private const int MostRosters = 8;
    private const int MostOfSide = 16;
    private const int MostAlike = 12;

    internal static void Map(IEndpointRouteBuilder app, Desk desk)
    {
        app.Page(desk, "/people", visit => visit.Page<PeoplePage>("/people", "People", PageForms.Table, Of(visit.View, RecordId.Parse(visit.Asked("upto"))), "", ("upto", visit.Asked("upto"))));
        desk.Readies(3, "people", v => v.Once("people", Of));
        app.Table(desk, "/people", "Who is who.", visit => People(visit.View));
        app.Table(desk, "/delegations", "Who came for whom, meeting by meeting.", visit => Delegations(visit.View));
        app.Table(desk, "/encounters", "Who met whom: two sides, or two people of two sides, told to be at one meeting.", visit => visit.View.Answer("encounters", talks => Encounters.Answer(talks, All(visit.View))));
    }

    private static RecordAnswer People(RecordView view) => view.Answer("people", talks => PeopleAnswer.Of(talks));

    private static RecordAnswer Delegations(RecordView view) => view.Answer("delegations", talks => DelegationAnswer.Of(talks, null));

    private static Seq<Attendance> All(RecordView view) => view.OnceBrought("attendance", v => Attendance.Of(v.Talks));

    // Only the picture is of those meetings that are asked for.
    private static PeopleView Of(RecordView view, RecordId? upTo) => view.Once("people", Of) with { Met = MetCharts.Of(view.Talks, All(view), upTo) };

    private static PeopleView Of(RecordView view)
    {
        var pairs = Encounters.Of(All(view)).ToArray();
        var rows = People(view).Rows.Select(r => (Side: r.Cells[1] == "party" ? "Parties" : r.Cells[2] ?? "Others named", Row: new PersonRow(r.Id!.ToString(), r.Cells[0]!, r.Cells[1] == "party" ? null : r.Cells[1], r.Cells[3], r.Cells[4]!, r.State, string.Join(',', r.Claims)))).ToArray();
        var teams = Delegations(view);
        int Column(string name) => teams.Columns.Index().First(c => c.Item == name).Index;
        var (meeting, days, party, head, members, absent, changed) = (Column("meeting"), Column("days"), Column("party"), Column("head"), Column("members"), Column("absent"), Column("changed"));
        var named = teams.Rows.Where(r => r.Cells[meeting] is not null).GroupBy(r => r.Id!).ToDictionary(g => $"since {g.Key}: ", g => $"Since the {g.First().Cells[meeting]}{(g.First().Cells[days] is { } when ? ", " + when : "")}: ", StringComparer.Ordinal);

        // The meeting before in words; nothing where nothing changed.
        string? Changed(string? told) => told is null || told.EndsWith("nothing told", StringComparison.Ordinal) ? null
            : told.IndexOf(": ", StringComparison.Ordinal) + 2 is var end && named.TryGetValue(told[..end], out var words) ? words + told[end..] : told;
        var rosters = teams.Rows.GroupBy(r => r.Cells[meeting] is { } what ? $"{InWords.Capital(what)}{(r.Cells[days] is { } when ? ", " + when : "")}" : "At no meeting that can be told", StringComparer.Ordinal).ToArray();
        return new(
            [
                .. rows.GroupBy(r => r.Side, StringComparer.Ordinal).OrderBy(g => g.Key == "Parties" ? 0 : g.Key == "Others named" ? 2 : 1).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => (g.Key, (Seq<PersonRow>)[.. OneName(g.Select(r => r.Row)).Take(MostOfSide)], Math.Max(0, OneName(g.Select(r => r.Row)).Count() - MostOfSide))),
            ],
            [.. Items.Alike(view).Take(MostAlike).Select(a => (a.One.ToString(), a.Name, a.Other.ToString(), a.OtherName, a.Because))],
            [
                .. rosters.TakeLast(MostRosters).Select(g => (g.Key, (Seq<RosterRow>)[.. g.Select(r => new RosterRow(r.Cells[party] ?? "", r.Cells[head], r.Cells[members], r.Cells[absent], Changed(r.Cells[changed]), r.State, string.Join(',', r.Claims)))])),
            ],
            Math.Max(0, rosters.Length - MostRosters),
            null,
            [.. pairs.Take(MostPairs).Select(p => (Pair(p.Sides), (Seq<PairRow>)[.. p.People.Take(MostPeople).Select(Pair)]))],
            Math.Max(0, pairs.Length - MostPairs));
    }

    // Several that are only called "army" stand in one line: nobody tells them apart by it.
    private static IEnumerable<PersonRow> OneName(IEnumerable<PersonRow> rows) => rows.GroupBy(r => (r.Name, r.Is)).Select(g => g.First() with { Namesakes = [.. g.Skip(1).Select(r => r.Id)] });

    private static PairRow Pair(Encounter pair)
    {
        var (held, other) = (pair.Held, pair.Meetings.Count - pair.Held);
        return new(
            pair.One.Name,
            pair.Other.Name,
            held == 0 ? $"{InWords.Count(other, "meeting", "meetings")}, none told to be held" : $"{InWords.Count(held, "meeting", "meetings")} held{(other > 0 ? $", {other} not" : "")}",
            [.. pair.Meetings.TakeLast(LatestMeetings).Select(m => (m.Id.ToString(), MetCharts.Day(m), m.IsHeld))],
            Math.Max(0, pair.Meetings.Count - LatestMeetings));
    }
}
