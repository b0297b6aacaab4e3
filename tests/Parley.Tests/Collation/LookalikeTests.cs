using Parley.Collation;

namespace Parley.Tests.Collation;

/// <summary>Names that stay apart and are offered to a person as perhaps the same.</summary>
public class LookalikeTests
{
    [Fact]
    public void A_surname_alone_may_be_either_of_its_bearers() =>
        Assert.Equal(["Raúl Castro / Castro", "Fidel Castro / Castro"], Persons("Raúl Castro", "Fidel Castro", "Castro"));

    [Theory]
    [InlineData("Mohammed Haroun", "Mohamed Haroun")]
    [InlineData("Ivan Lukashov", "Ivan Lukashev")]
    public void Names_spelled_alike_may_be_one_s(string a, string b) => Assert.Equal([$"{a} / {b}"], Persons(a, b));

    [Theory]
    [InlineData("Raúl Castro", "Fidel Castro")]
    [InlineData("Ivan Petrov", "Pyotr Ivanov")]
    [InlineData("Ana Diaz", "Ana Dias")]
    public void Names_that_differ_more_are_not_offered(string a, string b) => Assert.Empty(Persons(a, b));

    [Theory]
    [InlineData("Houthis", "Houthi movement", true)]
    [InlineData("Houthis", "Hamas", false)]
    [InlineData("National Army", "Liberation Front", false)]
    public void Bodies_are_offered_by_the_word_that_tells_them(string a, string b, bool offered)
    {
        var talks = Collator.Collate([
            new Telling("a", $"{a} rejects peace.").Party(a, null).Position($"{a} rejects peace", a, Stance.Rejects, "peace").Reading,
            new Telling("b", $"{b} accepts peace.").Party(b, null).Position($"{b} accepts peace", b, Stance.Accepts, "peace").Reading]);
        Assert.Equal(offered, talks.Lookalikes.Count == 1);
    }

    [Fact]
    public void Letters_that_two_names_begin_with_are_offered_for_both()
    {
        var talks = Collator.Collate([
            new Telling("a", "The Kasai Liberation Front and the Koro Labour Federation reject peace.").Party("Kasai Liberation Front", null).Party("Koro Labour Federation", null)
                .Position("The Kasai Liberation Front and the Koro Labour Federation reject peace", "Kasai Liberation Front", Stance.Rejects, "peace")
                .Position("the Koro Labour Federation reject peace", "Koro Labour Federation", Stance.Rejects, "peace").Reading,
            new Telling("b", "KLF accepts peace.").Party("KLF", null).Position("KLF accepts peace", "KLF", Stance.Accepts, "peace").Reading]);
        Assert.Equal(["Kasai Liberation Front / KLF", "Koro Labour Federation / KLF"], talks.Lookalikes.Select(l => $"{l.One.Name} / {l.Other.Name}"));
    }

    [Fact]
    public void Of_many_who_bear_one_surname_each_is_offered_beside_ten_at_most()
    {
        var pairs = Persons([.. Enumerable.Range(0, 40).Select(i => $"{(char)('A' + i % 26)}{(char)('a' + i / 26)}lbert Castro"), "Castro"]).ToList();
        Assert.NotEmpty(pairs);
        Assert.All(pairs.SelectMany(p => p.Split(" / ")).GroupBy(n => n, StringComparer.Ordinal), g => Assert.InRange(g.Count(), 1, 10));
    }

    private static IEnumerable<string> Persons(params string[] names) => Collator.Collate([.. names.Select((n, i) =>
        new Telling($"r{i}", $"{i}: {n} spoke.").Person(n).Position($"{n} spoke", n, Stance.Accepts, "spoke").Reading)])
        .Lookalikes.Select(l => $"{l.One.Name} / {l.Other.Name}");
}
