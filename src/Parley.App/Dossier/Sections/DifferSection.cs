using Parley.Collation;

namespace Parley.App.Dossier.Sections;

/// <summary>Where accounts differ: heads of delegations, figures, round numbers, places, formats.</summary>
internal static class DifferSection
{
    internal static IEnumerable<Line> Of(Desk desk, string section) => All(desk).Select(d => desk.Line(
        section,
        d.Values.SelectMany(v => v.By),
        [
            Desk.Plain("Accounts "), Desk.Differ("differ"), Desk.Plain($" on {d.Topic}: "),
            .. Entries.Joined([.. d.Values.Select(v => new[] { v.Value, Desk.Plain($" ({Wording.List(desk.Outlets(v.By))})") })]),
            Desk.Plain("."),
        ]));

    private static IEnumerable<(string Topic, (Span Value, Seq<SourcedClaim> By)[] Values)> All(Desk desk)
    {
        foreach (var team in desk.Talks.Delegations.Where(d => d.Heads.Count > 1))
        {
            yield return ($"who heads {WhoIsWho.TeamName(desk, team)}", [.. team.Heads.Select(h => (Desk.Named(h.Value.Name), h.By))]);
        }

        foreach (var figures in desk.Talks.Incidents.SelectMany(i => i.Figures).Where(f => f.Counts.Count > 1))
        {
            yield return ($"the number of {figures.Of}", [.. figures.Counts.Select(c => (Desk.Plain(Wording.Number(c.Value)), c.By))]);
        }

        foreach (var meeting in desk.Talks.Meetings)
        {
            var talks = $"the {MeetingSection.Title(meeting)}";
            if (meeting.Rounds.Count > 1)
            {
                yield return ("which round it is", [.. meeting.Rounds.Select(r => (Desk.Plain(Wording.Ordinal(r.Value)), r.By))]);
            }

            if (meeting.Places.Count > 1)
            {
                yield return ($"the place of {talks}", [.. meeting.Places.Select(p => (Desk.Named(p.Value.Name), p.By))]);
            }

            if (meeting.Formats.Count > 1)
            {
                yield return ($"the format of {talks}", [.. meeting.Formats.Select(f => (Desk.Plain(Word.Of(f.Value)), f.By))]);
            }
        }
    }
}
