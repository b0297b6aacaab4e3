namespace Parley.Tests.Core.Json;

/// <summary>A result made by hand that holds a claim of every kind, with slots filled and slots empty.</summary>
internal static class AllKinds
{
    internal const string Text =
        "title: Round three\npublished: 2026-02-17\n\n"
        + "“The third round began in Geneva on Tuesday,” envoy Ana Brändle said on Telegram, according to Example Wire. "
        + "She heads the Northern team; Karl Holm stayed away. "
        + "The North demands a corridor and offers two gates, or will walk out. "
        + "A truce has been in force since 2014. Some 10 to 15 strike drones hit the harbour last week. "
        + "Observers doubt a breakthrough. Nobody else spoke. 🕊 flew.";

    internal static ReadingResult Result() => new(
        new Report(new("round-three"), Text, Text.IndexOf('“', StringComparison.Ordinal), "Round three", null, null, new(2026, 2, 17), "https://example.org/3"),
        [
            new(new("e1"), EntityType.Person, "Ana Brändle", ["She"], null, [At("Ana Brändle"), At("She")]),
            new(new("e2"), EntityType.Party, "Northern team", ["The North"], "NO", [At("Northern team"), At("The North")]),
            new(new("e3"), EntityType.Place, "Geneva", [], "CH", [At("Geneva")]),
            new(new("e4"), EntityType.Outlet, "Example Wire", [], null, [At("Example Wire")]),
        ],
        [
            Make("c1", new Matter.Meeting([North], [], [Ana], 3, MeetingFormat.Trilateral, [At("corridor"), At("gates")], At("breakthrough")), Status.Ongoing, When.Resolved("on Tuesday", new(2026, 2, 17), new(2026, 2, 17), Grain.Day)),
            Make("c2", new Matter.Delegation(North, Ana, [], [new(null, "Karl Holm")], new("c1"))),
            Make("c3", new Matter.Role(Ana, At("envoy"), null)),
            Make("c4", new Matter.Position(North, Stance.Demands, At("a corridor"), null, [At("corridor"), At("two gates")]), Status.Possible),
            Make("c5", new Matter.Agreement([], At("A truce"), AgreementState.InForce), Status.Asserted, When.Resolved("since 2014", new(2014, 1, 1), null, Grain.Period)),
            Make("c6", new Matter.Incident(null, new(null, "the harbour"), At("hit"), At("strike drones"), [new(10, 15, Approx.About, "strike drones"), new(2, null, Approx.Exact, "gates")]), Status.Asserted, When.Unresolved("last week")),
            Make("c7", new Matter.Presence(new(null, "Karl Holm"), null), Status.Denied),
            Make("c8", new Matter.Outlook(null, Direction.Doubtful, At("a breakthrough"))),
            Make("c9", new Matter.Statement(Ana, At("The third round began"))),
        ],
        [new("R099", "A problem of this test: “round”.", 7, 5)]);

    private static EntitySlot Ana => new(new("e1"), "Ana Brändle");

    private static EntitySlot North => new(new("e2"), "The North");

    private static Passage At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return Passage.In(Text, start, start + words.Length);
    }

    private static Claim Make(string id, Matter matter, Status status = Status.Asserted, When? when = null) => new(
        new(id),
        matter,
        $"Summary of {id}.",
        status,
        id == "c9" ? [new(Ana, "envoy", "said", "Telegram", When.Unresolved("on Tuesday")), new(new(new("e4"), "Example Wire"), null, "according to", null, null)] : [],
        when,
        id == "c1" ? new(new("e3"), "Geneva") : null,
        [At("The third round began in Geneva on Tuesday")],
        0.75,
        "made by hand",
        id switch
        {
            "c8" => [ReaderId.BuiltIn, ReaderId.Model("example-7b")],
            "c9" => [ReaderId.Model("example-7b")],
            _ => null,
        });
}
