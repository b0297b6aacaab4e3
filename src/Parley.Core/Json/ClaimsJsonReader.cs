using System.Text.Json;

namespace Parley.Json;

/// <summary>
/// Reads claims of the format <c>parley.claims/1</c> back: what <see cref="ClaimsJson"/> writes gives an equal result. A file holds one object
/// or several, one after another (JSON Lines). Keys that are not known are passed over, since new ones may be added. Cost linear in the file.
/// </summary>
public static class ClaimsJsonReader
{
    /// <summary>Reads all objects, or says what is wrong at the first place where something is.</summary>
    /// <param name="utf8">The file; a byte order mark may stand before it.</param>
    public static ClaimsReading Read(ReadOnlySpan<byte> utf8)
    {
        var results = new List<ReadingResult>();
        try
        {
            var bytes = utf8.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowMultipleValues = true });
            while (reader.Read())
            {
                using var document = JsonDocument.ParseValue(ref reader);
                results.Add(Result(new(document.RootElement, $"object {results.Count + 1}")));
            }
        }
        catch (JsonException e)
        {
            return Wrong($"it is no JSON (line {(e.LineNumber ?? 0) + 1})");
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
        {
            // The nouns refuse what cannot be: a passage outside its text, a claim without words.
            var at = results.Count + 1;
            return Wrong(e is FormatException ? e.Message : $"object {at}: {e.Message.ReplaceLineEndings(" ")}");
        }

        return results.Count == 0 ? Wrong("there is nothing in it") : new([.. results], null);
    }

    /// <summary>Reads what <see cref="ClaimsJson.WriteApart"/> wrote of a report's reading.</summary>
    /// <exception cref="FormatException">It is none of this report's, or no longer what was written.</exception>
    public static ReadingResult ReadApart(Report report, string json)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            var at = new JsonPlace(document.RootElement, "reading");
            var hash = at["report"]["sha256"];
            return hash.Text() == report.Sha256 ? Result(at, report) : throw hash.Wrong("the text is not the one that was hashed");
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new FormatException(e.Message.ReplaceLineEndings(" "), e);
        }
    }

    private static ClaimsReading Wrong(string what) =>
        new([], new("R037", $"These are no claims of the format {ClaimsJson.Format}: {what.TrimEnd('.')}.", 0, 0));

    private static ReadingResult Result(JsonPlace at)
    {
        if (at["format"].Text() is var format && format != ClaimsJson.Format)
        {
            throw at["format"].Wrong($"\"{format}\" is another format");
        }

        return Result(at, Report(at["report"]));
    }

    private static ReadingResult Result(JsonPlace at, Report report) =>
        new(
            report,
            [.. at["entities"].Items().Select(e => Entity(e, report.Text))],
            [.. at["claims"].Items().Select(c => Claim(c, report.Text))],
            [.. at.Maybe("problems")?.Items().Select(p => new Problem(p["code"].Text(), p["message"].Text(), p["start"].Whole(), p["length"].Whole())) ?? []]);

    private static Report Report(JsonPlace at)
    {
        var report = new Report(
            new(at["id"].Text()),
            at["text"].Text(),
            at.Maybe("body")?.Whole() ?? 0,
            at.Maybe("title")?.Text(),
            at.Maybe("outlet")?.Text(),
            at.Maybe("byline")?.Text(),
            at.Maybe("published")?.Day(),
            at.Maybe("url")?.Text());
        return at.Maybe("sha256") is { } hash && hash.Text() != report.Sha256 ? throw hash.Wrong("the text is not the one that was hashed") : report;
    }

    private static Entity Entity(JsonPlace at, string text) => new(
        new(at["id"].Text()),
        at["type"].Choice<EntityType>(),
        at["name"].Text(),
        [.. at["aliases"].Items().Select(a => a.Text())],
        at.Maybe("country")?.Text(),
        [.. at["mentions"].Items().Select(m => m.Items() is [var start, var end] ? Passage.In(text, start.Whole(), end.Whole()) : throw m.Wrong("a mention is [start, end]"))]);

    private static Claim Claim(JsonPlace at, string text) => new(
        new(at["id"].Text()),
        MatterJsonReader.Matter(at, text),
        at["summary"].Text(),
        at["status"].Choice<Status>(),
        [.. at["attribution"].Items().Select(Link)],
        When(at.Maybe("when")),
        at.Maybe("place")?.Slot(),
        [.. at["passages"].Items().Select(p => p.Words(text, "quote"))],
        at["confidence"].Number(),
        at["why"].Text(),
        at.Maybe("readers") is { } readers ? [.. readers.Items().Select(r => Reader(r.Text()))] : null);

    private static ReaderId Reader(string name) => name == ReaderId.BuiltIn.Value ? ReaderId.BuiltIn : ReaderId.Model(name);

    private static Attribution Link(JsonPlace at) =>
        new(at["source"].Slot(), at.Maybe("as")?.Text(), at.Maybe("verb")?.Text(), at.Maybe("via")?.Text(), When(at.Maybe("on")));

    private static When? When(JsonPlace? at) => at is not { } when ? null
        : when.Maybe("grain") is not { } grain ? Parley.When.Unresolved(when["text"].Text())
        : Parley.When.Resolved(when["text"].Text(), when.Maybe("from")?.Day(), when.Maybe("to")?.Day(), grain.Choice<Grain>());
}
