namespace Parley.Tests.Collation;

/// <summary>Three short reports on one round of talks, with claims made by hand: all nine kinds, merges, two points on which they differ.</summary>
internal static class Geneva
{
    private const string AlpineText = """
        Ukraine and Russia will hold a third round of talks in Geneva on Tuesday, with the United States as mediator. The meeting is expected to last until Wednesday.

        Rustem Umerov, secretary of Ukraine's National Security and Defense Council, will head the Ukrainian delegation. Igor Kostyukov, the chief of Russian military intelligence, will lead the Russian delegation, a European diplomat said. He also led the Russian team in Abu Dhabi, where the first two rounds took place.

        Kremlin spokesman Dmitry Peskov said on Monday that the delegations would discuss more subjects than in Abu Dhabi, according to the Interfax news agency. The rounds in Abu Dhabi dealt with the military terms of a ceasefire and ended without progress.

        Russian President Vladimir Putin demands that Ukraine give up the part of the Donetsk region that it still holds. The United States proposes a free economic zone in that part of the region and security guarantees for Ukraine. Ukrainian President Volodymyr Zelenskyy said last week that neither side liked the free economic zone, but he did not reject it.

        Russia fired about 1,300 drones, more than 1,200 guided bombs and 50 missiles at Ukraine last week, Zelenskyy said on Sunday on social media.
        """;

    private const string HarbourText = """
        Delegations from Kyiv and Moscow sat down in Geneva on Tuesday for a third round of peace talks led by the United States. Few of those present expect a breakthrough. The talks will continue on Wednesday.

        Rustem Umerov leads the Ukrainian delegation. He wrote on Telegram that the talks would cover security and humanitarian questions. Vladimir Medinsky, an aide to President Vladimir Putin, heads the Russian delegation. Kostyukov, the military intelligence chief, is a member of it, Kremlin spokesman Dmitry Peskov said.

        Kirill Dmitriev, a Kremlin envoy, is in Geneva as well. He is not a member of the Russian delegation and will discuss economic cooperation with American officials, the Interfax news agency reported last week.

        U.S. envoys Steve Witkoff and Jared Kushner held separate talks with Iranian officials in Geneva on Tuesday morning.

        Moscow insists that Ukraine withdraw from the rest of the Donetsk region. Washington has proposed a free economic zone there, together with security guarantees for Ukraine. Kyiv doubts that the zone would work, but Zelenskyy is willing to discuss it.

        Russia launched more than 1,400 drones at Ukraine last week, a Ukrainian official said. On Tuesday Russian forces struck the port of Odesa, Ukraine said. Russia reported a drone attack that set fire to an oil refinery on the Black Sea.
        """;

    private const string LanternText = """
        Ukraine and Russia met for a second day of talks in Geneva on Wednesday. The United States is mediating this third round. The two earlier rounds took place in Abu Dhabi.

        Umerov heads the Ukrainian delegation. Medinsky, a presidential aide, heads the Russian delegation. He also led the Russian delegation at talks with Ukraine in Istanbul between May and July last year. Dmitriev, the Kremlin envoy, is in Geneva for economic talks with the United States, but he is not part of the delegation.

        The talks have five tracks, including territory, military, political and economic matters, according to the state news agency Tass.

        The American envoys Steve Witkoff and Jared Kushner also met Iranian officials on Tuesday.

        Putin still demands that Ukraine hand over the rest of the Donetsk region. The United States is offering a plan with two parts: a free economic zone in the region and security guarantees for Ukraine. President Zelensky has doubts about the economic zone. He is open to talks about it.

        Russia fired about 1,300 drones at Ukraine in the week before the talks, Zelensky said on Sunday. Nobody in Geneva expects a quick result.
        """;
    private static readonly When Tuesday = Telling.Day("on Tuesday", "2026-02-17");
    private static readonly When Wednesday = Telling.Day("on Wednesday", "2026-02-18");
    private static readonly When LastWeek = Telling.Days("last week", "2026-02-09", "2026-02-15", Grain.Week);

    internal static ReadingResult Alpine()
    {
        var t = Named(new("alpine", AlpineText, "Alpine Wire", "2026-02-16", "Geneva to host third round of Ukraine-Russia talks", "https://alpine-wire.example/geneva"))
            .Person("Volodymyr Zelenskyy", "Zelenskyy").Person("Dmitry Peskov").Body("National Security and Defense Council", "UA");
        t.Meeting("Ukraine and Russia will hold a third round of talks in Geneva on Tuesday, with the United States as mediator", Status.Planned, ["Ukraine", "Russia"], ["United States"], round: 3, place: "Geneva", when: Tuesday);
        t.Meeting("The meeting is expected to last until Wednesday", Status.Planned, when: Telling.Days("until Wednesday", "2026-02-17", "2026-02-18", Grain.Day));
        t.Role("Rustem Umerov, secretary of Ukraine's National Security and Defense Council", "Rustem Umerov", "secretary", "National Security and Defense Council");
        t.Delegation("Rustem Umerov, secretary of Ukraine's National Security and Defense Council, will head the Ukrainian delegation", "Ukraine", "Rustem Umerov", status: Status.Planned);
        t.Role("Igor Kostyukov, the chief of Russian military intelligence", "Igor Kostyukov", "chief of Russian military intelligence", "Russia");
        t.Delegation("Igor Kostyukov, the chief of Russian military intelligence, will lead the Russian delegation, a European diplomat said", "Russia", "Igor Kostyukov", status: Status.Planned, by: t.Said("a European diplomat", described: "a European diplomat"));
        t.Delegation("He also led the Russian team in Abu Dhabi", "Russia", "Igor Kostyukov", status: Status.Ended, place: "Abu Dhabi", by: t.Said("a European diplomat", described: "a European diplomat"));
        t.Meeting("Abu Dhabi, where the first two rounds took place", Status.Ended, ["Ukraine", "Russia"], place: "Abu Dhabi");
        t.Role("Kremlin spokesman Dmitry Peskov", "Dmitry Peskov", "spokesman", "Russia");
        t.Statement("Kremlin spokesman Dmitry Peskov said on Monday that the delegations would discuss more subjects than in Abu Dhabi, according to the Interfax news agency", "Dmitry Peskov", "the delegations would discuss more subjects than in Abu Dhabi", t.Said("Dmitry Peskov"), t.Said("Interfax", "according to"));
        t.Meeting("The rounds in Abu Dhabi dealt with the military terms of a ceasefire and ended without progress", Status.Ended, place: "Abu Dhabi", agenda: ["the military terms of a ceasefire"], outcome: "without progress");
        t.Role("Russian President Vladimir Putin", "Vladimir Putin", "President", "Russia");
        t.Position("Russian President Vladimir Putin demands that Ukraine give up the part of the Donetsk region that it still holds", "Vladimir Putin", Stance.Demands, "Ukraine give up the part of the Donetsk region that it still holds", "Ukraine");
        t.Position("The United States proposes a free economic zone in that part of the region and security guarantees for Ukraine", "United States", Stance.Proposes, "a free economic zone in that part of the region and security guarantees for Ukraine", parts: ["a free economic zone in that part of the region", "security guarantees for Ukraine"]);
        t.Role("Ukrainian President Volodymyr Zelenskyy", "Volodymyr Zelenskyy", "Ukrainian President", "Ukraine");
        t.Position("neither side liked the free economic zone", "neither side", Stance.Doubts, "the free economic zone", by: t.Said("Volodymyr Zelenskyy"));
        t.Position("he did not reject it", "Volodymyr Zelenskyy", Stance.Open, "it");
        return t.Incident(
            "Russia fired about 1,300 drones, more than 1,200 guided bombs and 50 missiles at Ukraine last week, Zelenskyy said on Sunday on social media", "Russia", "Ukraine", "fired",
            [new(1300, null, Approx.About, "drones"), new(1200, null, Approx.MoreThan, "guided bombs"), new(50, null, Approx.Exact, "missiles")],
            when: LastWeek, by: t.Said("Volodymyr Zelenskyy", via: "social media")).Reading;
    }

    internal static ReadingResult Harbour()
    {
        var t = Named(new("harbour", HarbourText, "The Harbour Courier", "2026-02-17", "In Geneva, a long table and small hopes", "https://harbour-courier.example/geneva"))
            .Person("Vladimir Medinsky").Person("Kirill Dmitriev").Person("Steve Witkoff").Person("Jared Kushner").Person("Zelenskyy").Person("Dmitry Peskov").Party("Iran", "IR", "Iranian officials");
        t.Meeting("Delegations from Kyiv and Moscow sat down in Geneva on Tuesday for a third round of peace talks led by the United States", Status.Ongoing, ["Kyiv", "Moscow"], ["United States"], round: 3, place: "Geneva", when: Tuesday);
        var round = t.Last;
        t.Outlook("Few of those present expect a breakthrough", null, Direction.Doubtful, "a breakthrough");
        t.Meeting("The talks will continue on Wednesday", Status.Planned, when: Wednesday);
        t.Delegation("Rustem Umerov leads the Ukrainian delegation", "Kyiv", "Rustem Umerov", at: round);
        t.Meeting("He wrote on Telegram that the talks would cover security and humanitarian questions", Status.Ongoing, agenda: ["security", "humanitarian"], by: t.Said("Rustem Umerov", "wrote", "Telegram"));
        t.Role("Vladimir Medinsky, an aide to President Vladimir Putin", "Vladimir Medinsky", "aide", "Vladimir Putin");
        t.Delegation("Vladimir Medinsky, an aide to President Vladimir Putin, heads the Russian delegation", "Moscow", "Vladimir Medinsky", at: round);
        t.Role("Kostyukov, the military intelligence chief", "Kostyukov", "military intelligence chief");
        t.Delegation("Kostyukov, the military intelligence chief, is a member of it, Kremlin spokesman Dmitry Peskov said", "Moscow", members: ["Kostyukov"], at: round, by: t.Said("Dmitry Peskov"));
        t.Role("Kremlin spokesman Dmitry Peskov", "Dmitry Peskov", "spokesman", "Moscow");
        t.Role("Kirill Dmitriev, a Kremlin envoy", "Kirill Dmitriev", "envoy", "Moscow");
        t.Presence("Kirill Dmitriev, a Kremlin envoy, is in Geneva as well", "Kirill Dmitriev", null, "Geneva");
        t.Delegation("He is not a member of the Russian delegation", "Moscow", absent: ["Kirill Dmitriev"], at: round, by: t.Said("Interfax", "reported"));
        t.Role("U.S. envoys Steve Witkoff and Jared Kushner", "Steve Witkoff", "envoys", "United States");
        t.Role("U.S. envoys Steve Witkoff and Jared Kushner", "Jared Kushner", "envoys", "United States");
        t.Meeting("U.S. envoys Steve Witkoff and Jared Kushner held separate talks with Iranian officials in Geneva on Tuesday morning", Status.Asserted, ["Steve Witkoff", "Jared Kushner", "Iranian officials"], place: "Geneva", when: Telling.Day("on Tuesday morning", "2026-02-17"));
        t.Position("Moscow insists that Ukraine withdraw from the rest of the Donetsk region", "Moscow", Stance.Demands, "Ukraine withdraw from the rest of the Donetsk region", "Kyiv");
        t.Position("Washington has proposed a free economic zone there, together with security guarantees for Ukraine", "United States", Stance.Proposes, "a free economic zone there, together with security guarantees for Ukraine", parts: ["a free economic zone there", "security guarantees for Ukraine"]);
        t.Position("Kyiv doubts that the zone would work", "Kyiv", Stance.Doubts, "the zone would work");
        t.Position("Zelenskyy is willing to discuss it", "Zelenskyy", Stance.Open, "discuss it");
        t.Incident("Russia launched more than 1,400 drones at Ukraine last week, a Ukrainian official said", "Moscow", "Kyiv", "launched", [new(1400, null, Approx.MoreThan, "drones")], when: LastWeek, by: t.Said("a Ukrainian official", described: "a Ukrainian official"));
        t.Incident("On Tuesday Russian forces struck the port of Odesa, Ukraine said", "Moscow", null, "struck the port of Odesa", place: "Odesa", when: Tuesday, by: t.Said("Kyiv"));
        return t.Incident("Russia reported a drone attack that set fire to an oil refinery on the Black Sea", null, null, "drone attack that set fire to an oil refinery", place: "Black Sea", by: t.Said("Moscow", "reported")).Reading;
    }

    internal static ReadingResult Lantern()
    {
        var t = Named(new("lantern", LanternText, "Lantern Public Radio", "2026-02-18", "Second day of talks in Geneva", "https://lantern-radio.example/geneva"))
            .Person("Medinsky").Person("Dmitriev").Person("Steve Witkoff").Person("Jared Kushner").Person("Zelensky").Party("Iran", "IR", "Iranian officials").Outlet("Tass").Place("Istanbul");
        t.Meeting("Ukraine and Russia met for a second day of talks in Geneva on Wednesday", Status.Ongoing, ["Ukraine", "Russia"], place: "Geneva", when: Wednesday);
        var round = t.Last;
        t.Meeting("The United States is mediating this third round", Status.Ongoing, mediators: ["United States"], round: 3);
        t.Meeting("The two earlier rounds took place in Abu Dhabi", Status.Ended, place: "Abu Dhabi");
        t.Delegation("Umerov heads the Ukrainian delegation", "Ukraine", "Umerov", at: round);
        t.Role("Medinsky, a presidential aide", "Medinsky", "presidential aide");
        t.Delegation("Medinsky, a presidential aide, heads the Russian delegation", "Russia", "Medinsky", at: round);
        t.Meeting("talks with Ukraine in Istanbul between May and July last year", Status.Ended, ["Russia", "Ukraine"], place: "Istanbul", when: Telling.Days("between May and July last year", "2025-05-01", "2025-07-31", Grain.Period));
        t.Delegation("He also led the Russian delegation at talks with Ukraine in Istanbul between May and July last year", "Russia", "Medinsky", at: t.Last, status: Status.Ended);
        t.Role("Dmitriev, the Kremlin envoy", "Dmitriev", "envoy", "Russia");
        t.Presence("Dmitriev, the Kremlin envoy, is in Geneva for economic talks with the United States", "Dmitriev", "economic talks with the United States", "Geneva");
        t.Delegation("he is not part of the delegation", "Russia", absent: ["Dmitriev"], at: round);
        t.Meeting("The talks have five tracks, including territory, military, political and economic matters, according to the state news agency Tass", Status.Ongoing, agenda: ["territory", "military", "political", "economic"], by: t.Said("Tass", "according to"));
        t.Role("The American envoys Steve Witkoff and Jared Kushner", "Steve Witkoff", "envoys", "United States");
        t.Meeting("The American envoys Steve Witkoff and Jared Kushner also met Iranian officials on Tuesday", Status.Asserted, ["Steve Witkoff", "Jared Kushner", "Iranian officials"], when: Tuesday);
        t.Position("Putin still demands that Ukraine hand over the rest of the Donetsk region", "Putin", Stance.Demands, "Ukraine hand over the rest of the Donetsk region", "Ukraine");
        t.Position("The United States is offering a plan with two parts: a free economic zone in the region and security guarantees for Ukraine", "United States", Stance.Offers, "a plan with two parts: a free economic zone in the region and security guarantees for Ukraine", parts: ["a free economic zone in the region", "security guarantees for Ukraine"]);
        t.Role("President Zelensky", "Zelensky", "President");
        t.Position("President Zelensky has doubts about the economic zone", "Zelensky", Stance.Doubts, "the economic zone");
        t.Position("He is open to talks about it", "Zelensky", Stance.Open, "talks about it");
        t.Incident("Russia fired about 1,300 drones at Ukraine in the week before the talks, Zelensky said on Sunday", "Russia", "Ukraine", "fired", [new(1300, null, Approx.About, "drones")], when: Telling.Days("in the week before the talks", "2026-02-09", "2026-02-15", Grain.Week), by: t.Said("Zelensky"));
        return t.Outlook("Nobody in Geneva expects a quick result", null, Direction.Doubtful, "a quick result").Reading;
    }

    internal static Seq<ReadingResult> All() => [Alpine(), Harbour(), Lantern()];

    private static Telling Named(Telling t) => t
        .Party("Ukraine", "UA", "Kyiv", "Ukrainian delegation").Party("Russia", "RU", "Moscow", "Kremlin", "Russian delegation").Party("United States", "US", "Washington", "U.S.")
        .Place("Geneva").Place("Abu Dhabi").Person("Rustem Umerov", "Umerov").Person("Igor Kostyukov", "Kostyukov").Person("Vladimir Putin", "Putin").Outlet("Interfax").Place("Odesa").Place("Black Sea");
}
