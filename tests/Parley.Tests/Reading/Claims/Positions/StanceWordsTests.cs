using Parley.Reading.Words;
using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Positions;

/// <summary>Verbs, idioms and nouns by which sides take a stance, and whom it is toward.</summary>
public class StanceWordsTests
{
    [Theory]
    [InlineData("Norway has been leaning on Chad to drop the tariff.", Stance.Demands, "to drop the tariff")]
    [InlineData("Norway put pressure on Chad to drop the tariff.", Stance.Demands, "to drop the tariff")]
    [InlineData("Norway turned the screws on Chad to drop the tariff.", Stance.Demands, "to drop the tariff")]
    [InlineData("Norway is agitating for an inquiry.", Stance.Demands, "an inquiry")]
    [InlineData("Norway gave the green light to the border plan.", Stance.Accepts, "the border plan")]
    [InlineData("Norway gave its blessing to the border plan.", Stance.Accepts, "the border plan")]
    [InlineData("Norway settled for a shorter truce.", Stance.Accepts, "a shorter truce")]
    [InlineData("Norway threw its weight behind the border plan.", Stance.Supports, "the border plan")]
    [InlineData("Norway poured cold water on the border plan.", Stance.Rejects, "the border plan")]
    [InlineData("Norway balked at the price of the border plan.", Stance.Rejects, "the price")]
    [InlineData("Norway will have no part in the vote.", Stance.Rejects, "the vote")]
    [InlineData("Norway has no intention of meeting the rebels.", Stance.Rejects, "meeting the rebels")]
    [InlineData("Norway is amenable to a shorter truce.", Stance.Open, "a shorter truce")]
    [InlineData("Norway is receptive to a swap.", Stance.Open, "a swap")]
    public void A_side_may_take_its_stance_by_many_words(string text, Stance stance, string content) => Read(text).HasPosition("Norway", stance, content);

    [Theory]
    [InlineData("Chad gave Niger a green lamp.")]
    [InlineData("Norway turned the screws of the gate.")]
    [InlineData("The snow settled for the night.")]
    [InlineData("Norway laid out the chairs.")]
    public void The_same_words_of_things_are_none(string text) => Read(text).HasNo<Matter.Position>();

    [Theory]
    [InlineData("Norway praised Chad on Monday for its patience.", "Chad", "its patience")]
    [InlineData("Norway condemned Chad for the raid on Lamu.", "Chad", "Chad for the raid on Lamu")]
    [InlineData("Norway called on the miners to free the hostages.", "the miners", "free the hostages")]
    [InlineData("Norway asked mediators to set a day for the vote.", "mediators", "set a day")]
    [InlineData("Norway called on both Chad and Niger to show restraint.", "Chad and Niger", "show restraint")]
    public void Whoever_is_addressed_praised_or_blamed_is_whom_it_is_toward(string text, string toward, string content)
    {
        var read = Read(text);
        var position = read.Only<Matter.Position>().Matter;
        Assert.Equal(toward, read.Name(position.Toward));
        Assert.Contains(content, position.Content.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_left_is_not_whom_a_withdrawal_is_asked_of() =>
        Assert.Null(Read("Norway called for a quick withdrawal of all forces from Chad.").Only<Matter.Position>().Matter.Toward);

    [Fact]
    public void Support_voiced_of_another_is_that_ones() =>
        Read("Minister Omar Salih voiced the support of Chad for the border plan.").HasPosition("Chad", Stance.Supports, "the border plan");

    [Fact]
    public void What_must_come_first_is_part_of_what_is_insisted_on() =>
        Read("Chad insists that before any vote can be held, the Lake Front should disarm.").HasPosition("Chad", Stance.Demands, "before any vote can be held, the Lake Front should disarm");

    [Fact]
    public void Sides_named_beside_both_sides_are_the_holders() =>
        Assert.Equal("Chad, Niger", Read("Both sides, Chad and Niger, pledged to keep the truce.") is var read ? string.Join(", ", read.All<Matter.Position>().Select(p => read.Name(p.Matter.Holder))) : "");

    [Fact]
    public void No_idiom_stands_in_the_table_twice()
    {
        var rows = WordFiles.Rows("stance-idioms", 4, 5).SelectMany(r => r[2].Split(' ').Select(f => $"{r[0]} {r[1]} {f}")).ToList();
        Assert.Equal(rows.Distinct(StringComparer.Ordinal).Count(), rows.Count);
    }

    [Theory]
    [InlineData("Chad has made the release of prisoners a condition for talks.", Stance.Demands, "the release of prisoners")]
    [InlineData("Chad wants a truce, a swap and a vote.", Stance.Demands, "a truce, a swap and a vote")]
    [InlineData("Chad says the wells are not negotiable.", Stance.Rejects, "the wells are not negotiable")]
    [InlineData("Chad would prefer to withdraw by stages.", Stance.Supports, "to withdraw by stages")]
    public void A_condition_a_list_and_a_verdict_are_whole(string text, Stance stance, string content) => Read(text).HasPosition("Chad", stance, content);

    [Theory]
    [InlineData("Chad is believed to have proposed a joint patrol.", Status.Possible)]
    [InlineData("Chad is reported to have proposed a joint patrol.", Status.Asserted)]
    public void What_is_only_believed_of_a_side_is_possible(string text, Status status) => Assert.Equal(status, Read(text).Only<Matter.Position>().Claim.Status);

    [Fact]
    public void What_will_not_be_let_happen_is_not_wanted() =>
        Assert.DoesNotContain(Read("Anna Holm said Norway will not allow Chad to interfere or let Niger obtain the wells.").All<Matter.Position>(), p => p.Matter.Stance == Stance.Demands);
}
