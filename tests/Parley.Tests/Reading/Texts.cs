using System.Runtime.CompilerServices;

namespace Parley.Tests.Reading;

/// <summary>Reports to take apart: our own, and the project's samples.</summary>
internal static class Texts
{
    private const string Talks = """
        OSLO, March 10 (Example Wire) - Mara Vell, the Norwegian foreign minister, said on Monday that Ethiopia and Eritrea would hold a third round of
        talks in Oslo on Friday, mediated by Qatar and the United Nations.

        The Eritrean delegation, led by Tomas Ribeiro, arrived on Tuesday and includes General Levon Sarkis but not Josef Okot, who stayed in Asmara.
        “We will not accept this map,” Ribeiro told reporters. “Our side has said so since 2019.

        “And we shall say so again.” He did not rule out an exchange of prisoners, according to Interfax.

        Both sides called for aid; neither side was keen on the timetable. Ethiopia, which signed the 2018 accord (and broke it, Asmara says), demanded
        that Eritrea withdraw its forces from the border "within weeks". Egypt proposed a 60-day truce with two parts: a halt to air strikes and a corridor.

        At least 12 people were killed and between 30 and 40 wounded when drones hit the town of Zalambessa overnight, the army said on Telegram.
        Eritrea denied that it had fired 21 of the 28 rockets. The talks due next week have been postponed, two diplomats said; hopes of a breakthrough are slim.
        """;

    private const string Calls = """
        President Daniel Otieno of Kenya spoke by phone with the rebels' leader on Sunday, his office said. The president was "hopeful", it added.
        The Kessari Liberation Front (KLF) rejected the offer; the KLF's spokesman, Idris Kano, quoted Otieno as saying that Nairobi would host the next session.
        A senior U.S. official, speaking on condition of anonymity, said Washington backs the plan. Idris Kano's brother Amin Kano leads the police. Kano declined to comment.
        The ceasefire expired on Feb. 28. It had been extended twice. Thousands protested in Nairobi against the deal, which took effect last month.
        """;

    /// <summary>In a fixed order; never empty.</summary>
    internal static IReadOnlyList<string> All { get; } = [Talks, Calls, .. Samples()];

    /// <summary>Words and marks that rules look for, to be put together in any order.</summary>
    internal static IReadOnlyList<string> Triggers { get; } =
    [
        "said", "that", "according to", "told", "quoted", "as saying", "citing", "denied", "rejected", "accepted", "demands", "did not", "rule out", "ruled out", "never",
        "will", "would", "may", "agreed to", "refused to", "proposed", "talks", "the talks", "round of talks", "third", "met", "meeting", "between", "and", "with", "in", "at", "on",
        "delegation", "led by", "headed by", "includes", "but not", "Mara Vell", "Vell", "Josef Okot", "he", "she", "it", "they", "both sides", "neither side", "the two sides", "the rebels",
        "Russia", "Moscow", "the Kremlin", "Ukraine", "Ukrainian", "the United Nations", "the UN", "Geneva", "Interfax", "a senior official", "the foreign minister", "President",
        "ceasefire", "truce", "signed", "expired", "violated", "extended", "killed", "wounded", "drones", "missiles", "12", "at least", "between 10 and 15", "people", "dozens of",
        "Monday", "last week", "since 2014", "hopeful", "unlikely", "hopes of", "arrived", "\"", "\u201C", "\u201D", ",", ".", ";", ":", "(", ")", "-", "\u2014", "'s", "of", "the", "to", "\n", "\n\n",
    ];

    private static IEnumerable<string> Samples([CallerFilePath] string here = "")
    {
        var folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "samples"));
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)
            : [];
    }
}
