using Parley.Collation.Sourced;
using Parley.Storage;
using Parley.Storage.Layers;

namespace Parley.App.Records;

/// <summary>The ids of the items of talks, and where other ids lead.</summary>
internal sealed class TalksIds
{
    private readonly Dictionary<ItemId, RecordId> _ids = [];
    private readonly Dictionary<RecordId, ItemId> _items = [];
    private readonly Dictionary<RecordId, RecordId?> _pointers = [];

    /// <summary>Gives ids to items, those they were given before and new ones to what has none.</summary>
    internal static TalksIds Given(RecordFile file, IEnumerable<(char Kind, List<(ItemId Item, Seq<Member> Members)> Items)> kinds)
    {
        var given = new TalksIds();
        foreach (var (kind, items) in kinds)
        {
            var (numbers, pointers) = file.ItemIds(kind, [.. items.Select(i => i.Members)]);
            foreach (var ((item, _), number) in items.Zip(numbers))
            {
                given._ids[item] = RecordId.Item(kind, number);
                given._items.TryAdd(given._ids[item], item);
            }

            foreach (var (number, to) in pointers)
            {
                given._pointers[RecordId.Item(kind, number)] = to is { } there ? RecordId.Item(kind, there) : null;
            }
        }

        return given;
    }

    /// <summary>Where ids lead that are no item's now; null where nowhere.</summary>
    internal IEnumerable<(RecordId From, RecordId? To)> Pointers => _pointers.Select(p => (p.Key, p.Value));

    internal RecordId? Of(ItemId? item) => item is null ? null : _ids.GetValueOrDefault(item);

    internal ItemId? Item(RecordId id) => Now(id) is { } at ? _items.GetValueOrDefault(at) : null;

    internal RecordId? Now(RecordId id) => _pointers.TryGetValue(id, out var other) ? other : id;
}
