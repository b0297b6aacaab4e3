using System.IO.Compression;
using System.Text;

namespace Parley.Storage.Sqlite;

/// <summary>Text packed with Brotli: claims as JSON say the same words again and again.</summary>
internal static class Packed
{
    /// <summary>Bytes that a reading or a kept answer may have, unpacked.</summary>
    internal const int MaxBytes = 256 * 1024 * 1024;

    private const int Quality = 5;

    internal static byte[] Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var written, Quality, 22) ? packed[..written] : throw new InvalidOperationException("Brotli did not pack into the room it asked for.");
    }

    /// <exception cref="InvalidDataException">It is not what was packed, or unpacks to more than anything does that is packed here.</exception>
    internal static string Text(byte[] packed)
    {
        using var unpacked = new MemoryStream();
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        var piece = new byte[Math.Clamp(packed.Length * 4, 1024, 64 * 1024)];
        try
        {
            for (int read; (read = brotli.Read(piece)) > 0;)
            {
                if (unpacked.Length + read > MaxBytes)
                {
                    throw new InvalidDataException("What is packed in it is too long.");
                }

                unpacked.Write(piece.AsSpan(0, read));
            }
        }
        catch (InvalidOperationException fault)
        {
            // The stream's word for what is not Brotli.
            throw new InvalidDataException("What is packed in it cannot be unpacked.", fault);
        }

        return Encoding.UTF8.GetString(unpacked.GetBuffer(), 0, (int)unpacked.Length);
    }
}
