using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Voices;

/// <summary>Where an office begins and ends, whose it is, and of whom it is told.</summary>
public class OfficeEdgeTests
{
    [Theory]
    [InlineData("Rebel leader Omar Bello arrived on Monday. Tomas Oke, the deputy spokesman of the Bello delegation, said the road was long.", "Omar Bello: Rebel leader; Tomas Oke: deputy spokesman of the Bello delegation (Omar Bello)")]
    [InlineData("President Anna Keller arrived on Monday. A spokesman for the Keller campaign said the road was long.", "Anna Keller: President")]
    [InlineData("President Anna Keller arrived on Monday. The head of the Keller delegation said the road was long.", "Anna Keller: President")]
    [InlineData("Tomas Oke, deputy spokesman of rebel leader Omar Bello, spoke on Monday.", "Tomas Oke: deputy spokesman of rebel leader Omar Bello (Omar Bello); Omar Bello: rebel leader")]
    [InlineData("Special Representative of the OAS Secretary-General Raul Soto spoke on Monday.", "Raul Soto: Special Representative of the OAS Secretary-General (Organization of American States)")]
    [InlineData("Personal Envoy of the ECOWAS Council President Kwame Addo spoke on Monday.", "Kwame Addo: Personal Envoy of the ECOWAS Council President (Economic Community of West African States)")]
    [InlineData("OAS Secretary-General Raul Soto spoke on Monday.", "Raul Soto: Secretary-General (Organization of American States)")]
    [InlineData("The spokesman of President Raul Soto spoke on Monday.", "Raul Soto: President")]
    [InlineData("Korean Foreign Minister Park Jin-a-hwan spoke on Monday.", "Park Jin-a-hwan: Foreign Minister (Korea)")]
    [InlineData("Lao Prime Minister Somsak Vang-a-pha spoke on Monday.", "Somsak Vang-a-pha: Prime Minister (Laos)")]
    [InlineData("She spoke with President Omar Bello‘s government.", "Omar Bello: President")]
    [InlineData("Chief Kenyan negotiator Peter Oloo spoke on Monday.", "Peter Oloo: Chief Kenyan negotiator (Kenya)")]
    [InlineData("Senior Peruvian diplomat Raul Soto spoke on Monday.", "Raul Soto: Senior Peruvian diplomat (Peru)")]
    [InlineData("Kenyan chief negotiator Peter Oloo spoke on Monday.", "Peter Oloo: chief negotiator (Kenya)")]
    [InlineData("The three generals Omar Bello, Idris Umar and Tomas Oke lead the rebels.", "Omar Bello: generals; Idris Umar: generals; Tomas Oke: generals")]
    [InlineData("“It will fail,” said Ivo Brandt, a historian at Oxford University.", "Ivo Brandt: historian at Oxford University (Oxford University)")]
    [InlineData("“It will fail,” said Ivo Brandt, a lecturer from the Crisis Institute.", "Ivo Brandt: lecturer from the Crisis Institute (Crisis Institute)")]
    [InlineData("Anna Keller, former Danish premier and mediator in the Fiji crisis, spoke on Monday.", "Anna Keller: former Danish premier (Denmark); Anna Keller: mediator in the Fiji crisis")]
    [InlineData("The mediator in the Fiji conflict, Anna Keller, spoke on Monday.", "Anna Keller: mediator in the Fiji conflict")]
    [InlineData("Anna Keller, the special envoy for Sudan, spoke on Monday.", "Anna Keller: special envoy for Sudan (Sudan)")]
    [InlineData("Secretary of State Anna Keller called President Omar Bello on Monday. The Secretary and President Bello spoke of the truce.", "Anna Keller: Secretary of State; Omar Bello: President")]
    [InlineData("Foreign Minister and Deputy Prime Minister Ana Vula spoke on Monday.", "Ana Vula: Foreign Minister; Ana Vula: Deputy Prime Minister")]
    [InlineData("Foreign Minister of Denmark Ole-Peter Holm spoke on Monday.", "Ole-Peter Holm: Foreign Minister of Denmark (Denmark)")]
    [InlineData("The Yemeni negotiator Ali al-Amin Saleh spoke on Monday.", "Ali al-Amin Saleh: negotiator (Yemen)")]
    [InlineData("The Egyptian negotiator Omar al-Sayed Hassan spoke on Monday.", "Omar al-Sayed Hassan: negotiator (Egypt)")]
    public void An_office_has_its_own_words_and_is_of_whom_it_is_told(string text, string roles)
    {
        var read = Read(text);
        Assert.Equal(roles.Split("; ").Order(), read.All<Matter.Role>().Select(r => $"{r.Matter.Person.Text}: {r.Matter.Title.Quote}" + (r.Matter.Of is null ? "" : $" ({read.Name(r.Matter.Of)})")).Order());
    }

    [Theory]
    [InlineData("Under the plan, Bello would stay on, while Jallow as vice-president would chair the cabinet.", false)]
    [InlineData("The draft says Omar Jallow as vice-president would lead the talks.", false)]
    [InlineData("The opposition wants Omar Jallow as prime minister.", false)]
    [InlineData("Omar Jallow, as finance minister, signed the accord in 2019.", true)]
    [InlineData("Omar Jallow as chief negotiator will speak on Monday.", true)]
    public void An_office_that_somebody_only_would_have_is_no_role(string text, bool isHeld) => Assert.Equal(isHeld ? 1 : 0, Read(text).All<Matter.Role>().Count);

    [Theory]
    [InlineData("I am Anna Keller, spokeswoman for the Chairperson. I wanted to update you on the Chairperson's own travels. He will go to Oslo on Monday.", false)]
    [InlineData("Ivo Brandt, spokesman for the Chairperson, left. He will travel to Lima.", true)]
    public void Whoever_says_I_is_nobodys_he(string text, bool isMeant) => Assert.Equal(isMeant ? 1 : 0, Read(text).All<Matter.Presence>().Count);
}
