using CsCheck;
using Parley.Reading.Gazetteers;

namespace Parley.Tests.Reading.Gazetteers;

public class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Load();

    [Theory]
    [InlineData("Russia", "State", "Russia", "RU")]
    [InlineData("Russian Federation", "State", "Russia", "RU")]
    [InlineData("the Russian Federation", "State", "Russia", "RU")]
    [InlineData("Moscow", "Capital", "Russia", "RU")]
    [InlineData("the Kremlin", "Government", "Russia", "RU")]
    [InlineData("Russian", "Demonym", "Russia", "RU")]
    [InlineData("Kyiv", "Capital", "Ukraine", "UA")]
    [InlineData("Kiev", "Capital", "Ukraine", "UA")]
    [InlineData("U.S.", "State", "United States", "US")]
    [InlineData("US", "State", "United States", "US")]
    [InlineData("the United States", "State", "United States", "US")]
    [InlineData("America", "State", "United States", "US")]
    [InlineData("White House", "Government", "United States", "US")]
    [InlineData("the State Department", "Organ", "State Department", "US")]
    [InlineData("Pentagon", "Organ", "Pentagon", "US")]
    [InlineData("U.S. State Department", "Organ", "State Department", "US")]
    [InlineData("Foggy Bottom", "Organ", "State Department", "US")]
    [InlineData("the IRGC", "Organ", "Islamic Revolutionary Guard Corps", "IR")]
    [InlineData("Darfur", "Region", "Darfur", null)]
    [InlineData("Scotland", "Region", "Scotland", "GB")]
    [InlineData("Kashmiri", "Demonym", "Kashmir", null)]
    [InlineData("U.K.", "State", "United Kingdom", "GB")]
    [InlineData("Downing Street", "Government", "United Kingdom", "GB")]
    [InlineData("Whitehall", "Government", "United Kingdom", "GB")]
    [InlineData("Briton", "Demonym", "United Kingdom", "GB")]
    [InlineData("DPRK", "State", "North Korea", "KP")]
    [InlineData("Pyongyang", "Capital", "North Korea", "KP")]
    [InlineData("North Korean", "Demonym", "North Korea", "KP")]
    [InlineData("Blue House", "Government", "South Korea", "KR")]
    [InlineData("DRC", "State", "Democratic Republic of the Congo", "CD")]
    [InlineData("UAE", "State", "United Arab Emirates", "AE")]
    [InlineData("Filipino", "Demonym", "Philippines", "PH")]
    [InlineData("Dutch", "Demonym", "Netherlands", "NL")]
    [InlineData("Élysée", "Government", "France", "FR")]
    [InlineData("the Elysee Palace", "Government", "France", "FR")]
    [InlineData("Zhongnanhai", "Government", "China", "CN")]
    [InlineData("Türkiye", "State", "Turkey", "TR")]
    [InlineData("N’Djamena", "Capital", "Chad", "TD")]
    [InlineData("Côte d’Ivoire", "State", "Ivory Coast", "CI")]
    [InlineData("São Tomé and Príncipe", "State", "Sao Tome and Principe", "ST")]
    [InlineData("The Hague", "Capital", "Netherlands", "NL")]
    [InlineData("Kosovo", "State", "Kosovo", "XK")]
    [InlineData("Palestinian", "Demonym", "Palestine", "PS")]
    [InlineData("Palestinian Authority", "Organ", "Palestinian Authority", "PS")]
    [InlineData("Abkhazia", "State", "Abkhazia", null)]
    [InlineData("Soviet Union", "State", "Soviet Union", null)]
    [InlineData("U.N.", "Body", "United Nations", null)]
    [InlineData("UN Security Council", "Body", "United Nations Security Council", null)]
    [InlineData("the Security Council", "Body", "United Nations Security Council", null)]
    [InlineData("AU", "Body", "African Union", null)]
    [InlineData("Igad", "Body", "Intergovernmental Authority on Development", null)]
    [InlineData("P5+1", "Body", "P5+1", null)]
    [InlineData("Al Jazeera", "Outlet", "Al Jazeera", "QA")]
    [InlineData("al-Jazeera", "Outlet", "Al Jazeera", "QA")]
    [InlineData("The Associated Press", "Outlet", "Associated Press", "US")]
    [InlineData("Tass", "Outlet", "TASS", "RU")]
    [InlineData("Truth Social", "Channel", "Truth Social", null)]
    [InlineData("GENEVA", null, null, null)]
    [InlineData("MOSCOW", "Capital", "Russia", "RU")]
    [InlineData("NEW DELHI", "Capital", "India", "IN")]
    [InlineData("TRINIDAD AND TOBAGO", "State", "Trinidad and Tobago", "TT")]
    [InlineData("us", null, null, null)]
    [InlineData("turkey", null, null, null)]
    [InlineData("", null, null, null)]
    public void Knows_what_words_stand_for(string words, string? kind, string? name, string? country)
    {
        var entry = Gazetteer.Lookup(words);
        Assert.Equal((kind, name, country), (entry?.Kind.ToString(), entry?.Name, entry?.Country));
    }

    [Theory]
    [InlineData("Georgia")]
    [InlineData("Jordan")]
    [InlineData("Chad")]
    [InlineData("Polish")]
    [InlineData("Poles")]
    [InlineData("Petra")]
    [InlineData("Fars")]
    [InlineData("X")]
    [InlineData("Washington")]
    [InlineData("Congo")]
    [InlineData("Brussels")]
    public void Marks_words_that_often_mean_something_else(string words) => Assert.True(Gazetteer.Lookup(words)!.Ambiguous);

    [Theory]
    [InlineData("Ukraine")]
    [InlineData("Iraqis")]
    [InlineData("Kremlin")]
    [InlineData("Singapore")]
    public void Leaves_clear_words_unmarked(string words) => Assert.False(Gazetteer.Lookup(words)!.Ambiguous);

    [Theory]
    [InlineData("Iraqis", true)]
    [InlineData("Britons", true)]
    [InlineData("Iraqi", false)]
    [InlineData("Swiss", false)]
    public void Tells_peoples_from_adjectives(string words, bool plural) => Assert.Equal(plural, Gazetteer.Lookup(words)!.Plural);

    [Theory]
    [InlineData("South Korean officials", 2, "South Korea")]
    [InlineData("South Africa and", 2, "South Africa")]
    [InlineData("South of", 0, null)]
    [InlineData("United Nations Security Council on", 4, "United Nations Security Council")]
    [InlineData("United Nations envoy", 2, "United Nations")]
    [InlineData("United front", 0, null)]
    [InlineData("U.S. envoys", 1, "United States")]
    [InlineData("Guinea - Bissau", 3, "Guinea-Bissau")]
    [InlineData("Guinea-Bissau will", 1, "Guinea-Bissau")]
    [InlineData("People 's Daily said", 3, "People's Daily")]
    [InlineData("Al - Masirah TV", 4, "Al-Masirah")]
    [InlineData("NEW DELHI ,", 2, "India")]
    [InlineData("Washington , D.C. ,", 3, "United States")]
    [InlineData("Moscow", 1, "Russia")]
    [InlineData("talks", 0, null)]
    public void Takes_the_longest_phrase(string words, int tokens, string? name)
    {
        var found = Gazetteer.LongestAt(words.Split(' '));
        Assert.Equal((tokens, name), (found?.Tokens ?? 0, found?.Entry.Name));
    }

    [Fact]
    public void Lists_each_member_of_the_United_Nations()
    {
        string[] others = ["VA", "PS", "XK", "TW", "EH", "HK", "MO", "GL", "FO", "PR", "GI", "FK", "BM", "NC", "PF", "GU"];
        var states = Gazetteer.Entries.Where(e => e.Kind == GazetteerKind.State && e.Country is not null).Select(e => e.Country!);
        Assert.Equal(193, states.Distinct().Except(others).Count());
    }

    [Fact]
    public void Gives_each_state_with_a_code_a_capital_or_names_it_a_territory()
    {
        string[] cityOrTerritory = ["SG", "MC", "DJ", "VA", "HK", "MO", "GI", "GU", "PR"];
        var states = Gazetteer.Entries.Where(e => e.Kind == GazetteerKind.State && e.Country is not null).Select(e => e.Country!);
        var capitals = Gazetteer.Entries.Where(e => e.Kind == GazetteerKind.Capital).Select(e => e.Country!).ToHashSet();
        Assert.Empty(states.Distinct().Except(capitals).Except(cityOrTerritory));
    }

    [Fact]
    public void Finds_every_entry_by_its_own_words() =>
        Assert.All(Gazetteer.Entries, e => Assert.Equal(e, Gazetteer.Lookup(e.Words)));

    [Fact]
    public void Finds_every_entry_at_the_start_of_its_own_words() =>
        Assert.All(Gazetteer.Entries, e => Assert.Equal(e, Gazetteer.LongestAt(e.Words.Split(' '))?.Entry));

    [Fact]
    public void Stands_any_words() =>
        Gen.String.Array[0, 12].Sample(words =>
        {
            var found = Gazetteer.LongestAt(words);
            Assert.True(found is null || (found.Value.Tokens > 0 && found.Value.Tokens <= words.Length));
            Gazetteer.Lookup(string.Join(' ', words));
        });
}
