using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims;

/// <summary>Who is who within a report.</summary>
public class CastTests
{
    [Fact]
    public void Full_name_surname_and_pronoun_are_one_person()
    {
        var read = Read("President Pavel Orlov met Selim Aktan in Sochi. Aktan said Turkey supports the plan. He said the deal was near.");
        Assert.Equal(["Pavel Orlov", "Selim Aktan"], Named(read, EntityType.Person));
        Assert.Equal("Selim Aktan", read.Chain(read.Only<Matter.Position>().Claim));
        Assert.Equal("Selim Aktan", read.Name(read.Only<Matter.Outlook>().Matter.Holder));
    }

    [Fact]
    public void She_is_the_minister_spoken_of_last()
    {
        var read = Read("Mara Vell, the Norwegian foreign minister, met Josef Okot in Oslo on Monday. Vell said the rebels had accepted the proposal. She said Sudan had rejected it.");
        Assert.All(read.All<Matter.Position>(), p => Assert.Equal("Mara Vell", read.Chain(p.Claim)));
        Assert.Equal(["Vell"], read.Entity("Mara Vell").Aliases);
    }

    [Theory]
    [InlineData("Russia", "RU", "The Kremlin rejected the plan. Moscow demanded a new text. Russian officials called for talks. Russia accepted the ceasefire.")]
    [InlineData("United States", "US", "Washington supports the truce. The White House called for restraint. The United States proposed a new draft. American officials backed it.")]
    [InlineData("Ukraine", "UA", "The Ukrainian side demanded a ceasefire. Kyiv rejected the draft. Ukraine's government called for help.")]
    [InlineData("Sudan", "SD", "Khartoum refused to attend. The Sudanese government demanded guarantees.")]
    public void Capital_government_and_demonym_are_one_party(string name, string country, string text)
    {
        var read = Read(text);
        Assert.Equal([name], Named(read, EntityType.Party));
        Assert.Equal(country, read.Entity(name).Country);
        Assert.All(read.All<Matter.Position>(), p => Assert.Equal(name, read.Name(p.Matter.Holder)));
    }

    [Fact]
    public void A_body_and_its_abbreviation_are_one()
    {
        var read = Read("The United Nations called for a truce. The UN proposed a monitoring mission.");
        Assert.Equal(["United Nations", "United Nations"], read.All<Matter.Position>().Select(p => read.Name(p.Matter.Holder)));
    }

    [Fact]
    public void A_movement_and_its_abbreviation_hold_the_same_positions()
    {
        var read = Read("The Kessari Liberation Front (KLF) rejected the offer. The KLF demanded the release of prisoners.");
        Assert.All(read.All<Matter.Position>(), p => Assert.Equal("Kessari Liberation Front", read.Name(p.Matter.Holder)));
        Assert.Equal(EntityType.Party, read.Entity("Kessari Liberation Front").Type);
    }

    [Fact]
    public void Both_sides_are_those_who_met()
    {
        var read = Read("Ethiopia and Eritrea held talks in Djibouti on Monday. Both sides accepted the proposal.");
        Assert.Equal(["Ethiopia", "Eritrea"], read.All<Matter.Position>().Select(p => read.Name(p.Matter.Holder)));
    }

    [Fact]
    public void Two_people_of_one_surname_are_kept_apart()
    {
        var read = Read("Anna Petrov, the foreign minister, backed the plan. Igor Petrov, the defence minister, rejected the plan.");
        Assert.Equal(["Anna Petrov", "Igor Petrov"], Named(read, EntityType.Person));
        Assert.Equal(["Anna Petrov Supports", "Igor Petrov Rejects"], read.All<Matter.Position>().Select(p => $"{read.Name(p.Matter.Holder)} {p.Matter.Stance}"));
    }

    [Fact]
    public void Two_states_that_share_a_word_are_kept_apart()
    {
        var read = Read("Sudan rejected the plan. South Sudan accepted the plan.");
        Assert.Equal(["Sudan Rejects", "South Sudan Accepts"], read.All<Matter.Position>().Select(p => $"{read.Name(p.Matter.Holder)} {p.Matter.Stance}"));
    }

    [Fact]
    public void A_pronoun_without_anybody_before_it_names_nobody()
    {
        var read = Read("He said Turkey rejected the proposal.");
        Assert.Null(Assert.Single(read.Only<Matter.Position>().Claim.Attribution).Source.Entity);
    }

    [Fact]
    public void The_president_is_the_one_the_report_has_named()
    {
        var read = Read("President Daniel Otieno of Kenya opened the conference. The president called for a ceasefire.");
        Assert.Equal("Daniel Otieno", read.Name(read.Only<Matter.Position>().Matter.Holder));
    }

    [Fact]
    public void Every_mention_quotes_its_text()
    {
        var read = Read("Mara Vell met Josef Okot in Oslo. Vell said the rebels had accepted the proposal.");
        Assert.All(read.Result.Entities.SelectMany(e => e.Mentions), m => Assert.True(m.Quotes(read.Result.Report.Text)));
        Assert.Contains(read.Entity("Mara Vell").Mentions, m => m.Quote == "Vell");
    }

    private static IEnumerable<string> Named(Understood read, EntityType type) => read.Result.Entities.Where(e => e.Type == type).Select(e => e.Name);

    [Theory]
    [InlineData("The minister spoke in Darka. Darka is quiet again.", "Darka", EntityType.Place)]
    [InlineData("The council opened the Darka crossing on Sunday. Aid passed through Darka.", "Darka", EntityType.Place)]
    [InlineData("The mayor of Darka, Saul Erazo, was silent.", "Darka", EntityType.Place)]
    [InlineData("The rebels are to leave Goma and Bukavu, the two cities that they seized.", "Bukavu", EntityType.Place)]
    [InlineData("The M23 signed the text. M23 leaders left Doha.", "M23", EntityType.Party)]
    [InlineData("The ELN freed two men. ELN negotiator Ana Ruiz spoke.", "ELN", EntityType.Party)]
    [InlineData("Polisario rejected the plan.", "Polisario", EntityType.Party)]
    [InlineData("R17 rebels fired rockets. R17 rejected the plan.", "R17", EntityType.Party)]
    [InlineData("The personal envoy, Omar Tijani, is in Lamu.", "Omar Tijani", EntityType.Person)]
    [InlineData("The talks with the government of Elias Mwangi go on.", "Elias Mwangi", EntityType.Person)]
    public void Towns_movements_and_people_are_told_apart(string text, string name, EntityType type) => Assert.Equal(type, Read(text).Entity(name).Type);

    [Theory]
    [InlineData("Talks between Chad and the Marxist FARC rebels opened in Oslo.", "Chad, FARC")]
    [InlineData("Talks between Chad and the Maoist rebels opened in Oslo.", "Chad, Maoist")]
    public void What_sort_of_rebels_they_are_is_no_side_beside_them(string text, string parties)
    {
        var read = Read(text);
        Assert.Equal(parties, read.Names(read.Only<Matter.Meeting>().Matter.Parties));
    }

    [Fact]
    public void His_party_is_not_the_one_rebel_group_of_the_report() =>
        Assert.Null(Read("The Lake Front signed the text. Ana Ruiz spoke in Lima. She said her party was ready to talk with the government.").Only<Matter.Position>().Matter.Holder.Entity);

    [Fact]
    public void Who_stands_behind_an_office_is_a_person() =>
        Assert.Equal(EntityType.Person, Read("DUP negotiator Edwin Poots said his party was willing to nominate ministers.").Entity("Edwin Poots").Type);

    [Fact]
    public void Two_names_of_a_movement_are_one() =>
        Assert.Contains("M23", Read("The March 23 Movement signed the text. M23 fighters left Goma. M23 was silent.").Entity("March 23 Movement").Aliases);

    [Theory]
    [InlineData("President Idris Bello of Chad spoke on Monday. Bello's government rejected the Egyptian plan.", "Chad")]
    [InlineData("Idris Bello, the president of Chad, spoke on Monday. His government rejected the Egyptian plan.", "Chad")]
    [InlineData("The government of President Idris Bello rejected the Egyptian plan.", "Idris Bello’s government")]
    [InlineData("Chad's government met the rebels in Oslo. The government of President Idris Bello rejected the Egyptian plan.", "Chad")]
    [InlineData("Peru's government spoke to Chad's government. The administration of Idris Bello rejected the Egyptian plan.", "Idris Bello’s administration")]
    [InlineData("LNP negotiator Tomas Vell spoke in Lima. His party rejected the Egyptian plan.", "LNP")]
    [InlineData("Tomas Vell, the leader of the Red Front, spoke in Lima. He said his movement had rejected the Egyptian plan.", "Red Front")]
    [InlineData("The talks between the government and the Lake Front resumed in Nairobi, Kenya. The government demands a halt to the raids.", "The government")]
    public void A_government_is_that_of_a_state_and_a_party_that_of_the_office(string text, string holder)
    {
        var read = Read(text);
        Assert.Equal(holder, read.Name(read.Only<Matter.Position>().Matter.Holder));
    }

    [Theory]
    [InlineData("Chad's government and opposition will meet in Oslo on Friday.", "Chad, opposition")]
    [InlineData("Talks between Chad's government and opposition exiles began in Oslo.", "Chad, opposition exiles")]
    [InlineData("The warring parties from Chad met in Oslo.", "warring parties")]
    [InlineData("Delegations from Chad's government and opposition groups met in Oslo.", "Chad")]
    public void Those_named_beside_a_government_are_a_side_too(string text, string parties)
    {
        var read = Read(text);
        Assert.Equal(parties, read.Names(read.Only<Matter.Meeting>().Matter.Parties));
    }

    [Theory]
    [InlineData("The Lake Lawyers' Union rejected the plan.", EntityType.Organization)]
    [InlineData("The Chad Journalists Union rejected the plan.", EntityType.Organization)]
    [InlineData("The African Farmers Union rejected the plan.", EntityType.Party)]
    public void A_union_of_one_calling_is_no_party(string text, EntityType type) =>
        Assert.Equal(type, Assert.Single(Read(text).Result.Entities, e => e.Name.EndsWith("Union", StringComparison.Ordinal)).Type);

    [Theory]
    [InlineData("The First Minister and the Deputy First Minister spoke on Monday.")]
    [InlineData("The sides will elect a Second Secretary.")]
    public void An_ordinal_before_an_office_is_nobody(string text) => Assert.DoesNotContain(Read(text).Result.Entities, e => e.Type == EntityType.Person);

    [Theory]
    [InlineData("The rebels and Chad met in Oslo. They rejected the Egyptian plan.")]
    [InlineData("Arab League officials came to Oslo. The leaders of that group stayed in Lima. They rejected the Egyptian plan.")]
    public void They_are_the_subjects_of_the_sentence_before_or_nobody(string text) => Assert.All(Read(text).All<Matter.Position>(), p => Assert.Null(p.Matter.Holder.Entity));

    [Fact]
    public void They_are_never_one_man() => Assert.Empty(Read("Idris Bello said they are all committed to finding a way out.").All<Matter.Position>());
}
