using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using Parley.Reading.English.Model;

namespace Parley.Reading.English.Syntax;

/// <summary>
/// A set of strings of a JSON file of the model, kept as places in that file: nothing is copied, and a hundred thousand
/// words are entered in a few milliseconds. The file has no white space between its parts, no escapes and no brackets in its strings.
/// </summary>
internal sealed class Utf8Table(ModelFile file)
{
    private int[] _slots = new int[1];

    /// <summary>
    /// Enters all strings of the list, or all names of the object with lists for values, that begins at a place; gives the
    /// place of the bracket that closes it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int AddAll(int start, bool names)
    {
        var all = file.Bytes;
        var end = start + all[start..].IndexOf(names ? (byte)'}' : (byte)']');
        var json = all[..end];
        var count = names ? json[start..].Count((byte)'[') : json[start..].Count((byte)'"') / 2;
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)(2 * count) + 1)];
        for (var at = start + 1; at < end;)
        {
            var length = json[(at + 1)..].IndexOf((byte)'"');

            // Zero marks a free slot; no string begins at the start of a file.
            Enter(at + 1, json.Slice(at + 1, length));
            at += length + 2;
            at += names ? json[at..].IndexOf((byte)']') + 1 : 0;

            // The comma.
            at++;
        }

        return end;
    }

    public bool Contains(string text) => Find(text) >= 0;

    /// <summary>The place right after the closing quotation mark of a string, −1 where it is not in the table.</summary>
    public int Find(string text)
    {
        Span<byte> buffer = stackalloc byte[256];
        if (text.Length > 80)
        {
            return -1;
        }

        ReadOnlySpan<byte> bytes = buffer[..Encoding.UTF8.GetBytes(text, buffer)];
        var json = file.Bytes;
        for (var slot = Slot(bytes); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var rest = json[_slots[slot]..];
            if (rest.StartsWith(bytes) && rest[bytes.Length] == '"')
            {
                return _slots[slot] + bytes.Length + 1;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Enter(int place, ReadOnlySpan<byte> bytes)
    {
        var slot = Slot(bytes);
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = place;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Slot(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var b in bytes)
        {
            hash = (hash ^ b) * 16777619;
        }

        return (int)((hash ^ (hash >> 15)) & (uint)(_slots.Length - 1));
    }
}
