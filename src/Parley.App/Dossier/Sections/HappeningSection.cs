using Parley.Collation;

namespace Parley.App.Dossier.Sections;

/// <summary>Incidents with their figures, and what is expected of the talks.</summary>
internal static class HappeningSection
{
    internal static Seq<IncidentView> Incidents(Desk desk) => [.. desk.Talks.Incidents.Select(i => View(desk, i))];

    internal static Seq<Entry> Outlook(Desk desk) =>
        [.. desk.Talks.Expectations.GroupBy(e => e.Directions[0].Value).OrderBy(g => g.Key).Select(g => new Entry(
            Wording.Capital(Word.Of(g.Key)),
            [.. g.Select(e => desk.Line("outlook", e.Basis.By, [.. Expectation(desk, e)]))]))];

    private static IEnumerable<Span> Expectation(Desk desk, Expectation expectation)
    {
        yield return expectation.Holder is { } holder
            ? Desk.Named(holder.Name)
            : Desk.Plain($"{Wording.List(desk.Outlets(expectation.Basis.By))}, in its own voice,");
        yield return Desk.Plain(" on ");
        foreach (var span in Entries.Joined([.. expectation.Words.Select(w => new[] { Desk.Quote(w.Value) })]))
        {
            yield return span;
        }
    }

    private static IncidentView View(Desk desk, IncidentAccount incident)
    {
        var spans = new List<Span>();
        var days = incident.Whens.Select(w => Wording.When(w.Value)).Distinct().ToArray();
        if (days.Length > 0)
        {
            spans.Add(Desk.Plain(Wording.Capital(string.Join(" or ", days)) + ": "));
        }

        spans.Add(incident.Actors.Count > 0 ? Desk.Named(Names(incident.Actors)) : Desk.Plain("By whom is not said"));
        spans.Add(Desk.Plain(incident.Actors.Count > 0 ? " " : ": "));
        spans.AddRange(Entries.Joined([.. incident.Actions.Select(a => new[] { Desk.Quote(a.Value) })]));
        var said = incident.Actions.Select(a => a.Value).ToArray();
        foreach (var weapon in incident.Weapons.Where(w => !said.Any(a => a.Contains(w.Value, StringComparison.OrdinalIgnoreCase))))
        {
            spans.Add(Desk.Plain(", "));
            spans.Add(Desk.Quote(weapon.Value));
        }

        spans.Add(Desk.Plain(incident.Targets.Count > 0 ? $", against {Names(incident.Targets)}" : ""));
        var places = incident.Places.Where(p => incident.Targets.All(t => t.Value.Name != p.Value.Name) && !said.Any(a => a.Contains(p.Value.Name, StringComparison.OrdinalIgnoreCase))).Select(p => p.Value.Name).ToArray();
        spans.Add(Desk.Plain(places.Length > 0 ? $" ({string.Join(" or ", places)})" : ""));
        var heading = desk.Line("incidents", incident.Basis.By, [.. spans]);
        return new(incident.Basis.Id, heading, incident.Basis.Because, [.. incident.Figures.SelectMany(f => Figure(desk, f))]);
    }

    private static string Names(Seq<Told<Who>> told) => Wording.List([.. told.Select(t => t.Value.Name)]);

    private static IEnumerable<Entry> Figure(Desk desk, Figures figures) =>
        Entries.Of(desk, "incidents", Wording.Capital(figures.Of), figures.Counts, c => [Desk.Plain(Wording.Number(c.Value) + Sayer(desk, c.By))], differ: true);

    private static string Sayer(Desk desk, Seq<SourcedClaim> by)
    {
        var attributed = by.All(c => c.Claim.Attribution.Count > 0);
        return attributed ? $", according to {Wording.List([.. by.Select(c => VoiceSection.Innermost(desk, c)).Distinct()])}" : "";
    }
}
