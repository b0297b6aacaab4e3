using Parley.App.Dossiers.Writers;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Dossiers;

public class DossierGoldenTests
{
    [Fact]
    public async Task Html_is_as_approved() => Golden.Matches(await HtmlDossier.WriteAsync(Compiled.Of(Geneva.All())), "Golden/geneva.html");

    [Fact]
    public void Markdown_is_as_approved() => Golden.Matches(MarkdownDossier.Write(Compiled.Of(Geneva.All())), "Golden/geneva.md");

    [Fact]
    public void Json_is_as_approved() => Golden.Matches(JsonDossier.Write(Compiled.Of(Geneva.All())), "Golden/geneva.json");

    [Fact]
    public async Task The_order_in_which_reports_are_named_changes_no_byte()
    {
        Seq<ReadingResult> backwards = [.. Geneva.All().Reverse()];
        Assert.Equal(await HtmlDossier.WriteAsync(Compiled.Of(Geneva.All())), await HtmlDossier.WriteAsync(Compiled.Of(backwards)));
        Assert.Equal(JsonDossier.Write(Compiled.Of(Geneva.All())), JsonDossier.Write(Compiled.Of(backwards)));
        Assert.Equal(MarkdownDossier.Write(Compiled.Of(Geneva.All())), MarkdownDossier.Write(Compiled.Of(backwards)));
    }
}
