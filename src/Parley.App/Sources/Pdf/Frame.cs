using System.Buffers.Binary;

namespace Parley.App.Sources.Pdf;

/// <summary>Messages on a pipe between two processes: four bytes of length, least first, and as many bytes as they say.</summary>
internal static class Frame
{
    /// <summary>More than any message has: a document of the greatest size, or the longest text.</summary>
    internal const int MaxBytes = 64 * 1024 * 1024;

    internal static void Write(Stream to, byte[] message)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, message.Length);
        to.Write(length);
        to.Write(message);
        to.Flush();
    }

    /// <summary>The next message, or null where the other side has ended between two.</summary>
    /// <exception cref="IOException">It ended within one, or what comes is no message.</exception>
    internal static byte[]? Read(Stream from)
    {
        Span<byte> head = stackalloc byte[sizeof(int)];
        var count = from.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (count == 0)
        {
            return null;
        }

        var length = count < head.Length ? -1 : BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length is < 0 or > MaxBytes)
        {
            throw new InvalidDataException("The message has no length.");
        }

        var message = new byte[length];
        from.ReadExactly(message);
        return message;
    }
}
