using Parley.App.Dossier.Sections;
using Parley.App.Dossier.Writers;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Dossier;

public class DossierGoldenTests
{
    [Fact]
    public async Task Html_is_as_approved() => Golden.Matches(await HtmlBrief.WriteAsync(Briefing.Of(Geneva.All())), "Golden/geneva.html");

    [Fact]
    public void Markdown_is_as_approved() => Golden.Matches(MarkdownBrief.Write(Briefing.Of(Geneva.All())), "Golden/geneva.md");

    [Fact]
    public void Json_is_as_approved() => Golden.Matches(JsonBrief.Write(Briefing.Of(Geneva.All())), "Golden/geneva.json");

    [Fact]
    public async Task The_order_in_which_reports_are_named_changes_no_byte()
    {
        Seq<ReadingResult> backwards = [.. Geneva.All().Reverse()];
        Assert.Equal(await HtmlBrief.WriteAsync(Briefing.Of(Geneva.All())), await HtmlBrief.WriteAsync(Briefing.Of(backwards)));
        Assert.Equal(JsonBrief.Write(Briefing.Of(Geneva.All())), JsonBrief.Write(Briefing.Of(backwards)));
        Assert.Equal(MarkdownBrief.Write(Briefing.Of(Geneva.All())), MarkdownBrief.Write(Briefing.Of(backwards)));
    }
}
