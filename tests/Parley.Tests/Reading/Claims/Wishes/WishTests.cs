using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Wishes;

/// <summary>What sides want, offer, leave open or refuse in turns of speech that no stance verb carries.</summary>
public class WishTests
{
    [Theory]
    [InlineData("Chad wants the guarantees signed before anything else.", "Chad", Stance.Demands, "the guarantees signed before anything else")]
    [InlineData("\"Let the rebels first leave the wells,\" Niger's president Ade Mund said.", "Ade Mund", Stance.Demands, "the rebels first leave the wells")]
    [InlineData("\"Let it first leave the wells,\" Niger's president Ade Mund said.", "Ade Mund", Stance.Demands, "leave the wells")]
    [InlineData("Niger had best hand over the wells, Chad's envoy Ali Doum said.", "Ali Doum", Stance.Demands, "Niger had best hand over the wells")]
    [InlineData("Niger told the envoy that peace begins with the withdrawal of the rebels from the towns.", "Niger", Stance.Demands, "the withdrawal of the rebels from the towns")]
    [InlineData("The road to peace begins with carrying out the Lima accord, Niger's president Ade Mund said.", "Ade Mund", Stance.Demands, "carrying out the Lima accord")]
    [InlineData("Going back to Lima was Niger's wish, the envoy Ade Mund said.", "Niger", Stance.Demands, "Going back to Lima")]
    [InlineData("Niger's aim is a road to the sea.", "Niger", Stance.Demands, "a road to the sea")]
    [InlineData("Chad's government arrived with another idea: a liaison officer would sit in on the talks.", "Chad", Stance.Proposes, "a liaison officer would sit in on the talks")]
    [InlineData("What we can do is report to the table on every step, Niger's envoy Ade Mund said.", "Ade Mund", Stance.Offers, "report to the table on every step")]
    [InlineData("Chad could discuss pulling its troops back, President Ali Doum said.", "Chad", Stance.Open, "pulling its troops back")]
    [InlineData("Niger's president Ade Mund did not exclude an extension of the truce.", "Ade Mund", Stance.Open, "an extension of the truce")]
    [InlineData("Niger's envoy Ade Mund saw no place for the Union at the table.", "Ade Mund", Stance.Rejects, "the Union")]
    [InlineData("Niger would not put up with foreign officers policing a truce, a source said.", "Niger", Stance.Rejects, "foreign officers policing a truce")]
    [InlineData("Ade Mund of Niger ruled out that his movement would return to war.", "Ade Mund", Stance.Rejects, "his movement would return to war")]
    [InlineData("The rebels of the Front had sworn to sign nothing without a swap.", "Front", Stance.Rejects, "sign nothing")]
    [InlineData("The guarantors urged both to return to the table without delay.", "The guarantors", Stance.Demands, "both to return to the table without delay")]
    public void What_is_wanted_offered_or_refused(string text, string holder, Stance stance, string content) =>
        Read(text).HasPosition(holder, stance, content);

    [Theory]
    [InlineData("Should the sides wish it, Peru has always said, it will host them.")]
    [InlineData("Niger's president Ade Mund did not exclude that there are other cases.")]
    [InlineData("\"We will fight for a hundred years before we sit down with the rebels,\" Niger's president Ade Mund said.")]
    [InlineData("Let us begin, the envoy Ade Mund said.")]
    public void What_wants_nothing_of_anybody(string text) => Assert.DoesNotContain(Read(text).All<Matter.Position>(), p => p.Matter.Stance is Stance.Demands or Stance.Open || p.Matter.Content.Quote.StartsWith("fight", StringComparison.Ordinal));

    [Theory]
    [InlineData("Peru has said the leaders of both would meet in Lima. Niger has rejected that.", "Niger", Stance.Rejects, "the leaders of both would meet in Lima")]
    [InlineData("Peru had hoped that the officers would fly on to Lima. Niger rejected this.", "Niger", Stance.Rejects, "the officers would fly on to Lima")]
    public void What_another_said_was_to_be_is_what_is_rejected(string text, string holder, Stance stance, string content) =>
        Assert.Contains(Read(text).All<Matter.Position>(), p => p.Matter.Stance == stance && p.Matter.Content.Quote == content && p.Matter.Holder.Text == holder);

    [Fact]
    public void A_step_that_somebody_has_demanded_is_what_was_told_just_before() =>
        Assert.Contains(Read("Chad will ask parliament to lift the blockade, a step that Niger has demanded since 2020.").All<Matter.Position>(), p => p.Matter is { Stance: Stance.Demands, Holder.Text: "Niger", Content.Quote: "lift the blockade" });

    [Fact]
    public void Both_want_what_stands_behind_the_colon() =>
        Assert.All(Read("Peru and Chad want the same thing now: a pause in the fighting.").All<Matter.Position>(), p => Assert.Equal("a pause in the fighting", p.Matter.Content.Quote));

    [Fact]
    public void An_idea_of_one_side_is_put_forward_by_it_and_doubted_by_another()
    {
        var told = Read("Chad said it was not enthusiastic about a Peruvian idea to make the valley a free trade zone.").All<Matter.Position>().Select(p => p.Matter).ToArray();
        Assert.Equal([Stance.Proposes, Stance.Doubts], told.Select(p => p.Stance).Order());
        Assert.All(told, p => Assert.Contains("to make the valley a free trade zone", p.Content.Quote, StringComparison.Ordinal));
    }

    [Fact]
    public void Who_answers_under_his_surname_in_capitals_speaks_and_whoever_asks_does_not()
    {
        var told = Read("Extracts from a conversation with Karim Dosso, Chad's commissioner for peace.\n\nRADIO LIMA: Will you suspend it if the rebels insist?\n\nDOSSO: No. The rebels must end such strikes, everywhere.\n\nLIMA: And if they demand a road?\n\nDOSSO: What we can do is report to the table on every step.");
        Assert.All(told.All<Matter.Position>(), p => Assert.Equal("Karim Dosso", told.Name(p.Matter.Holder)));
        Assert.Equal([Stance.Demands, Stance.Offers], told.All<Matter.Position>().Select(p => p.Matter.Stance));
    }

    [Fact]
    public void The_government_is_of_the_state_whose_army_is_told_of_and_not_of_the_neighbour_named_first()
    {
        var told = Read("A pass on the border with Chad was opened. Red Front rebels fight the Nigerien army, and Red Front rebels hold a town. The government had refused until now to let aid through the pass.");
        Assert.Equal("Niger", told.Name(Assert.Single(told.All<Matter.Position>()).Matter.Holder));
    }

    [Fact]
    public void What_a_joint_statement_says_further_on_is_its_own()
    {
        var told = Read("\"The table goes on,\" Chad and Niger said in a joint statement. A group is to draw up rules for the wells. Ade Mund, an elder, went home.").All<Matter.Statement>();
        Assert.Equal(["The table goes on", "A group is to draw up rules for the wells"], told.Select(s => s.Matter.Content.Quote));
    }
}
