using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Views;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Dossiers.Sections;

/// <summary>Who is talking: sides, delegations, people.</summary>
internal static class Participants
{
    private const string Section = "who";

    internal static WhoSection Of(LineWriter writer)
    {
        var main = writer.MainMeeting;
        Seq<MeetingAccount> first = main is null ? [] : [main];
        var sides = Seats(writer, first, m => m.Parties);
        var mediators = Seats(writer, first, m => m.Mediators);
        var elsewhere = Seats(writer, [.. writer.Talks.Meetings.Where(m => m != main)], m => [.. m.Parties, .. m.Mediators])
            .Where(t => !sides.Concat(mediators).Any(s => s.Value == t.Value));
        LineGroup[] entries =
        [
            .. LineGroups.Of(writer, Section, "Parties", sides, t => [Span.Named(t.Value.Name)]),
            .. LineGroups.Of(writer, Section, mediators.Count == 1 ? "Mediator" : "Mediators", mediators, t => [Span.Named(t.Value.Name)]),
            .. LineGroups.Of(writer, Section, "In other talks", [.. elsewhere], t => [Span.Named(t.Value.Name)]),
        ];
        return new(
            [.. entries],
            [.. writer.Talks.Delegations.OrderBy(d => main is not null && d.Meeting == main.Basis.Id ? 0 : 1).Select(d => Team(writer, d))],
            [.. writer.Talks.People.SelectMany(p => Person(writer, p))],
            [.. writer.Talks.Presences.Select(p => Presence(writer, p))],
            [.. writer.Talks.Lookalikes.Select(l => writer.Line(Section, l.By, Span.Named(l.One.Name), Span.Plain(" and "), Span.Named(l.Other.Name), Span.Plain(": " + l.Because)))]);
    }

    // The same party at several meetings is one line with all its sources. A person who sits for a party is named under it.
    private static Seq<Told<Who>> Seats(LineWriter writer, Seq<MeetingAccount> meetings, Func<MeetingAccount, Seq<Told<Who>>> of)
    {
        var order = writer.Talks.Names.Select((n, i) => (n.Id, i)).ToDictionary(x => x.Id, x => x.i);
        return [.. meetings.SelectMany(of).GroupBy(t => t.Value).OrderBy(g => g.Key.Id is { } id ? order[id] : int.MaxValue)
            .Select(g => new Told<Who>(g.Key, [.. g.SelectMany(t => t.By).Distinct()]))];
    }

    private static DelegationView Team(LineWriter writer, DelegationAccount team)
    {
        var past = team.Basis.By.All(c => c.Claim.Status == Status.Ended);
        var where = Occasion(writer, team);
        return new(
            $"Delegation of {InWords.The(team.Party.Name)}{(where.Length > 0 ? ": " + where : "")}",
            team.Basis.Because,
            [
                .. LineGroups.Names(writer, Section, past ? "Was headed by" : "Headed by", team.Heads, differ: true),
                .. LineGroups.Names(writer, Section, "Members", team.Members),
                .. LineGroups.Names(writer, Section, "Not in it", team.Absent),
                .. team is { Heads.Count: 0, Members.Count: 0, Absent.Count: 0 }
                    ? [new LineGroup("Named", [writer.Line(Section, team.Basis.By, Span.Named(team.Party.Name))])]
                    : Array.Empty<LineGroup>(),
            ]);
    }

    /// <summary>"Russia's delegation", and at which talks where these are not the main ones.</summary>
    internal static string TeamName(LineWriter writer, DelegationAccount team)
    {
        var main = writer.MainMeeting?.Basis.Id;
        var where = Occasion(writer, team);
        return $"{InWords.Possessive(InWords.The(team.Party.Name))} delegation{(team.Meeting == main || where.Length == 0 ? "" : $" ({where})")}";
    }

    private static string Occasion(LineWriter writer, DelegationAccount team) =>
        writer.Talks.Meetings.FirstOrDefault(m => m.Basis.Id == team.Meeting) is { } at
            ? string.Join(", ", new[] { MeetingSection.Title(at), MeetingSection.Places(at), MeetingSection.Days(at) }.Where(p => p.Length > 0))
            : string.Join(", ", team.Basis.By.Select(c => c.Claim.Place?.Text).OfType<string>().Distinct());

    private static IEnumerable<LineGroup> Person(LineWriter writer, PersonAccount person) =>
        LineGroups.Of(
            writer, Section, person.Person.Name, person.Roles,
            r => r.Value.Of is { } of && !r.Value.Title.Contains(of.Name, StringComparison.OrdinalIgnoreCase)
                ? [Span.Quote(r.Value.Title), Span.Plain($" ({of.Name})")]
                : [Span.Quote(r.Value.Title)]);

    private static Line Presence(LineWriter writer, PresenceAccount presence)
    {
        var status = presence.Statuses.Select(s => s.Value).ToHashSet();
        var verb = status.Overlaps([Status.Denied, Status.Refused, Status.Cancelled]) ? "is reported not to be"
            : status.SetEquals([Status.Planned]) ? "is expected" : status.SetEquals([Status.Ended]) ? "is reported to have been" : "is reported to be";
        var places = string.Join(" or ", presence.Places.Select(p => p.Value.Name));
        var spans = new List<Span> { Span.Named(presence.Who.Name), Span.Plain($" {verb}{(places.Length > 0 ? " in " + places : "")}") };
        foreach (var happening in presence.Events)
        {
            spans.Add(Span.Plain(spans.Count == 2 && places.Length == 0 ? " at " : ", for "));
            spans.Add(Span.Quote(happening.Value));
        }

        if (presence.Whens.Count > 0)
        {
            spans.Add(Span.Plain($", {string.Join(" or ", presence.Whens.Select(w => DayWords.When(w.Value)))}"));
        }

        return writer.Line(Section, presence.Basis.By, [.. spans]);
    }
}
