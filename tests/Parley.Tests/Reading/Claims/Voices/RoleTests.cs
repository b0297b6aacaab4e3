using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Voices;

/// <summary>Who someone is.</summary>
public class RoleTests
{
    [Theory]
    [InlineData("Mara Vell, the foreign minister of Norway, spoke first.", "Mara Vell", "foreign minister", "Norway")]
    [InlineData("Turkey's deputy foreign minister, Selim Aktan, opened the session.", "Selim Aktan", "deputy foreign minister", "Turkey")]
    [InlineData("Kenyan President Daniel Otieno will host the talks in Nairobi.", "Daniel Otieno", "President", "Kenya")]
    [InlineData("UN envoy Peter Lindqvist said the guns had fallen silent.", "Peter Lindqvist", "envoy", "United Nations")]
    [InlineData("Tomas Ribeiro is the chief negotiator of the Kessari Liberation Front.", "Tomas Ribeiro", "chief negotiator", "Kessari Liberation Front")]
    [InlineData("The rebels' leader, Josef Okot, refused to sign.", "Josef Okot", "leader", "The rebels")]
    [InlineData("Turkish Foreign Minister Selim Aktan arrived on Monday.", "Selim Aktan", "Foreign Minister", "Turkey")]
    [InlineData("Idris Kano, a spokesman for the Front, said the guns had fallen silent.", "Idris Kano", "spokesman", "Front")]
    public void Tells_office_and_side(string text, string person, string title, string of)
    {
        var read = Read(text);
        var role = read.Only<Matter.Role>();
        Assert.Equal(person, read.Name(role.Matter.Person));
        Assert.Contains(title, role.Matter.Title.Quote, StringComparison.Ordinal);
        Assert.Equal(of, read.Name(role.Matter.Of));
    }

    [Theory]
    [InlineData("Foreign Minister Ilse Brandt met the envoys on Tuesday.", "Ilse Brandt", "Foreign Minister")]
    [InlineData("President Pavel Orlov rejected the plan.", "Pavel Orlov", "President")]
    [InlineData("Anna Petrov, the foreign minister, backed the plan.", "Anna Petrov", "foreign minister")]
    public void Says_no_side_where_the_report_gives_none(string text, string person, string title)
    {
        var read = Read(text);
        var role = read.Only<Matter.Role>();
        Assert.Equal(person, read.Name(role.Matter.Person));
        Assert.Contains(title, role.Matter.Title.Quote, StringComparison.Ordinal);
        Assert.Null(role.Matter.Of);
    }

    [Theory]
    [InlineData("Mara Vell rejected the proposal.")]
    [InlineData("Mr Okot rejected the proposal.")]
    [InlineData("A minister rejected the proposal.")]
    [InlineData("The foreign minister rejected the proposal.")]
    public void Says_none_of_people_without_title_and_titles_without_person(string text) => Read(text).HasNo<Matter.Role>();

    [Fact]
    public void A_former_office_has_ended()
    {
        var role = Read("Former Prime Minister Olga Marin spoke first.").Only<Matter.Role>();
        Assert.Equal(Status.Ended, role.Claim.Status);
    }

    [Fact]
    public void An_apposition_is_vouched_for_by_the_report_itself()
    {
        var read = Read("Selim Aktan said Mara Vell, the foreign minister of Norway, had rejected the plan.");
        Assert.Empty(read.Only<Matter.Role>().Claim.Attribution);
    }
}
