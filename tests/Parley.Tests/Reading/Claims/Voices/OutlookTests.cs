using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Voices;

/// <summary>What somebody expects of the talks.</summary>
public class OutlookTests
{
    [Theory]
    [InlineData("Mara Vell said she was optimistic about the talks.", "Mara Vell", Direction.Hopeful)]
    [InlineData("Mara Vell said she was hopeful that an agreement would be reached.", "Mara Vell", Direction.Hopeful)]
    [InlineData("Selim Aktan said he was confident that the talks would succeed.", "Selim Aktan", Direction.Hopeful)]
    [InlineData("Ana Duarte expressed optimism about the next round.", "Ana Duarte", Direction.Hopeful)]
    [InlineData("Ana Duarte expressed hope that the sides would sign.", "Ana Duarte", Direction.Hopeful)]
    [InlineData("The mediators hope for an agreement by the end of the month.", "The mediators", Direction.Hopeful)]
    [InlineData("Josef Okot said he was pessimistic about the talks.", "Josef Okot", Direction.Doubtful)]
    [InlineData("Analysts said a breakthrough was unlikely.", "Analysts", Direction.Doubtful)]
    [InlineData("Diplomats said there was little chance of an agreement.", "Diplomats", Direction.Doubtful)]
    [InlineData("Officials fear that the ceasefire will collapse.", "Officials", Direction.Doubtful)]
    public void Tells_who_expects_better_or_worse(string text, string holder, Direction direction)
    {
        var read = Read(text);
        var outlook = read.Only<Matter.Outlook>().Matter;
        Assert.Equal(holder, read.Name(outlook.Holder));
        Assert.Equal(direction, outlook.Direction);
    }

    [Theory]
    [InlineData("There was little optimism before the talks.", Direction.Doubtful, "little optimism")]
    [InlineData("There was little hope of a breakthrough.", Direction.Doubtful, "little hope of a breakthrough")]
    [InlineData("A breakthrough is unlikely.", Direction.Doubtful, "A breakthrough is unlikely")]
    [InlineData("There’s little optimism that a breakthrough can be reached.", Direction.Doubtful, "little optimism")]
    public void The_report_itself_holds_what_nobody_is_said_to_expect(string text, Direction direction, string content)
    {
        var outlook = Read(text).Only<Matter.Outlook>();
        Assert.Null(outlook.Matter.Holder);
        Assert.Empty(outlook.Claim.Attribution);
        Assert.Equal(direction, outlook.Matter.Direction);
        Assert.Contains(content, outlook.Matter.Content.Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The news is stoking hopes that the war will end.", null, Direction.Hopeful)]
    [InlineData("The move has dimmed hopes for peace.", null, Direction.Doubtful)]
    [InlineData("Observers said that hopes of a truce were fading.", "Observers", Direction.Doubtful)]
    [InlineData("The visit raised fears of a new war.", null, Direction.Doubtful)]
    [InlineData("Negotiators said the gap over the ferry fares was closing.", "Negotiators", Direction.Hopeful)]
    [InlineData("Deep divisions persist, Mara Vell said, and sharp differences remain.", "Mara Vell", Direction.Doubtful)]
    [InlineData("Chad said a deal was within reach.", "Chad", Direction.Hopeful)]
    [InlineData("An agreement is far off.", null, Direction.Doubtful)]
    [InlineData("The talks are on the verge of collapse, Selim Aktan said.", "Selim Aktan", Direction.Doubtful)]
    [InlineData("The truce has come under increasing strain.", null, Direction.Doubtful)]
    [InlineData("Hard bargaining lies ahead, both envoys said.", "both envoys", Direction.Doubtful)]
    [InlineData("Fresh fighting looms after the rains, commanders warn.", "commanders", Direction.Doubtful)]
    [InlineData("Brokers described Tuesday's hearing as fruitless.", "Brokers", Direction.Doubtful)]
    [InlineData("Ana Duarte called the meeting “a good start.”", "Ana Duarte", Direction.Hopeful)]
    [InlineData("The envoy warned that the talks may fail.", "The envoy", Direction.Doubtful)]
    [InlineData("Few expect the truce to last.", "Few", Direction.Doubtful)]
    [InlineData("Josef Okot expects the talks to succeed.", "Josef Okot", Direction.Hopeful)]
    [InlineData("The talks have made little progress.", null, Direction.Doubtful)]
    [InlineData("Negotiators have reported little progress in the talks.", "Negotiators", Direction.Doubtful)]
    [InlineData("The talks have gone on for months without any breakthrough.", null, Direction.Doubtful)]
    [InlineData("Chad extends the truce in the hope of starting formal talks.", "Chad", Direction.Hopeful)]
    [InlineData("Diplomats are cautiously optimistic about the next round.", "Diplomats", Direction.Hopeful)]
    [InlineData("The map is one of the main obstacles in the peace process.", null, Direction.Doubtful)]
    public void Tells_how_the_talks_go_in_other_words(string text, string? holder, Direction direction)
    {
        var read = Read(text);
        var outlook = read.Only<Matter.Outlook>().Matter;
        Assert.Equal(holder, read.Name(outlook.Holder));
        Assert.Equal(direction, outlook.Direction);
    }

    [Theory]
    [InlineData("The club made progress in the league.")]
    [InlineData("The trader has high hopes for the harvest.")]
    [InlineData("Chad will sign only if there is progress in the talks.")]
    [InlineData("The issue is not a show-stopper that could derail the talks.")]
    [InlineData("Lima has confidence in the judge.")]
    [InlineData("The firm closed the gate in the fence.")]
    [InlineData("They met to review the progress made in the talks.")]
    [InlineData("The leaders are far away.")]
    [InlineData("Mara Vell described the road as difficult.")]
    [InlineData("The delegation leader likely left on Friday.")]
    public void Hopes_and_gaps_of_other_things_are_none(string text) => Read(text).HasNo<Matter.Outlook>();

    [Theory]
    [InlineData("Turkey rejected the proposal.")]
    [InlineData("Mara Vell arrived in Cairo on Sunday.")]
    [InlineData("Selim Aktan said the atmosphere was tense.")]
    public void Says_none_where_nothing_is_expected(string text) => Read(text).HasNo<Matter.Outlook>();

    [Theory]
    [InlineData("Anna Holm had no doubt both would be back at the table in August.", "Anna Holm", Direction.Hopeful)]
    [InlineData("Anna Holm had doubts about the talks.", "Anna Holm", Direction.Doubtful)]
    [InlineData("Moussa Bello was tired. With Niger there was progress on some points, he said, while others needed more work.", "Moussa Bello", Direction.Hopeful)]
    public void Having_no_doubt_is_hope_and_what_he_says_is_his(string text, string holder, Direction direction)
    {
        var read = Read(text);
        var outlook = read.Only<Matter.Outlook>();
        Assert.Equal((holder, direction), (read.Name(outlook.Matter.Holder), outlook.Matter.Direction));
        Assert.DoesNotContain(read.All<Matter.Position>(), p => p.Matter.Stance is Stance.Rejects);
    }

    [Theory]
    [InlineData("Chad and Niger remain far apart on borders, diplomats said.", Direction.Doubtful, "diplomats")]
    [InlineData("The two sides remain at odds over prisoners.", Direction.Doubtful, null)]
    [InlineData("“These talks are going nowhere,” a rebel spokesman said.", Direction.Doubtful, "a rebel spokesman")]
    [InlineData("“We are very near to reaching a consensus,” Chad's negotiator Idris Bello said.", Direction.Hopeful, "Idris Bello")]
    [InlineData("The sides are close to an agreement on borders, a diplomat said.", Direction.Hopeful, "a diplomat")]
    [InlineData("“I am more than hopeful about the talks,” the envoy, Jan Holm, said.", Direction.Hopeful, "Jan Holm")]
    [InlineData("The envoy, Jan Holm, was encouraged by the talks.", Direction.Hopeful, "Jan Holm")]
    public void Near_or_far_apart(string text, Direction direction, string? holder)
    {
        var read = Read(text);
        var told = read.Only<Matter.Outlook>();
        Assert.Equal((direction, holder), (told.Matter.Direction, read.Name(told.Matter.Holder)));
    }

    [Fact]
    public void An_event_has_no_opinion() =>
        Assert.Null(Read("The fighting cast doubt on the prospects for the talks between Chad and Niger.").Only<Matter.Outlook>().Matter.Holder);

    [Fact]
    public void Whether_there_is_any_prospect_is_not_said() => Read("There was much work to be done before there was any prospect of a deal, Bello said.").HasNo<Matter.Outlook>();

    [Theory]
    [InlineData("\"After this week we remain hopeful,\" Chad's negotiator said of the talks.", "Chad", Direction.Hopeful)]
    [InlineData("\"It would be premature to expect a result this year,\" Mara Vell said.", "Mara Vell", Direction.Doubtful)]
    [InlineData("Mara Vell said the talks should not be expected to bring a treaty soon.", "Mara Vell", Direction.Doubtful)]
    public void Tells_what_is_not_to_be_expected_yet(string text, string holder, Direction direction)
    {
        var read = Read(text);
        var outlook = read.Only<Matter.Outlook>().Matter;
        Assert.Equal((holder, direction), (read.Name(outlook.Holder), outlook.Direction));
        read.HasNo<Matter.Position>();
    }

    [Theory]
    [InlineData("Analyst Dana Mirek believes the truce will not hold.", Direction.Doubtful)]
    [InlineData("Analyst Dana Mirek thinks that the talks will not fail.", Direction.Hopeful)]
    [InlineData("Analyst Dana Mirek does not believe that the truce will hold.", Direction.Doubtful)]
    [InlineData("Analyst Dana Mirek believes the truce will hold.", Direction.Hopeful)]
    public void A_denial_within_what_is_believed_turns_it(string text, Direction direction) => Assert.Equal(direction, Read(text).Only<Matter.Outlook>().Matter.Direction);

    [Theory]
    [InlineData("When asked whether the truce was fragile, Odo Karr declined to answer.")]
    [InlineData("Asked if she was optimistic about the talks, Ina Stroud smiled.")]
    [InlineData("Asked whether he was confident of a deal, Odo Karr said the road was long.")]
    public void What_is_asked_is_no_view(string text) => Read(text).HasNo<Matter.Outlook>();

    [Fact]
    public void Who_is_not_pessimistic_is_not_hopeful_by_that() => Read("Jean Kasa, Chad's envoy, spoke to the press. He was not pessimistic.").HasNo<Matter.Outlook>();

    [Fact]
    public void What_somebody_says_beside_a_view_is_no_part_of_it() =>
        Assert.Equal("the talks were on track", Read("Spokesman Omar Salih said the talks were on track and that he expected full teams.").Only<Matter.Outlook>().Matter.Content.Quote);
}
