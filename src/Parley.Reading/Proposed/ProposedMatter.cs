using System.Text.Json;

namespace Parley.Reading.Proposed;

/// <summary>What a proposed claim says, kind by kind.</summary>
internal static class ProposedMatter
{
    /// <summary>The matter, or null with the reason kept by the reader of slots.</summary>
    internal static Matter? Of(SlotReader slots, Ground ground, Seq<Passage> passages)
    {
        var kind = slots.Value("kind") is { ValueKind: JsonValueKind.String } word ? word.GetString() : null;
        Matter? matter = kind switch
        {
            "meeting" => Meeting(slots, ground),
            "delegation" => Delegation(slots),
            "role" => Role(slots),
            "position" => Position(slots),
            "agreement" => Agreement(slots),
            "incident" => Incident(slots, ground, passages),
            "presence" => slots.MustWho("who") is { } who ? new Matter.Presence(who, slots.Content("event")) : null,
            "outlook" => Outlook(slots),
            "statement" => Statement(slots),
            _ => null,
        };
        if (matter is null)
        {
            slots.Fail(Fault.Form);
        }

        return slots.Fault is null ? matter : null;
    }

    private static Matter.Meeting? Meeting(SlotReader slots, Ground ground)
    {
        var meeting = new Matter.Meeting(
            slots.AllWho("parties"),
            slots.AllWho("mediators"),
            slots.AllWho("participants"),
            ProposedNumbers.Ordinal(slots, ground),
            slots.Choice<MeetingFormat>("format"),
            slots.AllContent("agenda"),
            slots.Content("outcome"));
        var empty = meeting is { Parties.Count: 0, Mediators.Count: 0, Participants.Count: 0, Ordinal: null, Agenda.Count: 0 };
        return empty ? null : meeting;
    }

    private static Matter.Delegation? Delegation(SlotReader slots)
    {
        if (slots.MustWho("party") is not { } party)
        {
            return null;
        }

        var delegation = new Matter.Delegation(party, slots.Who("head"), slots.AllWho("members"), slots.AllWho("absent"), null);
        return delegation is { Head: null, Members.Count: 0, Absent.Count: 0 } ? null : delegation;
    }

    private static Matter.Role? Role(SlotReader slots) =>
        slots.MustWho("person") is { } person && slots.MustContent("title") is { } title ? new(person, title, slots.Who("of")) : null;

    private static Matter.Position? Position(SlotReader slots) =>
        slots.MustWho("holder") is { } holder && slots.MustChoice<Stance>("stance") is { } stance && slots.MustContent("content") is { } content
            ? new(holder, stance, content, slots.Who("toward"), slots.AllContent("parts"))
            : null;

    private static Matter.Agreement? Agreement(SlotReader slots) =>
        slots.MustContent("content") is { } content && slots.MustChoice<AgreementState>("state") is { } state
            ? new(slots.AllWho("parties"), content, state)
            : null;

    private static Matter.Incident? Incident(SlotReader slots, Ground ground, Seq<Passage> passages) =>
        slots.MustContent("action") is { } action
            ? new(slots.Who("actor"), slots.Who("target"), action, slots.Content("weapon"), ProposedNumbers.Counts(slots, ground, passages))
            : null;

    private static Matter.Outlook? Outlook(SlotReader slots) =>
        slots.MustChoice<Direction>("direction") is { } direction && slots.MustContent("content") is { } content
            ? new(slots.Who("holder"), direction, content)
            : null;

    private static Matter.Statement? Statement(SlotReader slots) =>
        slots.MustWho("speaker") is { } speaker && slots.MustContent("content") is { } content ? new(speaker, content) : null;
}
