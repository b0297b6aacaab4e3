using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Parley.App.Sources;
using Parley.App.Sources.Extracts;
using Parley.App.Terminal;
using Parley.Reading.Reports;

namespace Parley.Tests.App.Sources;

/// <summary>Word documents as a library of their makers writes them, and archives that are meant to do harm.</summary>
public class WordTests
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void What_a_reader_of_the_finished_document_sees_is_its_text()
    {
        var bytes = Document(
            new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Title" }), Words("Third round opens")),
            new Paragraph(Words("The talks began "), new InsertedRun(Words("in Geneva ")) { Author = "A" }, new DeletedRun(new Run(new DeletedText("in Oslo "))) { Author = "A" }, Words("on Tuesday.")),
            new Paragraph(new Run(new RunProperties(new Vanish()), new Text("Hidden words.")), Words("Kåre Holm"), new Run(new TabChar()), Words("led the team."), new Run(new FootnoteReference { Id = 1 })),
            new Paragraph(new Run(new FieldCode(" HYPERLINK \"https://example.org\" ")), new Hyperlink(Words("A spokesman")), Words(" said so.")),
            new Paragraph(),
            new Table(new TableRow(new TableCell(new Paragraph(Words("Party"))), new TableCell(new Paragraph(Words("Position"))))));
        var report = One(bytes);
        Assert.Equal("The talks began in Geneva on Tuesday.\n\nKåre Holm led the team.\n\nA spokesman said so.\n\nParty\n\nPosition", report.Text);
        Assert.Equal("Third round opens", report.Title);
        Assert.Equal("A. Writer", report.Byline);
        Assert.Null(report.Published);
    }

    [Fact]
    public void Header_lines_are_the_head_and_the_properties_stand_in_where_there_are_none()
    {
        var headed = One(Document(new Paragraph(Words("title: Round three")), new Paragraph(Words("outlet: The Wire")), new Paragraph(Words("published: 2026-02-17")), new Paragraph(Words("The talks began on Tuesday."))));
        Assert.Equal(("Round three", "The Wire", new DateOnly(2026, 2, 17), "The talks began on Tuesday."), (headed.Title, headed.Outlet, headed.Published, headed.Text));
        var plain = One(Document(new Paragraph(Words("Question: who came? Nobody knew."))));
        Assert.Equal(("A title in the properties", "Question: who came? Nobody knew."), (plain.Title, plain.Text));
    }

    [Fact]
    public async Task A_document_is_read_and_put_into_a_record_like_any_report()
    {
        using var bench = new Bench();
        var path = bench.Write("note.docx", Document(new Paragraph(Words("Peru and Chile met in Lima on 3 May 2024 for a second round of talks. The two delegations discussed the border."))));
        Assert.Equal(ExitCode.Done, await bench.Run("read", path));
        Assert.Contains("Peru", bench.Output.ToString(), StringComparison.Ordinal);
        var record = Path.Combine(bench.Folder, "r.parley");
        Assert.Equal(ExitCode.Done, await bench.Run("new", record, "--title", "R"));
        Assert.Equal(ExitCode.Done, await bench.Run("add", bench.Folder, "--record", record));
        Assert.Contains("r1  outlet unknown", bench.Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_unpacks_to_more_than_its_bound_is_not_unpacked()
    {
        var bomb = Archive(zip =>
        {
            using var part = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            part.Write(Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"{Namespace}\"><w:body><w:p><w:r><w:t>"));
            var blanks = new byte[1024 * 1024];
            for (var i = 0; i < 300; i++)
            {
                part.Write(blanks);
            }
        });
        Assert.True(bomb.Length < 1024 * 1024);
        var before = GC.GetTotalAllocatedBytes();
        Assert.Equal("R035", Failure(bomb).Code);
        Assert.True(GC.GetTotalAllocatedBytes() - before < 32L * 1024 * 1024);

        // One that lies about its length: the header says one byte.
        var sizes = BitConverter.GetBytes(300 * 1024 * 1024 + Encoding.UTF8.GetByteCount($"<w:document xmlns:w=\"{Namespace}\"><w:body><w:p><w:r><w:t>"));
        var lying = (byte[])bomb.Clone();
        for (var at = lying.AsSpan().LastIndexOf(sizes); at >= 0; at = lying.AsSpan().LastIndexOf(sizes))
        {
            new byte[] { 1, 0, 0, 0 }.CopyTo(lying, at);
        }

        Assert.Contains(Failure(lying).Code, (string[])["R031", "R035"]);
    }

    [Fact]
    public void Elements_may_stand_in_each_other_as_deep_as_they_like()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 200_000)) + "<w:p><w:r><w:t>Deep.</w:t></w:r></w:p>" + string.Concat(Enumerable.Repeat("</w:sdt>", 200_000));
        Assert.Equal("Deep.", One(OfBody(deep)).Text);
    }

    [Fact]
    public void An_archive_of_too_many_parts_is_not_opened() => Assert.Equal("R031", Failure(Archive(zip =>
    {
        for (var i = 0; i < 5000; i++)
        {
            zip.CreateEntry($"word/{i}.xml");
        }
    })).Code);

    [Fact]
    public void Entities_and_document_types_are_refused()
    {
        var laughs = Archive(zip => Put(zip, "word/document.xml", $"<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><w:document xmlns:w=\"{Namespace}\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"));
        Assert.Equal("R031", Failure(laughs).Code);
    }

    [Theory]
    [InlineData("word/document.xml", "<w:document")]
    [InlineData("word/document.xml", "")]
    [InlineData("xl/workbook.xml", "<workbook/>")]
    public void What_is_no_document_is_told(string name, string xml) => Assert.Equal("R031", Failure(Archive(zip => Put(zip, name, xml))).Code);

    [Fact]
    public void Cut_anywhere_it_is_refused_and_nothing_throws()
    {
        var whole = Document(new Paragraph(Words("The talks began on Tuesday.")));
        Assert.All(Enumerable.Range(0, whole.Length).Where(n => n % 61 == 0), n => Assert.Equal("R031", Failure(whole[..n]).Code));
    }

    [Fact]
    public void Whatever_byte_of_it_is_another_nothing_throws()
    {
        var whole = Document(new Paragraph(Words("The talks began on Tuesday.")));
        var read = 0;
        for (var at = 0; at < whole.Length; at++)
        {
            var changed = (byte[])whole.Clone();
            changed[at] ^= (byte)(1 << (at % 8));
            read += Read(changed).Match(_ => 1, problem => problem.Code is "R031" or "R035" ? 0 : throw new InvalidOperationException(problem.Message));
        }

        Assert.InRange(read, 1, whole.Length - 1);
    }

    [Theory]
    [InlineData("a.docx", ReportFormat.Word)]
    [InlineData("", ReportFormat.Word)]
    [InlineData("a.zip", ReportFormat.Text)]
    public void A_document_is_told_by_its_beginning_and_its_suffix(string name, ReportFormat format) =>
        Assert.Equal(format, FormatSniffer.Of(name, Document(new Paragraph(Words("The talks began on Tuesday.")))));

    internal static Run Words(string words) => new(new Text(words) { Space = SpaceProcessingModeValues.Preserve });

    internal static byte[] Document(params OpenXmlElement[] content)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new(new Body(content));
            document.PackageProperties.Title = "A title in the properties";
            document.PackageProperties.Creator = "A. Writer";
        }

        return stream.ToArray();
    }

    private static byte[] OfBody(string body) => Archive(zip => Put(zip, "word/document.xml", $"<w:document xmlns:w=\"{Namespace}\"><w:body>{body}</w:body></w:document>"));

    private static byte[] Archive(Action<ZipArchive> fill)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            fill(zip);
        }

        return stream.ToArray();
    }

    private static void Put(ZipArchive zip, string name, string text)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private static Extraction Read(byte[] bytes) => SourceFile.Read(ReportFormat.Word, bytes, Given.Nothing, _ => throw new InvalidOperationException());

    private static Extracted One(byte[] bytes) => Assert.Single(Read(bytes).Match(reports => reports, problem => throw new InvalidOperationException(problem.Message)));

    private static Problem Failure(byte[] bytes) => Read(bytes).Match(_ => throw new InvalidOperationException("It was read."), problem => problem);
}
