using Parley.App.Dossiers.Lines;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Dossiers.Sections;

/// <summary>Where accounts differ: heads of delegations, figures, round numbers, places, formats.</summary>
internal static class DifferSection
{
    internal static IEnumerable<Line> Of(LineWriter writer, string section) => All(writer).Select(d => writer.Line(
        section,
        d.Values.SelectMany(v => v.By),
        [
            Span.Plain("Accounts "), Span.Differ("differ"), Span.Plain($" on {d.Topic}: "),
            .. LineGroups.Joined([.. d.Values.Select(v => new[] { v.Value, Span.Plain($" ({InWords.List(writer.Outlets(v.By))})") })]),
            Span.Plain("."),
        ]));

    private static IEnumerable<(string Topic, (Span Value, Seq<SourcedClaim> By)[] Values)> All(LineWriter writer)
    {
        foreach (var team in writer.Talks.Delegations.Where(d => d.Heads.Count > 1))
        {
            yield return ($"who heads {Participants.TeamName(writer, team)}", [.. team.Heads.Select(h => (Span.Named(h.Value.Name), h.By))]);
        }

        foreach (var figures in writer.Talks.Incidents.SelectMany(i => i.Figures).Where(f => f.Counts.Count > 1))
        {
            yield return ($"the number of {figures.Of}", [.. figures.Counts.Select(c => (Span.Plain(InWords.Number(c.Value)), c.By))]);
        }

        foreach (var meeting in writer.Talks.Meetings)
        {
            var talks = $"the {MeetingSection.Title(meeting)}";
            if (meeting.Rounds.Count > 1)
            {
                yield return ("which round it is", [.. meeting.Rounds.Select(r => (Span.Plain(InWords.Ordinal(r.Value)), r.By))]);
            }

            if (meeting.Places.Count > 1)
            {
                yield return ($"the place of {talks}", [.. meeting.Places.Select(p => (Span.Named(p.Value.Name), p.By))]);
            }

            if (meeting.Formats.Count > 1)
            {
                yield return ($"the format of {talks}", [.. meeting.Formats.Select(f => (Span.Plain(Word.Of(f.Value)), f.By))]);
            }
        }
    }
}
