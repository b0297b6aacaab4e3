using System.Text.Json;

namespace Parley.Json;

/// <summary>The slots of each kind of claim.</summary>
internal static class MatterJson
{
    internal static void WriteSlots(Utf8JsonWriter json, Matter matter) =>
        matter.Match<Action<Utf8JsonWriter>>(
            m => w => Meeting(w, m),
            d => w => Delegation(w, d),
            r => w => Role(w, r),
            p => w => Position(w, p),
            a => w => Agreement(w, a),
            i => w => Incident(w, i),
            p => w => Presence(w, p),
            o => w => Outlook(w, o),
            s => w => Statement(w, s))(json);

    private static void Meeting(Utf8JsonWriter json, Matter.Meeting meeting)
    {
        SlotJson.Write(json, "parties", meeting.Parties);
        SlotJson.Write(json, "mediators", meeting.Mediators);
        SlotJson.Write(json, "participants", meeting.Participants);
        if (meeting.Ordinal is { } ordinal)
        {
            json.WriteNumber("ordinal", ordinal);
        }
        else
        {
            json.WriteNull("ordinal");
        }

        json.WriteString("format", meeting.Format is { } format ? Word.Of(format) : null);
        SlotJson.Write(json, "agenda", meeting.Agenda);
        SlotJson.Write(json, "outcome", meeting.Outcome);
    }

    private static void Delegation(Utf8JsonWriter json, Matter.Delegation delegation)
    {
        SlotJson.Write(json, "party", delegation.Party);
        SlotJson.Write(json, "head", delegation.Head);
        SlotJson.Write(json, "members", delegation.Members);
        SlotJson.Write(json, "absent", delegation.Absent);
        json.WriteString("meeting", delegation.At?.Value);
    }

    private static void Role(Utf8JsonWriter json, Matter.Role role)
    {
        SlotJson.Write(json, "person", role.Person);
        SlotJson.Write(json, "title", role.Title);
        SlotJson.Write(json, "of", role.Of);
    }

    private static void Position(Utf8JsonWriter json, Matter.Position position)
    {
        SlotJson.Write(json, "holder", position.Holder);
        json.WriteString("stance", Word.Of(position.Stance));
        SlotJson.Write(json, "content", position.Content);
        SlotJson.Write(json, "toward", position.Toward);
        SlotJson.Write(json, "parts", position.Parts);
    }

    private static void Agreement(Utf8JsonWriter json, Matter.Agreement agreement)
    {
        SlotJson.Write(json, "parties", agreement.Parties);
        SlotJson.Write(json, "content", agreement.Content);
        json.WriteString("state", Word.Of(agreement.State));
    }

    private static void Incident(Utf8JsonWriter json, Matter.Incident incident)
    {
        SlotJson.Write(json, "actor", incident.Actor);
        SlotJson.Write(json, "target", incident.Target);
        SlotJson.Write(json, "action", incident.Action);
        SlotJson.Write(json, "weapon", incident.Weapon);
        json.WriteStartArray("counts");
        foreach (var count in incident.Counts)
        {
            json.WriteStartObject();
            json.WriteNumber("value", count.Value);
            if (count.Max is { } max)
            {
                json.WriteNumber("max", max);
            }
            else
            {
                json.WriteNull("max");
            }

            json.WriteString("approx", Word.Of(count.Approx));
            json.WriteString("of", count.Of);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Presence(Utf8JsonWriter json, Matter.Presence presence)
    {
        SlotJson.Write(json, "who", presence.Who);
        SlotJson.Write(json, "event", presence.Event);
    }

    private static void Outlook(Utf8JsonWriter json, Matter.Outlook outlook)
    {
        SlotJson.Write(json, "holder", outlook.Holder);
        json.WriteString("direction", Word.Of(outlook.Direction));
        SlotJson.Write(json, "content", outlook.Content);
    }

    private static void Statement(Utf8JsonWriter json, Matter.Statement statement)
    {
        SlotJson.Write(json, "speaker", statement.Speaker);
        SlotJson.Write(json, "content", statement.Content);
    }
}
