namespace Parley.Storage.Sqlite;

/// <summary>The ledger of items' ids as it was read last, so that only what was given since is read again: it is added to and never changed, but where a report is forgotten.</summary>
internal sealed class ItemsRead(Db db)
{
    private readonly Dictionary<char, (SortedDictionary<int, HashSet<string>> Pinned, int Version)> _kinds = [];
    private (long Last, long Forgotten) _state;
    private int _versions;

    /// <summary>Which ids are given: where it is as before, so are they.</summary>
    internal (long Last, long Forgotten) State() =>
        (db.Number("SELECT coalesce(max(rowid), 0) FROM item"), db.Number("SELECT count(*) FROM report WHERE forgotten IS NOT NULL"));

    /// <summary>By number, the members each id of a kind was given for; and what is another number only where ids of this kind were given since. Cost: linear in what was given since the last time.</summary>
    internal (SortedDictionary<int, HashSet<string>> Pinned, int Version) Of(char kind)
    {
        var now = State();
        if (now.Forgotten != _state.Forgotten || now.Last < _state.Last)
        {
            _kinds.Clear();
            _state = (0, now.Forgotten);
        }

        var came = now.Last == _state.Last ? [] : db.Rows(
            "SELECT kind, number, member FROM item WHERE rowid > @last", r => (Kind: r.GetString(0), Number: r.GetInt32(1), By: r.GetString(2)), ("@last", _state.Last));
        foreach (var (letter, number, member) in came)
        {
            var (pinned, _) = _kinds.GetValueOrDefault(letter[0], ([], 0));
            if (!pinned.TryGetValue(number, out var members))
            {
                pinned.Add(number, members = new(StringComparer.Ordinal));
            }

            members.Add(member);
            _kinds[letter[0]] = (pinned, 0);
        }

        foreach (var letter in came.Select(c => c.Kind[0]).Distinct())
        {
            _kinds[letter] = (_kinds[letter].Pinned, ++_versions);
        }

        _state = now;
        return _kinds.TryGetValue(kind, out var there) ? there : _kinds[kind] = ([], ++_versions);
    }
}
