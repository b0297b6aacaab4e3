using CsCheck;
using Parley.Reading.Reports;

namespace Parley.Tests.Reading.Reports;

public class ReportTextTests
{
    private static readonly ReportId Id = new("r");

    [Fact]
    public void Reads_the_header_and_leaves_the_text_as_it_is()
    {
        const string Text = "title: Round three\noutlet: Example Wire\nbyline: A. Writer\npublished: 2026-02-17\nurl: https://example.org/3\nlicence: CC BY 4.0\n\nTalks began.\n";
        var (report, problems) = ReportText.Parse(Id, Text);
        Assert.Equal(Text, report.Text);
        Assert.Equal("Talks began.\n", report.Text[report.BodyStart..]);
        Assert.Equal(("Round three", "Example Wire", "A. Writer", "https://example.org/3"), (report.Title, report.Outlet, report.Byline, report.Url));
        Assert.Equal(new DateOnly(2026, 2, 17), report.Published);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("Talks: a new round\n\nBody.")]
    [InlineData("GENEVA: talks\ntitle: late\n\nBody.")]
    [InlineData("note: the talks began\n\nBody.")]
    [InlineData("\ntitle: after a blank line\n\nBody.")]
    [InlineData("Body alone.")]
    [InlineData(": no key\n\nBody.")]
    public void A_text_without_header_is_body_from_its_first_character(string text)
    {
        var (report, _) = ReportText.Parse(Id, text);
        Assert.Equal(0, report.BodyStart);
        Assert.Null(report.Title);
    }

    [Theory]
    [InlineData("title: A\n\nBody.")]
    [InlineData("title: A\r\n\r\nBody.")]
    [InlineData("title: A\r\rBody.")]
    [InlineData("title: A\n  \t \nBody.")]
    [InlineData("Title: A\nBody.")]
    [InlineData("TITLE:A\n\nBody.")]
    [InlineData("source-id: 5\ntitle:  A  \n\nBody.")]
    public void The_body_begins_after_the_header_however_lines_end(string text)
    {
        var (report, _) = ReportText.Parse(Id, text);
        Assert.Equal("Body.", report.Text[report.BodyStart..]);
        Assert.Equal("A", report.Title);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("Unknown")]
    [InlineData("none")]
    [InlineData("n/a")]
    [InlineData("-")]
    [InlineData("")]
    [InlineData("unknown [the page had none]")]
    public void Words_for_not_known_are_nothing(string value)
    {
        var (report, problems) = ReportText.Parse(Id, $"title: {value}\noutlet: {value}\nbyline: {value}\nurl: {value}\npublished: {value}\n\nBody.");
        Assert.Equal((null, null, null, null, null), (report.Title, report.Outlet, report.Byline, report.Url, report.Published));
        Assert.Equal(["R009"], problems.Select(p => p.Code));
    }

    [Theory]
    [InlineData("2026-02-17T23:30:00-08:00")]
    [InlineData("2026-02-17T09:30Z")]
    public void A_time_after_the_day_of_publication_is_passed_over(string value) =>
        Assert.Equal(new DateOnly(2026, 2, 17), ReportText.Parse(Id, $"published: {value}\n\nBody.").Report.Published);

    [Theory]
    [InlineData("17 February 2026")]
    [InlineData("2026-02-30")]
    [InlineData("17/02/2026")]
    [InlineData("2026-2-17")]
    public void A_day_of_another_form_is_a_problem_at_its_line(string value)
    {
        var text = $"title: A\npublished: {value}\n\nBody.";
        var (report, problems) = ReportText.Parse(Id, text);
        Assert.Null(report.Published);
        var problem = Assert.Single(problems);
        Assert.Equal("R010", problem.Code);
        Assert.Equal($"published: {value}", text.Substring(problem.Start, problem.Length));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("example.org/3")]
    [InlineData("https://example.org/3 (archived)")]
    public void An_address_that_is_none_of_the_web_is_left_out_with_a_problem(string url)
    {
        var (report, problems) = ReportText.Parse(Id, $"published: 2026-02-17\nurl: {url}\n\nBody.");
        Assert.Null(report.Url);
        Assert.Equal(["R011"], problems.Select(p => p.Code));
    }

    [Fact]
    public void Of_a_key_given_twice_the_first_counts()
    {
        var (report, problems) = ReportText.Parse(Id, "title: A\ntitle: B\npublished: 2026-02-17\n\nBody.");
        Assert.Equal("A", report.Title);
        Assert.Equal(("R012", 9, 8), problems.Select(p => (p.Code, p.Start, p.Length)).Single());
    }

    [Fact]
    public void What_the_caller_knows_takes_the_place_of_the_header()
    {
        var (report, problems) = ReportText.Parse(Id, "outlet: A\npublished: Tuesday\n\nBody.", new DateOnly(2026, 2, 18), "B");
        Assert.Equal((new DateOnly(2026, 2, 18), "B"), (report.Published, report.Outlet));
        Assert.Empty(problems);
    }

    [Fact]
    public void A_file_of_header_lines_alone_has_an_empty_body()
    {
        var (report, _) = ReportText.Parse(Id, "title: A\noutlet: B");
        Assert.Equal(report.Text.Length, report.BodyStart);
        Assert.Equal("R005", ReportCheck.Refusal(report)?.Code);
    }

    [Fact]
    public void Any_text_is_kept_whole_and_its_problems_lie_within_it() =>
        Gen.OneOf("title:", "published: ", "url: ", ": ", "\n", "\r\n", "\r", " ", "x", "2026-02-17", "[", "]", "\uD83D", "“").Array[0, 30]
            .Select(parts => string.Concat(parts))
            .Sample(text =>
            {
                var (report, problems) = ReportText.Parse(Id, text);
                return report.Text == text && report.BodyStart <= text.Length
                    && problems.All(p => p.Start >= 0 && p.Length >= 0 && p.Start + p.Length <= text.Length);
            });
}
