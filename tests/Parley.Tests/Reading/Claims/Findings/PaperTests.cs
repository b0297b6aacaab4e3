using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Findings;

/// <summary>Statements, messages and communiques that do the speaking: whoever issued them speaks.</summary>
public class PaperTests
{
    [Theory]
    [InlineData("The Salo Front said in a statement on Monday that the talks had failed. The statement demanded the release of all prisoners.", "Salo Front", "the release of all prisoners")]
    [InlineData("The African Union released a communique on Monday. The communique called for an immediate truce.", "African Union", "an immediate truce")]
    [InlineData("A statement by the Salo Front called for a truce.", "Salo Front", "a truce")]
    public void Whoever_issued_it_holds_what_it_asks(string text, string holder, string content) => Read(text).HasPosition(holder, Stance.Demands, content);

    [Fact]
    public void A_joint_statement_is_of_nobody_alone()
    {
        var read = Read("Chad and Niger issued a joint statement on Monday. The statement called for a truce.");
        Assert.DoesNotContain(read.All<Matter.Position>(), p => p.Matter.Holder.Entity is not null);
    }

    [Theory]
    [InlineData("Chad and Niger held talks on Friday, officials said.\n\n“This meeting showed our wish for peace,” according to a statement issued by the Salo Front.", "Salo Front")]
    [InlineData("Chad and Niger held talks on Friday, officials said.\n\n“This meeting showed our wish for peace,” according to a message released by the Salo Front.", "Salo Front")]
    public void A_quotation_with_its_source_behind_it_is_of_nobody_before(string text, string speaker)
    {
        var read = Read(text);
        var said = read.Only<Matter.Statement>();
        Assert.Equal(speaker, read.Name(said.Matter.Speaker));
        Assert.Equal(speaker, read.Chain(said.Claim));
    }

    [Fact]
    public void Who_has_seen_a_paper_did_not_write_it() =>
        Assert.DoesNotContain("Goma News", Chain("The talks had failed, a document seen by Goma News said."), StringComparison.Ordinal);

    [Fact]
    public void What_one_source_says_another_reports() =>
        Assert.Equal("the ministry < Reuters", Chain("According to the ministry, the talks had failed, Reuters reported."));

    [Theory]
    [InlineData("The Xinhua news agency quoted the adviser, Karim Dosso, as urging calm, adding that the truce would hold until June.", "Karim Dosso")]
    [InlineData("“The forum keeps calm,” Karim Dosso was quoted as saying.", "Karim Dosso")]
    public void Who_is_quoted_speaks(string text, string speaker)
    {
        var read = Read(text);
        Assert.Equal(speaker, read.Name(read.Only<Matter.Statement>().Matter.Speaker));
    }

    [Fact]
    public void Those_who_say_something_are_only_described() =>
        Assert.DoesNotContain(Read("Omar Tijani denied that Chad had agreed to free those who claim that they are soldiers.").All<Matter.Statement>(), s => s.Matter.Speaker.Text == "those");

    [Theory]
    [InlineData("The Salo Front said on Monday it would not attend the talks.")]
    [InlineData("The Salo Front told reporters on Monday it would not attend the talks.")]
    public void A_day_between_the_verb_and_its_clause_is_the_day_of_saying(string text)
    {
        var claim = Read(text).Only<Matter.Position>().Claim;
        Assert.Null(claim.When);
        Assert.Equal("2026-03-09", Days(Assert.Single(claim.Attribution).On));
    }

    [Fact]
    public void An_adviser_behind_the_town_speaks_and_not_where_he_works()
    {
        var read = Read("Negotiators of Chad may meet next week in Bangkok, a senior adviser at the Lakes Institute said Monday.");
        Assert.Contains("a senior adviser at the Lakes Institute", read.Result.Claims.SelectMany(c => c.Attribution).Select(l => l.Source.Text));
    }

    private static string Chain(string text)
    {
        var read = Read(text);
        return read.Chain(read.Only<Matter.Statement>().Claim);
    }
}
