using Parley.Storage.Layers;
using Parley.Storage.Sqlite;

namespace Parley.Storage;

/// <summary>The ids that a record gives to items, and what each was given for.</summary>
/// <remarks>Any method throws <see cref="RecordFaultException"/> where the file cannot be read or written.</remarks>
public sealed class RecordItems
{
    private readonly Db _db;
    private readonly ItemRows _rows;
    private readonly ItemsRead _read;
    private readonly bool _writable;

    internal RecordItems(Db db, bool writable) => (_db, _rows, _read, _writable) = (db, new(db), new(db), writable);

    /// <summary>The ids of items of one kind, and where the other ids of the kind lead; new ids are kept where the record may be written to.</summary>
    /// <param name="kind">The letter of the kind.</param>
    /// <param name="items">The members of each item; no member is in two.</param>
    public (Seq<int> Numbers, IReadOnlyDictionary<int, int?> Pointers) IdsOf(char kind, Seq<Seq<Member>> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var read = Reading(() => Assigned(kind, items, pin: false));
        if (!_writable || !read.Missing)
        {
            return (read.Numbers, read.Pointers);
        }

        try
        {
            var written = Writing(() => Assigned(kind, items, pin: true));
            return (written.Numbers, written.Pointers);
        }
        catch (RecordFaultException fault) when (fault.Problem.Code == RecordProblems.CannotBeWritten)
        {
            return (read.Numbers, read.Pointers);
        }
    }

    /// <summary>Which ids are given: where it is as before, so are they.</summary>
    public (long Last, long Forgotten) State() => Reading(_read.State);

    /// <summary>What is another number only where ids of a kind were given, or a report forgotten, since it was asked before in this file held open.</summary>
    public int Version(char kind) => Reading(() => _read.Of(kind).Version);

    /// <summary>The members that the id of an item was given for, in order.</summary>
    public Seq<string> GivenFor(RecordId item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Reading<Seq<string>>(() => [.. _rows.Of(item.Kind, item.Number)]);
    }

    /// <summary>Gives the next id of a kind to members that no rule brings together apart from others.</summary>
    /// <returns>Its number.</returns>
    public int Give(char kind, Seq<Member> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return Writing(() =>
        {
            var number = _db.Next("item", "kind = @kind", ("@kind", kind.ToString()));
            foreach (var member in members)
            {
                _rows.Pin(kind, number, member.Report, member.Key);
            }

            return number;
        });
    }

    private (Seq<int> Numbers, IReadOnlyDictionary<int, int?> Pointers, bool Missing) Assigned(char kind, Seq<Seq<Member>> items, bool pin)
    {
        var (pinned, _) = _read.Of(kind);
        var (numbers, pointers) = ItemLedger.Assign(pinned, items);
        var missing = ItemLedger.Missing(pinned, items, numbers).ToArray();
        foreach (var (number, member) in pin ? missing : [])
        {
            _rows.Pin(kind, number, member.Report, member.Key);
        }

        return ([.. numbers], pointers, missing.Length > 0);
    }

    private T Reading<T>(Func<T> work) => RecordFile.Guarded(() => _db.Whole(work, write: false));

    private T Writing<T>(Func<T> work) => RecordFile.Guarded(() => _db.Whole(work));
}
