using System.Numerics;

namespace Parley.Reading.English.Network;

/// <summary>
/// The four rows of an embedding table that stand for an id: MurmurHash3_x64_128 of the id's eight bytes, read as four
/// 32-bit numbers, each modulo the number of rows.
/// </summary>
internal static class EmbeddingHash
{
    private const ulong First = 0x87c37b91114253d5;
    private const ulong Second = 0x4cf5ad432745937f;

    public static (uint A, uint B, uint C, uint D) Rows(ulong id, uint seed, uint rows)
    {
        const ulong Length = 8;
        var low = (BitOperations.RotateLeft(id * First, 31) * Second) ^ seed ^ Length;
        var high = seed ^ Length;
        low += high;
        high += low;
        low = Mix(low);
        high = Mix(high);
        low += high;
        high += low;
        return ((uint)low % rows, (uint)(low >> 32) % rows, (uint)high % rows, (uint)(high >> 32) % rows);
    }

    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 33)) * 0xff51afd7ed558ccd;
        x = (x ^ (x >> 33)) * 0xc4ceb9fe1a85ec53;
        return x ^ (x >> 33);
    }
}
