namespace Parley.Json;

/// <summary>Reads the slots of each kind of claim.</summary>
internal static class MatterJsonReader
{
    internal static Matter Matter(JsonPlace at, string text) => at["kind"].Text() switch
    {
        "meeting" => new Matter.Meeting(
            Slots(at["parties"]),
            Slots(at["mediators"]),
            Slots(at["participants"]),
            at.Maybe("ordinal")?.Whole(),
            at.Maybe("format")?.Choice<MeetingFormat>(),
            Contents(at["agenda"], text),
            at.Maybe("outcome")?.Words(text)),
        "delegation" => new Matter.Delegation(
            at["party"].Slot(),
            at.Maybe("head")?.Slot(),
            Slots(at["members"]),
            Slots(at["absent"]),
            at.Maybe("meeting") is { } meeting ? new(meeting.Text()) : null),
        "role" => new Matter.Role(at["person"].Slot(), at["title"].Words(text), at.Maybe("of")?.Slot()),
        "position" => new Matter.Position(
            at["holder"].Slot(), at["stance"].Choice<Stance>(), at["content"].Words(text), at.Maybe("toward")?.Slot(), Contents(at["parts"], text)),
        "agreement" => new Matter.Agreement(Slots(at["parties"]), at["content"].Words(text), at["state"].Choice<AgreementState>()),
        "incident" => new Matter.Incident(
            at.Maybe("actor")?.Slot(),
            at.Maybe("target")?.Slot(),
            at["action"].Words(text),
            at.Maybe("weapon")?.Words(text),
            [.. at["counts"].Items().Select(c => new Count(c["value"].Long(), c.Maybe("max")?.Long(), c["approx"].Choice<Approx>(), c["of"].Text()))]),
        "presence" => new Matter.Presence(at["who"].Slot(), at.Maybe("event")?.Words(text)),
        "outlook" => new Matter.Outlook(at.Maybe("holder")?.Slot(), at["direction"].Choice<Direction>(), at["content"].Words(text)),
        "statement" => new Matter.Statement(at["speaker"].Slot(), at["content"].Words(text)),
        var kind => throw at["kind"].Wrong($"\"{kind}\" is no kind of claim"),
    };

    private static Seq<EntitySlot> Slots(JsonPlace at) => [.. at.Items().Select(s => s.Slot())];

    private static Seq<Passage> Contents(JsonPlace at, string text) => [.. at.Items().Select(c => c.Words(text))];
}
