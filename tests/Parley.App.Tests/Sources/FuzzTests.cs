using CsCheck;
using Parley.App.Sources;
using Parley.App.Sources.Extracts;
using Parley.Reading.Reports;
using Parley.Tests.App.Sources.Pdf;

namespace Parley.Tests.App.Sources;

/// <summary>Random and damaged sources: something always comes of them, and what comes of them holds together.</summary>
public class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "<html>", "</html>", "<head>", "<body>", "<p>", "</p>", "<div>", "</div>", "<article>", "</article>", "<b>", "</i>", "<a href=\"", "\">", "<table>", "<td>",
        "<script>", "</script>", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":", "[{\"@graph\":[", "]}", "\"x\"", "}", "<!--", "-->", "<![CDATA[", "]]>",
        "<svg>", "<math>", "<template>", "<select>", "<textarea>", "&amp;", "&#xD800;", "&#0;", "&nbsp", "<br>", "<h1>", "<time datetime=", "2031-13-45", "<meta property='og:title' content='",
        "<meta charset=utf-7>", "<!doctype html>", "<?xml version='1.0'?>", "<rss><channel>", "<item>", "<description>", "</item>", "<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry>",
        "<content type='xhtml'>", "</content>", "The talks began on Tuesday. ", "\n", "\n\n", " ", "\0", "\uFEFF", "\uD800", "é", "From: a@b.example\n", "Subject: =?utf-8?B?", "?=\n",
        "Content-Type: multipart/mixed; boundary=b\n", "--b\n", "--b--\n", "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: quoted-printable\n", "=20=\n", "Date: ", "---\n",
        "title: ", "# ", "> ", "* ", "[", "](", ")", "|", "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[", "{\"content_html\":\"", "\\uD800", "\"}", "%PDF-1.4\n", "1 0 obj <<", ">> endobj\n", "stream\n",
    ];

    private static readonly ReportFormat[] Formats =
        [ReportFormat.Html, ReportFormat.Feed, ReportFormat.JsonFeed, ReportFormat.Mail, ReportFormat.Markdown, ReportFormat.Text];

    [Fact]
    public void Nothing_made_of_pieces_breaks_a_reader() =>
        Gen.Select(Gen.Int[0, Formats.Length - 1].Select(i => Formats[i]), Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60]).Sample(
            (format, pieces) => Holds(format, System.Text.Encoding.UTF8.GetBytes(string.Concat(pieces))), iter: 1_500);

    [Fact]
    public void No_random_bytes_break_a_reader() =>
        Gen.Select(Gen.Int[0, Formats.Length - 1].Select(i => Formats[i]), Gen.Byte.Array[0, 400]).Sample((format, bytes) => Holds(format, bytes), iter: 1_500);

    [Theory]
    [InlineData("highland-post.html")]
    [InlineData("coast-wire.html")]
    [InlineData("lantern.html")]
    [InlineData("../Week/1-monday-gazette.html")]
    [InlineData("../Week/4-thursday-post.html")]
    [InlineData("../Week/5-friday-herald.html")]
    [InlineData("wire.rss")]
    [InlineData("lantern.atom")]
    [InlineData("hill.json")]
    [InlineData("statement.eml")]
    [InlineData("note.md")]
    public void No_damage_to_a_good_source_breaks_a_reader(string name)
    {
        var good = File.ReadAllBytes(PageTests.At(name));
        var format = FormatSniffer.Of(name, good);
        Damaged(good).Sample(bytes => Holds(format, bytes), iter: 150);
    }

    [Fact]
    public void No_damage_to_a_pdf_breaks_the_reader()
    {
        var good = PdfTests.Document(["Sarn and Velia agreed on Friday to open the middle crossing."]);
        Damaged(good).Sample(bytes => Holds(ReportFormat.Pdf, bytes), iter: 100);
    }

    // Cuts a piece out, puts a piece of it elsewhere, and changes some bytes.
    private static Gen<byte[]> Damaged(byte[] good) =>
        Gen.Select(Gen.Int[0, good.Length], Gen.Int[0, 200], Gen.Int[0, good.Length], Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte).Array[0, 8]).Select((from, length, to, changes) =>
        {
            var piece = good.AsSpan(from, Math.Min(length, good.Length - from)).ToArray();
            var rest = good.Where((_, i) => i < from || i >= from + piece.Length).ToList();
            rest.InsertRange(Math.Min(to, rest.Count), to % 3 == 0 ? [] : piece.Concat(piece));
            foreach (var (at, value) in changes)
            {
                if (at < rest.Count)
                {
                    rest[at] = value;
                }
            }

            return rest.ToArray();
        });

    private static bool Holds(ReportFormat format, byte[] bytes)
    {
        _ = FormatSniffer.Of("", bytes);
        return SourceFile.Read(format, bytes, Given.Nothing, PdfTests.InProcess).Match(reports => reports.All(Holds), problem => problem.Code.Length == 4);
    }

    private static bool Holds(Extracted extracted)
    {
        var end = extracted.BodyStart;
        foreach (var span in Furniture.Find(extracted.Text, extracted.BodyStart))
        {
            if (span.Start < end || span.End <= span.Start || span.End > extracted.Text.Length)
            {
                return false;
            }

            end = span.End;
        }

        return extracted.As(new ReportId("x")).Text == extracted.Text && (extracted.Url is null || extracted.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase));
    }
}
