using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims;

/// <summary>Who "both governments", "the two men", "the committee", "the rebels" and "it" are, and whose words stand in quotations.</summary>
public class WhoIsMeantTests
{
    [Theory]
    [InlineData("The governments of Kenya and Uganda have chosen an envoy. Both governments rejected the plan.", "Kenya, Uganda")]
    [InlineData("The Kenyan and Ugandan governments have chosen an envoy. The governments rejected the plan.", "Kenya, Uganda")]
    [InlineData("The High Negotiations Committee arrived on Monday. The Committee rejected the plan.", "High Negotiations Committee")]
    [InlineData("The Libyan Joint Commission arrived on Monday. The commission rejected the plan.", "Libyan Joint Commission")]
    [InlineData("Tuareg rebels arrived in Algiers. Al Qaeda-linked gunmen attacked a post on Sunday. The rebels rejected the plan.", "Tuareg rebels")]
    [InlineData("Al Qaeda-linked gunmen attacked a post on Sunday. The rebels rejected the plan.", "The rebels")]
    [InlineData("Envoy Ray Moss met minister Dan Levi on Monday. The two men rejected the plan.", "Ray Moss, Dan Levi")]
    [InlineData("Envoy Ray Moss and minister Dan Levi met on Monday. The pair rejected the plan.", "Ray Moss, Dan Levi")]
    [InlineData("Neither the envoys of the cabinet nor the Civic Front accepted the plan.", "the envoys of the cabinet, Civic Front")]
    [InlineData("DUP negotiator Tom Reid said his party rejects the plan.", "DUP")]
    public void Whoever_is_meant_holds_the_position(string text, string holders)
    {
        var read = Read(text);
        Assert.Equal(holders, string.Join(", ", read.All<Matter.Position>().Select(p => read.Name(p.Matter.Holder))));
    }

    [Theory]
    [InlineData("\"The Swiss thought they could push it through,\" said analyst Ben Ode.", "Ben Ode")]
    [InlineData("\"It would have been nice to come out tonight and say we have got every party on board, but we have not,\" mediator Paul Hart said.", "Paul Hart")]
    [InlineData("\"I think it will come soon\" - Ray Moss, UN envoy", "Ray Moss")]
    [InlineData("\"The trip was a waste of time.\" -- Ana Ruiz, minister of trade", "Ana Ruiz")]
    [InlineData("In the words of two officials, the well was closed.", "two officials")]
    [InlineData("Envoy Ray Moss told minister Dan Levi during talks in Oslo last week that the well was closed.", "Ray Moss")]
    [InlineData("The cabinet was stubborn. It said that the well was closed.", "The cabinet")]
    public void A_statement_is_of_whoever_makes_it(string text, string speaker)
    {
        var read = Read(text);
        var said = read.Only<Matter.Statement>();
        Assert.Equal((speaker, speaker), (read.Name(said.Matter.Speaker), read.Chain(said.Claim)));
    }

    [Theory]
    [InlineData("The Salo Islamic Movement, or SIM, rejected the plan. SIM wants a federal state.", "Salo Islamic Movement")]
    [InlineData("The Popular Army of Salo, known by its initials PAS, rejected the plan. PAS wants a federal state.", "Popular Army of Salo")]
    public void A_short_name_behind_a_long_one_is_the_same_side(string text, string side)
    {
        var read = Read(text);
        Assert.All(read.All<Matter.Position>(), p => Assert.Equal(side, read.Name(p.Matter.Holder)));
        Assert.Equal(2, read.All<Matter.Position>().Count);
    }

    [Fact]
    public void The_government_is_never_that_of_whoever_mediates()
    {
        var read = Read("The Norwegian facilitator of the talks between the government and the Salo Liberation Front will come next week. In March, the government proposed a plan for local councils.");
        Assert.Equal("the government", read.Name(read.Only<Matter.Position>().Matter.Holder));
    }

    [Fact]
    public void Groups_that_help_are_none_that_fight()
    {
        var read = Read("Chad and the Salo Front signed a truce on Monday. The group wants a pact of its own. Aid groups have accused the rebels of looting.");
        Assert.DoesNotContain(read.All<Matter.Statement>(), s => read.Name(s.Matter.Speaker) == "Salo Front");
    }

    [Fact]
    public void A_former_office_makes_nobody_a_side()
    {
        var read = Read("Jan Holm met Joseph Banda, a former Malawian president, in Oslo on Monday.");
        Assert.DoesNotContain("Malawi", read.Names(read.Only<Matter.Meeting>().Matter.Parties), StringComparison.Ordinal);
    }

    [Fact]
    public void The_team_of_another_side_is_not_the_team_told_of_before()
    {
        var read = Read("The Chadian delegation, headed by Foreign Minister Adil Karim, left for Oslo on Monday. The rebel delegation, led by Omar Salih, arrived.");
        Assert.Equal(["Chad of Adil Karim", "rebel delegation of Omar Salih"], read.All<Matter.Delegation>().Select(d => $"{read.Name(d.Matter.Party)} of {read.Name(d.Matter.Head)}"));
    }

    [Fact]
    public void Teams_of_two_are_not_of_the_one_that_is_known()
    {
        var read = Read("The mediators said delegations from both the army and the Salo Front remain in Oslo.");
        Assert.DoesNotContain(read.All<Matter.Presence>(), p => read.Name(p.Matter.Who) == "Salo Front");
    }

    [Theory]
    [InlineData("Norway, which is mediating in the conflict, met the Lake Front and the army. Norway and the Lake Front spoke on Sunday. The two sides rejected the plan.", "Norway")]
    [InlineData("The mediation team of the Coast Union met the Lake Front rebels on Sunday. The two sides rejected the plan.", "Coast Union")]
    public void Whoever_mediates_is_none_of_the_sides(string text, string mediator)
    {
        var read = Read(text);
        Assert.DoesNotContain(read.All<Matter.Position>(), p => read.Name(p.Matter.Holder) == mediator);
    }

    [Theory]
    [InlineData("The army and the Lake Front, a rebel group, signed a truce. The Hill Brigade, a militia, attacked the port on Sunday. The rebels rejected the plan.", "Lake Front")]
    [InlineData("The army fought the River Guard, a pro-government militia. The rebels rejected the plan.", "The rebels")]
    [InlineData("The Lake Front rebels signed a truce. The Hill Brigade rebels did not sign. The rebels rejected the plan.", "The rebels")]
    [InlineData("The Lake Front rebels signed a truce. The rebels rejected the plan.", "Lake Front")]
    public void The_rebels_are_the_group_that_is_called_so_and_nobody_where_two_are(string text, string holder)
    {
        var read = Read(text);
        Assert.Equal([holder], read.All<Matter.Position>().Where(p => p.Matter.Stance == Stance.Rejects).Select(p => read.Name(p.Matter.Holder)!));
    }

    [Theory]
    [InlineData("The Coast Council met on Monday. They also urged the army to withdraw.", "Coast Council")]
    [InlineData("The committee met on Monday in Oslo. They also urged the army to withdraw.", "The committee")]
    [InlineData("Ministers from six states met in Oslo on Monday. They also urged the army to withdraw.", "Ministers from six states")]
    [InlineData("The delegation arrived on Monday. They urged the army to withdraw.", "The delegation")]
    [InlineData("The envoy met the Coast Council. They also urged the army to withdraw.", "")]
    [InlineData("The committee met the rebels on Monday. They also urged the army to withdraw.", "")]
    public void They_are_the_body_of_the_sentence_before_where_nobody_else_may_be(string text, string holder)
    {
        var read = Read(text);
        Assert.Equal(holder, string.Join(", ", read.All<Matter.Position>().Select(p => read.Name(p.Matter.Holder))));
    }

    [Theory]
    [InlineData("Rebel leader Simon Pell hopes for outside mediators. The groups which the government and the Tarro set up will meet on Monday. Pell named Paraguay and the Anglican Church as possible mediators. The government has rejected mediation.")]
    [InlineData("Pell spoke of Ecuador, Peru and the Anglican Church as possible mediators. The government has rejected mediation.")]
    [InlineData("The rebels could enter the proposed transitional government. The government has rejected mediation.")]
    public void The_government_is_of_no_state_that_might_mediate_and_of_no_body_that_is_proposed(string text)
    {
        var (_, position) = Read(text).All<Matter.Position>().Single(p => p.Matter.Stance is Stance.Rejects);
        Assert.Equal((null, "The government"), (position.Holder.Entity, position.Holder.Text));
    }

    [Fact]
    public void The_government_delegation_is_not_that_of_the_country_that_helps()
    {
        var read = Read("The head of the delegation of Finland to the peace table, Nils Lind, read a text beside Ana Rojas, head of the Government delegation, and Luis Vega, delegate of the Civic Alliance.");
        Assert.NotEqual("Finland", read.Name(Assert.Single(read.All<Matter.Delegation>(), d => read.Name(d.Matter.Head) == "Ana Rojas").Matter.Party));
    }

    [Theory]
    [InlineData("Talks between President Odo and rebel chief Simon Lark ended on Friday, the Tamu Daily (TD) has learned. The rebels want a ministry.", "Tamu Daily")]
    [InlineData("The session has failed, the Port Vela News Agency (PVNA) understands. The rebels want a ministry.", "Port Vela News Agency")]
    public void An_outlet_with_a_short_name_is_no_side(string text, string outlet)
    {
        var read = Read(text);
        Assert.Equal(EntityType.Outlet, read.Entity(outlet).Type);
        Assert.Null(read.Only<Matter.Position>().Matter.Holder.Entity);
    }

    [Theory]
    [InlineData("Iraqi and Iranian Kurdish commanders met in Erbil on Friday.", "Iraq")]
    [InlineData("Eastern and western Tamu chiefs met in Sorro.", "Eastern")]
    public void An_adjective_that_shares_the_next_is_no_state_alone(string text, string name) => Assert.DoesNotContain(Read(text).Result.Entities, e => e.Name == name);
}
