using Parley.Collation.Sourced;
using Parley.Storage;
using Parley.Storage.Layers;

namespace Parley.App.Records;

/// <summary>The ids of the items of talks, and where other ids lead.</summary>
internal sealed class TalksIds
{
    private readonly List<Part> _parts = [];

    /// <summary>Gives ids to items, those they were given before and new ones to what has none.</summary>
    /// <param name="file">The record.</param>
    /// <param name="kinds">The items of each kind, and what they are made of.</param>
    /// <param name="before">The ids of other talks of this file: those of the same items are taken over where no id of their kind was given since.</param>
    internal static TalksIds Given(RecordFile file, IEnumerable<(char Kind, object? Of, Func<List<(ItemId Item, Seq<Member> Members)>> Items)> kinds, IEnumerable<TalksIds> before)
    {
        var given = new TalksIds();
        foreach (var (kind, of, items) in kinds)
        {
            var version = file.Items.Version(kind);
            given._parts.Add(before.SelectMany(b => b._parts).FirstOrDefault(p => p.Kind == kind && p.Of is not null && ReferenceEquals(p.Of, of) && p.Version == version) ?? Given(file, kind, of, items()));
        }

        return given;
    }

    /// <summary>Where ids lead that are no item's now; null where nowhere.</summary>
    internal IEnumerable<(RecordId From, RecordId? To)> Pointers => _parts.SelectMany(p => p.Pointers).Select(p => (p.Key, p.Value));

    internal RecordId? Of(ItemId? item)
    {
        foreach (var part in _parts)
        {
            if (item is not null && part.Ids.TryGetValue(item, out var id))
            {
                return id;
            }
        }

        return null;
    }

    internal ItemId? Item(RecordId id) => Now(id) is { } at ? PartOf(at)?.Items.GetValueOrDefault(at) : null;

    internal RecordId? Now(RecordId id) => PartOf(id) is { } part && part.Pointers.TryGetValue(id, out var other) ? other : id;

    private static Part Given(RecordFile file, char kind, object? of, List<(ItemId Item, Seq<Member> Members)> items)
    {
        var (numbers, pointers) = file.Items.IdsOf(kind, [.. items.Select(i => i.Members)]);
        var part = new Part(kind, of, file.Items.Version(kind), new(items.Count), new(items.Count), pointers.ToDictionary(p => RecordId.Item(kind, p.Key), p => p.Value is { } there ? RecordId.Item(kind, there) : null));
        foreach (var ((item, _), number) in items.Zip(numbers))
        {
            part.Ids[item] = RecordId.Item(kind, number);
            part.Items.TryAdd(part.Ids[item], item);
        }

        return part;
    }

    private Part? PartOf(RecordId id) => _parts.Find(p => p.Kind == id.Kind);

    /// <param name="Kind">The letter of the kind.</param>
    /// <param name="Of">What the items are made of; null where that is not told.</param>
    /// <param name="Version">Tells whether ids of the kind were given since.</param>
    /// <param name="Ids">By item.</param>
    /// <param name="Items">By id.</param>
    /// <param name="Pointers">Where ids lead that are no item's now.</param>
    private sealed record Part(char Kind, object? Of, int Version, Dictionary<ItemId, RecordId> Ids, Dictionary<RecordId, ItemId> Items, Dictionary<RecordId, RecordId?> Pointers);
}
