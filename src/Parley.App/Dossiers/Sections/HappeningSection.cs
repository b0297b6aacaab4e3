using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Views;
using Parley.Collation.Accounts;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Dossiers.Sections;

/// <summary>Incidents with their figures, and what is expected of the talks.</summary>
internal static class HappeningSection
{
    internal static Seq<IncidentView> Incidents(LineWriter writer) => [.. writer.Talks.Incidents.Select(i => View(writer, i))];

    internal static Seq<LineGroup> Outlook(LineWriter writer) =>
        [.. writer.Talks.Expectations.GroupBy(e => e.Directions[0].Value).OrderBy(g => g.Key).Select(g => new LineGroup(
            InWords.Capital(Word.Of(g.Key)),
            [.. g.Select(e => writer.Line("outlook", e.Basis.By, [.. Expectation(writer, e)]))]))];

    private static IEnumerable<Span> Expectation(LineWriter writer, Expectation expectation)
    {
        yield return expectation.Holder is { } holder
            ? Span.Named(holder.Name)
            : Span.Plain($"{InWords.List(writer.Outlets(expectation.Basis.By))}, in its own voice,");
        yield return Span.Plain(" on ");
        foreach (var span in LineGroups.Joined([.. expectation.Words.Select(w => new[] { Span.Quote(w.Value) })]))
        {
            yield return span;
        }
    }

    private static IncidentView View(LineWriter writer, IncidentAccount incident)
    {
        var spans = new List<Span>();
        var days = incident.Whens.Select(w => DayWords.When(w.Value)).Distinct().ToArray();
        if (days.Length > 0)
        {
            spans.Add(Span.Plain(InWords.Capital(string.Join(" or ", days)) + ": "));
        }

        spans.Add(incident.Actors.Count > 0 ? Span.Named(Names(incident.Actors)) : Span.Plain("By whom was not read"));
        spans.Add(Span.Plain(incident.Actors.Count > 0 ? " " : ": "));
        spans.AddRange(LineGroups.Joined([.. incident.Actions.Select(a => new[] { Span.Quote(a.Value) })]));
        var said = incident.Actions.Select(a => a.Value).ToArray();
        foreach (var weapon in incident.Weapons.Where(w => !said.Any(a => a.Contains(w.Value, StringComparison.OrdinalIgnoreCase))))
        {
            spans.Add(Span.Plain(", "));
            spans.Add(Span.Quote(weapon.Value));
        }

        spans.Add(Span.Plain(incident.Targets.Count > 0 ? $", against {Names(incident.Targets)}" : ""));
        var places = incident.Places.Where(p => incident.Targets.All(t => t.Value.Name != p.Value.Name) && !said.Any(a => a.Contains(p.Value.Name, StringComparison.OrdinalIgnoreCase))).Select(p => p.Value.Name).ToArray();
        spans.Add(Span.Plain(places.Length > 0 ? $" ({string.Join(" or ", places)})" : ""));
        var heading = writer.Line("incidents", incident.Basis.By, [.. spans]);
        return new(incident.Basis.Id, heading, incident.Basis.Because, [.. incident.Figures.SelectMany(f => Figure(writer, f))]);
    }

    private static string Names(Seq<Told<Who>> told) => InWords.List([.. told.Select(t => t.Value.Name)]);

    private static IEnumerable<LineGroup> Figure(LineWriter writer, Figures figures) =>
        LineGroups.Of(writer, "incidents", InWords.Capital(figures.Of), figures.Counts, c => [Span.Plain(InWords.Number(c.Value) + Sayer(writer, c.By))], differ: true);

    private static string Sayer(LineWriter writer, Seq<SourcedClaim> by)
    {
        var attributed = by.All(c => c.Claim.Attribution.Count > 0);
        return attributed ? $", according to {InWords.List([.. by.Select(c => VoiceSection.Innermost(writer, c)).Distinct()])}" : "";
    }
}
