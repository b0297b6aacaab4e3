using Parley.Collation;
using Parley.Collation.Sourced;

namespace Parley.Tests.Collation;

public class NameTests
{
    [Theory]
    [InlineData("Volodymyr Zelenskyy", "Volodymyr Zelensky")]
    [InlineData("Volodymyr Zelenskyy", "Volodymyr Zelenskiy")]
    [InlineData("Sergei Lavrov", "Sergey Lavrov")]
    [InlineData("President Emomali Rahmon", "Emomali Rakhmon")]
    [InlineData("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan")]
    [InlineData("R. Umerov", "Rustem Umerov")]
    public void Spellings_of_one_person_are_one(string a, string b) => Assert.Single(Persons(a, b));

    [Theory]
    [InlineData("Raúl Castro", "Fidel Castro")]
    [InlineData("Joseph Kony", "Peter Kony")]
    public void One_surname_with_two_given_names_is_two_people(string a, string b) => Assert.Equal(2, Persons(a, b).Count);

    [Fact]
    public void A_surname_alone_stays_alone_where_two_bear_it() => Assert.Equal(3, Persons("Raúl Castro", "Fidel Castro", "Castro").Count);

    [Fact]
    public void An_initial_that_fits_two_stays_alone() => Assert.Equal(3, Persons("Mahmoud Abbas", "Mohammed Abbas", "M. Abbas").Count);

    [Fact]
    public void Parties_of_one_state_are_one_whatever_they_are_called() =>
        Assert.Single(Of(new Telling("a", "Moscow.").Party("Moscow", "RU"), new Telling("b", "Russia.").Party("Russia", "RU")));

    [Fact]
    public void A_state_and_a_movement_that_one_report_keeps_apart_stay_apart() =>
        Assert.Equal(2, Of(
            new Telling("a", "Uganda and the LRA.").Party("Uganda", "UG").Party("LRA", "UG", "the LRA"),
            new Telling("b", "Uganda.").Party("Uganda", "UG")).Count);

    [Theory]
    [InlineData("March 9 Movement", "M9M", 1)]
    [InlineData("Kasai Liberation Front", "KLF", 1)]
    [InlineData("Kasai Liberation Front", "KLA", 2)]
    [InlineData("KLF rebels", "KLF", 1)]
    [InlineData("Karan rebels", "Karan fighters", 1)]
    [InlineData("Kasai rebels", "Karan rebels", 2)]
    [InlineData("UKA/KLF", "KLF", 1)]
    [InlineData("UKA/KLF", "KLA", 2)]
    [InlineData("Union of Karan/Kasai Liberation Front", "KLF", 1)]
    public void The_names_of_one_movement_are_one(string a, string b, int count) =>
        Assert.Equal(count, Of(new Telling("a", a).Party(a, null), new Telling("b", b).Party(b, null)).Count);

    [Fact]
    public void Letters_are_no_place_where_a_side_bears_them_and_a_region_stays_one() =>
        Assert.Equal(
            [("KLF rebels", EntityType.Party), ("Kasai rebels", EntityType.Party), ("Kasai", EntityType.Place)],
            Of(new Telling("a", "KLF. Kasai.").Place("KLF").Place("Kasai"), new Telling("b", "KLF rebels. Kasai rebels.").Party("KLF rebels", null).Party("Kasai rebels", null))
                .OrderBy(n => n.Type).ThenBy(n => n.Name, StringComparer.Ordinal).Select(n => (n.Name, n.Type)));

    [Fact]
    public void A_state_s_name_with_the_word_rebels_is_not_the_state() =>
        Assert.Equal(2, Of(new Telling("a", "Norland.").Party("Norland", "NL"), new Telling("b", "Norland rebels.").Party("Norland rebels", null)).Count);

    [Fact]
    public void Names_that_stand_nowhere_come_in_the_order_of_their_report_beyond_the_ninth_too()
    {
        string[] names = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Iota", "Kappa", "Lambda"];
        var telling = names.Aggregate(new Telling("a", "They met."), (t, n) => t.Place(n));
        Assert.Equal(names, Of(telling).Select(n => n.Name));
    }

    [Fact]
    public void An_agency_is_one_whether_called_an_outlet_or_a_body() =>
        Assert.Single(Of(new Telling("a", "Interfax.").Outlet("Interfax"), new Telling("b", "the Interfax.").Body("the Interfax", "RU")));

    private static Seq<Named> Persons(params string[] names) =>
        Of([.. names.Select((n, i) => new Telling($"r{i}", $"{i}: {n}").Person(n))]);

    private static Seq<Named> Of(params Telling[] reports) => Collator.Collate([.. reports.Select(r => r.Reading)]).Names;
}
