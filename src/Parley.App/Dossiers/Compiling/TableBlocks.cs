using Parley.App.Dossiers.Front;
using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Sections;
using Parley.Collation.Picture;
using Parley.Collation.Sourced;
using Parley.Wording;

namespace Parley.App.Dossiers.Compiling;

/// <summary>What lies on the table of the headline meeting, and who sits at it.</summary>
internal static class TableBlocks
{
    // A title of a report that runs on is no title.
    private const int LongestTitle = 70;

    private const string AlsoThere = "Also taking part";

    internal static IEnumerable<FrontBlock> Agenda(LineWriter writer, MeetingPicture main)
    {
        var told = writer.Talks.Meetings.First(m => m.Basis.Id == main.Id).Agenda;
        return FrontLines.Block("table", "On the table", told.GroupBy(a => Voices(writer, a.By)).Select(g => FrontLines.Row(FrontLines.Line(
            writer, g.SelectMany(a => a.By),
            [.. LineGroups.Joined([.. g.Select(a => new[] { Span.Quote(WithoutPlace(OneLine(a.Value), main)) })]), FrontLines.Note(g.Key), Span.Plain(".")]))));
    }

    internal static IEnumerable<FrontBlock> Delegations(LineWriter writer, MeetingPicture main)
    {
        var teams = writer.Talks.Picture.Delegations.Where(d => d.Meeting == main.Id && d.Heads.Count + d.Members.Count + d.Absent.Count > 0).ToArray();
        var named = teams.SelectMany(t => t.Heads.Concat(t.Members).Concat(t.Absent)).Select(t => t.Value).ToHashSet();
        var others = writer.Talks.Meetings.First(m => m.Basis.Id == main.Id).Participants.Where(p => p.Value.Id is not null && !named.Contains(p.Value)).ToArray();
        var rows = teams.Select(t => Row(writer, t, [.. others.Where(o => writer.PartyOf(o.Value) == t.Party)], main.Standing is MeetingStanding.Held or MeetingStanding.UnderWay)).ToList();
        var rest = others.Where(o => teams.All(t => writer.PartyOf(o.Value) != t.Party)).ToArray();
        foreach (var side in rest.GroupBy(o => writer.PartyOf(o.Value) is var party && (main.Parties.Contains(party) || main.Mediators.Contains(party)) && party != o.Value ? InWords.Capital(InWords.The(party.Name)) : AlsoThere).OrderBy(g => g.Key == AlsoThere))
        {
            rows.Add(new(Span.Plain(side.Key), [[], [.. side.Select(o => Person(writer, o, true))], []]));
        }

        string[] columns = ["Head", "Also there", "Not in the team"];
        int[] used = [.. Enumerable.Range(0, columns.Length).Where(c => rows.Any(r => r.Cells[c].Count > 0))];
        return FrontLines.Block(
            "delegations", "Who sits where", rows.Select(r => r with { Cells = [.. used.Select(c => r.Cells[c])] }), [.. used.Select(c => columns[c])]);
    }

    // "Talks over the dam in Nairobi": where they are held is no matter of theirs.
    private static string WithoutPlace(string item, MeetingPicture main) =>
        main.Place is { } place && item.EndsWith(" in " + place.Name, StringComparison.Ordinal) ? item[..^(4 + place.Name.Length)] : item;

    private static FrontRow Row(LineWriter writer, DelegationPicture team, Told<Who>[] others, bool held) => new(
        Span.Plain(InWords.Capital(InWords.The(team.Party.Name))),
        [
            [.. team.Heads.Select(h => Person(writer, h, held, team.Heads.Count > 1))],
            [.. team.Members.Concat(others).Select(m => Person(writer, m, held))],
            [.. team.Absent.Select(m => Person(writer, m, held))],
        ]);

    // Of a team that was to sit at a meeting that has been held nobody says that it is planned.
    private static Line Person(LineWriter writer, Told<Who> told, bool held, bool differ = false)
    {
        var role = writer.Talks.People.FirstOrDefault(p => p.Person == told.Value)?.Roles.Select((r, i) => (Role: r, Index: i)).Where(r => r.Role.Value.Title.Length <= LongestTitle)
            .OrderByDescending(r => r.Role.Value.Title.Length).ThenBy(r => r.Index).FirstOrDefault().Role;
        var of = role?.Value.Of is { } body && body.Id != writer.PartyOf(told.Value).Id && !role.Value.Title.Contains(body.Name, StringComparison.OrdinalIgnoreCase) ? body.Name : null;
        return FrontLines.Line(writer, role is null ? told.By : told.By.Append(role.By[0]), [
            Span.Named(told.Value.Name), .. role is null ? [] : new[] { Span.Plain(", "), Span.Quote(OneLine(role.Value.Title)), Span.Plain(of is null ? "" : writer.Talks.People.Any(p => p.Person == role.Value.Of) ? $" of {of}" : $", {of}") },
            FrontLines.Note(held && LineWriter.StatusNote(told.By) == " (planned)" ? "" : LineWriter.StatusNote(told.By).Trim(' ', '(', ')'), differ ? InWords.List(writer.Outlets(told.By)) : Voices(writer, told.By)),
        ]);
    }

    /// <summary>Who says so, where every report that tells it quotes somebody for it.</summary>
    internal static string? Voices(LineWriter writer, Seq<SourcedClaim> by) =>
        by.All(c => c.Claim.Attribution.Count > 0) ? InWords.List([.. by.Select(c => VoiceSection.Innermost(writer, c)).Distinct()]) : null;

    internal static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
