using System.Text.Json;
using Parley.Json;
using Parley.Storage.Layers;

namespace Parley.App.Records.Telling;

/// <summary>
/// Which items a record has, what is told of each, what it rests on, and where ids lead: a line of text an item, so that one of many can be found without reading all. How claims stand is not in it: that is told by their
/// reports.
/// </summary>
internal sealed class ItemBook
{
    private const string Led = "led", Item = "item";

    private readonly string _lines;

    private ItemBook(string lines) => _lines = lines;

    /// <summary>An item, with the claims it rests on in order.</summary>
    internal sealed record Entry(RecordId Id, string Kind, string Heading, Seq<RecordId> Claims, Seq<ShownFact> Facts);

    /// <summary>All of it as text, each line behind its end of line, in the form in which it is kept, which no other program reads.</summary>
    internal static string Of(IEnumerable<Entry> items, IEnumerable<(RecordId From, RecordId? To)> pointers)
    {
        var all = items.Select(i => Line(
            Item, i.Id.ToString(), [$" {string.Join(' ', i.Claims)} ", i.Kind, i.Heading, .. i.Facts.SelectMany(f => (string[])[f.Name, f.Id?.ToString() ?? "", f.Text])]));
        var led = pointers.Select(p => Line(Led, p.From.ToString(), p.To is null ? [] : [p.To.ToString()]));
        return string.Concat(all.Concat(led).Select(line => "\n" + line));
    }

    internal static ItemBook Read(string lines) => new(lines);

    /// <summary>The id that this one leads to now: itself, or that of the item it became part of; null where it leads nowhere.</summary>
    internal RecordId? Now(RecordId id) => Find(Led, id) is not { } led ? id : led.Length > 2 ? RecordId.Parse(led[2]) : null;

    /// <summary>The item under an id; null where there is none.</summary>
    internal Entry? Of(RecordId id) => Find(Item, id) is { } item ? Parsed(item) : null;

    /// <summary>The ids of the items that rest on a claim, each once.</summary>
    internal IEnumerable<RecordId> On(RecordId claim)
    {
        var (words, seen) = ($" {claim} ", new HashSet<RecordId>());
        for (var at = _lines.IndexOf(words, StringComparison.Ordinal); at >= 0; at = _lines.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (LineAt(at) is [Item, var id, var claims, ..] && claims.Contains(words, StringComparison.Ordinal) && seen.Add(RecordId.Parse(id)!))
            {
                yield return RecordId.Parse(id)!;
            }
        }
    }

    private static Entry Parsed(string[] item) => new(
        RecordId.Parse(item[1])!,
        item[3],
        item[4],
        [.. item[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => RecordId.Parse(c)!)],
        [.. item.Skip(5).Chunk(3).Select(f => new ShownFact(f[0], f[2], f[1].Length == 0 ? null : RecordId.Parse(f[1])))]);

    // Strings of JSON hold no line ends.
    private static string Line(string kind, string id, string[] more) => JsonText.Of(default, json =>
    {
        json.WriteStartArray();
        foreach (var one in (string[])[kind, id, .. more])
        {
            json.WriteStringValue(one);
        }

        json.WriteEndArray();
    });

    private string[]? Find(string kind, RecordId id) => _lines.IndexOf($"\n[\"{kind}\",\"{id}\"", StringComparison.Ordinal) is >= 0 and var before ? LineAt(before + 1) : null;

    private string[] LineAt(int at)
    {
        var from = _lines.LastIndexOf('\n', at - 1) + 1;
        var to = _lines.IndexOf('\n', at);
        using var line = JsonDocument.Parse(_lines.AsMemory(from, (to < 0 ? _lines.Length : to) - from));
        return [.. line.RootElement.EnumerateArray().Select(s => s.GetString()!)];
    }
}
