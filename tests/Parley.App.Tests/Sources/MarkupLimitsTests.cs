using System.Text;
using Parley.App.Sources;
using Parley.App.Sources.Extracts;
using Parley.App.Sources.Markup;
using Parley.Reading.Reports;
using Parley.Tests.App.Sources.Pdf;

namespace Parley.Tests.App.Sources;

/// <summary>Markup that would cost a parser hours is told from that of pages before any parser sees it.</summary>
public class MarkupLimitsTests
{
    private static readonly Dictionary<string, Func<string>> Traps = new(StringComparer.Ordinal)
    {
        ["deep divisions"] = () => Many("<div>", 300_000),
        ["open formatting in every paragraph"] = () => Many("<b><i><a href=x><p>", 50_000),
        ["formatting of different sizes"] = () => string.Concat(Enumerable.Range(0, 300).Select(i => $"<font size={i}>")) + Many("<p>x", 40_000),
        ["tables in tables"] = () => Many("<table><tr><td>", 20_000),
        ["paragraphs without end"] = () => Many("<p>a", 300_000),
        ["closing tags alone"] = () => Many("</p>", 300_000),
        ["comments alone"] = () => Many("<!---->", 300_000),
        ["signs that begin no tag"] = () => Many("<", 300_000),
        ["signs and numbers"] = () => Many("<1 ", 300_000),
        ["instructions alone"] = () => Many("<?x>", 300_000),
        ["closing tags hidden in comments"] = () => Many("<div><!--</div>-->", 2_000),
        ["closing tags hidden in scripts"] = () => Many("<div><script></div></script>", 2_000),
        ["closing tags hidden in attributes"] = () => Many("<div><img alt='</div>'>", 2_000),
        ["attributes without end"] = () => "<p " + Many("a b=1 c='2' ", 100_000) + ">x",
        ["bodies with more attributes each"] = () => string.Concat(Enumerable.Range(0, 200).Select(i => $"<body a{i}=1>")),
        ["more characters than any page"] = () => "<p>" + new string('x', MarkupLimits.MaxLength),
    };

    public static TheoryData<string> Names => [.. Traps.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Markup_made_to_cost_hours_is_refused(string name) =>
        Assert.Equal("R033", SourceFile.Read(ReportFormat.Html, Encoding.UTF8.GetBytes(Traps[name]()), Given.Nothing, PdfTests.InProcess).Match(d => "", p => p.Code));

    [Theory]
    [InlineData("[", 1_000_000)]
    [InlineData("[a](", 250_000)]
    [InlineData("![a](b", 170_000)]
    [InlineData("[a]: b\n", 140_000)]
    [InlineData("[^1]: a\n", 120_000)]
    [InlineData("a\n=\n", 250_000)]
    [InlineData("> a\n> -\n", 120_000)]
    [InlineData("- ", 120_000, "x")]
    [InlineData("12) * ", 60_000, "x")]
    public void Markdown_made_to_cost_hours_is_refused(string piece, int times, string end = "") =>
        Assert.Equal("R033", SourceFile.Read(ReportFormat.Markdown, Encoding.UTF8.GetBytes("The talks began.\n\n" + Many(piece, times) + end), Given.Nothing, PdfTests.InProcess).Match(d => "", p => p.Code));

    [Fact]
    public void A_report_in_Markdown_with_hundreds_of_links_and_headings_is_read() =>
        Assert.NotEmpty(SourceFile.Read(ReportFormat.Markdown, Encoding.UTF8.GetBytes(Many("Talks\n-----\n\nThe [talks](http://a.example) began[^1].\n\n", 800) + "[^1]: Wire"), Given.Nothing, PdfTests.InProcess)
            .Match(d => d.Single().Text, p => ""));

    [Theory]
    [InlineData("- * 1. > + ")]
    [InlineData("12 > 3) ")]
    [InlineData("* * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * *\n")]
    public void Marks_of_lists_in_lists_and_rules_across_the_page_are_no_trap(string marks)
    {
        var talks = string.Concat(marks, "The talks began.");
        Assert.Contains("talks", SourceFile.Read(ReportFormat.Markdown, Encoding.UTF8.GetBytes(talks), Given.Nothing, PdfTests.InProcess).Match(d => d.Single().Text, p => p.Code), StringComparison.Ordinal);
    }

    [Fact]
    public void More_marks_of_lists_than_the_limit_are_too_many_whatever_stands_behind()
    {
        Assert.True(MarkdownLimits.Allow(Many("- ", MarkdownLimits.MaxMarks) + "x"));
        Assert.False(MarkdownLimits.Allow(Many("- ", MarkdownLimits.MaxMarks + 1) + "x"));
        Assert.True(MarkdownLimits.Allow(Many("- ", 120_000)));
    }

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<b>", "</b>")]
    [InlineData("<DIV CLASS=a>", "</Div >")]
    public void Elements_may_nest_as_deep_as_the_limit_and_no_deeper(string open, string close)
    {
        Assert.True(MarkupLimits.Allow(Many(open, MarkupLimits.MaxDepth) + "x" + Many(close, MarkupLimits.MaxDepth)));
        Assert.False(MarkupLimits.Allow(Many(open, MarkupLimits.MaxDepth + 1) + "x" + Many(close, MarkupLimits.MaxDepth + 1)));
    }

    [Theory]
    [InlineData("<div>x</div>")]
    [InlineData("<p>x")]
    [InlineData("<li><a href='a>b'>x</a>")]
    [InlineData("<script>if (a < b) document.write('<div><div>');</script>")]
    [InlineData("<style>a>b{}</style>")]
    [InlineData("<!-- <div> -->")]
    [InlineData("<img src=x alt=\"a > b\" hidden>")]
    public void Any_number_of_good_pieces_up_to_the_limit_of_tags_is_let_through(string piece) => Assert.True(MarkupLimits.Allow(Many(piece, 5_000)));

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<a")]
    [InlineData("<a ")]
    [InlineData("<a b")]
    [InlineData("<a b=")]
    [InlineData("<a b='")]
    [InlineData("<a =")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<title><b></titl")]
    [InlineData("1 < 2 and 3 > 2")]
    public void What_ends_in_the_midst_of_a_tag_is_let_through(string markup) => Assert.True(MarkupLimits.Allow(markup));

    [Fact]
    public void A_list_of_more_things_than_an_article_has_is_read_all_the_same()
    {
        var page = "<html><body>" + Many("<div>The parties met again on Tuesday, mediators said.</div>", 12_000);
        var text = SourceFile.Read(ReportFormat.Html, Encoding.UTF8.GetBytes(page), Given.Nothing, PdfTests.InProcess).Match(d => d.Single().Text, p => p.Code);
        Assert.Equal(12_000, text.Split("\n\n").Length);
    }

    private static string Many(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
}
