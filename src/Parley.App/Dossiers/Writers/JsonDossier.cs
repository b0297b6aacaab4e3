using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.App.Dossiers.Front;
using Parley.App.Dossiers.Lines;
using Parley.App.Dossiers.Texts;
using Parley.App.Dossiers.Views;
using Parley.Collation.Sourced;

namespace Parley.App.Dossiers.Writers;

/// <summary>Writes the dossier as JSON, <c>parley.brief/1</c>; docs/reference/brief.md says what each field is.</summary>
internal static class JsonDossier
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string Write(Dossier dossier) => new JsonObject
    {
        ["format"] = "parley.brief/1",
        ["title"] = Line(dossier.Title),
        ["published"] = dossier.Published is var (first, last) ? new JsonObject { ["from"] = Day(first), ["to"] = Day(last) } : null,
        ["summary"] = Lines(dossier.Front.Lead),
        ["pages"] = dossier.Front.Pages,
        ["front"] = Array(dossier.Front.Blocks, Block),
        ["since"] = dossier.Since is { } since ? Day(since) : null,
        ["who"] = new JsonObject
        {
            ["sides"] = Entries(dossier.Who.Sides),
            ["delegations"] = Array(dossier.Who.Delegations, d => new JsonObject { ["heading"] = d.Heading, ["because"] = d.Because, ["entries"] = Entries(d.Entries) }),
            ["people"] = Entries(dossier.Who.People),
            ["alsoThere"] = Lines(dossier.Who.AlsoThere),
            ["perhapsTheSame"] = Lines(dossier.Who.PerhapsTheSame),
        },
        ["talks"] = new TalksJson(dossier.Talks, Refs(dossier)).Write(),
        ["meetings"] = Array(dossier.Meetings.Meetings, m => new JsonObject
        {
            ["id"] = m.Id.Value,
            ["heading"] = Line(m.Heading),
            ["because"] = m.Because,
            ["entries"] = Entries(m.Entries),
        }),
        ["timeline"] = Timeline(dossier.Meetings.Timeline),
        ["tracks"] = Tracks(dossier.Tracks),
        ["proposals"] = Array(dossier.Proposals, p => new JsonObject
        {
            ["id"] = p.Id.Value,
            ["heading"] = Line(p.Heading),
            ["because"] = p.Because,
            ["parts"] = Entries(p.Parts),
            ["answers"] = Lines(p.Answers),
        }),
        ["agreements"] = Entries(dossier.Agreements),
        ["incidents"] = Array(dossier.Incidents, i => new JsonObject { ["id"] = i.Id.Value, ["heading"] = Line(i.Heading), ["because"] = i.Because, ["figures"] = Entries(i.Figures) }),
        ["outlook"] = Entries(dossier.Outlook),
        ["voices"] = new JsonObject
        {
            ["differing"] = Lines(dossier.Voices.Differing),
            ["changes"] = Lines(dossier.Voices.Changes),
            ["statements"] = Entries(dossier.Voices.Statements),
            ["single"] = Lines(dossier.Voices.Single),
            ["chains"] = Entries(dossier.Voices.Chains),
        },
        ["unread"] = Array(dossier.Unread, u => new JsonObject { ["path"] = u.Path, ["code"] = u.Code, ["message"] = u.Message }),
        ["reports"] = Array(dossier.Reports, Report),
    }.ToJsonString(Options) + "\n";

    private static JsonObject Block(FrontBlock block) => new()
    {
        ["name"] = block.Name,
        ["heading"] = block.Heading,
        ["columns"] = Array(block.Columns, c => JsonValue.Create(c)),
        ["rows"] = Array(block.Rows, r => new JsonObject { ["label"] = r.Label?.Text, ["cells"] = Array(r.Cells, c => Lines(c)) }),
    };

    private static JsonObject? Line(Line? line) => line is null ? null : new()
    {
        ["id"] = line.Id.Anchor,
        ["text"] = line.Text,
        ["new"] = line.IsNew,
        ["sources"] = Array(line.Sources, s => new JsonObject { ["report"] = s.Report, ["claim"] = s.Claim.Value }),
    };

    private static JsonArray Lines(Seq<Line> lines) => Array(lines, l => Line(l)!);

    private static JsonArray Entries(Seq<LineGroup> entries) =>
        Array(entries, e => new JsonObject { ["label"] = e.Label, ["differ"] = e.Differ, ["lines"] = Lines(e.Lines) });

    private static JsonObject Timeline(Timeline timeline) => new()
    {
        ["bars"] = Array(timeline.Bars, b => new JsonObject
        {
            ["label"] = Line(b.Label),
            ["kind"] = Word.Of(b.Kind),
            ["from"] = b.From,
            ["to"] = b.To,
            ["vague"] = b.Vague,
            ["openStart"] = b.OpenStart,
            ["openEnd"] = b.OpenEnd,
        }),
        ["latest"] = timeline.Today?.At,
        ["undated"] = Lines(timeline.Undated),
    };

    private static JsonObject Tracks(TracksSection tracks) => new()
    {
        ["columns"] = Array(tracks.Columns, c => JsonValue.Create(c)),
        ["tracks"] = Array(tracks.Tracks, t => new JsonObject
        {
            ["track"] = Word.Of(t.Track),
            ["issues"] = Array(t.Rows, r => new JsonObject
            {
                ["id"] = r.Id.Value,
                ["words"] = r.Words,
                ["cells"] = Array(r.Cells, c => new JsonObject
                {
                    ["side"] = c.Side,
                    ["stances"] = Array(c.Groups, g => new JsonObject { ["stance"] = Word.Of(g.Stance), ["lines"] = Lines(g.Lines) }),
                }),
            }),
        }),
    };

    private static JsonObject Report(ReportView view) => new()
    {
        ["number"] = view.Number,
        ["id"] = view.Report.Id.Value,
        ["outlet"] = view.Report.Outlet,
        ["title"] = view.Report.Title,
        ["byline"] = view.Report.Byline,
        ["published"] = view.Report.Published is { } day ? Day(day) : null,
        ["url"] = view.Report.Url,
        ["sha256"] = view.Report.Sha256,
        ["filed"] = view.Filed,
        ["sameTextAs"] = Array(view.OneText, n => JsonValue.Create(n)),
        ["repeats"] = Array(view.Repeats, r => JsonValue.Create(r.Value)),
        ["claims"] = Array([.. view.Paragraphs.SelectMany(p => p.Notes)], n => new JsonObject
        {
            ["id"] = n.Claim.Id.Value,
            ["kind"] = n.Kind,
            ["summary"] = n.Claim.Summary,
            ["quoting"] = n.Ref.Voice,
            ["passages"] = Array(n.Claim.Passages, p => new JsonObject { ["start"] = p.Start, ["end"] = p.End, ["quote"] = p.Quote }),
            ["confidence"] = n.Claim.Confidence,
            ["why"] = n.Claim.Why,
            ["restingOnIt"] = Array(n.Lines, l => JsonValue.Create(l.Anchor)),
        }),
        ["problems"] = Array(view.Problems, p => new JsonObject { ["code"] = p.Code, ["message"] = p.Message }),
        ["text"] = view.Report.Text,
    };

    private static Func<SourcedClaim, Ref> Refs(Dossier dossier)
    {
        var refs = dossier.Reports.SelectMany(r => r.Paragraphs.SelectMany(p => p.Notes).Select(n => (Key: (r.Report.Id.Value, n.Claim.Id.Value), n.Ref)))
            .DistinctBy(x => x.Key).ToDictionary(x => x.Key, x => x.Ref);
        return claim => refs[(claim.Report.Value, claim.Claim.Id.Value)];
    }

    private static JsonArray Array<T>(Seq<T> items, Func<T, JsonNode> write) => [.. items.Select(write)];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
