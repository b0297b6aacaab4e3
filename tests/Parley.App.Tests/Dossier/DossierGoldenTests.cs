using Parley.App.Dossier.Sections;
using Parley.App.Dossier.Writers;
using Parley.Tests.Collation;

namespace Parley.Tests.App.Dossier;

public class DossierGoldenTests
{
    [Fact]
    public async Task Html_is_as_approved() => Golden.Matches(await HtmlBrief.WriteAsync(Briefing.Of(Geneva.All())), "Golden/geneva.html");
}
