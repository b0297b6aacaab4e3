using Parley.Collation;

namespace Parley.App.Dossier.Sections;

/// <summary>Who is talking: sides, delegations, people.</summary>
internal static class WhoIsWho
{
    private const string Section = "who";

    internal static WhoSection Of(Desk desk)
    {
        var main = SummarySection.MainMeeting(desk.Talks);
        Seq<MeetingAccount> first = main is null ? [] : [main];
        var sides = Seats(desk, first, m => m.Parties);
        var mediators = Seats(desk, first, m => m.Mediators);
        var elsewhere = Seats(desk, [.. desk.Talks.Meetings.Where(m => m != main)], m => [.. m.Parties, .. m.Mediators])
            .Where(t => !sides.Concat(mediators).Any(s => s.Value == t.Value));
        Entry[] entries =
        [
            .. Entries.Of(desk, Section, "Parties", sides, t => [Desk.Named(t.Value.Name)]),
            .. Entries.Of(desk, Section, mediators.Count == 1 ? "Mediator" : "Mediators", mediators, t => [Desk.Named(t.Value.Name)]),
            .. Entries.Of(desk, Section, "In other talks", [.. elsewhere], t => [Desk.Named(t.Value.Name)]),
        ];
        return new(
            [.. entries],
            [.. desk.Talks.Delegations.OrderBy(d => main is not null && d.Meeting == main.Basis.Id ? 0 : 1).Select(d => Team(desk, d))],
            [.. desk.Talks.People.SelectMany(p => Person(desk, p))],
            [.. desk.Talks.Presences.Select(p => Presence(desk, p))],
            [.. desk.Talks.Lookalikes.Select(l => desk.Line(Section, l.By, Desk.Named(l.One.Name), Desk.Plain(" and "), Desk.Named(l.Other.Name), Desk.Plain(": " + l.Because)))]);
    }

    // The same party at several meetings is one line with all its sources. A person who sits for a party is named under it.
    private static Seq<Told<Who>> Seats(Desk desk, Seq<MeetingAccount> meetings, Func<MeetingAccount, Seq<Told<Who>>> of)
    {
        var order = desk.Talks.Names.Select((n, i) => (n.Id, i)).ToDictionary(x => x.Id, x => x.i);
        return [.. meetings.SelectMany(of).GroupBy(t => t.Value).OrderBy(g => g.Key.Id is { } id ? order[id] : int.MaxValue)
            .Select(g => new Told<Who>(g.Key, [.. g.SelectMany(t => t.By).Distinct()]))];
    }

    private static DelegationView Team(Desk desk, DelegationAccount team)
    {
        var past = team.Basis.By.All(c => c.Claim.Status == Status.Ended);
        var where = Occasion(desk, team);
        return new(
            $"Delegation of {Wording.The(team.Party.Name)}{(where.Length > 0 ? ": " + where : "")}",
            team.Basis.Because,
            [
                .. Entries.Names(desk, Section, past ? "Was headed by" : "Headed by", team.Heads, differ: true),
                .. Entries.Names(desk, Section, "Members", team.Members),
                .. Entries.Names(desk, Section, "Not in it", team.Absent),
                .. team is { Heads.Count: 0, Members.Count: 0, Absent.Count: 0 }
                    ? [new Entry("Named", [desk.Line(Section, team.Basis.By, Desk.Named(team.Party.Name))])]
                    : Array.Empty<Entry>(),
            ]);
    }

    /// <summary>"Russia's delegation", and at which talks where these are not the main ones.</summary>
    internal static string TeamName(Desk desk, DelegationAccount team)
    {
        var main = SummarySection.MainMeeting(desk.Talks)?.Basis.Id;
        var where = Occasion(desk, team);
        return $"{Wording.Of(Wording.The(team.Party.Name))} delegation{(team.Meeting == main || where.Length == 0 ? "" : $" ({where})")}";
    }

    private static string Occasion(Desk desk, DelegationAccount team) =>
        desk.Talks.Meetings.FirstOrDefault(m => m.Basis.Id == team.Meeting) is { } at
            ? string.Join(", ", new[] { MeetingSection.Title(at), MeetingSection.Places(at), MeetingSection.Days(at) }.Where(p => p.Length > 0))
            : string.Join(", ", team.Basis.By.Select(c => c.Claim.Place?.Text).OfType<string>().Distinct());

    private static IEnumerable<Entry> Person(Desk desk, PersonAccount person) =>
        Entries.Of(
            desk, Section, person.Person.Name, person.Roles,
            r => r.Value.Of is { } of && !r.Value.Title.Contains(of.Name, StringComparison.OrdinalIgnoreCase)
                ? [Desk.Quote(r.Value.Title), Desk.Plain($" ({of.Name})")]
                : [Desk.Quote(r.Value.Title)]);

    private static Line Presence(Desk desk, PresenceAccount presence)
    {
        var status = presence.Statuses.Select(s => s.Value).ToHashSet();
        var verb = status.Overlaps([Status.Denied, Status.Refused, Status.Cancelled]) ? "is reported not to be"
            : status.SetEquals([Status.Planned]) ? "is expected" : status.SetEquals([Status.Ended]) ? "is reported to have been" : "is reported to be";
        var places = string.Join(" or ", presence.Places.Select(p => p.Value.Name));
        var spans = new List<Span> { Desk.Named(presence.Who.Name), Desk.Plain($" {verb}{(places.Length > 0 ? " in " + places : "")}") };
        foreach (var happening in presence.Events)
        {
            spans.Add(Desk.Plain(spans.Count == 2 && places.Length == 0 ? " at " : ", for "));
            spans.Add(Desk.Quote(happening.Value));
        }

        if (presence.Whens.Count > 0)
        {
            spans.Add(Desk.Plain($", {string.Join(" or ", presence.Whens.Select(w => Wording.When(w.Value)))}"));
        }

        return desk.Line(Section, presence.Basis.By, [.. spans]);
    }
}
