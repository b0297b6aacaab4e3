using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Events;

/// <summary>What is agreed, signed, in force, broken, over.</summary>
public class AgreementTests
{
    [Theory]
    [InlineData("Ethiopia and Eritrea signed a peace agreement in Jeddah on Sunday.", "Ethiopia, Eritrea", "a peace agreement", AgreementState.Signed)]
    [InlineData("Armenia and Azerbaijan agreed on a ceasefire.", "Armenia, Azerbaijan", "a ceasefire", AgreementState.Reached)]
    [InlineData("The two sides reached a deal on the exchange of prisoners.", "", "the exchange of prisoners", AgreementState.Reached)]
    [InlineData("The truce was extended until Friday.", "", "The truce", AgreementState.Extended)]
    [InlineData("The truce expired on Friday.", "", "The truce", AgreementState.Expired)]
    [InlineData("The rebels violated the truce on Thursday.", "", "the truce", AgreementState.Broken)]
    [InlineData("The ceasefire collapsed.", "", "The ceasefire", AgreementState.Broken)]
    public void Tells_how_far_it_has_come(string text, string parties, string content, AgreementState state)
    {
        var read = Read(text);
        var agreement = read.Only<Matter.Agreement>();
        Assert.Equal(parties, read.Names(agreement.Matter.Parties));
        Assert.Contains(content, agreement.Matter.Content.Quote, StringComparison.Ordinal);
        Assert.Equal(state, agreement.Matter.State);
    }

    [Theory]
    [InlineData("Kenya demands that the accord be signed.")]
    [InlineData("\"That would be a violation of the deal,\" the official said.")]
    [InlineData("Kampala makes the signing of a peace treaty conditional on a change of Kenya's constitution.")]
    public void What_is_demanded_or_supposed_is_none(string text) => Read(text).HasNo<Matter.Agreement>();

    [Fact]
    public void What_is_to_be_signed_is_planned() =>
        Assert.Equal(Status.Planned, Read("A truce between Chad and Niger is scheduled to be signed on August 15.").Only<Matter.Agreement>().Claim.Status);

    [Fact]
    public void What_follows_a_credit_in_reported_speech_is_the_speakers_too() =>
        Assert.Equal("Anna Holm", Chain("There had been progress, Anna Holm wrote on X, and both parties had agreed to brief their leaders."));

    [Fact]
    public void What_follows_a_credit_in_the_reports_own_tense_is_the_reports() =>
        Assert.Equal("", Chain("There had been progress, Anna Holm wrote on X, and Chad and Niger signed a truce on Monday."));

    private static string Chain(string text)
    {
        var read = Read(text);
        return read.Chain(read.Only<Matter.Agreement>().Claim);
    }

    [Fact]
    public void Place_and_day_are_those_of_the_signing()
    {
        var read = Read("Ethiopia and Eritrea signed a peace agreement in Jeddah on Sunday.");
        var claim = read.Only<Matter.Agreement>().Claim;
        Assert.Equal("Jeddah", read.Name(claim.Place));
        Assert.Equal("2026-03-08", Days(claim.When));
    }

    [Fact]
    public void A_breach_told_by_somebody_is_told_by_somebody()
    {
        var read = Read("The ministry said in a statement that Armenia had violated the ceasefire.");
        var breach = read.Only<Matter.Agreement>();
        Assert.Equal(AgreementState.Broken, breach.Matter.State);
        Assert.Equal("Armenia", read.Names(breach.Matter.Parties));
        Assert.Equal("The ministry", read.Chain(breach.Claim));
    }

    [Theory]
    [InlineData("No agreement was reached.")]
    [InlineData("Colombia and the rebels are close to a deal.")]
    [InlineData("Egypt proposed a five-day truce.")]
    [InlineData("The rebels rejected the truce.")]
    public void Says_none_where_nothing_is_agreed(string text) => Read(text).HasNo<Matter.Agreement>();

    [Theory]
    [InlineData("The latest round between Chad and Niger ended on Friday in Rome without reaching a final agreement.")]
    [InlineData("The envoys left Rome without signing the accord between Chad and Niger.")]
    [InlineData("Talks between Chad and Niger broke down in May without an agreement to end the war.")]
    [InlineData("Chad and Niger signed no agreement on Monday.")]
    [InlineData("No final deal was reached between Chad and Niger.")]
    [InlineData("The need for both Chad and Niger to agree on customs is urgent.")]
    public void What_was_not_reached_is_none(string text) => Read(text).HasNo<Matter.Agreement>();

    [Theory]
    [InlineData("Niger on Monday accused Chad of violating the ceasefire agreement by building a road.")]
    [InlineData("Both sides have blamed each other for breaking the truce.")]
    [InlineData("The ministry condemned the rebels for violating the ceasefire.")]
    [InlineData("Peru accused its neighbour of breaching the accord.")]
    public void A_breach_somebody_is_accused_of_is_a_statement_alone(string text) => Read(text).HasNo<Matter.Agreement>();

    [Theory]
    [InlineData("Norway brokered a truce between Chad and Niger on Monday.")]
    [InlineData("The Norwegian-brokered truce between Chad and Niger was signed on Monday.")]
    [InlineData("Egypt announced a ceasefire between Chad and Niger on Monday.")]
    [InlineData("Lima welcomed the announcement of a truce between Chad and Niger.")]
    [InlineData("Chad and Niger held talks in Rome. Norway brokered a ceasefire with the help of Peru on May 4.")]
    [InlineData("Mediators from Peru witnessed the truce. It was between Chad and Niger. Chad and Niger signed the truce.")]
    public void Whoever_brokers_or_announces_is_no_party(string text)
    {
        var read = Read(text);
        Assert.All(read.All<Matter.Agreement>().TakeLast(1), a => Assert.Equal("Chad, Niger", read.Names(a.Matter.Parties)));
        Assert.NotEmpty(read.All<Matter.Agreement>());
    }

    [Theory]
    [InlineData("Chad announced a ceasefire with Niger on Monday.")]
    [InlineData("Chad signed a truce with Niger.")]
    [InlineData("Chadian President Park Su-in and Nigerien leader Omar Tijani signed the truce.")]
    [InlineData("Chad and Niger held talks. Chad violated the ceasefire.")]
    public void Its_parties_are_all_of_them(string text)
    {
        var read = Read(text);
        Assert.Equal("Chad, Niger", read.Names(read.Only<Matter.Agreement>().Matter.Parties));
    }

    [Theory]
    [InlineData("Lima welcomed the ceasefire between Bolivia and Tarija-based militants.", "Bolivia, Tarija-based militants", "The ceasefire")]
    [InlineData("Officials hailed the signing of a truce between Bolivia and armed rebels.", "Bolivia, armed rebels", "signing")]
    public void A_side_without_a_name_is_told_by_its_words(string text, string parties, string _)
    {
        var read = Read(text);
        Assert.All(read.All<Matter.Agreement>(), a => Assert.Equal(parties, read.Names(a.Matter.Parties)));
    }

    [Theory]
    [InlineData("On May 3, during a meeting in Oslo, Chad and Niger agreed to a truce.", "to a truce")]
    [InlineData("On Friday in Rome, Chad and Niger agreed to open the border.", "to open the border")]
    [InlineData("Chad and Niger agreed in principle on a truce.", "on a truce")]
    [InlineData("Holm spoke of the accord on customs which Chad and Niger agreed to in late 2021.", "the accord on customs")]
    [InlineData("Chad and Niger agreed on Monday that all soldiers shall leave.", "that all soldiers shall leave")]
    public void What_is_agreed_is_what_stands_with_the_verb(string text, string content)
    {
        var read = Read(text);
        var agreement = read.Only<Matter.Agreement>();
        Assert.Equal(content, agreement.Matter.Content.Quote);
        Assert.Equal("Chad, Niger", read.Names(agreement.Matter.Parties));
    }

    [Theory]
    [InlineData("Chad and Niger agreed to exchange prisoners.")]
    [InlineData("Both Chad and Niger have agreed to withdraw from the lake.")]
    [InlineData("Chad and Niger agreed that their soldiers should leave.")]
    [InlineData("Holm said that Chad and Niger agreed to a truce.")]
    public void A_joint_decision_is_one_agreement_and_no_position_beside_it(string text)
    {
        var read = Read(text);
        Assert.Single(read.All<Matter.Agreement>());
        read.HasNo<Matter.Position>();
        read.HasNo<Matter.Statement>();
    }

    [Fact]
    public void What_one_side_agrees_to_is_its_position() => Assert.Equal(Stance.Accepts, Read("Chad agreed to withdraw from the lake.").Only<Matter.Position>().Matter.Stance);

    [Theory]
    [InlineData("Any settlement must go to a referendum, both sides agree.")]
    [InlineData("The road is long, both governments agree.")]
    public void To_be_of_one_mind_is_no_agreement(string text) => Read(text).HasNo<Matter.Agreement>();

    [Fact]
    public void A_ceasefire_that_is_its_own_has_one_party()
    {
        var read = Read("The Lake Front and Chad fought in May. Omar Tijani denied that the Lake Front had ended its ceasefire.");
        Assert.Equal("Lake Front", read.Names(read.Only<Matter.Agreement>().Matter.Parties));
    }

    [Theory]
    [InlineData("Any violation of the ceasefire will be punished, the statement said.")]
    [InlineData("No violation of the ceasefire was seen.")]
    public void A_breach_that_nobody_tells_of_is_none(string text) => Assert.DoesNotContain(Read(text).All<Matter.Agreement>(), a => a.Matter.State == AgreementState.Broken);

    [Theory]
    [InlineData("Chad and Niger will sign a truce on Friday, Norway said.", "a truce")]
    [InlineData("Chad and Niger are expected to sign a peace deal in Oslo on Friday.", "a peace deal")]
    [InlineData("Chad and Niger would sign a declaration committing both to a truce, Norway said.", "a declaration committing both to a truce")]
    public void What_is_to_be_signed_is_not_signed_yet(string text, string content)
    {
        var read = Read(text);
        var told = read.Only<Matter.Agreement>();
        Assert.Equal((Status.Planned, AgreementState.Signed, content, "Chad, Niger"), (told.Claim.Status, told.Matter.State, told.Matter.Content.Quote, read.Names(told.Matter.Parties)));
    }

    [Theory]
    [InlineData("Chad wants Niger to sign the deal.")]
    [InlineData("Chad and Niger will not sign the deal.")]
    [InlineData("Chad and Niger will sign the deal if Mali withdraws.")]
    [InlineData("Chad will sign the deal, Bello said.")]
    [InlineData("Chad will sign the deal if Niger withdraws.")]
    public void Nor_is_what_is_wanted_or_refused(string text) => Read(text).HasNo<Matter.Agreement>();

    [Theory]
    [InlineData("Chad and Niger have agreed to a 10-day truce starting on Saturday.", "to a 10-day truce starting on Saturday")]
    [InlineData("Niger's rebels declared a 72-hour ceasefire on Monday.", "a 72-hour ceasefire")]
    [InlineData("A truce agreed by Chad and Niger expired on Monday.", "A truce agreed by Chad and Niger")]
    public void The_words_are_those_of_what_was_agreed(string text, string content) => Assert.Equal(content, Read(text).Only<Matter.Agreement>().Matter.Content.Quote);

    [Fact]
    public void Who_agreed_to_it_may_stand_under_it()
    {
        var read = Read("A truce agreed by Chad and Niger was holding on Tuesday.");
        Assert.Equal("Chad, Niger", read.Names(read.Only<Matter.Agreement>().Matter.Parties));
    }

    [Fact]
    public void A_deed_that_is_only_thought_of_is_no_agreement() => Read("Bello did not reject the principle of reaching a ceasefire deal.").HasNo<Matter.Agreement>();

    [Fact]
    public void A_side_without_a_name_agrees_beside_one_that_has_one()
    {
        var read = Read("Chad's government and rebels have agreed to a temporary ceasefire, two diplomats said.");
        var told = read.Only<Matter.Agreement>();
        Assert.Equal((AgreementState.Reached, "Chad, rebels"), (told.Matter.State, read.Names(told.Matter.Parties)));
        read.HasNo<Matter.Position>();
    }

    [Theory]
    [InlineData("A truce between Chad and Niger did not hold.", "Chad, Niger", "A truce", AgreementState.Broken)]
    [InlineData("Chad and Niger fully agree on the preamble and nine of the twelve articles of the treaty.", "Chad, Niger", "the preamble and nine of the twelve articles of the treaty", AgreementState.Reached)]
    [InlineData("The two delegations agreed in Lamu to report to their leaders.", "", "to report to their leaders", AgreementState.Reached)]
    public void Tells_what_held_and_on_what_in_full(string text, string parties, string content, AgreementState state) => Tells_how_far_it_has_come(text, parties, content, state);

    [Fact]
    public void On_what_occasion_it_was_agreed_is_no_part_of_it() =>
        Assert.Equal("to extend the pause", Read("Chad and Niger agreed to extend the pause following two days of talks in Lamu, Ana Duarte said.").Only<Matter.Agreement>().Matter.Content.Quote);

    [Theory]
    [InlineData("Kenya and Red Front rebels backed by Uganda signed a truce in Doha on Saturday.", "Kenya, Red Front")]
    [InlineData("Democratic Republic of Congo and Red Front rebels signed a truce in Doha on Saturday.", "Democratic Republic of the Congo, Red Front")]
    public void A_state_beside_rebels_is_no_part_of_their_name(string text, string parties)
    {
        var read = Read(text);
        Assert.Equal(parties, read.Names(read.Only<Matter.Agreement>().Matter.Parties));
    }

    [Theory]
    [InlineData("The envoy pressed the Blue Front to take the plan, aimed at securing a truce and a prisoner deal.")]
    [InlineData("Diplomats hope that Chad and the Blue Front will sign a deal in Oslo.")]
    [InlineData("Mediators fear the truce has collapsed.")]
    public void What_is_aimed_at_or_hoped_for_is_none(string text) => Read(text).HasNo<Matter.Agreement>();

    [Fact]
    public void What_the_report_makes_of_it_is_no_part_of_it() =>
        Assert.Equal("a month-long truce", Read("The Blue Front announced a month-long truce, a development likely to help the talks.").Only<Matter.Agreement>().Matter.Content.Quote);

    [Fact]
    public void A_deadline_that_expired_is_no_treaty_that_did() =>
        Assert.DoesNotContain(Read("Chad and Niger agreed on a truce and a deadline to reach a treaty which expired in March.").All<Matter.Agreement>(), a => a.Matter.State == AgreementState.Expired);

    [Theory]
    [InlineData("The Lake Treaty between Chad and Niger has expired.", true)]
    [InlineData("The Lake Treaty between Chad and Niger expired in May.", true)]
    [InlineData("The presidents agreed to replace the Lake Treaty, which expires in December.", false)]
    public void Only_what_has_run_out_is_expired(string text, bool expired) =>
        Assert.Equal(expired, Read(text).All<Matter.Agreement>().Any(a => a.Matter.State == AgreementState.Expired));

    [Theory]
    [InlineData("The Blue Front will free its captives once the truce is extended.", 0)]
    [InlineData("Once the truce was extended, Chad and Niger resumed talks.", 1)]
    [InlineData("Chad's government calls it a breach of the truce.", 0)]
    public void What_is_awaited_or_alleged_has_not_happened(string text, int agreements) => Assert.Equal(agreements, Read(text).All<Matter.Agreement>().Count);

    [Fact]
    public void On_which_day_sides_agreed_is_not_on_what() =>
        Assert.Equal("to a draft plan for the lake", Read("Chad and Niger agreed on Monday to a draft plan for the lake.").Only<Matter.Agreement>().Matter.Content.Quote);

    [Theory]
    [InlineData("Chad and Niger came to a formal truce agreement on Monday.", AgreementState.Reached)]
    [InlineData("Chad and Niger have observed a truce since 2011.", AgreementState.InForce)]
    [InlineData("A truce between Chad and Niger has been in place since 2011.", AgreementState.InForce)]
    [InlineData("The talks produced a quota deal between Chad and Niger.", AgreementState.Reached)]
    public void Sides_come_to_an_agreement_and_keep_it(string text, AgreementState state)
    {
        var read = Read(text);
        var agreement = read.Only<Matter.Agreement>().Matter;
        Assert.Equal(("Chad, Niger", state), (read.Names(agreement.Parties), agreement.State));
    }

    [Theory]
    [InlineData("The row broke out when President Omar Salih announced a ceasefire which the rebels denied.")]
    [InlineData("Chad had to withdraw its announcement of a truce.")]
    public void What_another_side_denies_or_a_side_takes_back_is_no_agreement(string text) => Read(text).HasNo<Matter.Agreement>();
}
