using Parley.App.Dossiers.Sections;
using Parley.App.Records.Asked;
using Parley.Collation.Accounts;
using Parley.Collation.Picture;
using Parley.Collation.Sourced;
using Parley.Storage;
using Parley.Storage.Layers;
using Parley.Wording;

namespace Parley.App.Records.Telling;

/// <summary>What is told of the items of talks, each in full. Cost: near linear in the claims.</summary>
internal static class ItemFacts
{
    private const string Why = "brought together because";

    /// <summary>All but what hangs on how the talks are drawn: meetings have no facts here, and disagreements are not among them.</summary>
    internal static IEnumerable<ItemBook.Entry> Of(RecordTalks talks)
    {
        var all = talks.Talks;
        return NameFacts.Of(talks)
            .Concat(all.Meetings.Select(m => Entry(talks, m.Basis, "meeting", Title(m), [])))
            .Concat(all.Issues.Select(i => Entry(talks, i.Basis, "issue", i.Words, Issue(talks, i))))
            .Concat(Rows(talks, ProposalAnswer.Of(talks), all.Proposals.Select(p => (p.Basis, $"{p.By.Name} {StanceWords.Stands(p.Stances[0].Value)}: {p.Parts[0].Words[0].Value}")), "proposal"))
            .Concat(Rows(talks, HappeningAnswers.Agreements(talks), all.Agreements.Select(a => (a.Basis, Joined(": ", AnswerRows.All(a.Parties), a.Contents is [var first, ..] ? first.Value : null))), "agreement"))
            .Concat(Rows(talks, HappeningAnswers.Incidents(talks), all.Incidents.Select(i => (i.Basis, Joined(": ", AnswerRows.All(i.Actors), i.Actions is [var first, ..] ? first.Value : null))), "incident"));
    }

    /// <summary>The meetings as they are drawn, and the disagreements.</summary>
    internal static IEnumerable<ItemBook.Entry> Drawn(RecordFile file, RecordTalks talks)
    {
        var outcomes = talks.Talks.Drawing.Meetings.DistinctBy(m => m.Id).ToDictionary(m => m.Id, m => m.Outcomes);
        var teams = talks.Talks.Delegations.ToLookup(d => d.Meeting);
        var differ = Disagreements.Of(file, talks);
        var about = differ.ToLookup(d => d.About);
        foreach (var meeting in talks.Talks.Meetings)
        {
            var id = meeting.Basis.Id;
            yield return Entry(
                talks,
                meeting.Basis,
                "meeting",
                Title(meeting),
                Meeting(talks, meeting, outcomes.GetValueOrDefault(id), teams[id]).Concat(about[talks.IdOf(id)].Select(d => new ShownFact("disputed", d.On, d.Id))));
        }

        foreach (var one in differ)
        {
            yield return new(
                one.Id,
                "disagreement",
                one.On,
                [.. one.Accounts.SelectMany(a => a.By).Select(c => talks.Claim(c).Id).Distinct()],
                [
                    .. one.About is { } item ? [new ShownFact("about", Called(talks, item), item)] : (ShownFact[])[],
                    .. one.Accounts.Select(a => new ShownFact("account", Disagreements.Said(a))),
                ]);
        }
    }

    /// <summary>Of an item that is no name: the kind, what it is called, what is told, and last why it is one.</summary>
    internal static ItemBook.Entry Entry(RecordTalks talks, Basis basis, string kind, string heading, IEnumerable<ShownFact> facts) =>
        new(talks.IdOf(basis)!, kind, heading, [.. basis.By.Select(c => talks.Claim(c).Id).Distinct()], [.. facts, new(Why, basis.Because)]);

    private static string Title(MeetingAccount meeting) => Joined(": ", MeetingSection.Title(meeting), AnswerRows.All(meeting.Parties));

    private static IEnumerable<ShownFact> Meeting(RecordTalks talks, MeetingAccount told, Seq<OutcomePicture>? outcomes, IEnumerable<DelegationAccount> teams)
    {
        ShownFact Whom(string name, Who who, string? more = null) => new(name, Joined(" ", who.Name, more), talks.IdOf(who.Id));
        return
        [
            new("status", MeetingAnswer.Status(talks, told)),
            .. told.Rounds.Select(r => new ShownFact("round", InWords.Ordinal(r.Value))),
            .. told.Formats.Select(f => new ShownFact("format", Word.Of(f.Value))),
            .. told.Places.Select(p => Whom("place", p.Value)),
            .. AnswerRows.Days(told.Whens) is { } days ? [new ShownFact("days", days)] : (ShownFact[])[],
            .. told.Parties.Select(p => Whom("party", p.Value)),
            .. told.Mediators.Select(m => Whom("mediator", m.Value)),
            .. told.Participants.Select(p => Whom("there", p.Value)),
            .. teams.SelectMany(t => (ShownFact[])
            [
                .. t.Heads.Select(h => Whom("head", h.Value, $"(of {t.Party.Name})")),
                .. t.Members.Select(m => Whom("member", m.Value, $"(of {t.Party.Name})")),
                .. t.Absent.Select(a => Whom("not there", a.Value, $"(of {t.Party.Name})")),
            ]).Distinct(),
            .. told.Agenda.Select(a => new ShownFact("agenda", a.Value)),
            .. outcomes?.Select(o => new ShownFact("outcome", o.Said is { } said ? $"“{o.Text}” ({said.Name})" : $"“{o.Text}”")) ?? told.Outcomes.Select(o => new ShownFact("outcome", $"“{o.Value}”")),
            new("sources", AnswerRows.Sources(talks, told.Basis.By)),
        ];
    }

    private static IEnumerable<ShownFact> Issue(RecordTalks talks, IssueAccount issue) =>
    [
        new("track", Word.Of(issue.Track)),
        .. PositionAnswer.Latest(talks, issue).Select(l => new ShownFact("position", $"{l.Side.Name}: {Stand(talks, l.Point)}", talks.IdOf(l.Side.Id))),
        new("sources", AnswerRows.Sources(talks, issue.Basis.By)),
    ];

    /// <summary>"demands “security guarantees” (17 February 2026)".</summary>
    internal static string Stand(RecordTalks talks, Point point) =>
        $"{StanceWords.Stands(point.Stance)} “{point.Words}”{(talks.Published(point.By) is { } day ? $" ({DayWords.Day(day)})" : "")}";

    // The columns of an answer, of which each row is an item.
    private static IEnumerable<ItemBook.Entry> Rows(RecordTalks talks, RecordAnswer answer, IEnumerable<(Basis Basis, string Heading)> items, string kind) => answer.Rows.Zip(items, (row, item) =>
        Entry(talks, item.Basis, kind, item.Heading.Length > 0 ? item.Heading : item.Basis.By[0].Claim.Summary, answer.Columns.Zip(row.Cells).Where(c => c.Second is not null).Select(c => new ShownFact(c.First, c.Second!))));

    private static string Called(RecordTalks talks, RecordId id) => talks.Item(id) is not { } item ? id.ToString()
        : talks.Talks.Meetings.FirstOrDefault(m => m.Basis.Id == item) is { } meeting ? Title(meeting)
        : talks.Talks.Names.FirstOrDefault(n => n.Id == item)?.Name ?? talks.Talks.Bases().FirstOrDefault(b => b.Id == item)?.By[0].Claim.Summary ?? id.ToString();

    /// <summary>What there is of these, one after the other.</summary>
    internal static string Joined(string between, params string?[] parts) => string.Join(between, parts.Where(p => !string.IsNullOrWhiteSpace(p)));
}
