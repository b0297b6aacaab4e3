using System.IO.Compression;
using System.Text;

namespace Parley.Storage.Sqlite;

/// <summary>Text packed with Brotli: claims as JSON say the same words again and again.</summary>
internal static class Packed
{
    private const int Quality = 5;

    internal static byte[] Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var written, Quality, 22) ? packed[..written] : throw new InvalidOperationException("Brotli did not pack into the room it asked for.");
    }

    /// <exception cref="InvalidDataException">It is not what was packed.</exception>
    internal static string Text(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var reader = new StreamReader(brotli, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
