namespace Parley.App.Bytes;

/// <summary>Reading a stream no further than a limit: a pipe or a device may never end.</summary>
internal static class BoundedRead
{
    private const int Chunk = 81_920;

    /// <summary>All bytes of a stream, or null where there are more than <paramref name="most"/>.</summary>
    internal static byte[]? AtMost(Stream stream, int most)
    {
        using var read = new MemoryStream();
        Fill(read, stream, most + 1);
        return read.Length <= most ? read.ToArray() : null;
    }

    /// <summary>The same of a stream whose bytes are waited for.</summary>
    internal static async Task<byte[]?> AtMostAsync(Stream stream, int most, CancellationToken cancellation)
    {
        using var read = new MemoryStream();
        var buffer = new byte[Chunk];
        int count;
        while (read.Length <= most && (count = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            read.Write(buffer, 0, count);
        }

        return read.Length <= most ? read.ToArray() : null;
    }

    /// <summary>Reads on until <paramref name="limit"/> bytes are there, or somewhat more, or the stream ends.</summary>
    internal static void Fill(MemoryStream read, Stream stream, int limit)
    {
        var buffer = new byte[Math.Min(limit, Chunk)];
        int count;
        while (read.Length < limit && (count = stream.Read(buffer)) > 0)
        {
            read.Write(buffer, 0, count);
        }
    }
}
