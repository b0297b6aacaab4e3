using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Positions;

/// <summary>Positions in plain speech, with no verb or noun of wanting or refusing.</summary>
public class PlainStanceTests
{
    [Theory]
    [InlineData("\"We sign nothing,\" Chad's envoy Ali Doum said.", "Ali Doum", Stance.Rejects, "sign nothing")]
    [InlineData("\"We do not withdraw from our own wells,\" Chad's envoy Ali Doum said.", "Ali Doum", Stance.Rejects, "withdraw from our own wells")]
    [InlineData("\"Chadian troops do not withdraw from Chadian land,\" spokesman Ali Doum said.", "Ali Doum", Stance.Rejects, "withdraw from Chadian land")]
    [InlineData("Niger said it would sign no such text.", "Niger", Stance.Rejects, "sign no such text")]
    [InlineData("Niger would not hear of a swap.", "Niger", Stance.Rejects, "a swap")]
    [InlineData("A swap of prisoners was off the table, Niger's envoy Ade Mund said.", "Ade Mund", Stance.Rejects, "A swap of prisoners")]
    [InlineData("A swap of prisoners is out of the question, Niger's envoy Ade Mund said.", "Ade Mund", Stance.Rejects, "A swap of prisoners")]
    [InlineData("Niger said there would be no handing over of the wells.", "Niger", Stance.Rejects, "handing over of the wells")]
    public void What_is_refused_in_plain_words(string text, string holder, Stance stance, string content) =>
        Read(text).HasPosition(holder, stance, content);

    [Theory]
    [InlineData("Niger's price is a road to the sea.", "Niger", Stance.Demands, "a road to the sea")]
    [InlineData("For Chad the release of prisoners comes first.", "Chad", Stance.Demands, "the release of prisoners")]
    [InlineData("\"The water question comes first,\" Chad's envoy Ali Doum said.", "Ali Doum", Stance.Demands, "The water question")]
    [InlineData("What Chad wants is a road to the sea.", "Chad", Stance.Demands, "a road to the sea")]
    [InlineData("Peru would rather sign everything at once.", "Peru", Stance.Supports, "sign everything at once")]
    [InlineData("Foreign troops would be treated as legitimate targets, Niger said.", "Niger", Stance.Threatens, "Foreign troops would be treated as legitimate targets")]
    [InlineData("Niger will lift its blockade, Foreign Minister Ade Mund said.", "Niger", Stance.Offers, "lift its blockade")]
    public void What_is_wanted_or_given_in_plain_words(string text, string holder, Stance stance, string content) =>
        Read(text).HasPosition(holder, stance, content);

    [Fact]
    public void Without_what_there_is_none_is_demanded()
    {
        var told = Read("There will be no truce without a release of prisoners, Niger said.").All<Matter.Position>().Select(p => p.Matter).ToArray();
        Assert.Equal([Stance.Rejects, Stance.Demands], told.Select(p => p.Stance).OrderDescending());
        Assert.Equal("a release of prisoners", told.Single(p => p.Stance == Stance.Demands).Content.Quote);
    }

    [Theory]
    [InlineData("There will be no statement, Niger said.")]
    [InlineData("Niger's price is high.")]
    [InlineData("What Chad wants first is something else.")]
    [InlineData("Niger's president comes first.")]
    [InlineData("Chad's team came first to the hall.")]
    [InlineData("\"We know nothing,\" Chad's envoy Ali Doum said.")]
    public void What_is_no_position(string text) => Assert.Empty(Read(text).All<Matter.Position>());
}
