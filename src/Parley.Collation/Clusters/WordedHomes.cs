using Parley.Collation.Words;

namespace Parley.Collation.Clusters;

/// <summary>Homes by words: two items are the same only where they are in one room and their words are alike by more than so much.</summary>
internal sealed class WordedHomes(string[] rooms, ContentWords[] words, double above) : Homes
{
    private readonly Dictionary<string, Room> _rooms = new(StringComparer.Ordinal);

    internal override IEnumerable<int> Of(int item) => _rooms.TryGetValue(rooms[item], out var room)
        ? [.. room.Phrases.Of(words[item], 0, above).SelectMany(a => room.Clusters[a.Phrase]).Order()] : [];

    internal override void Open(int item, int cluster)
    {
        var room = _rooms.TryGetValue(rooms[item], out var there) ? there : _rooms[rooms[item]] = new();
        if (!room.Numbers.TryGetValue(words[item], out var phrase))
        {
            room.Numbers.Add(words[item], phrase = room.Phrases.Add(words[item]));
            room.Clusters.Add([]);
        }

        room.Clusters[phrase].Add(cluster);
    }

    private sealed class Room
    {
        internal AlikeIndex Phrases { get; } = new();

        internal Dictionary<ContentWords, int> Numbers { get; } = [];

        internal List<List<int>> Clusters { get; } = [];
    }
}
