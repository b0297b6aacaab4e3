using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims;

/// <summary>Where names begin and end, and which short names are whose.</summary>
public class WholeNameTests
{
    [Theory]
    [InlineData("Jean-Luc Morel, the peacekeeping chief of the African Union, met Sudan's foreign minister in Khartoum.", "Jean-Luc Morel")]
    [InlineData("Foreign Minister Marie-Claire Dubois said Chad rejects the plan.", "Marie-Claire Dubois")]
    [InlineData("Abdul-Rahman Nasser, the Iraqi envoy, rejected the plan.", "Abdul-Rahman Nasser")]
    [InlineData("South Korean envoy Lee Jae-in said Seoul rejects the plan.", "Lee Jae-in")]
    [InlineData("Korean negotiator Choi Sun-hee met reporters.", "Choi Sun-hee")]
    [InlineData("Thomas A. Whitfield Jr., the envoy of Canada, said Canada supports the plan.", "Thomas A. Whitfield Jr.")]
    [InlineData("Robert Hale III, the envoy of Canada, said Canada supports the plan.", "Robert Hale III")]
    [InlineData("Nur al-Din Karam, the rebels' envoy, rejected the plan.", "Nur al-Din Karam")]
    [InlineData("Aoife O'Neill-Burke, the UN mediator, rejected the plan.", "Aoife O'Neill-Burke")]
    [InlineData("Sudanese envoy Amir Hassan said Sudan rejects the plan.", "Amir Hassan")]
    [InlineData("Malian negotiator Sultan Keita said Mali rejects the plan.", "Sultan Keita")]
    [InlineData("Prince Fahad Bin Saleh of Oman rejected the plan.", "Fahad Bin Saleh")]
    [InlineData("Gen. Pavel Orlov rejected the plan.", "Pavel Orlov")]
    public void A_name_is_whole(string text, string name) => Assert.Equal([name], Named(Read(text), EntityType.Person));

    [Theory]
    [InlineData("A Seoul-based envoy met Hamas-led forces near Gaza.")]
    [InlineData("The Moscow-Kyiv talks and the New York-area meetings ended.")]
    public void Words_joined_by_hyphens_are_no_persons(string text) => Assert.Empty(Named(Read(text), EntityType.Person));

    [Fact]
    public void A_surname_alone_is_the_person_with_junior_behind_it()
    {
        var read = Read("Thomas A. Whitfield Jr., the envoy of Canada, said Canada supports the plan. Whitfield said Canada rejects the draft.");
        Assert.All(read.All<Matter.Position>(), p => Assert.Equal("Thomas A. Whitfield Jr.", read.Chain(p.Claim)));
    }

    [Theory]
    [InlineData("Bosnia and Herzegovina rejects the plan.", "Bosnia and Herzegovina")]
    [InlineData("Trinidad and Tobago backs the draft.", "Trinidad and Tobago")]
    [InlineData("Antigua and Barbuda supports the plan.", "Antigua and Barbuda")]
    [InlineData("The plan was rejected by Bosnia and Herzegovina.", "Bosnia and Herzegovina")]
    public void A_state_with_and_in_its_name_is_one(string text, string state)
    {
        var read = Read(text);
        Assert.Equal(state, read.Name(read.Only<Matter.Position>().Matter.Holder));
    }

    [Theory]
    [InlineData("Bosnia and Herzegovina and Serbia rejected the plan.", "Bosnia and Herzegovina, Serbia")]
    [InlineData("North and South Yemen rejected the plan.", "North Yemen, South Yemen")]
    [InlineData("South and North Korea rejected the plan.", "South Korea, North Korea")]
    [InlineData("Bosnia and Serbia rejected the plan.", "Bosnia and Herzegovina, Serbia")]
    [InlineData("North Korea and South Sudan rejected the plan.", "North Korea, South Sudan")]
    public void Two_states_are_two(string text, string states)
    {
        var read = Read(text);
        Assert.Equal(states, string.Join(", ", read.All<Matter.Position>().Select(p => read.Name(p.Matter.Holder))));
    }

    [Theory]
    [InlineData("The Highland Workers' Party (HWP) rejected the plan. The HWP demanded guarantees.", "Highland Workers' Party")]
    [InlineData("The Highland Workers’ Party (HWP) rejected the plan. The HWP demanded guarantees.", "Highland Workers’ Party")]
    [InlineData("The rebel group May 3 Movement (M3) rejected the plan. M3 demanded guarantees.", "May 3 Movement")]
    [InlineData("The 19 April Movement (M19) rejected the plan. M19 demanded guarantees.", "19 April Movement")]
    [InlineData("The Lake Peoples' Liberation Army (LPLA) rejected the plan. The LPLA demanded guarantees.", "Lake Peoples' Liberation Army")]
    public void A_movement_and_its_short_name_in_brackets_are_one(string text, string name)
    {
        var read = Read(text);
        Assert.Equal([name, name], read.All<Matter.Position>().Select(p => read.Name(p.Matter.Holder)));
        Assert.Equal([name], Named(read, EntityType.Party));
        Assert.Empty(Named(read, EntityType.Place));
    }

    [Theory]
    [InlineData("UN commissioner Laura French gave a grim picture. French rejected the plan.", "Laura French")]
    [InlineData("Defence Minister Peter London met reporters. London rejected the plan.", "Peter London")]
    [InlineData("Michael Jordan, the envoy, met reporters. Jordan rejected the plan.", "Michael Jordan")]
    [InlineData("Envoy Thomas Holland met reporters. Holland rejected the plan.", "Thomas Holland")]
    public void A_surname_that_is_a_state_too_is_the_person_once_named(string text, string person)
    {
        var read = Read(text);
        Assert.Equal(person, read.Name(read.Only<Matter.Position>().Matter.Holder));
    }

    [Theory]
    [InlineData("UN commissioner Laura French met reporters. French officials rejected the plan.", "France")]
    [InlineData("Jordan rejected the plan. Michael Jordan, the envoy, met reporters.", "Jordan")]
    [InlineData("Chad rejected the plan.", "Chad")]
    public void It_is_the_state_before_and_as_an_adjective(string text, string state)
    {
        var read = Read(text);
        Assert.Equal(state, read.Name(read.Only<Matter.Position>().Matter.Holder));
    }

    [Theory]
    [InlineData("Rebels met at the border town of Dali on Monday.", "Dali")]
    [InlineData("Speaking in Bukavu on Friday, the minister rejected the plan.", "Bukavu")]
    [InlineData("At a rally in Lamu, the capital of the coast, the minister rejected the plan.", "Lamu")]
    public void A_town_is_no_person(string text, string town)
    {
        var read = Read(text);
        Assert.Empty(Named(read, EntityType.Person));
        Assert.Contains(town, Named(read, EntityType.Place));
    }

    [Fact]
    public void Whoever_is_trusted_in_is_no_town() => Assert.Equal(["Lund"], Named(Read("Trust in Lund is low, Lund said."), EntityType.Person));

    [Fact]
    public void An_office_of_a_body_is_no_body_of_its_own() =>
        Assert.Equal(["United Nations"], Named(Read("The UN secretary-general's envoy arrived on Thursday."), EntityType.Organization));

    private static IEnumerable<string> Named(Understood read, EntityType type) => read.Result.Entities.Where(e => e.Type == type).Select(e => e.Name);

    [Theory]
    [InlineData("Lotte van der Meer, the Dutch envoy, left.", "Lotte van der Meer")]
    [InlineData("Envoy Pedro Ruiz y Prado left.", "Pedro Ruiz y Prado")]
    [InlineData("They met Elena Ruiz y Prado, a Peruvian lawyer, in Lima.", "Elena Ruiz y Prado")]
    [InlineData("Jan de la Fosse e Silva stayed at home.", "Jan de la Fosse e Silva")]
    public void A_name_goes_on_over_small_words(string text, string name) => Assert.Equal([name], Named(Read(text), EntityType.Person));

    [Fact]
    public void A_small_word_between_places_makes_no_person() => Assert.DoesNotContain(Named(Read("Envoys met in Castilla y Leon on Monday."), EntityType.Person), n => n.Contains("Leon", StringComparison.Ordinal));

    [Theory]
    [InlineData("Sir Paul Hark met Paul Innes in Oslo. Sir Paul said the road was long.", "Paul Hark")]
    [InlineData("King Oren Tal received Oren Vey. King Oren said the road was long.", "Oren Tal")]
    [InlineData("Dame Laura Venn and Laura Stroud left. Dame Laura said the road was long.", "Laura Venn")]
    [InlineData("Envoy Karim Dosso met Amina Sall. Karim said the road was long.", "Karim Dosso")]
    [InlineData("Envoy Karim Dosso met minister Karim Sall. Karim said the road was long.", "Karim")]
    public void A_given_name_is_of_whoever_was_introduced_so_or_of_nobody_where_two_have_it(string text, string speaker)
    {
        var read = Read(text);
        Assert.Equal(speaker, read.Name(read.Only<Matter.Statement>().Matter.Speaker));
    }
}
