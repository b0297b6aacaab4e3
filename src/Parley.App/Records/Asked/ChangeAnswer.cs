using Parley.App.Dossiers.Sections;
using Parley.App.Records.Told;
using Parley.Collation.Sourced;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Records.Asked;

/// <summary>
/// What is told now and was not before: by consequence (positions that moved, meetings new or called off, heads of delegations, agreements, disagreements, then positions taken for the first time and
/// incidents), within one by the order of its answer.
/// </summary>
internal static class ChangeAnswer
{
    internal static RecordAnswer Of(RecordFile file, RecordTalks before, RecordTalks now) => new(
        "changes",
        ["change", "of", "before", "now"],
        [.. Moved(before, now), .. Meetings(before, now), .. Heads(before, now), .. Agreements(before, now), .. Differ(file, before, now), .. Taken(before, now), .. Incidents(before, now)],
        "Nothing changed.");

    /// <summary>A side and an issue as one cell.</summary>
    internal static string On(string side, string issue) => $"{side} on “{issue}”";

    private static IEnumerable<AnswerRow> Moved(RecordTalks before, RecordTalks now) => Positions(before, now).Where(p => p.Was is not null && p.Was != Stands(p.Is))
        .Select(p => AnswerRows.Of(now, p.Id, [p.Is.By], "a position moved", On(p.Side.Name, p.Issue), p.Was, Stands(p.Is)));

    private static IEnumerable<AnswerRow> Taken(RecordTalks before, RecordTalks now) => Positions(before, now).Where(p => p.Was is null)
        .Select(p => AnswerRows.Of(now, p.Id, [p.Is.By], "a position taken", On(p.Side.Name, p.Issue), null, Stands(p.Is)));

    private static IEnumerable<(RecordId? Id, string Issue, Who Side, string? Was, Collation.Accounts.Point Is)> Positions(RecordTalks before, RecordTalks now)
    {
        var was = before.Talks.Issues.SelectMany(i => PositionAnswer.Latest(before, i).Select(l => (Key: (before.IdOf(i.Basis.Id), l.Side.Name), l.Point))).ToLookup(x => x.Key, x => Stands(x.Point));
        return now.Talks.Issues.SelectMany(i => PositionAnswer.Latest(now, i).Select(l => (now.IdOf(i.Basis.Id), i.Words, l.Side, was[(now.IdOf(i.Basis.Id), l.Side.Name)].FirstOrDefault(), l.Point)));
    }

    // How a side stands; the words alone may change without it.
    private static string Stands(Collation.Accounts.Point point) => StanceWords.Stands(point.Stance);

    private static IEnumerable<AnswerRow> Meetings(RecordTalks before, RecordTalks now)
    {
        var was = before.Talks.Meetings.ToDictionary(m => before.IdOf(m.Basis.Id)!, m => (Told: MeetingAnswer.Told(before, m), Is: MeetingAnswer.Status(before, m)));
        foreach (var meeting in now.Talks.Meetings)
        {
            var id = now.IdOf(meeting.Basis.Id)!;
            var known = was.TryGetValue(id, out var then);
            var parts = new[] { MeetingSection.Title(meeting), AnswerRows.All(meeting.Parties), AnswerRows.Or(meeting.Places, p => p.Name), AnswerRows.Days(meeting.Whens) };

            // That days go by is no news.
            if (then.Told != MeetingAnswer.Told(now, meeting))
            {
                yield return AnswerRows.Of(now, id, meeting.Basis.By, known ? "a meeting stands otherwise" : "a meeting", string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p))), then.Is, MeetingAnswer.Status(now, meeting));
            }
        }
    }

    // Of one side at one meeting.
    private static IEnumerable<AnswerRow> Heads(RecordTalks before, RecordTalks now)
    {
        var was = Teams(before).ToDictionary(t => (t.Meeting, t.Team.Party.Name), t => t.Heads);
        return Teams(now).Where(t => was.GetValueOrDefault((t.Meeting, t.Team.Party.Name)) != t.Heads).Select(t => AnswerRows.Of(
            now, now.IdOf(t.Team.Party.Id), t.Team.Heads.SelectMany(h => h.By), "a head of delegation", t.Meeting is null ? t.Team.Party.Name : $"{t.Team.Party.Name} at {t.Meeting}", was.GetValueOrDefault((t.Meeting, t.Team.Party.Name)), t.Heads));
    }

    private static IEnumerable<(RecordId? Meeting, Collation.Accounts.DelegationAccount Team, string Heads)> Teams(RecordTalks talks) => talks.Talks.Delegations.Where(d => d.Heads.Count > 0)
        .GroupBy(d => (talks.IdOf(d.Meeting), d.Party.Name)).Select(g => (g.Key.Item1, g.Last(), AnswerRows.Or(g.Last().Heads, h => h.Name)));

    private static IEnumerable<AnswerRow> Agreements(RecordTalks before, RecordTalks now)
    {
        var was = before.Talks.Agreements.ToDictionary(a => before.IdOf(a.Basis.Id)!, a => HappeningAnswers.Stage(before, a));
        return now.Talks.Agreements.Select(a => (Id: now.IdOf(a.Basis.Id)!, Account: a, State: HappeningAnswers.Stage(now, a))).Where(a => was.GetValueOrDefault(a.Id) != a.State)
            .Select(a => AnswerRows.Of(now, a.Id, a.Account.Basis.By, "an agreement", ToldInWords.Agreement(a.Account), was.GetValueOrDefault(a.Id), a.State));
    }

    private static IEnumerable<AnswerRow> Differ(RecordFile file, RecordTalks before, RecordTalks now)
    {
        var was = Disagreements.Of(file, before).Select(d => d.Id).ToHashSet();
        return Disagreements.Of(file, now).Where(d => !was.Contains(d.Id))
            .Select(d => AnswerRows.Of(now, d.Id, d.Accounts.SelectMany(a => a.By), "accounts differ", d.Title, null, Disagreements.Side(d)));
    }

    private static IEnumerable<AnswerRow> Incidents(RecordTalks before, RecordTalks now)
    {
        var was = before.Talks.Incidents.Select(i => before.IdOf(i.Basis.Id)!).ToHashSet();
        return now.Talks.Incidents.Where(i => !was.Contains(now.IdOf(i.Basis.Id)!))
            .Select(i => AnswerRows.Of(now, now.IdOf(i.Basis.Id), i.Basis.By, "an incident", ToldInWords.Incident(i), null, AnswerRows.Days(i.Whens)));
    }
}
