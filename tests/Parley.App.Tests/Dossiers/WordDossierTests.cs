using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Parley.App.Dossiers;
using Parley.App.Dossiers.Compiling;
using Parley.App.Dossiers.Writers;
using Parley.App.Terminal;
using Parley.Tests.Collation;
using UglyToad.PdfPig;

namespace Parley.Tests.App.Dossiers;

/// <summary>The first pages as a Word document, held against the validator of the format's makers; and one page, two, the annex and a label in every form.</summary>
public sealed class WordDossierTests(Browser browser) : IClassFixture<Browser>
{
    public static TheoryData<string, string?> Dossiers => new()
    {
        { "geneva", null }, { "geneva", "Internal" }, { "hostile", "</w:t><w:x/>\u202E\u0001" }, { "empty", "Internal" },
    };

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void It_is_valid_whatever_the_words_are(string name, string? label)
    {
        Valid(WordDossier.Write(Of(name), label));
        Valid(WordDossier.Write(Of(name), label, annex: true));
    }

    private static void Valid(byte[] written)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(written), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Every_line_of_the_first_pages_is_in_it_and_every_number_leads_to_its_quote()
    {
        var dossier = Of("geneva");
        using var document = WordprocessingDocument.Open(new MemoryStream(WordDossier.Write(dossier, null)), isEditable: false);
        var body = document.MainDocumentPart!.Document.Body!;
        var text = string.Join('\n', body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => p.InnerText));
        Assert.All(dossier.Front.Lines(), line => Assert.Contains(line.Text, text, StringComparison.Ordinal));
        Assert.All(dossier.Front.Blocks, block => Assert.Contains(block.Heading, text, StringComparison.Ordinal));
        var quotes = body.Descendants<BookmarkStart>().ToDictionary(b => b.Name!.Value!, b => b.Parent!.InnerText);
        var links = body.Descendants<Hyperlink>().ToArray();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.EndsWith(link.InnerText, quotes[link.Anchor!.Value!].Split(' ')[0], StringComparison.Ordinal));
        foreach (var line in dossier.Front.Lines())
        {
            Assert.All(line.Sources, s => Assert.Contains(
                dossier.Reports[s.Report - 1].Paragraphs.SelectMany(p => p.Notes).Single(n => n.Ref.Anchor == s.Anchor).Claim.Passages[0].Quote, quotes[s.Anchor.Replace('-', '_')], StringComparison.Ordinal));
        }

        Assert.Contains("1. Alpine Wire, 16 February 2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public void With_the_annex_all_that_was_read_is_in_it_and_every_claim_with_its_quote()
    {
        var dossier = Of("geneva");
        using var document = WordprocessingDocument.Open(new MemoryStream(WordDossier.Write(dossier, null, annex: true)), isEditable: false);
        var body = document.MainDocumentPart!.Document.Body!;
        var text = string.Join('\n', body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => p.InnerText));
        Assert.All(dossier.Lines(), line => Assert.Contains(line.Text, text, StringComparison.Ordinal));
        var quotes = body.Descendants<BookmarkStart>().ToDictionary(b => b.Name!.Value!, b => b.Parent!.InnerText);
        Assert.All(body.Descendants<Hyperlink>(), link => Assert.Contains(link.Anchor!.Value!, quotes.Keys));
        Assert.All(dossier.Reports.SelectMany(r => r.Paragraphs).SelectMany(p => p.Notes), n => Assert.Contains(n.Claim.Passages[0].Quote, quotes[n.Ref.Anchor.Replace('-', '_')], StringComparison.Ordinal));
        Assert.DoesNotContain("Annex", string.Concat(WordprocessingDocument.Open(new MemoryStream(WordDossier.Write(dossier, null)), isEditable: false).MainDocumentPart!.Document.Body!.InnerText), StringComparison.Ordinal);
    }

    [Fact]
    public void The_label_is_the_head_of_every_page_and_without_one_there_is_no_head()
    {
        using var labelled = WordprocessingDocument.Open(new MemoryStream(WordDossier.Write(Of("geneva"), "Internal")), isEditable: false);
        var section = labelled.MainDocumentPart!.Document.Body!.Elements<SectionProperties>().Single();
        var reference = section.Elements<HeaderReference>().Single();
        Assert.Equal("default", reference.Type!.InnerText);
        Assert.Equal("Internal", ((HeaderPart)labelled.MainDocumentPart.GetPartById(reference.Id!)).Header.InnerText);
        using var plain = WordprocessingDocument.Open(new MemoryStream(WordDossier.Write(Of("geneva"), null)), isEditable: false);
        Assert.Empty(plain.MainDocumentPart!.HeaderParts);
    }

    [Fact]
    public void The_same_dossier_gives_the_same_bytes_and_no_day_is_in_them()
    {
        var bytes = WordDossier.Write(Of("geneva"), "Internal");
        Assert.Equal(bytes, WordDossier.Write(Of("geneva"), "Internal"));
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.All(zip.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
    }

    [Theory]
    [InlineData("--one-page --md", "Annex", false)]
    [InlineData("--two-pages --md", "Annex", false)]
    [InlineData("--md", "Annex", true)]
    [InlineData("--two-pages --annex --md", "Annex", true)]
    [InlineData("--one-page --html", "Annex: all that was read", false)]
    [InlineData("--html", "Annex: all that was read", true)]
    [InlineData("--one-page --html", "id=\"r1-1\"", true)]
    [InlineData("--label Internal --md", "**Internal**", true)]
    [InlineData("--label Internal --html", "<bdi>Internal</bdi>", true)]
    public async Task A_brief_has_the_pages_asked_for(string options, string words, bool there)
    {
        using var bench = new Bench();
        Assert.Equal(ExitCode.Done, await bench.Run(["brief", Deals.DealsSchema.InRoot("samples/geneva-2026"), .. options.Split(' ')]));
        Assert.Equal(there, bench.Output.ToString().Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_ends_in_docx_is_a_document_and_is_not_read_as_a_report()
    {
        using var bench = new Bench();
        var to = Path.Combine(bench.Folder, "geneva.docx");
        Assert.Equal(ExitCode.Done, await bench.Run("brief", Deals.DealsSchema.InRoot("samples/geneva-2026"), "-o", to, "--label", "Internal", "--one-page"));
        Assert.StartsWith($"parley: {to} written, of 8 reports", bench.Error.ToString(), StringComparison.Ordinal);
        using (var document = WordprocessingDocument.Open(to, isEditable: false))
        {
            Assert.Equal("Internal", document.MainDocumentPart!.HeaderParts.Single().Header.InnerText);
        }

        Assert.Equal(ExitCode.UnreadableInput, await bench.Run("read", to));
        Assert.Contains("Parley wrote this itself", bench.Error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--docx", "name a file for it with -o")]
    [InlineData("--docx -o x.html", "contradict each other")]
    [InlineData("--json --one-page", "there is no --one-page with it")]
    [InlineData("--json --label Internal", "no pages that a label could stand on")]
    [InlineData("--one-page --two-pages", "One length at a time, not --one-page and --two-pages.")]
    [InlineData("--one-page --pages 3", "One length at a time")]
    [InlineData("--docx --md", "One form at a time")]
    public async Task What_cannot_be_meant_is_told(string options, string told)
    {
        using var bench = new Bench();
        Assert.Equal(ExitCode.WrongUsage, await bench.Run(["brief", Deals.DealsSchema.InRoot("samples/geneva-2026"), .. options.Split(' ')]));
        Assert.Contains(told, bench.Error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists("x.docx"));
    }

    [Theory]
    [InlineData("Internal", "Internal")]
    [InlineData("a\"; } body { display: none } \\", "a\";}body{display:none}\\")]
    public async Task On_paper_the_label_stands_on_every_page(string label, string words)
    {
        var page = await browser.Open(await HtmlDossier.WriteAsync(Of("geneva"), hasAnnex: true, label));
        using var printed = PdfDocument.Open(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
        Assert.True(printed.NumberOfPages > 2);
        Assert.All(printed.GetPages(), p => Assert.Contains(words, string.Concat(p.GetWords().Select(w => w.Text)), StringComparison.Ordinal));
    }

    private static Dossier Of(string name) => name switch
    {
        "geneva" => Compiled.Of(Geneva.All()),
        "hostile" => Compiled.Of([Hostile.Reading()]),
        _ => Compiled.Of([], DossierWish.Plain with { Unread = [new("a.txt", "R005", "There is no text in it.")] }),
    };
}
