using System.Globalization;
using System.Text.Json.Nodes;
using Parley.Json;
using Parley.Reading.Claims;
using Parley.Storage.Saying;
using Parley.Wording;

namespace Parley.App.Records.Deciding;

/// <summary>Claims put right or added by a person, slot by slot. Words of a slot have to stand in the report, as those of a reader have to.</summary>
internal static class ClaimEditing
{
    /// <summary>The claim with slots filled anew, alone with the entities it names; or what is wrong with the first slot that something is wrong with.</summary>
    /// <param name="report">The report.</param>
    /// <param name="claim">The claim as it is.</param>
    /// <param name="slots">Name and filler of each slot; an empty filler empties it.</param>
    internal static (ReadingResult? Right, string? Wrong) Edited(RecordedReport report, Claim claim, IEnumerable<(string Slot, string Filler)> slots) =>
        Filled(report, Alone(report, claim), slots);

    /// <summary>A claim made of nothing but what is given.</summary>
    /// <param name="report">The report.</param>
    /// <param name="kind">Its kind, a word of the format.</param>
    /// <param name="words">The words of the report it rests on.</param>
    /// <param name="who">Who adds it.</param>
    /// <param name="slots">Name and filler of each slot.</param>
    internal static (ReadingResult? Right, string? Wrong) Added(RecordedReport report, string kind, string words, string who, IEnumerable<(string Slot, string Filler)> slots)
    {
        if (SlotWords.Of(kind) is null)
        {
            return (null, $"'{kind}' is no kind of claim; there are {InWords.List([.. SlotWords.Kinds])}.");
        }

        if (Standing(report, words) is not { } passage)
        {
            return (null, $"The report does not say: {words}");
        }

        passage["quote"] = passage["text"]!.DeepClone();
        var claim = new JsonObject
        {
            ["id"] = "c0",
            ["kind"] = kind,
            ["summary"] = "-",
            ["status"] = Word.Of(Status.Asserted),
            ["attribution"] = new JsonArray(),
            ["passages"] = new JsonArray(passage),
            ["confidence"] = 1,
            ["why"] = "added by hand",
            ["readers"] = new JsonArray(ReaderId.Person(who).Value),
        };
        foreach (var (slot, filler) in SlotWords.Of(kind)!)
        {
            if (filler is SlotWords.Filler.Entities or SlotWords.Filler.SeveralWords && slot != "said-by")
            {
                claim[slot] = new JsonArray();
            }
        }

        if (kind == "incident")
        {
            claim["counts"] = new JsonArray();
        }

        var empty = JsonNode.Parse(ClaimsJson.WriteApart(new(report.Filed.Report, report.Entities, [], [])))!.AsObject();
        empty["claims"] = new JsonArray(claim);
        return Filled(report, empty, slots);
    }

    private static JsonObject Alone(RecordedReport report, Claim claim)
    {
        // A delegation's meeting is another claim: it is named, not held.
        var alone = JsonNode.Parse(ClaimsJson.WriteApart(new(report.Filed.Report, report.Entities, [claim], [])))!.AsObject();
        alone["claims"]![0]!.AsObject().Remove("key");
        return alone;
    }

    private static (ReadingResult? Right, string? Wrong) Filled(RecordedReport report, JsonObject reading, IEnumerable<(string Slot, string Filler)> slots)
    {
        var claim = reading["claims"]![0]!.AsObject();
        var kind = claim["kind"]!.GetValue<string>();
        var known = SlotWords.Of(kind)!;
        var summary = "";
        foreach (var (slot, filler) in slots)
        {
            if (!known.TryGetValue(slot, out var sort))
            {
                return (null, $"A {kind} has no slot '{slot}'; it has {InWords.List([.. known.Keys])}.");
            }

            if (slot == "summary")
            {
                summary = filler.Trim();
            }
            else if (Fill(report, claim, slot, sort, filler.Trim()) is { } wrong)
            {
                return (null, wrong);
            }
        }

        try
        {
            var read = ClaimsJsonReader.ReadApart(report.Filed.Report, reading.ToJsonString());
            return (Said(read, summary), null);
        }
        catch (FormatException wrong)
        {
            return (null, $"That is no claim yet: {wrong.Message.Replace("reading.claims[0].", "", StringComparison.Ordinal).Replace("reading.claims[0]: ", "", StringComparison.Ordinal).TrimEnd('.')}.");
        }
    }

    // In the words that a reader would have put it in, unless the person gave others; with no more entities than it names.
    private static ReadingResult Said(ReadingResult read, string summary)
    {
        var claim = read.Claims[0];
        var names = read.Entities.ToDictionary(e => e.Id, e => e.Name);
        var words = summary.Length > 0 ? summary : Summaries.Of(claim.Matter, claim.Status, claim.When, claim.Place, s => s.Entity is { } id && names.TryGetValue(id, out var name) ? name : s.Text);
        var said = new Claim(claim.Id, claim.Matter, words, claim.Status, claim.Attribution, claim.When, claim.Place, claim.Passages, claim.Confidence, claim.Why, claim.Readers);
        var named = Restated.Named(said).ToHashSet();
        return read with { Claims = [said], Entities = [.. read.Entities.Where(e => named.Contains(e.Id))] };
    }

    private static string? Fill(RecordedReport report, JsonObject claim, string slot, SlotWords.Filler sort, string filler)
    {
        switch (sort)
        {
            case SlotWords.Filler.Entity:
                return Put(claim, slot, filler.Length == 0 ? (null, null) : Entity(report, filler));
            case SlotWords.Filler.Words:
                return Put(claim, slot, filler.Length == 0 ? (null, null) : Words(report, filler));
            case SlotWords.Filler.SeveralWords:
                return PutAll(claim, slot, filler, f => Words(report, f));
            case SlotWords.Filler.Entities when slot == "said-by":
                return PutAll(claim, "attribution", filler, f => Entity(report, f) is var (who, wrong) && who is not null ? (new JsonObject { ["source"] = who }, null) : (null, wrong));
            case SlotWords.Filler.Entities:
                return PutAll(claim, slot, filler, f => Entity(report, f));
            case SlotWords.Filler.Whole:
                return Put(claim, slot, filler.Length == 0 ? (null, null) : int.TryParse(filler, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? (n, null) : (null, $"'{filler}' is no number."));
            case SlotWords.Filler.When:
                return Put(claim, slot, filler.Length == 0 ? (null, null) : Days(filler));
            default:
                return Put(claim, slot, (filler.Length == 0 ? null : JsonValue.Create(filler), null));
        }
    }

    private static string? Put(JsonObject claim, string slot, (JsonNode? Value, string? Wrong) filler)
    {
        if (filler.Wrong is null)
        {
            claim[slot] = filler.Value;
        }

        return filler.Wrong;
    }

    // Several stand with semicolons between.
    private static string? PutAll(JsonObject claim, string slot, string filler, Func<string, (JsonNode? Value, string? Wrong)> each)
    {
        var all = new JsonArray();
        foreach (var one in filler.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (value, wrong) = each(one);
            if (wrong is not null)
            {
                return wrong;
            }

            all.Add(value);
        }

        claim[slot] = all;
        return null;
    }

    private static (JsonNode? Value, string? Wrong) Entity(RecordedReport report, string words)
    {
        var named = report.Entities.FirstOrDefault(e => e.Name.Equals(words, StringComparison.OrdinalIgnoreCase)) ?? report.Entities.FirstOrDefault(e => e.Aliases.Contains(words, StringComparer.OrdinalIgnoreCase));
        return named is not null ? (new JsonObject { ["entity"] = named.Id.Value, ["text"] = words }, null)
            : Standing(report, words) is null ? (null, $"The report names no '{words}'; it names {InWords.List([.. report.Entities.Select(e => e.Name)], "nobody")}.")
            : (new JsonObject { ["entity"] = null, ["text"] = words }, null);
    }

    private static (JsonNode? Value, string? Wrong) Words(RecordedReport report, string words) => Standing(report, words) is { } found ? (found, null) : (null, $"The report does not say: {words}");

    private static JsonObject? Standing(RecordedReport report, string words)
    {
        var text = report.Filed.Report.Text;
        var at = words.Length == 0 ? -1 : text.IndexOf(words, report.Filed.Report.BodyStart, StringComparison.Ordinal);
        at = at < 0 && words.Length > 0 ? text.IndexOf(words, report.Filed.Report.BodyStart, StringComparison.OrdinalIgnoreCase) : at;
        return at < 0 ? null : new JsonObject { ["text"] = text.Substring(at, words.Length), ["start"] = at, ["end"] = at + words.Length };
    }

    // A day, or two with two dots between.
    private static (JsonNode? Value, string? Wrong) Days(string filler)
    {
        var ends = filler.Split("..");
        var days = ends.Select(e => DateOnly.TryParseExact(e.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null).ToArray();
        return days.Length is 1 or 2 && days.All(d => d is not null) && days[0] <= days[^1]
            ? (new JsonObject { ["text"] = filler, ["from"] = ends[0].Trim(), ["to"] = ends[^1].Trim(), ["grain"] = Word.Of(days[0] == days[^1] ? Grain.Day : Grain.Period) }, null)
            : (null, $"'{filler}' is no day of the form 2026-02-17, nor two with .. between.");
    }
}
