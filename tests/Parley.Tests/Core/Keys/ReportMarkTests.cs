using Parley.Keys;

namespace Parley.Tests.Core.Keys;

public class ReportMarkTests
{
    private const string Text = "published: 2026-02-17\n\nKyiv rejects the plan.\n";

    public static TheoryData<string, Report> Others => new()
    {
        { "text", new(new("a"), Text + "\n", outlet: "Example Wire", published: new(2026, 2, 17)) },
        { "title", new(new("a"), Text, title: "A title", outlet: "Example Wire", published: new(2026, 2, 17)) },
        { "outlet", new(new("a"), Text, outlet: "Example Courier", published: new(2026, 2, 17)) },
        { "byline", new(new("a"), Text, outlet: "Example Wire", byline: "A writer", published: new(2026, 2, 17)) },
        { "day", new(new("a"), Text, outlet: "Example Wire", published: new(2026, 2, 18)) },
        { "address", new(new("a"), Text, outlet: "Example Wire", published: new(2026, 2, 17), url: "https://example.org/1") },
    };

    // The mark was worked out by hand, with sha256sum, from the description.
    [Fact]
    public void The_mark_is_the_one_worked_out_by_hand_whatever_the_id() =>
        Assert.Equal("cd4s9j5h", ReportMark.Of(new(new("b"), Text, outlet: "Example Wire", published: new(2026, 2, 17))));

    [Theory]
    [MemberData(nameof(Others))]
    public void Text_and_head_tell_reports_apart(string by, Report other)
    {
        Assert.NotEmpty(by);
        Assert.NotEqual("cd4s9j5h", ReportMark.Of(other));
    }

    [Fact]
    public void A_report_under_another_id_is_the_same_in_all_else()
    {
        var report = new Report(new("a"), Text, 23, "A title", "Example Wire", "A writer", new(2026, 2, 17), "https://example.org/1");
        Assert.Equal(new(new("b"), Text, 23, "A title", "Example Wire", "A writer", new(2026, 2, 17), "https://example.org/1"), report.As(new("b")));
    }
}
