namespace Parley.Score;

/// <summary>How far a claim agrees with a fact.</summary>
internal static class Matching
{
    // Round numbers by which vague words ("dozens", "hundreds") are written in gold files.
    private static readonly long[] Vague = [12, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>Whether each main slot of a fact of the claim's own kind agrees; a claim matches when all do.</summary>
    internal static IReadOnlyList<(string Slot, bool Agrees)> MainSlots(Told claim, Fact fact) => fact.Kind switch
    {
        "meeting" => [("parties", Parties(claim, fact)), ("status", fact.Alternatives("status").Any(s => Sort(s) == Sort(claim.Status)))],
        "delegation" when fact.Text("head") is { } head => [("party", Same(fact.Text("party"), claim, "party")), ("head", Same(head, claim, "head"))],
        "delegation" => [("party", Same(fact.Text("party"), claim, "party"))],
        "role" => [("person", Same(fact.Text("person"), claim, "person")), ("title", Wording.HasWords(fact.Texts("title"), claim.WordsOf("title", "of"), 0.34))],
        "position" =>
        [
            ("holder", Same(fact.Text("holder"), claim, "holder")),
            ("stance", fact.Alternatives("stance").Contains(claim.Choice)),
            ("content", Content(claim, fact, "content", "parts", "passages")),
        ],
        "agreement" => [("content", Content(claim, fact, "content", "passages")), ("state", fact.Alternatives("state").Contains(claim.Choice))],
        "incident" => [("action", Action(claim, fact)), ("counts", Counts(claim, fact))],
        "presence" => [("who", Same(fact.Text("who"), claim, "who"))],
        "outlook" => [("direction", fact.Alternatives("direction").Contains(claim.Choice))],
        "statement" => [("speaker", Same(fact.Text("speaker"), claim, "speaker")), ("content", Content(claim, fact, "content", "passages"))],
        _ => [("kind", false)],
    };

    /// <summary>How many of the other slots that the fact fills are right.</summary>
    internal static (int Right, int Of) Further(Told claim, Fact fact)
    {
        var right = new List<bool>();
        foreach (var slot in (string[])["parties", "mediators", "participants", "members", "absent"])
        {
            right.AddRange(fact.Texts(slot).Select(name => Same(name, claim, slot)));
        }

        foreach (var slot in (string[])["actor", "target", "toward", "of", "place"])
        {
            right.AddRange(fact.Text(slot) is { } name ? [Same(name, claim, slot)] : []);
        }

        right.AddRange(fact.Ordinal is { } ordinal ? [claim.Ordinal == ordinal] : []);
        right.AddRange(fact.Text("when_text") is { } time ? [Wording.Words(time).Intersect(Wording.Words(claim.Claim.When?.Text)).Any()] : []);
        right.AddRange(fact.Agenda.Select(topic => Wording.HasWords(topic, claim.WordsOf("agenda"), 0.5)));
        right.AddRange(fact.Counts.Select(gold => claim.Counts.Any(c =>
            (gold.Value == c.Value || gold.Value == c.Max) && (gold.Approx.Count == 0 || gold.Approx.Contains(Word.Of(c.Approx))))));
        return (right.Count(r => r), right.Count);
    }

    /// <summary>Whether the claim has one of the fact's chains; the speaker of a stance may stand first in either or not.</summary>
    internal static bool ChainRight(Told claim, Fact fact)
    {
        var own = fact.Text("holder") ?? fact.Text("speaker");
        var have = claim.Chain();
        have = [.. have.Skip(own is not null && have.Count > 0 && Wording.SameName(own, have[0]) ? 1 : 0)];
        return fact.Chains.Any(gold =>
        {
            var wanted = gold.Skip(own is not null && gold.Count > 0 && Wording.SameName(own, gold[0].Split('|')) ? 1 : 0).ToList();
            return wanted.Count == have.Count && wanted.Zip(have).All(p => Wording.SameName(p.First, p.Second));
        });
    }

    private static bool Parties(Told claim, Fact fact)
    {
        string[] slots = ["parties", "mediators", "participants"];
        var wanted = slots.SelectMany(fact.Texts).ToList();
        return wanted.Count == 0 || wanted.Any(w => slots.Any(s => Same(w, claim, s)));
    }

    private static bool Same(string? gold, Told claim, string slot) => claim.Names(slot).Any(names => Wording.SameName(gold, names));

    private static bool Content(Told claim, Fact fact, params string[] slots) => Wording.HasWords(fact.Texts("content"), claim.WordsOf(slots), 0.5);

    private static bool Action(Told claim, Fact fact)
    {
        var keys = fact.Texts("action").Concat(fact.Texts("weapon")).Select(w => w.Trim('*')).ToList();
        return Wording.HasWords(keys, claim.WordsOf("action", "weapon", "counts", "passages"), 0.34);
    }

    private static bool Counts(Told claim, Fact fact)
    {
        var wanted = fact.Counts.Where(c => c.Value is { } v && !(c.Approx.Count > 0 && c.Approx[0] == "more-than" && Vague.Contains(v))).ToList();
        return wanted.Count == 0 || wanted.Any(w => claim.Counts.Any(c => c.Value == w.Value || c.Max == w.Value));
    }

    // What has come about, what may, what will not: within these, statuses are not told apart.
    private static int Sort(string status) => status switch
    {
        "asserted" or "ongoing" or "ended" => 0,
        "planned" or "proposed" or "possible" => 1,
        _ => 2,
    };
}
