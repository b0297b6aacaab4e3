using System.Text.Json;
using Parley.Json;
using Parley.Storage.Layers;

namespace Parley.App.Records.Writers;

/// <summary>
/// Which items a record has, what each rests on and why it was brought together, and where ids lead: a line of text an item, so that one of many can be found without reading all. What claims say and how they stand is
/// not in it: that is told by their reports.
/// </summary>
internal sealed class ItemBook
{
    private const string Led = "led", Item = "item", Named = "name";

    private readonly string _lines;

    private ItemBook(string lines) => _lines = lines;

    /// <summary>An item, with the claims it rests on in order.</summary>
    internal sealed record Entry(RecordId Id, string Because, Seq<RecordId> Claims);

    /// <summary>Somebody or something named.</summary>
    internal sealed record Person(RecordId Id, string Name, string Type, Seq<string> Aliases, string Because);

    /// <summary>All of it as text, each line behind its end of line, in the form in which it is kept, which no other program reads.</summary>
    internal static string Of(RecordTalks talks)
    {
        var names = talks.Talks.Names.Where(n => talks.IdOf(n.Id) is not null).Select(n =>
            Line(Named, talks.IdOf(n.Id)!.ToString(), [n.Name, Word.Of(n.Type), n.Because, .. n.Aliases]));
        var items = talks.Talks.Bases().Select(b => (Id: talks.IdOf(b), Basis: b)).Where(b => b.Id is not null)
            .Select(b => Line(Item, b.Id!.ToString(), [b.Basis.Because, $" {string.Join(' ', b.Basis.By.Select(c => talks.Claim(c).Id))} "]));
        var led = talks.Pointers.Select(p => Line(Led, p.From.ToString(), p.To is null ? [] : [p.To.ToString()]));
        return string.Concat(((string[])[.. names, .. items, .. led]).Select(line => "\n" + line));
    }

    internal static ItemBook Read(string lines) => new(lines);

    /// <summary>The id that this one leads to now: itself, or that of the item it became part of; null where it leads nowhere.</summary>
    internal RecordId? Now(RecordId id) => Find(Led, id) is not { } led ? id : led.Length > 2 ? RecordId.Parse(led[2]) : null;

    /// <summary>The item under an id.</summary>
    internal Entry? Of(RecordId id) => Find(Item, id) is { } item ? Parsed(item) : null;

    /// <summary>Who or what is named under an id.</summary>
    internal Person? NamedAs(RecordId id) => Find(Named, id) is { } name ? new(id, name[2], name[3], [.. name.Skip(5)], name[4]) : null;

    /// <summary>The ids of the items that rest on a claim, each once.</summary>
    internal IEnumerable<RecordId> On(RecordId claim)
    {
        var (words, seen) = ($" {claim} ", new HashSet<RecordId>());
        for (var at = _lines.IndexOf(words, StringComparison.Ordinal); at >= 0; at = _lines.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            if (LineAt(at) is [Item, var id, _, var claims] && claims.Contains(words, StringComparison.Ordinal) && seen.Add(RecordId.Parse(id)!))
            {
                yield return RecordId.Parse(id)!;
            }
        }
    }

    private static Entry Parsed(string[] item) => new(RecordId.Parse(item[1])!, item[2], [.. item[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => RecordId.Parse(c)!)]);

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
