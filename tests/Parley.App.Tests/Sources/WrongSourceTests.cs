using System.Text;
using Parley.App.Sources;
using Parley.App.Sources.Extracts;
using Parley.Reading.Reports;
using Parley.Tests.App.Sources.Pdf;

namespace Parley.Tests.App.Sources;

/// <summary>Mail, feeds and pages that break the rules of their forms in ways that programs which write them do, and are read all the same.</summary>
public class WrongSourceTests
{
    private const string Head = "From: Norland Press <press@norland.example>\nDate: Thu, 06 Mar 2031 09:00:00 +0000\nSubject: Orrin talks\nMIME-Version: 1.0\n";

    [Theory]
    [InlineData("us-ascii", "8bit")]
    [InlineData("iso-8859-1", "8bit")]
    [InlineData("windows-1252", "7bit")]
    [InlineData("x-unknown-to-all", "8bit")]
    [InlineData("us-ascii", "base64")]
    public void A_mail_whose_bytes_are_utf8_is_that_whatever_it_says(string charset, string encoding)
    {
        const string Words = "Kåre Holm’s team met in Ørsund.";
        var body = encoding == "base64" ? Convert.ToBase64String(Encoding.UTF8.GetBytes(Words)) : Words;
        var mail = One(ReportFormat.Mail, $"{Head}Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n{body}\n");
        Assert.Equal(Words, mail.Text);
        Assert.Empty(mail.Problems);
    }

    [Fact]
    public void A_mail_in_an_older_encoding_is_read_in_it()
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes(Head + "Content-Type: text/plain; charset=iso-8859-2\n\nThe envoy, Ji"), 0xF8, .. ", met both sides.\n"u8];
        Assert.Equal("The envoy, Jiř, met both sides.", Assert.Single(Found(ReportFormat.Mail, bytes)).Text);
    }

    [Fact]
    public void A_mail_of_utf16_is_not_taken_for_utf8()
    {
        var body = Convert.ToBase64String(Encoding.Unicode.GetBytes("The talks began."));
        Assert.Equal("The talks began.", One(ReportFormat.Mail, $"{Head}Content-Type: text/plain; charset=utf-16le\nContent-Transfer-Encoding: base64\n\n{body}\n").Text);
    }

    [Fact]
    public void The_page_in_a_mail_may_be_in_another_encoding_than_it_says_too() =>
        Assert.Equal("Kåre Holm met both.", One(ReportFormat.Mail, $"{Head}Content-Type: text/html; charset=us-ascii\nContent-Transfer-Encoding: 8bit\n\n<p>Kåre Holm met both.</p>\n").Text);

    public static TheoryData<string> Answers => new()
    {
        "Sarn rejects the plan.\n\nOn Tue, 4 Mar 2031 at 10:30, Jon Marsh <jon@velia.example> wrote:\n\n> Velia accepts the plan.\n>\n> Jon\n",
        "Sarn rejects the plan.\n\nOn Tue, 4 Mar 2031 at 10:30, Jon Marsh\n<jon@velia.example>\nwrote:\n> Velia accepts the plan.\n > It does.\n",
        "Sarn rejects the plan.\n\nFrom: Jon Marsh <jon@velia.example>\nSent: Tuesday, March 4, 2031 3:59 PM\nTo: Press\nSubject: RE: plan\n\nVelia accepts the plan.\n",
        "Sarn rejects the plan.\n\n-----Original Message-----\nFrom: Jon Marsh\nVelia accepts the plan.\n",
        "Sarn rejects the plan.\n\n---------- Forwarded message ---------\nFrom: Jon Marsh\n\nVelia accepts the plan.\n",
        "Sarn rejects the plan.\n\nBegin forwarded message:\n\nFrom: Jon Marsh\n\nVelia accepts the plan.\n",
        "> Velia accepts the plan.\n\nSarn rejects the plan.\n",
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Older_messages_in_a_mail_are_not_its_own(string body) =>
        Assert.Equal("Sarn rejects the plan.", One(ReportFormat.Mail, $"{Head}Content-Type: text/plain; charset=utf-8\n\n{body}").Text);

    [Theory]
    [InlineData("On Tuesday Ada Kellner wrote:\n\nSarn rejects the plan.")]
    [InlineData("From: the shore of the lake, a reporter writes.\n\nSarn rejects the plan.")]
    [InlineData("The plan has two parts: prisoners > crossings.")]
    public void Words_that_only_look_like_the_head_of_an_older_message_stay(string body) =>
        Assert.Equal(body, One(ReportFormat.Mail, $"{Head}Content-Type: text/plain; charset=utf-8\n\n{body}\n").Text);

    [Fact]
    public void A_line_that_a_program_marked_lest_it_be_a_new_mail_is_read_without_the_mark() =>
        Assert.Equal("From Sarn came no word.", One(ReportFormat.Mail, $"{Head}Content-Type: text/plain; charset=utf-8\n\n>From Sarn came no word.\n").Text);

    [Fact]
    public void The_page_in_a_mail_loses_what_it_quotes() =>
        Assert.Equal("Sarn rejects the plan.", One(
            ReportFormat.Mail, $"{Head}Content-Type: text/html; charset=utf-8\n\n<p>Sarn rejects the plan.</p><div class=\"gmail_quote\"><div class=gmail_attr>On Tue, Jon Marsh wrote:</div><blockquote>Velia accepts the plan.</blockquote></div>\n").Text);

    [Theory]
    [InlineData("Content-type: multipart/alternative; boundary=\"outer\"\nContent-Type: multipart/alternative; boundary=\"inner\"\n", "inner")]
    [InlineData("Content-Type: multipart/alternative;\n boundary=\"inner\"\nX-Hop: 1\nContent-type: multipart/alternative;\n boundary=\"outer\"\n", "inner")]
    public void Of_two_types_of_content_the_one_whose_boundary_occurs_counts(string types, string boundary) =>
        Assert.Equal("The talks began.", One(ReportFormat.Mail, $"{Head}{types}\nThis is a message in parts.\n\n--{boundary}\nContent-Type: text/plain\n\nThe talks began.\n\n--{boundary}--\n").Text);

    [Theory]
    [InlineData("<content:encoded>&amp;lt;p&amp;gt;Sarn met Velia.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;It &amp;lt;b&amp;gt;rejects&amp;lt;/b&amp;gt; R&amp;amp;amp;D.&amp;lt;/p&amp;gt;</content:encoded>")]
    [InlineData("<description><![CDATA[&lt;p&gt;Sarn met Velia.&lt;/p&gt;&lt;p&gt;It &lt;b&gt;rejects&lt;/b&gt; R&amp;amp;D.&lt;/p&gt;]]></description>")]
    public void Markup_escaped_twice_is_markup(string item)
    {
        var feed = One(ReportFormat.Feed, $"<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><item>{item}</item></channel></rss>");
        Assert.Equal("Sarn met Velia.\n\nIt rejects R&D.", feed.Text);
    }

    [Theory]
    [InlineData("They have &lt; 30 days and &gt; 2 ways.", "They have < 30 days and > 2 ways.")]
    [InlineData("Sarn&rsquo;s army left &amp; Velia&nbsp;stayed.", "Sarn’s army left & Velia stayed.")]
    [InlineData("Sarn & Velia met.", "Sarn & Velia met.")]
    [InlineData("Sarn &unheardof; Velia.", "Sarn &unheardof; Velia.")]
    [InlineData("Sarn &#99999999; Velia.", "Sarn \uFFFD Velia.")]
    [InlineData("<![CDATA[A & B &eacute;]]> &", "A & B é &")]
    public void A_stray_reference_costs_no_entry(string text, string expected)
    {
        var drafts = Found(ReportFormat.Feed, Encoding.UTF8.GetBytes($"<rss><channel><item><description>The talks began.</description></item><item><description>{text}</description></item></channel></rss>"));
        Assert.Equal(["The talks began.", expected], drafts.Select(d => d.Text));
    }

    [Theory]
    [InlineData("Tue, 04 Mar 31 09:00:00 +0000", 2031)]
    [InlineData("4 Mar 31 09:00 GMT", 2031)]
    [InlineData("Sat, 04 Mar 95 09:00:00 GMT", 1995)]
    public void A_year_of_two_figures_is_one_of_our_time(string date, int year) => Assert.Equal(new DateOnly(year, 3, 4), WrittenDate.Read(date));

    [Theory]
    [InlineData("4 Mar 31")]
    [InlineData("Round 4 May 12")]
    public void Two_figures_without_a_time_after_them_are_no_year(string words) => Assert.Null(WrittenDate.Read(words));

    private const string Filler = "The envoys sat for two hours in the town hall of Orrin, officials of Norland said, and left by different doors when the rain had stopped.";

    private const string Linked = "On Friday, 7 March 2031, Sarn and Velia signed a truce in Orrin, and both accepted its terms.";

    private const string LinkedPage = $"<!doctype html><title>Talks</title><body><nav><a href=/>Home</a></nav><main><div class=w><p>{Filler}</p></div><div class=w><p>{Filler} Sarn rejects the plan.</p></div>"
        + $"<div class=w><p><a href=/old><strong>{Linked}</strong></a></p></div><div class=w><p><a href=/other>Monitors on the table as talks in Orrin pause for a week</a></p></div>"
        + $"<div class=w><p>{Filler} Velia accepts it.</p></div><div class=w><p>{Filler} Norland is pleased.</p></div><p><a href=/more>{Linked} That is the end of the page and of nothing else.</a></p></main>";

    [Fact]
    public void A_paragraph_that_is_one_link_stays_in_the_article() =>
        Assert.Contains($"\n\n{Linked}\n\n", One(ReportFormat.Html, LinkedPage).Text, StringComparison.Ordinal);

    [Fact]
    public void Only_sentences_between_two_paragraphs_of_an_article_are_put_back_into_it()
    {
        var page = Parley.App.Sources.Markup.Dom.Parse(LinkedPage)!;
        Assert.Equal(
            $"{Filler} Sarn rejects the plan.\n\n{Linked}\n\n{Filler} Velia accepts it.",
            Parley.App.Sources.Pages.LinkedParagraphs.PutBack($"{Filler} Sarn rejects the plan.\n\n{Filler} Velia accepts it.", page));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_costs_a_json_feed_its_item_at_most()
    {
        var drafts = Found(ReportFormat.JsonFeed, Encoding.UTF8.GetBytes(
            "{\"\\ud800\": 1, \"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"\\udc00\", \"items\": [{\"content_text\": \"The talks began.\"}, {\"\\ud800\": 1, \"content_text\": \"They ended.\"}, {\"content_text\": \"\\ud800\"}]}"));
        Assert.Equal(["The talks began.", "They ended.", ""], drafts.Select(d => d.Text));
    }

    [Theory]
    [InlineData(ReportFormat.Feed, "<rss><channel>", "<item/>", "</channel></rss>")]
    [InlineData(ReportFormat.JsonFeed, "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[", "{},", "{}]}")]
    public void A_hundred_thousand_empty_items_are_one_with_a_count(ReportFormat format, string before, string item, string after)
    {
        var draft = One(format, before + string.Concat(Enumerable.Repeat(item, 100_000)) + after);
        Assert.Equal((1, ""), (draft.Item, draft.Text));
        Assert.InRange(draft.Others, 99_999, 100_000);
    }

    [Theory]
    [InlineData(ReportFormat.Feed, "<rss><channel>", "<a/>", "</channel></rss>")]
    [InlineData(ReportFormat.JsonFeed, "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[", "1,", "1]}")]
    public void A_feed_of_more_signs_than_any_has_is_refused(ReportFormat format, string before, string item, string after) =>
        Assert.Equal("R033", Of(format, Encoding.UTF8.GetBytes(before + string.Concat(Enumerable.Repeat(item, 2_000_001)) + after)).Match(d => "", p => p.Code));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void Two_byte_order_marks_are_none_of_the_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.Preamble, .. encoding.Preamble, .. encoding.GetBytes("title: Round three\npublished: 2031-03-04\n\nThe talks began.")];
        Assert.Equal(ReportFormat.Text, FormatSniffer.Of("", bytes));
        var draft = Assert.Single(Found(ReportFormat.Text, bytes));
        Assert.Equal(("Round three", new DateOnly(2031, 3, 4)), (draft.Title, draft.Published));
        Assert.Equal(ReportFormat.Html, FormatSniffer.Of("", [.. encoding.Preamble, .. encoding.Preamble, .. encoding.GetBytes("<!doctype html>")]));
    }

    private static Extracted One(ReportFormat format, string text) => Assert.Single(Found(format, Encoding.UTF8.GetBytes(text)));

    private static Seq<Extracted> Found(ReportFormat format, byte[] bytes) => Of(format, bytes).Match(d => d, p => throw new InvalidOperationException(p.Message));

    private static Extraction Of(ReportFormat format, byte[] bytes) => SourceFile.Read(format, bytes, new Given(new DateOnly(2031, 3, 4), null), PdfTests.InProcess);
}
