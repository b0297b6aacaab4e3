using Parley.Reading.Reports;
using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims;

/// <summary>Words that stand side by side and are several things: a town and a side, a day and an office, an outlet and a state, a short form and a name.</summary>
public class NamesApartTests
{
    [Theory]
    [InlineData("BEIRUT Syria's foreign minister rejected the plan on Monday.", "Syria")]
    [InlineData("NEW DELHI India rejected the plan on Friday.", "India")]
    [InlineData("ABU DHABI Yemen rejected the plan on Monday.", "Yemen")]
    [InlineData("An aide told Reuters Yemen's government had rejected the plan.", "Yemen")]
    [InlineData("A diplomat told AFP Libya had rejected the plan.", "Libya")]
    [InlineData("Since winter Georgia has rejected the plan.", "Georgia")]
    [InlineData("Neither Kenya nor Uganda accepted the plan.", "Kenya, Uganda")]
    [InlineData("Kenya as well as Uganda rejected the plan.", "Kenya, Uganda")]
    [InlineData("Saint Vincent and the Grenadines rejected the plan.", "Saint Vincent and the Grenadines")]
    [InlineData("• Kenya rejected the plan.", "Kenya")]
    [InlineData("Why it matters: Kenya rejected the plan.", "Kenya")]
    [InlineData("The big picture: Kenya rejected the plan.", "Kenya")]
    [InlineData("President Hamid al-Rashdi spoke first. Rashdi rejected the plan.", "Hamid al-Rashdi")]
    public void Who_holds_a_position_is_named_whole_and_alone(string text, string holders)
    {
        var read = Read(text);
        Assert.Equal(holders, string.Join(", ", read.All<Matter.Position>().Select(p => read.Name(p.Matter.Holder))));
    }

    [Theory]
    [InlineData("BEIRUT Syria's opposition rejected the plan.", "BEIRUT")]
    [InlineData("NEW DELHI UN envoys rejected the plan.", "NEW DELHI")]
    [InlineData("UNICEF Syria rejected the plan.", null)]
    [InlineData("BEIRUT SAYS NO TO THE PLAN", null)]
    [InlineData("MOSCOW HAS rejected the plan.", null)]
    public void A_known_town_in_capitals_right_before_a_sentence_is_its_dateline(string text, string? town) => Assert.Equal(town, Dateline.Find(text, 0, null)?.Place);

    [Theory]
    [InlineData("On May 3 Minister of Defence of Georgia Irakli Beridze met the Defence Minister of Armenia Arman Sahakyan.", "Irakli Beridze: Minister of Defence of Georgia (Georgia); Arman Sahakyan: Defence Minister of Armenia (Armenia)")]
    [InlineData("On Monday Prime Minister of Georgia Irakli Beridze said the talks had failed.", "Irakli Beridze: Prime Minister of Georgia (Georgia)")]
    [InlineData("On Tuesday adviser Dan Levi held a call with envoy Ray Moss.", "Dan Levi: adviser; Ray Moss: envoy")]
    [InlineData("Norway's ambassador to the UN in Geneva Kari Lund told NTB it had helped.", "Kari Lund: ambassador to the UN in Geneva (Norway)")]
    [InlineData("Labor Secretary Ana Cruz said the talks would resume.", "Ana Cruz: Labor Secretary")]
    [InlineData("Fisheries and Food Minister Ana Duarte said the talks had failed.", "Ana Duarte: Fisheries and Food Minister")]
    [InlineData("Trade and Industry Secretary Ana Duarte said the talks had failed.", "Ana Duarte: Trade and Industry Secretary")]
    [InlineData("AA spokesperson Bo Lin said the talks would resume.", "Bo Lin: spokesperson (AA)")]
    [InlineData("DUP negotiator Tom Reid said the talks would resume.", "Tom Reid: negotiator (DUP)")]
    [InlineData("Talks chairman Dr Paul Hart said no deal was near.", "Paul Hart: Talks chairman")]
    [InlineData("Chief mediator Prof Ama Boateng said a deal was near.", "Ama Boateng: Chief mediator")]
    [InlineData("The team includes secretary Lt-Gen. Aung Win.", "Aung Win: secretary")]
    [InlineData("The team was led by Lt-Col. Min Tun.", "Min Tun: Lt-Col.")]
    [InlineData("Eva Berg, Personal Representative of the OSCE Chairperson-in-Office, sat in.", "Eva Berg: Personal Representative of the OSCE Chairperson-in-Office (Organization for Security and Co-operation in Europe)")]
    [InlineData("He met prime minister-designate Sam Oduya and deputy prime minister-designate Joy Phiri.", "Sam Oduya: prime minister-designate; Joy Phiri: deputy prime minister-designate")]
    [InlineData("Former Ghanaian president and Togo crisis mediator Kofi Mensah flew in.", "Kofi Mensah: Former Ghanaian president (Ghana); Kofi Mensah: crisis mediator (Togo)")]
    [InlineData("High Representative for Trade (HRT) Ana Duarte said the talks had failed.", "Ana Duarte: High Representative for Trade")]
    [InlineData("\"Minister Kora [Minister of Island Affairs] and I agreed,\" he said.", "Kora: Minister; Kora: Minister of Island Affairs")]
    [InlineData("EU High Representative for Foreign Affairs and Security Policy Ana Duarte met envoys.", "Ana Duarte: High Representative for Foreign Affairs and Security Policy (European Union)")]
    [InlineData("Lake Liberation Front (LLF) spokesperson Bo Lin said the truce held.", "Bo Lin: spokesperson (Lake Liberation Front)")]
    [InlineData("KPK co-chair Tom Reid said the truce held.", "Tom Reid: co-chair (KPK)")]
    [InlineData("The chairman of the Peace Commission Ana Ruiz met envoys.", "Ana Ruiz: chairman of the Peace Commission (Peace Commission)")]
    [InlineData("These delegates included former taoiseach Liam Walsh.", "Liam Walsh: former taoiseach")]
    [InlineData("\"We told them so,\" said Ben Ode, West Africa director of the Crisis Institute.", "Ben Ode: West Africa director of the Crisis Institute (Crisis Institute)")]
    public void Offices_are_told_whole_and_of_whom_they_are(string text, string roles)
    {
        var read = Read(text);
        Assert.Equal(roles, string.Join("; ", read.All<Matter.Role>().Select(r => $"{read.Name(r.Matter.Person)}: {r.Matter.Title.Quote}{(r.Matter.Of is null ? "" : $" ({read.Name(r.Matter.Of)})")}")));
    }

    [Fact]
    public void A_full_stop_within_a_name_ends_no_sentence() =>
        Assert.Contains("Jose Ma. Cruz", Read("Envoy Jose Ma. Cruz said the talks would resume.").Result.Entities.Select(e => e.Name));

    [Fact]
    public void Whoever_speaks_goes_by_the_name_behind_the_office() =>
        Assert.Equal("Kofi Mensah", Read("The UN's Special Envoy for the Lake Region, Kofi Mensah, said that the well was closed.").Only<Matter.Statement>().Matter.Speaker.Text);

    [Fact]
    public void Whoever_is_to_hold_an_office_does_not_act_for_whom_it_is_of()
    {
        var read = Read("Kenyan prime minister-designate Sam Oduya met minister Dan Levi on Monday.");
        Assert.Equal("Sam Oduya, Dan Levi", read.Names(read.Only<Matter.Meeting>().Matter.Parties));
    }

    [Fact]
    public void A_father_of_the_same_surnames_is_another_than_his_son()
    {
        var read = Read("President Camilo Omar Gomez Soto will attend. He took power after his father, longtime leader Omar Gomez Soto, was killed.");
        Assert.Equal(["Camilo Omar Gomez Soto", "Omar Gomez Soto"], read.Result.Entities.Where(e => e.Type == EntityType.Person).Select(e => e.Name).Order());
    }

    [Fact]
    public void Where_a_state_lies_is_not_which_it_is() =>
        Assert.DoesNotContain(Read("The emir met the Central African nation's military leader, Ode Hari, on Monday.").Result.Entities, e => e.Name == "Central African Republic");

    [Theory]
    [InlineData("Chad met rebels in Oslo. The talks were hosted by the Sahelian country.")]
    [InlineData("Chad met rebels in Doha. The emir spoke with the Balkan nation's military leader.")]
    [InlineData("Chad met rebels in Doha. The Gulf state welcomed the result.")]
    public void Where_a_state_lies_is_no_side(string text) =>
        Assert.DoesNotContain(Read(text).Result.Entities, e => e.Name is "Sahelian" or "Balkan" or "Gulf" or "The Gulf");

    [Fact]
    public void Rebels_of_a_movement_are_the_movement_again_later()
    {
        var read = Read("The Chadian government and separatist rebels of the Free Lamu Movement began talks in Oslo on Monday. The separatist rebels demanded a vote.");
        Assert.Equal("Asserted | Chad, Free Lamu Movement | | Oslo | 2026-03-09", read.MeetingLine());
        read.HasPosition("Free Lamu Movement", Stance.Demands, "a vote");
    }

    [Fact]
    public void A_name_with_and_without_its_accent_is_one_man()
    {
        var read = Read("\"We accept the plan,\" said the Minister of Government, Camilo Jimenez. Jiménez said the talks would go on.");
        Assert.Equal(["Camilo Jimenez"], read.Result.Entities.Where(e => e.Type == EntityType.Person).Select(e => e.Name));
    }

    [Theory]
    [InlineData("The National Democratic Front of Chad (NDFC) and the government ended talks in Norway on Friday.", "National Democratic Front of Chad", EntityType.Organization)]
    [InlineData("The Washington Post reported that the talks had failed.", "The Washington Post", EntityType.Outlet)]
    public void A_longer_name_that_begins_as_an_outlets_is_no_outlet(string text, string name, EntityType type) => Assert.Equal(type, Read(text).Entity(name).Type);
}
