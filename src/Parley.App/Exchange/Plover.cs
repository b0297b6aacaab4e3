using System.Text.Json;
using System.Text.RegularExpressions;
using Parley.App.Records;
using Parley.App.Records.Asked;
using Parley.Json;
using Parley.Storage.Saying;

namespace Parley.App.Exchange;

/// <summary>
/// Claims as events of PLOVER, the event ontology of the Open Event Data Alliance (manual, draft 0.7b1): a line of JSON a claim. Only what the ontology has a category for; speech, hopes, roles and who is where are
/// no events there. Sub-state roles (GOV, REB and so on) are coded by nobody here and left out.
/// </summary>
internal static partial class Plover
{
    private const string Codebook = "plover-0.7b1";

    /// <summary>The lines, in the order of the reports and of their passages, and how many claims of events have no day or no actor and are left out.</summary>
    internal static (Seq<string> Lines, int LeftOut) Of(RecordTalks talks)
    {
        var lines = new List<string>();
        var leftOut = 0;
        var (items, authors) = (Items(talks), new Authorship(talks));
        foreach (var report in talks.Reports)
        {
            var points = new CodePoints(report.Filed.Report.Text);
            foreach (var claim in report.Claims.Where(c => c.Counts && (!talks.Cut.ReviewedOnly || c.IsReviewed)))
            {
                if (Event(claim.Claim) is not { } @event)
                {
                    continue;
                }

                if (@event.Sources.Count == 0 || Days(claim.Claim, report) is not { } days)
                {
                    leftOut++;
                    continue;
                }

                lines.Add(JsonText.Object(JsonText.Compact, json => Write(json, report, claim, @event, days, items.GetValueOrDefault((report.Filed.Report.Id, claim.Claim.Id)), authors.Of(claim), points)));
            }
        }

        return ([.. lines], leftOut);
    }

    // What the ontology makes of a claim; nothing for what it drops, and for what did not come about.
    private static PloverEvent? Event(Claim claim)
    {
        var context = claim.Status switch
        {
            Status.Asserted or Status.Ongoing or Status.Ended => "",
            Status.Planned => "future",
            Status.Proposed or Status.Possible => "hypothetical",
            _ => null,
        };
        return context is null ? null : claim.Matter switch
        {
            Matter.Meeting m => new("CONSULT", 1, m.Mediators.Count > 0 ? "third-party" : null, context, m.Parties.Count > 0 ? m.Parties : m.Participants, []),
            Matter.Position p => Stated(p, context),
            Matter.Agreement { State: AgreementState.Signed } a => new("SUPPORT", 1, null, context, a.Parties, []),
            Matter.Agreement { State: AgreementState.Reached or AgreementState.Extended } a => new("AGREE", 1, null, context, a.Parties, []),
            Matter.Incident i => Protest().IsMatch(i.Action.Quote)
                ? new("PROTEST", 4, null, context, One(i.Actor), One(i.Target))
                : new("ASSAULT", 4, null, context, One(i.Actor), One(i.Target)),
            _ => null,
        };
    }

    private static PloverEvent? Stated(Matter.Position position, string context) => position.Stance switch
    {
        Stance.Demands => new("DEMAND", 3, null, context, [position.Holder], One(position.Toward)),
        Stance.Offers or Stance.Accepts => new("AGREE", 1, null, context, [position.Holder], One(position.Toward)),
        Stance.Supports => new("SUPPORT", 1, null, context, [position.Holder], One(position.Toward)),
        Stance.Rejects => new("REJECT", 3, null, context, [position.Holder], One(position.Toward)),
        Stance.Threatens => new("THREATEN", 3, null, context, [position.Holder], One(position.Toward)),
        _ => null,
    };

    private static Seq<EntitySlot> One(EntitySlot? slot) => slot is null ? [] : [slot];

    // A position is taken when it is told, unless it says when; an event on a day that the report gives.
    private static (DateOnly From, DateOnly To)? Days(Claim claim, RecordedReport report) => claim.When switch
    {
        { From: { } from, To: { } to } => (from, to),
        _ when claim.Matter is Matter.Position && report.Filed.Report.Published is { } day => (day, day),
        _ => null,
    };

    private static Dictionary<(ReportId, ClaimId), string> Items(RecordTalks talks)
    {
        var items = new Dictionary<(ReportId, ClaimId), string>();
        foreach (var basis in talks.Talks.Meetings.Select(m => m.Basis).Concat(talks.Talks.Agreements.Select(a => a.Basis)).Concat(talks.Talks.Incidents.Select(i => i.Basis)).Concat(talks.Talks.Issues.Select(i => i.Basis)))
        {
            foreach (var by in basis.By)
            {
                items.TryAdd((by.Report, by.Claim.Id), talks.IdOf(basis.Id)!.ToString());
            }
        }

        return items;
    }

    private static void Write(
        Utf8JsonWriter json, RecordedReport report, RecordedClaim claim, PloverEvent @event, (DateOnly From, DateOnly To) days, string? item, (string Name, bool IsPerson, DateTimeOffset At)? author, CodePoints points)
    {
        var filed = report.Filed.Report;
        json.WriteString("id", claim.Id.ToString());
        json.WriteString("date", AnswerRows.Day(days.From));
        if (days.To != days.From)
        {
            json.WriteString("enddate", AnswerRows.Day(days.To));
        }

        var entities = report.Entities.ToDictionary(e => e.Id);
        Actors(json, "source", @event.Sources, entities);
        Actors(json, "recipient", @event.Recipients, entities);
        Array(json, "event", @event.Category);
        if (claim.Claim.Place is { } place)
        {
            json.WriteStartObject("event_loc");
            Place(json, place, entities);
            json.WriteEndObject();
        }

        json.WriteNumber("quad_code", @event.Quad);
        Array(json, "mode", @event.Mode);
        Array(json, "context", @event.Context.Length > 0 ? @event.Context : null);
        if (claim.Claim.Matter is Matter.Incident incident)
        {
            Sizes(json, incident);
        }

        if (item is not null)
        {
            json.WriteString("link", item);
        }

        json.WriteStartObject("text_info");
        json.WriteNumber("start", points.Before(claim.Claim.Passages[0].Start));
        json.WriteNumber("end", points.Before(claim.Claim.Passages[0].End));
        json.WriteEndObject();
        Cited(json, filed);
        if (author is var (name, _, at))
        {
            json.WriteString("coder", name);
            json.WriteString("coded_date", AnswerRows.Day(DateOnly.FromDateTime(at.UtcDateTime)));
        }

        json.WriteString("comment", claim.Claim.Summary);
    }

    private static void Cited(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("cite_info");
        json.WriteString("citation", report.Id.ToString());
        json.WriteString("url", ReportAddress.Of(report));
        if (report.Title is { } title)
        {
            json.WriteString("title", title);
        }

        json.WriteString("language", "en");
        if (report.Outlet is { } outlet)
        {
            json.WriteString("publication", outlet);
        }

        json.WriteString("codebook", Codebook);
        json.WriteEndObject();
    }

    // What one report says of one event; accounts that differ are other lines.
    private static void Sizes(Utf8JsonWriter json, Matter.Incident incident)
    {
        if (Killed.In(incident) is { } dead)
        {
            json.WriteNumber("dead", dead);
        }

        if (Killed.WoundedIn(incident) is { } wounded)
        {
            json.WriteNumber("injured", wounded);
        }
    }

    private static void Actors(Utf8JsonWriter json, string key, Seq<EntitySlot> slots, Dictionary<EntityId, Entity> entities)
    {
        if (slots.Count == 0)
        {
            return;
        }

        json.WriteStartArray(key);
        foreach (var slot in slots)
        {
            var entity = slot.Entity is { } id ? entities.GetValueOrDefault(id) : null;
            json.WriteStartObject();
            if (StateCode.Of(entity?.Country) is { } state)
            {
                json.WriteString("code", state.Alpha3);
            }

            json.WriteString("actor_text", slot.Text);
            if (entity is not null)
            {
                // As the manual prints it.
                json.WriteString("identifer_text", entity.Name);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Place(Utf8JsonWriter json, EntitySlot place, Dictionary<EntityId, Entity> entities)
    {
        var entity = place.Entity is { } id ? entities.GetValueOrDefault(id) : null;
        json.WriteString("name", entity?.Name ?? place.Text);
        if (StateCode.Of(entity?.Country) is { } state)
        {
            json.WriteString("country code", state.Alpha2);
            json.WriteString("cc3", state.Alpha3);
        }
    }

    private static void Array(Utf8JsonWriter json, string key, string? word)
    {
        if (word is not null)
        {
            json.WriteStartArray(key);
            json.WriteStringValue(word);
            json.WriteEndArray();
        }
    }

    [GeneratedRegex(@"\b(protest|demonstrat|rall(y|ied)|march)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Protest();
}
