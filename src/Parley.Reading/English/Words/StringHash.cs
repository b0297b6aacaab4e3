using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Parley.Reading.English.Words;

/// <summary>
/// The 64-bit id of a string: 0 for the empty one, a small number for a reserved name, else MurmurHash64A of its UTF-8
/// bytes with seed 1. Half a surrogate pair is hashed as U+FFFD.
/// </summary>
internal static class StringHash
{
    private const ulong Multiplier = 0xc6a4a7935bd1e995;
    private const int Shift = 47;

    public static ulong Of(string text)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        if (ReservedNames.Ids.TryGetValue(text, out var id))
        {
            return id;
        }

        var room = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = room <= 256 ? null : ArrayPool<byte>.Shared.Rent(room);
        Span<byte> bytes = rented ?? stackalloc byte[256];
        var hash = Murmur(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return hash;
    }

    private static ulong Murmur(ReadOnlySpan<byte> bytes)
    {
        const ulong Seed = 1;
        var hash = Seed ^ ((ulong)bytes.Length * Multiplier);
        while (bytes.Length >= 8)
        {
            var word = BinaryPrimitives.ReadUInt64LittleEndian(bytes) * Multiplier;
            word ^= word >> Shift;
            hash = (hash ^ (word * Multiplier)) * Multiplier;
            bytes = bytes[8..];
        }

        if (bytes.Length > 0)
        {
            for (var i = bytes.Length - 1; i >= 0; i--)
            {
                hash ^= (ulong)bytes[i] << (8 * i);
            }

            hash *= Multiplier;
        }

        hash = (hash ^ (hash >> Shift)) * Multiplier;
        return hash ^ (hash >> Shift);
    }
}
