using System.Text;
using Parley.App.Sources.Extracts;
using Parley.Reading.Reports;

namespace Parley.App.Sources.Pdf;

/// <summary>What came of one PDF document, in a form that passes from one process to another.</summary>
/// <param name="Kind">Whether it was made out.</param>
/// <param name="Text">The text; the reason where it is damaged; else empty.</param>
/// <param name="Title">Title of the document's properties, or null.</param>
/// <param name="Author">Author of the document's properties, or null.</param>
/// <param name="Pages">How many pages it has, all of them counted.</param>
internal sealed record PdfAnswer(PdfAnswer.Outcome Kind, string Text, string? Title, string? Author, int Pages)
{
    /// <summary>What can come of a document. The numbers pass between processes.</summary>
    internal enum Outcome
    {
        Read = 0,
        Damaged = 1,
        OnlyPictures = 2,
        TooMuch = 3,
        Empty = 4,
    }

    internal static PdfAnswer Damaged(string reason) => new(Outcome.Damaged, reason, null, null, 0);

    internal static readonly PdfAnswer OnlyPictures = new(Outcome.OnlyPictures, "", null, null, 0);

    /// <summary>Its pages have neither words nor anything drawn on them.</summary>
    internal static readonly PdfAnswer Empty = new(Outcome.Empty, "", null, null, 0);

    /// <summary>It was given up at one of the <see cref="PdfLimits"/>. Which of them does not show: it may be another on another machine.</summary>
    internal static readonly PdfAnswer TooMuch = new(Outcome.TooMuch, "", null, null, 0);

    internal Extraction AsExtraction() => Kind switch
    {
        Outcome.Read => new Extraction.Found([new Extracted(Text)
        {
            Title = Title,
            Byline = Author,
            Problems = Pages > PdfLimits.MaxPages ? [ReportProblems.FirstPagesOnly(PdfLimits.MaxPages, Pages)] : [],
        }]),
        Outcome.Damaged => new Extraction.Failed(ReportProblems.Damaged("a PDF document", Text)),
        Outcome.OnlyPictures => new Extraction.Failed(ReportProblems.NoTextLayer()),
        Outcome.Empty => new Extraction.Failed(ReportProblems.EmptyPages()),
        _ => new Extraction.Failed(ReportProblems.TooMuchWork(PdfLimits.MaxWorkSeconds, PdfLimits.MaxMemoryMegabytes)),
    };

    internal byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.Unicode);
        writer.Write((int)Kind);
        writer.Write(Text);
        writer.Write(Title is not null);
        writer.Write(Title ?? "");
        writer.Write(Author is not null);
        writer.Write(Author ?? "");
        writer.Write(Pages);
        return bytes.ToArray();
    }

    /// <exception cref="IOException">The bytes are not those of an answer.</exception>
    internal static PdfAnswer Of(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, writable: false), Encoding.Unicode);
        var kind = (Outcome)reader.ReadInt32();
        var text = reader.ReadString();
        var title = reader.ReadBoolean() ? reader.ReadString() : Skip(reader);
        var author = reader.ReadBoolean() ? reader.ReadString() : Skip(reader);
        return new(kind, text, title, author, reader.ReadInt32());
    }

    private static string? Skip(BinaryReader reader)
    {
        _ = reader.ReadString();
        return null;
    }
}
