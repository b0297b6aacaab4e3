using System.Text;
using Parley.Reading.Reports;

namespace Parley.Tests.Reading.Reports;

public class FormatSnifferTests
{
    [Theory]
    [InlineData("", "%PDF-1.7 x", ReportFormat.Pdf)]
    [InlineData("a.txt", "%PDF-1.7 x", ReportFormat.Pdf)]
    [InlineData("", "\n <!DOCTYPE html><html>", ReportFormat.Html)]
    [InlineData("a.php", "<!-- saved --><HTML lang=en>", ReportFormat.Html)]
    [InlineData("a.html", "words only", ReportFormat.Html)]
    [InlineData("a.xml", "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html>", ReportFormat.Html)]
    [InlineData("", "<?xml version=\"1.0\"?>\n<?xml-stylesheet href=\"x\"?>\n<feed>", ReportFormat.Feed)]
    [InlineData("a.xml", "<rss version='2.0'>", ReportFormat.Feed)]
    [InlineData("", "{\"version\": \"https://jsonfeed.org/version/1.1\"}", ReportFormat.JsonFeed)]
    [InlineData("a.json", "{}", ReportFormat.JsonFeed)]
    [InlineData("", "Received: from x\n by y\nFrom: a@b.example\nSubject: Talks\n\nThey began.", ReportFormat.Mail)]
    [InlineData("", "From: the beginning it was clear.\n", ReportFormat.Text)]
    [InlineData("", "title: Talks\npublished: 2026-02-17\n\nThey began.", ReportFormat.Text)]
    [InlineData("", "---\ntitle: Talks\n---\nThey began.", ReportFormat.Markdown)]
    [InlineData("", "---\nThey began.", ReportFormat.Text)]
    [InlineData("a.MD", "# Talks", ReportFormat.Markdown)]
    [InlineData("a.md", "<div>x</div>\n# Talks", ReportFormat.Markdown)]
    [InlineData("a.txt", "From: a\nSubject: b\n\nc", ReportFormat.Text)]
    [InlineData("", "The talks began.", ReportFormat.Text)]
    [InlineData("", "", ReportFormat.Text)]
    public void Tells_the_form_from_the_beginning_and_the_name(string name, string head, ReportFormat format)
    {
        var bytes = Encoding.UTF8.GetBytes(head);
        Assert.Equal(format, FormatSniffer.Of(name, bytes));
        if (format != ReportFormat.Pdf)
        {
            Assert.Equal(format, FormatSniffer.Of(name, [.. Encoding.UTF8.Preamble, .. bytes]));
        }
    }

    [Theory]
    [InlineData("<meta charset=\"iso-8859-1\">", "windows-1252")]
    [InlineData("<META http-equiv=Content-Type content='text/html; charset=windows-1251'>", "windows-1251")]
    [InlineData("<?xml version='1.0' encoding='ISO-8859-15'?>", "iso-8859-15")]
    [InlineData("<meta charset=utf-8>", null)]
    [InlineData("<meta charset=utf-7>", null)]
    [InlineData("<meta charset=nothing-known>", null)]
    [InlineData("<p>charset=koi8-r</p>", null)]
    public void Finds_the_declared_encoding(string head, string? name) => Assert.Equal(name, DeclaredEncoding.Of(Encoding.ASCII.GetBytes(head))?.WebName);
}
