using System.Globalization;
using System.Text.Json.Nodes;
using Parley.App.Dossiers.Lines;
using Parley.Collation;
using Parley.Collation.Accounts;
using Parley.Collation.Picture;
using Parley.Collation.Sourced;

namespace Parley.App.Dossiers.Writers;

/// <summary>Writes the picture of the talks as the <c>talks</c> object of <c>parley.brief/1</c>; docs/reference/brief.md and talks.schema.json say what each field is.</summary>
internal sealed class TalksJson(Talks talks, Func<SourcedClaim, Ref> refs)
{
    private readonly Dictionary<string, string> _meetings = talks.Picture.Meetings.Select((m, i) => (m.Id.Value, i)).ToDictionary(x => x.Value, x => $"m{x.i + 1}", StringComparer.Ordinal);
    private readonly Dictionary<string, string> _proposals = talks.Proposals.Select((p, i) => (p.Basis.Id.Value, i)).ToDictionary(x => x.Value, x => $"p{x.i + 1}", StringComparer.Ordinal);

    internal JsonObject Write() => new()
    {
        ["headline"] = Meeting(talks.Picture.Headline),
        ["meetings"] = Array(talks.Picture.Meetings, Meeting),
        ["delegations"] = Array(talks.Picture.Delegations, d => new()
        {
            ["party"] = d.Party.Name,
            ["meeting"] = Meeting(d.Meeting),
            ["heads"] = People(d.Heads),
            ["members"] = People(d.Members),
            ["absent"] = People(d.Absent),
            ["sources"] = Sources(d.By),
        }),
        ["positions"] = Array(talks.Picture.Positions, Position),
        ["proposals"] = Array(talks.Proposals, Proposal),
        ["agreements"] = Array(talks.Picture.Agreements, a => new()
        {
            ["parties"] = Names(a.Parties),
            ["content"] = a.Content,
            ["state"] = Word.Of(a.State),
            ["from"] = Day(a.From),
            ["to"] = Day(a.To),
            ["by"] = a.Said?.Name,
            ["sources"] = Sources(a.By),
        }),
        ["incidents"] = Array(talks.Picture.Incidents, Incident),
        ["assessments"] = Array(talks.Picture.Assessments, a => new()
        {
            ["speaker"] = a.Speaker?.Name,
            ["outlet"] = a.Outlet,
            ["direction"] = Word.Of(a.Direction),
            ["content"] = a.Content,
            ["of"] = Meeting(a.Of),
            ["sources"] = Sources(a.By),
        }),

        // The format has no word for which round it is.
        ["differ"] = Array<Difference>([.. talks.Picture.Differ.Where(d => d.About != DisputedMatter.Round)], d => new()
        {
            ["about"] = Word.Of(d.About).Replace('-', ' '),
            ["of"] = d.Of is { } of ? _meetings.GetValueOrDefault(of.Value) : null,
            ["accounts"] = Array(d.Accounts, a => new() { ["value"] = a.Value, ["by"] = Texts(a.Told), ["sources"] = Sources(a.By) }),
        }),
        ["changes"] = Array(talks.Picture.Changes, c => new()
        {
            ["kind"] = c.Kind,
            ["before"] = c.Before is { } before ? $"{c.Subject}: {before}" : null,
            ["after"] = c.After,
            ["from"] = Day(c.From),
            ["to"] = Day(c.To),
            ["sources"] = Sources(c.By),
        }),
    };

    private JsonObject Meeting(MeetingPicture m) => new()
    {
        ["id"] = Meeting(m.Id),
        ["round"] = m.Round,
        ["format"] = m.Format is { } format ? Word.Of(format) : null,
        ["parties"] = Names(m.Parties),
        ["mediators"] = Names(m.Mediators),
        ["participants"] = Names(m.Participants),
        ["place"] = m.Place?.Name,
        ["from"] = Day(m.From),
        ["to"] = Day(m.To),
        ["status"] = Word.Of(m.Standing).Replace('-', ' '),
        ["agenda"] = Texts(m.Agenda),
        ["outcomes"] = Array(m.Outcomes, o => new() { ["text"] = o.Text, ["by"] = o.Said?.Name, ["sources"] = Sources(o.By) }),
        ["sources"] = Sources(m.By),
    };

    private JsonObject Position(PositionPicture p) => new()
    {
        ["track"] = Word.Of(p.Track),
        ["issue"] = new JsonObject { ["id"] = p.Issue.Value, ["words"] = p.IssueWords },
        ["party"] = p.Party.Name,
        ["stance"] = Word.Of(p.Stance),
        ["content"] = p.Content,
        ["said"] = p.From is null ? null : new JsonObject { ["from"] = Day(p.From), ["to"] = Day(p.To) },
        ["by"] = (p.Said ?? p.Holder)?.Name,
        ["answers"] = talks.Proposals.FirstOrDefault(x => x.By != p.Party && p.Stance is not (Stance.Proposes or Stance.Offers or Stance.Demands)
            && x.Parts.Any(part => part.Issue == p.Issue)) is { } answered ? _proposals[answered.Basis.Id.Value] : null,
        ["sources"] = Sources(p.By),
    };

    private JsonObject Proposal(Proposal p) => new()
    {
        ["id"] = _proposals[p.Basis.Id.Value],
        ["by"] = p.By.Name,
        ["parts"] = Texts([.. p.Parts.Select(x => x.Words[0].Value)]),
        ["to"] = Texts([.. p.Answers.SelectMany(a => a.From).Select(w => w.Name).Distinct()]),
        ["sources"] = Sources([.. p.Stances.SelectMany(s => s.By)]),
    };

    private JsonObject Incident(IncidentPicture i) => new()
    {
        ["actor"] = i.Actor?.Name,
        ["action"] = i.Action,
        ["target"] = i.Target?.Name,
        ["place"] = i.Place?.Name,
        ["from"] = Day(i.From),
        ["to"] = Day(i.To),
        ["counts"] = Array(i.Counts, c => new() { ["value"] = c.Value, ["approx"] = Word.Of(c.Approx), ["of"] = c.Of }),
        ["by"] = i.Said?.Name,
        ["sources"] = Sources(i.By),
    };

    private string? Meeting(ItemId? id) => id is null ? null : _meetings.GetValueOrDefault(id.Value);

    private JsonArray People(Seq<Told<Who>> told) => Array(told, t => new() { ["name"] = t.Value.Name, ["sources"] = Sources(t.By) });

    private static JsonArray Names(Seq<Who> whos) => Texts([.. whos.Select(w => w.Name)]);

    private static JsonArray Texts(Seq<string> texts) => [.. texts.Select(t => JsonValue.Create(t))];

    private JsonArray Sources(Seq<SourcedClaim> by) =>
        [.. by.Select(refs).Distinct().OrderBy(r => r.Report).ThenBy(r => r.Number).Select(r => new JsonObject { ["report"] = r.Report, ["claim"] = r.Claim.Value })];

    private static JsonArray Array<T>(Seq<T> items, Func<T, JsonObject> write) => [.. items.Select(write)];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
