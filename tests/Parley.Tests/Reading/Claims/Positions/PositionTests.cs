using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Positions;

/// <summary>What a side wants, offers, accepts or refuses.</summary>
public class PositionTests
{
    [Theory]
    [InlineData("Russia demands that Ukraine withdraw its troops from Donetsk.", "Russia", Stance.Demands, "withdraw its troops from Donetsk")]
    [InlineData("Iran insists on the lifting of sanctions.", "Iran", Stance.Demands, "the lifting of sanctions")]
    [InlineData("The rebels called for the release of all prisoners.", "The rebels", Stance.Demands, "the release of all prisoners")]
    [InlineData("The Palestinians demanded a freeze on settlements.", "Palestine", Stance.Demands, "a freeze on settlements")]
    [InlineData("The rebels want a halt to air strikes before they return to the talks.", "The rebels", Stance.Demands, "a halt to air strikes")]
    [InlineData("Egypt proposed a five-day truce.", "Egypt", Stance.Proposes, "a five-day truce")]
    [InlineData("Egypt put forward a plan for a truce.", "Egypt", Stance.Proposes, "a plan for a truce")]
    [InlineData("The Front offered to release forty hostages.", "Front", Stance.Offers, "release forty hostages")]
    [InlineData("Norway offered to host the talks.", "Norway", Stance.Offers, "host the talks")]
    [InlineData("Japan promised aid for the refugees.", "Japan", Stance.Offers, "aid for the refugees")]
    [InlineData("The United States backs the plan.", "United States", Stance.Supports, "the plan")]
    [InlineData("Greece welcomed the plan put forward by Cyprus.", "Greece", Stance.Supports, "the plan")]
    [InlineData("Paris favours a joint mission.", "France", Stance.Supports, "a joint mission")]
    [InlineData("Algeria supports direct talks.", "Algeria", Stance.Supports, "direct talks")]
    [InlineData("London backed the Norwegian initiative.", "United Kingdom", Stance.Supports, "the Norwegian initiative")]
    [InlineData("Kyiv accepted the American proposal.", "Ukraine", Stance.Accepts, "the American proposal")]
    [InlineData("Israel agreed to the ceasefire plan.", "Israel", Stance.Accepts, "the ceasefire plan")]
    [InlineData("The plan was accepted by Sudan.", "Sudan", Stance.Accepts, "The plan")]
    [InlineData("Moscow is open to a meeting with Ukrainian officials.", "Russia", Stance.Open, "a meeting with Ukrainian officials")]
    [InlineData("Pakistan is considering the Indian proposal.", "Pakistan", Stance.Open, "the Indian proposal")]
    [InlineData("Turkey rejected the proposal.", "Turkey", Stance.Rejects, "the proposal")]
    [InlineData("Cyprus opposes the division of the island.", "Cyprus", Stance.Rejects, "the division of the island")]
    [InlineData("The government refuses to negotiate with the rebels.", "The government", Stance.Rejects, "negotiate with the rebels")]
    [InlineData("The rebels refuse to disarm.", "The rebels", Stance.Rejects, "disarm")]
    [InlineData("Khartoum refused to attend.", "Sudan", Stance.Rejects, "attend")]
    [InlineData("Kosovo threatened to leave the talks.", "Kosovo", Stance.Threatens, "leave the talks")]
    [InlineData("Peru threatened to withdraw from the talks.", "Peru", Stance.Threatens, "withdraw from the talks")]
    public void Tells_holder_stance_and_content(string text, string holder, Stance stance, string content) =>
        Read(text).HasPosition(holder, stance, content);

    [Theory]
    [InlineData("Eritrea said it would end the ceasefire if the army attacked.", Stance.Threatens)]
    [InlineData("Peru vowed to abandon the truce if the army advanced.", Stance.Threatens)]
    [InlineData("Niger said it would suspend the agreement.", Stance.Threatens)]
    [InlineData("Chad said it would quit the accord.", Stance.Threatens)]
    [InlineData("Chad said it would end the blockade.", Stance.Offers)]
    public void Ending_what_was_agreed_is_a_threat_and_its_condition_no_demand(string text, Stance stance) =>
        Assert.Equal(stance, Read(text).Only<Matter.Position>().Matter.Stance);

    [Theory]
    [InlineData("Armenia ruled out direct talks with Azerbaijan.", "Armenia", Stance.Rejects, "direct talks")]
    [InlineData("Eritrea did not rule out direct talks with Ethiopia.", "Eritrea", Stance.Open, "direct talks")]
    [InlineData("Cyprus has not ruled out a federation.", "Cyprus", Stance.Open, "a federation")]
    [InlineData("Sudan has not rejected the offer.", "Sudan", Stance.Open, "the offer")]
    [InlineData("Hanoi will accept a change to the text.", "Vietnam", Stance.Accepts, "a change to the text")]
    [InlineData("Hanoi will not accept any change to the text.", "Vietnam", Stance.Rejects, "any change to the text")]
    [InlineData("Iran has never accepted the inspections.", "Iran", Stance.Rejects, "the inspections")]
    [InlineData("Israel said it would consider the proposal.", "Israel", Stance.Open, "the proposal")]
    [InlineData("Greece said it would accept the compromise.", "Greece", Stance.Accepts, "the compromise")]
    public void A_negation_turns_the_stance_and_no_more(string text, string holder, Stance stance, string content) =>
        Read(text).HasPosition(holder, stance, content);

    [Theory]
    [InlineData("Ethiopia urged Eritrea to withdraw its forces.", "Ethiopia", Stance.Demands, "Eritrea")]
    [InlineData("Seoul wants Pyongyang to return to the table.", "South Korea", Stance.Demands, "North Korea")]
    [InlineData("Russia demands that Ukraine withdraw its troops from Donetsk.", "Russia", Stance.Demands, "Ukraine")]
    [InlineData("Armenia ruled out direct talks with Azerbaijan.", "Armenia", Stance.Rejects, "Azerbaijan")]
    public void Tells_toward_whom(string text, string holder, Stance stance, string toward)
    {
        var read = Read(text);
        var position = read.HasPosition(holder, stance, "");
        Assert.Equal(toward, read.Name(position.Toward));
    }

    [Theory]
    [InlineData("Ethiopia and Eritrea held talks in Djibouti on Monday. Both sides accepted the proposal.", Stance.Accepts, "Ethiopia, Eritrea")]
    [InlineData("Russia and Ukraine both rejected the proposal.", Stance.Rejects, "Russia, Ukraine")]
    [InlineData("Mediators from Qatar and Egypt proposed a truce.", Stance.Proposes, "Qatar, Egypt")]
    public void Several_holders_have_a_position_each(string text, Stance stance, string holders)
    {
        var read = Read(text);
        var positions = read.All<Matter.Position>();
        Assert.Equal(holders, string.Join(", ", positions.Select(p => read.Name(p.Matter.Holder))));
        Assert.All(positions, p => Assert.Equal(stance, p.Matter.Stance));
    }

    [Fact]
    public void What_neither_side_is_keen_on_neither_side_supports()
    {
        var read = Read("The foreign minister said neither side was keen on the idea.");
        read.HasPosition("neither side", Stance.Doubts, "the idea");
        Assert.Equal("The foreign minister", read.Chain(read.Only<Matter.Position>().Claim));
    }

    [Fact]
    public void What_neither_side_has_accepted_is_not_accepted()
    {
        var position = Read("Neither side has accepted the mediators' plan.").Only<Matter.Position>().Matter;
        Assert.NotEqual(Stance.Accepts, position.Stance);
    }

    [Fact]
    public void The_answer_to_a_proposal_names_whose_it_is()
    {
        var read = Read("Egypt's proposal for a truce was rejected by Israel.");
        var positions = read.All<Matter.Position>();
        Assert.Equal(["Egypt Proposes", "Israel Rejects"], positions.Select(p => $"{read.Name(p.Matter.Holder)} {p.Matter.Stance}"));
        Assert.Equal("Egypt", read.Name(positions[1].Matter.Toward));
    }

    [Theory]
    [InlineData("The government denied that it had rejected the plan.")]
    [InlineData("Rwanda denied backing the rebels.")]
    public void What_is_denied_is_no_position(string text) => Read(text).HasNo<Matter.Position>();

    [Theory]
    [InlineData("Egypt proposed a truce of five days. Israel turned down the proposal.", "Israel", "a truce of five days", "Egypt")]
    [InlineData("Chad offered to open the border. Niger welcomed the offer.", "Niger", "to open the border", "Chad")]
    [InlineData("Russia proposed a meeting in Oslo. Ukraine welcomed the idea.", "Ukraine", "a meeting in Oslo", "Russia")]
    [InlineData("Peru demanded the release of the sailors. Chile rejected this demand.", "Chile", "the release of the sailors", "Peru")]
    [InlineData("Kenya put forward a plan for a joint force. Uganda opposes it.", "Uganda", "a plan for a joint force", "Kenya")]
    [InlineData("Sudan rejected the Nairobi text and Ethiopia accepted it on 2 February.", "Ethiopia", "the Nairobi text", null)]
    [InlineData("The toll, which Djibouti opposes, is part of the draft.", "Djibouti", "The toll", null)]
    [InlineData("Israel brushed off a Syrian offer of peace talks.", "Israel", "a Syrian offer of peace talks", "Syria")]
    [InlineData("Turkey rejected the plan.", "Turkey", "the plan", null)]
    [InlineData("Norway did not rule out the possibility.", "Norway", "Norway did not rule out the possibility", null)]
    [InlineData("Peru refused to keep it.", "Peru", "Peru refused to keep it", null)]
    [InlineData("Norway hailed “a first, but a vital, step”.", "Norway", "a first, but a vital, step", null)]
    [InlineData("Peru accepted the idea of a truce.", "Peru", "the idea of a truce", null)]
    [InlineData("Peru rejected the Chilean proposal.", "Peru", "the Chilean proposal", "Chile")]
    [InlineData("Peru proposed a map. Two weeks went by. Rain fell. Floods came. Chile rejected the proposal.", "Chile", "the proposal", null)]
    public void A_content_stands_alone_and_an_answer_is_toward_whoever_asked(string text, string holder, string content, string? toward)
    {
        var read = Read(text);
        var position = Assert.Single(read.All<Matter.Position>(), p => read.Name(p.Matter.Holder) == holder).Matter;
        Assert.Equal((content, toward), (position.Content.Quote, read.Name(position.Toward)));
    }

    [Theory]
    [InlineData("The miners said they would reopen the pit if the owner drops the lawsuit.", "the owner drops the lawsuit")]
    [InlineData("Peru offered to return the ships if Chile pays a fee.", "Chile pays a fee")]
    [InlineData("The hijackers threatened to sink the ferry unless the company paid them.", "the company paid them")]
    [InlineData("Uganda is open to new talks with the rebels, but only if the meetings take place abroad.", "the meetings take place abroad")]
    [InlineData("The Front said it would agree to a truce if Israel frees prisoners.", "Israel frees prisoners")]
    public void What_another_side_is_to_do_first_is_demanded(string text, string content) =>
        Assert.Equal(content, Assert.Single(Read(text).All<Matter.Position>(), p => p.Matter.Stance == Stance.Demands).Matter.Content.Quote);

    [Theory]
    [InlineData("Peru offered to return the ships if the weather improves.")]
    [InlineData("Peru threatened to leave the talks if attacked.")]
    [InlineData("Peru offered to return the ships if it can.")]
    public void What_nobody_is_asked_for_is_no_demand(string text) => Assert.DoesNotContain(Read(text).All<Matter.Position>(), p => p.Matter.Stance == Stance.Demands);

    [Theory]
    [InlineData("Chad demanded guarantees after the fall of the town in April.", "guarantees", "April")]
    [InlineData("Kyiv has insisted on guarantees after Russia's annexation of Crimea in 2014.", "guarantees", "2014")]
    [InlineData("Peru called for calm following the bombing of the port in 2021.", "calm", "2021")]
    public void The_time_of_another_event_is_not_that_of_the_position(string text, string content, string other)
    {
        var found = Assert.Single(Read(text).All<Matter.Position>());
        Assert.Contains(content, found.Matter.Content.Quote, StringComparison.Ordinal);
        Assert.DoesNotContain(other, found.Claim.When?.Text ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cutting the subsidy would be a grave mistake, the finance minister said.", Stance.Rejects)]
    [InlineData("More talks with the strikers would be a waste of time, the mayor said.", Stance.Rejects)]
    [InlineData("The mayor said there is no point in a truce.", Stance.Rejects)]
    [InlineData("Kenya sees no need for talks.", Stance.Rejects)]
    [InlineData("An independent island is the best solution for the region, the mayor said.", Stance.Supports)]
    [InlineData("It is vital that both sides keep the truce, the envoy said.", Stance.Demands)]
    [InlineData("The envoy said it was time for the rebels to talk.", Stance.Demands)]
    [InlineData("Chad has little interest in continuing the talks.", Stance.Rejects)]
    [InlineData("Sudanese officials said they had no plans to give back the trucks.", Stance.Rejects)]
    [InlineData("Chad expressed its dissatisfaction with the results.", Stance.Rejects)]
    [InlineData("Canada stands firmly behind the Oslo track.", Stance.Supports)]
    [InlineData("Albania said it would go along with the ruling of the court.", Stance.Accepts)]
    [InlineData("Iraq has vowed to respond to an attack with force.", Stance.Threatens)]
    [InlineData("Peru has made a formal request for monitors.", Stance.Demands)]
    [InlineData("Peru is critical of the northern route.", Stance.Rejects)]
    [InlineData("Peru is hesitant to sign the northern treaty.", Stance.Doubts)]
    [InlineData("Peru is seeking guarantees for its ships.", Stance.Demands)]
    [InlineData("Half of the dockers refuse to load the ship.", Stance.Rejects)]
    [InlineData("Demonstrators on the square demanded a lower toll.", Stance.Demands)]
    [InlineData("The Dutch rejection of goods from Denmark angered the guild.", Stance.Rejects)]
    [InlineData("Bolivia's foreign minister said Bolivia will not share the data.", Stance.Rejects)]
    public void A_position_may_lie_in_a_judgement_a_noun_or_a_refusal(string text, Stance stance) => Assert.Equal(stance, Read(text).Only<Matter.Position>().Matter.Stance);

    [Theory]
    [InlineData("Pyongyang unveiled a new missile.")]
    [InlineData("Kenya and Uganda agreed that the talks should go on.")]
    [InlineData("Peru is seeking ways to end the war.")]
    [InlineData("Peru said it will not be able to pay.")]
    [InlineData("Peru said it would send three envoys on Monday.")]
    [InlineData("Peru said its work is more critical than ever.")]
    [InlineData("The minister declined to take questions from reporters.")]
    [InlineData("Peru is hesitant to predict how the vote will go.")]
    [InlineData("President Idris Bello wants to pull half of his troops from Niger.")]
    [InlineData("The declaration, signed by Kenya and Uganda, called for talks in May.")]
    [InlineData("“I would call this disappointing,” Anna Holm said.")]
    [InlineData("Peru has dropped its demand for a port.")]
    [InlineData("Sudan neither supports nor opposes the plan.")]
    [InlineData("The president wants to thank the hosts.")]
    [InlineData("The president wanted to withdraw half of his troops from Niger.")]
    [InlineData("Iceland said it will publish the minutes on Friday.")]
    [InlineData("Peru blocked the road.")]
    [InlineData("Norway's defeat was a failure.")]
    [InlineData("The ministers discussed the Arab plan for Israel.")]
    [InlineData("Peru will talk as long as Chile supports the plan.")]
    public void What_takes_no_stance_is_no_position(string text) => Read(text).HasNo<Matter.Position>();

    [Fact]
    public void What_two_sides_agreed_with_each_other_is_told_once()
    {
        var read = Read("Chad and Niger agreed to open the border.");
        Assert.Equal("Chad, Niger", read.Names(read.Only<Matter.Agreement>().Matter.Parties));
        read.HasNo<Matter.Position>();
        Assert.Equal(Stance.Accepts, Read("Chad agreed to open the border.").Only<Matter.Position>().Matter.Stance);
    }

    [Theory]
    [InlineData("Chad was not keen on the idea of a free zone in Lamu, but did not rule out the possibility.", "the idea of a free zone in Lamu", Stance.Open)]
    [InlineData("Niger mocked the notion of a joint army, yet did not reject the idea.", "the notion of a joint army", Stance.Open)]
    public void One_idea_goes_by_two_names_in_a_sentence(string text, string content, Stance stance) =>
        Assert.Contains(Read(text).All<Matter.Position>(), p => p.Matter.Content.Quote == content && p.Matter.Stance == stance);

    [Fact]
    public void An_idea_of_another_sentence_is_not_taken_up() =>
        Assert.DoesNotContain(Read("Chad spoke of the idea of a free zone in Lamu. It did not rule out the possibility.").All<Matter.Position>(), p => p.Matter.Content.Quote.Contains("free zone", StringComparison.Ordinal));

    [Theory]
    [InlineData("The guarantees it offers Chad are vague.")]
    [InlineData("Chad offered Niger one.")]
    public void A_receiver_is_no_content(string text) => Read(text).HasNo<Matter.Position>();

    [Theory]
    [InlineData("Chad wants Nigerien troops out of the border region.", "Nigerien troops out of the border region")]
    [InlineData("Niger wants its prisoners back from Chad.", "its prisoners back from Chad")]
    [InlineData("Chad wants guarantees from Niger.", "guarantees from Niger")]
    public void What_is_wanted_of_a_thing_is_part_of_the_demand(string text, string content) => Assert.Equal(content, Read(text).Only<Matter.Position>().Matter.Content.Quote);

    [Theory]
    [InlineData("Niger criticized Chad for statements made by its minister.", "Chad for statements made by its minister")]
    [InlineData("Niger condemned Chad over the raid.", "Chad over the raid")]
    public void What_one_is_criticized_for_is_part_of_it(string text, string content) => Assert.Equal(content, Read(text).Only<Matter.Position>().Matter.Content.Quote);

    [Theory]
    [InlineData("Chad wants the round to prepare a truce. The Front has said it would talk only to sign. Niger has rejected that.")]
    public void That_does_not_reach_over_what_stands_between(string text) =>
        Assert.DoesNotContain(Read(text).All<Matter.Position>(), p => p.Matter.Stance == Stance.Rejects && p.Matter.Content.Quote.Contains("prepare", StringComparison.Ordinal));

    [Theory]
    [InlineData("Chad suggested that the talks might collapse.", false)]
    [InlineData("Chad suggested that the talks had collapsed.", false)]
    [InlineData("Chad suggested that the sides should meet in Oslo.", true)]
    [InlineData("Chad suggested that the sides meet in Oslo.", true)]
    public void To_suppose_is_not_to_propose(string text, bool proposes) => Assert.Equal(proposes, Read(text).All<Matter.Position>().Any(p => p.Matter.Stance == Stance.Proposes));

    [Theory]
    [InlineData("A source who requested anonymity said the road was long.")]
    [InlineData("“We have met to see what should be done,” Tomas Vell said.")]
    [InlineData("Tomas Vell asked how the road should be built.")]
    [InlineData("The sides differed over the topics they wanted to address.")]
    [InlineData("Tomas Vell said that this had been opposed by the Lake Front.")]
    [InlineData("Delegates of Chad and Niger have yet to meet face to face, Tomas Vell said.")]
    [InlineData("Tomas Vell says he wants to end the war with both Chad and Niger.")]
    public void Is_not_read_from_what_asks_nobody_for_anything(string text) => Read(text).HasNo<Matter.Position>();

    [Theory]
    [InlineData("Chad warned that it would boycott the talks if the envoy insisted on the map.", "Chad", Stance.Threatens, "boycott the talks if the envoy insisted on the map")]
    [InlineData("Chad will boycott the talks.", "Chad", Stance.Rejects, "the talks")]
    [InlineData("Chad wants to end the blockade.", "Chad", Stance.Demands, "end the blockade")]
    [InlineData("Chad put forward a plan. It was rejected by Niger.", "Niger", Stance.Rejects, "a plan")]
    public void A_refusal_on_a_condition_is_a_threat(string text, string holder, Stance stance, string content)
    {
        var read = Read(text);
        Assert.Contains(read.All<Matter.Position>(), p => (read.Name(p.Matter.Holder), p.Matter.Stance) == (holder, stance) && p.Matter.Content.Quote.EndsWith(content, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Chad's demands include a withdrawal of Nigerien troops and compensation.", "a withdrawal of Nigerien troops and compensation")]
    [InlineData("Chad's main demand is the release of 200 prisoners.", "the release of 200 prisoners")]
    [InlineData("Chad's main demand is that Niger releases 200 prisoners.", "Niger releases 200 prisoners")]
    public void A_demand_is_told_on_the_other_side_of_the_verb(string text, string content)
    {
        var read = Read(text);
        var told = read.Only<Matter.Position>();
        Assert.Equal(("Chad", Stance.Demands, content), (read.Name(told.Matter.Holder), told.Matter.Stance, told.Matter.Content.Quote));
    }

    [Theory]
    [InlineData("Chad's demand was not the release of prisoners.")]
    [InlineData("Chad's main demand would be the release of prisoners.")]
    public void Unless_it_is_denied_or_only_thought_of(string text) => Read(text).HasNo<Matter.Position>();

    [Theory]
    [InlineData("The Chadian government promised not to launch any offensives.")]
    [InlineData("The Chadian government promised to launch no offensives.")]
    [InlineData("The Chadian government vowed to carry out no attack on the town.")]
    public void Who_promises_not_to_attack_threatens_nobody(string text) =>
        Assert.Equal(Stance.Offers, Read(text).Only<Matter.Position>().Matter.Stance);

    [Theory]
    [InlineData("“Everybody has to say yes, including the hosts,” Idris Bello told reporters.")]
    [InlineData("Idris Bello said nobody needs to be told that.")]
    public void What_everybody_has_to_do_is_how_it_is_and_no_demand(string text) => Read(text).HasNo<Matter.Position>();

    [Fact]
    public void What_everybody_must_do_is_demanded() =>
        Assert.Equal(Stance.Demands, Read("Idris Bello said everybody must stop shooting.").Only<Matter.Position>().Matter.Stance);
}
