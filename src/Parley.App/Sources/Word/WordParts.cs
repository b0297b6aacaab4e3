using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;
using Parley.App.Bytes;

namespace Parley.App.Sources.Word;

/// <summary>The parts of a Word document (ECMA-376, part 2: a ZIP archive of XML), unpacked one at a time and no further than a limit.</summary>
internal sealed class WordParts : IDisposable
{
    /// <summary>Bytes of a part, unpacked; what says it is longer, or turns out to be, is not read on.</summary>
    internal const int MaxMegabytes = 64;

    private const int MaxParts = 4096;
    private const int EndRecord = 22;
    private const int MaxComment = 65_535;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    private readonly ZipArchive _archive;

    private WordParts(ZipArchive archive) => _archive = archive;

    /// <summary>Opens a document.</summary>
    /// <exception cref="InvalidDataException">It is no archive, or has more parts than a document of text ever has.</exception>
    internal static WordParts Open(byte[] bytes) =>
        Count(bytes) > MaxParts ? throw new InvalidDataException($"It has more than {MaxParts} parts.") : new(new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read));

    /// <summary>A part as XML; null where there is none of that name. Document types are refused, so nothing in it stands for more than itself.</summary>
    /// <exception cref="InvalidDataException">It does not unpack.</exception>
    /// <exception cref="PartTooLargeException">It is longer than the limit.</exception>
    internal XmlReader? Xml(string name)
    {
        if (_archive.GetEntry(name) is not { } entry)
        {
            return null;
        }

        using var unpacked = entry.Open();
        var bytes = entry.Length <= MaxMegabytes * 1024L * 1024 ? BoundedRead.AtMost(unpacked, MaxMegabytes * 1024 * 1024) : null;
        return bytes is null ? throw new PartTooLargeException() : XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
    }

    public void Dispose() => _archive.Dispose();

    // How many parts its end says there are; the library refuses an archive that has others. It would make an object of each before it is asked for any.
    private static int Count(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.Length - EndRecord; at >= 0 && at >= bytes.Length - EndRecord - MaxComment; at--)
        {
            if (bytes[at..].StartsWith("PK\u0005\u0006"u8))
            {
                return BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 10)..]);
            }
        }

        throw new InvalidDataException("Its end is missing.");
    }
}
