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
    public void An_office_with_its_title_is_no_part_of_a_name()
    {
        var read = Read("Federal Councillor Anna Reed met Omar Bello on Monday.");
        Assert.Equal(EntityType.Person, read.Entity("Anna Reed").Type);
    }

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

    [Theory]
    [InlineData("Secretary of State Anna Holm rejected the plan.", "Secretary of State", null)]
    [InlineData("U.S. Secretary of State Anna Holm rejected the plan.", "Secretary of State", "United States")]
    [InlineData("Anna Holm, deputy secretary of state, rejected the plan.", "deputy secretary of state", null)]
    [InlineData("Anna Holm, the Danish minister for foreign affairs, rejected the plan.", "minister for foreign affairs", "Denmark")]
    [InlineData("Danish Minister of Defence Anna Holm rejected the plan.", "Minister of Defence", "Denmark")]
    [InlineData("Anna Holm, who is Denmark's chief negotiator, rejected the plan.", "chief negotiator", "Denmark")]
    [InlineData("Anna Holm (Denmark's foreign minister) rejected the plan.", "foreign minister", "Denmark")]
    [InlineData("The Acting Special Representative, Anna Holm, rejected the plan.", "Acting Special Representative", null)]
    [InlineData("\"We are ready,\" Rear Admiral Anna Holm said.", "Rear Admiral", null)]
    [InlineData("Anna Holm, chairwoman of the Committee for National Dialogue, rejected the plan.", "chairwoman of the Committee for National Dialogue", "Committee for National Dialogue")]
    [InlineData("The leader of the Northern Front, Anna Holm, rejected the plan.", "leader of the Northern Front", "Northern Front")]
    [InlineData("Deputy Front spokeswoman Anna Holm rejected the plan.", "Deputy Front spokeswoman", "Front")]
    [InlineData("Lt. Gen. Anna Holm rejected the plan.", "Lt. Gen.", null)]
    [InlineData("Anna Holm, chief of Danish military intelligence, rejected the plan.", "chief of Danish military intelligence", "Denmark")]
    [InlineData("An aide to President Anna Holm rejected the plan.", "President", null)]
    [InlineData("Anna Holm, the Danish president's special envoy, rejected the plan.", "special envoy", "Denmark")]
    [InlineData("Danish Defence chief Gen. Anna Holm rejected the plan.", "Defence chief", "Denmark")]
    [InlineData("United Nations Special Envoy for Yemen Anna Holm rejected the plan.", "Special Envoy for Yemen", "United Nations")]
    [InlineData("Danish Foreign Minister Sheikh Anna Holm rejected the plan.", "Foreign Minister", "Denmark")]
    public void A_title_is_whole_and_of_a_side_only_where_one_is_named(string text, string title, string? of)
    {
        var read = Read(text);
        var role = read.Only<Matter.Role>();
        Assert.Equal("Anna Holm", read.Name(role.Matter.Person));
        Assert.Equal(title, role.Matter.Title.Quote);
        Assert.Equal(of, read.Name(role.Matter.Of));
    }

    [Theory]
    [InlineData("Former Chadian President Idris Bello rejected the plan.")]
    [InlineData("The former president of Chad, Idris Bello, rejected the plan.")]
    [InlineData("Idris Bello, a former Chadian minister, rejected the plan.")]
    [InlineData("Then-President Idris Bello rejected the plan.")]
    public void An_office_held_no_more_has_ended_wherever_the_word_stands(string text) => Assert.Equal(Status.Ended, Read(text).Only<Matter.Role>().Claim.Status);

    [Theory]
    [InlineData("Acting Chadian President Idris Bello rejected the plan.")]
    [InlineData("Idris Bello, the deputy Chadian minister, rejected the plan.")]
    public void An_acting_or_deputy_office_is_held(string text) => Assert.Equal(Status.Asserted, Read(text).Only<Matter.Role>().Claim.Status);

    [Theory]
    [InlineData("The teams are headed by Chad's Foreign Minister Idris Bello and Omar Tijani, the Nigerien special envoy.", "Idris Bello: Foreign Minister, Omar Tijani: special envoy")]
    [InlineData("Idris Bello and Omar Tijani, the Nigerien special envoy, met in Rome.", "Omar Tijani: special envoy")]
    [InlineData("Foreign Minister Idris Bello met his Nigerien counterpart, Omar Tijani, in Rome.", "Idris Bello: Foreign Minister, Omar Tijani: Foreign Minister")]
    [InlineData("Omar Tijani, his Nigerien counterpart, arrived on Monday.", "")]
    [InlineData("Chadian President Idris Bello spoke first. President Bello rejected the plan.", "Idris Bello: President")]
    [InlineData("Idris Bello, Chadian prime minister and minister of foreign affairs, rejected the plan.", "Idris Bello: prime minister, Idris Bello: minister of foreign affairs")]
    [InlineData("Idris Bello is the first leader to reject the plan.", "")]
    public void Each_has_the_offices_that_are_said_of_him(string text, string offices)
    {
        var read = Read(text);
        Assert.Equal(offices, string.Join(", ", read.All<Matter.Role>().Select(r => $"{read.Name(r.Matter.Person)}: {r.Matter.Title.Quote}")));
    }

    [Theory]
    [InlineData("Omar Tijani, the Nigerien chairman of the Alliance of Small Lake States, met reporters.", "chairman of the Alliance of Small Lake States", "Alliance of Small Lake States")]
    [InlineData("Omar Tijani, the Nigerien head of the Lake Liberation Front, met reporters.", "head of the Lake Liberation Front", "Lake Liberation Front")]
    [InlineData("Omar Tijani, the Nigerien ambassador to Chad, met reporters.", "ambassador to Chad", "Niger")]
    [InlineData("Omar Tijani, the Nigerien minister of foreign affairs, met reporters.", "minister of foreign affairs", "Niger")]
    [InlineData("The Lake Liberation Front said that its head, Omar Tijani, joined the talks.", "head", "Lake Liberation Front")]
    [InlineData("Omar Tijani, special representative of the UN Secretary-General, met reporters.", "special representative of the UN Secretary-General", "United Nations")]
    public void Is_of_the_body_that_the_office_names(string text, string title, string of)
    {
        var read = Read(text);
        var role = read.Only<Matter.Role>();
        Assert.Equal(title, role.Matter.Title.Quote);
        Assert.Equal(of, read.Name(role.Matter.Of));
    }

    [Fact]
    public void A_verb_is_no_part_of_a_title() => Assert.Equal("president", Read("It came a day before Idris Bello was inaugurated president.").Only<Matter.Role>().Matter.Title.Quote);

    [Fact]
    public void Nobody_is_the_office_of_a_pronoun_that_means_nobody() => Assert.Null(Read("Its head, Omar Tijani, joined the talks.").Only<Matter.Role>().Matter.Of);

    [Fact]
    public void A_group_before_the_word_before_the_office_is_whose_it_is()
    {
        var read = Read("Red Front guerrilla leader Antonio Mbeki spoke. The Red Front was silent.");
        Assert.Contains(read.All<Matter.Role>(), r => r.Matter.Title.Quote == "guerrilla leader" && read.Name(r.Matter.Of) == "Red Front");
    }

    [Theory]
    [InlineData("South African President Josef Okot is hosting the talks.", "South African President Josef Okot")]
    [InlineData("Ivory Coast's president, Idris Bello, stayed at home.", "Ivory Coast's president, Idris Bello")]
    [InlineData("Northern Ireland Secretary Karl Brandt will make a statement.", "Northern Ireland Secretary Karl Brandt")]
    public void The_passage_begins_with_the_whole_name_of_the_side(string text, string passage) => Assert.Equal(passage, Assert.Single(Read(text).Only<Matter.Role>().Claim.Passages).Quote);

    [Fact]
    public void In_a_list_of_persons_the_office_is_of_the_one_before_it()
    {
        var read = Read("At the table were Mr. Omar Salih, the foreign minister of Chad, Mr. Jean Kasa, the foreign minister of Niger, and Mr. Tom Adu, Kenya's envoy.");
        Assert.Equal(["Omar Salih Chad", "Jean Kasa Niger", "Tom Adu Kenya"], read.All<Matter.Role>().Select(r => $"{read.Name(r.Matter.Person)} {read.Name(r.Matter.Of)}"));
    }

    [Theory]
    [InlineData("On Monday a mediator in the talks, Omar Salih, said that the sides were close.", "mediator")]
    [InlineData("Omar Salih, Chad's Deputy Fisheries Minister, spoke to the press.", "Deputy Fisheries Minister")]
    public void A_title_is_all_its_words_and_no_others(string text, string title) => Assert.Equal(title, Read(text).Only<Matter.Role>().Matter.Title.Quote);

    [Fact]
    public void A_rank_is_not_that_of_the_counterpart() =>
        Assert.DoesNotContain(Read("Lt Gen Tom Adu spoke after talks with Maj Gen Jean Kasa, his Chadian counterpart.") is var read ? read.All<Matter.Role>() : [], r => read.Name(r.Matter.Person) == "Jean Kasa" && r.Matter.Title.Quote.StartsWith("Lt", StringComparison.Ordinal));

    [Fact]
    public void What_a_ministry_is_for_is_no_side() =>
        Assert.DoesNotContain(Read("Omar Salih, Minister of Foreign Affairs, African Integration and Trade, is to lead the team.").Result.Entities, e => e.Name.Contains("Integration", StringComparison.Ordinal));

    [Theory]
    [InlineData("The Coast Union was silent. Its head is Odo Karr.", "head", "Coast Union")]
    [InlineData("The Coast Union sent a team. Its chief negotiator was Odo Karr.", "chief negotiator", "Coast Union")]
    public void An_office_may_stand_before_be(string text, string title, string of)
    {
        var read = Read(text);
        var role = read.Only<Matter.Role>().Matter;
        Assert.Equal((title, of), (role.Title.Quote, read.Name(role.Of)));
    }

    [Theory]
    [InlineData("Ina Stroud, Deputy Assistant Secretary of State for the Horn of Africa and the Great Lakes, visited Lima.", "Deputy Assistant Secretary of State for the Horn of Africa and the Great Lakes")]
    [InlineData("Odo Karr, EU Special Representative for the South Coast and the crisis in Chad, left.", "Special Representative for the South Coast and the crisis in Chad")]
    [InlineData("Odo Karr, UN envoy for Chad, and Ina Stroud, envoy for Peru, left.", "envoy for Chad")]
    public void A_title_has_all_that_it_is_for(string text, string title) => Assert.Contains(title, Read(text).All<Matter.Role>().Select(r => r.Matter.Title.Quote));

    [Fact]
    public void Of_two_appositions_each_name_has_its_own() =>
        Assert.Equal(["Ina Stroud Personal Representative for the conflict", "Jon Berg envoy"],
            Read("The Chair's Personal Representative for the conflict, Ina Stroud, and the Chair's envoy, Jon Berg, left.") is var read ? read.All<Matter.Role>().Select(r => $"{read.Name(r.Matter.Person)} {r.Matter.Title.Quote}") : []);

    [Theory]
    [InlineData("Ina Stroud was elected president and Odo Karr vice president.", "president")]
    [InlineData("Ina Stroud was elected president of Peru and the Andes.", "president of Peru and the Andes")]
    public void An_office_given_ends_before_anothers(string text, string title) => Assert.Equal(title, Read(text).Only<Matter.Role>().Matter.Title.Quote);

    [Theory]
    [InlineData("Odo Karr and the four ex-ministers attended the talks.")]
    [InlineData("Odo Karr, Ina Stroud and the three co-chairs met in Oslo.")]
    [InlineData("The next winner is Odo Karr.")]
    [InlineData("Its head is not Odo Karr.")]
    public void Those_behind_and_have_their_own_offices(string text) => Read(text).HasNo<Matter.Role>();

    [Theory]
    [InlineData("Ghanaian and Ugandan Foreign Ministers Ruth Obo and Sam Kato met in Lima on Sunday.")]
    [InlineData("The Ghanaian and Ugandan presidents, Ruth Obo and Sam Kato, met in Accra on Friday.")]
    [InlineData("The foreign ministers of Ghana and Uganda, Ruth Obo and Sam Kato, met in Accra on Friday.")]
    [InlineData("Ghana's and Uganda's foreign ministers, Ruth Obo and Sam Kato, met in Accra on Friday.")]
    public void One_office_of_two_states_is_dealt_out_in_turn(string text) =>
        Assert.Equal(["Ruth Obo Ghana", "Sam Kato Uganda"], Read(text) is var read ? read.All<Matter.Role>().Select(r => $"{read.Name(r.Matter.Person)} {read.Name(r.Matter.Of)}") : []);
}
