using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Voices;

/// <summary>Who speaks where an office, a pronoun or a description says so.</summary>
public class WhoSpeaksTests
{
    [Theory]
    [InlineData("Lawmaker Ina Stroud asked the minister, Odo Karr, about the port. He replied that the road was long.", "Odo Karr")]
    [InlineData("Lawmaker Tom Stroud asked Foreign Minister Odo Karr whether the port would open. “The road is long,” he said.", "Odo Karr")]
    [InlineData("Prime Minister Ana Ruiz left. Tom Stroud, a deputy, asked her about the port. She answered that the road was long.", "Ana Ruiz")]
    [InlineData("Minister Odo Karr left. Lawmaker Tom Stroud asked about the port. He replied that the road was long.", "Odo Karr")]
    [InlineData("Tom Stroud asked for a break. He said that the road was long.", "Tom Stroud")]
    public void Whoever_was_asked_answers(string text, string speaker) => Says(text, speaker);

    [Theory]
    [InlineData("Foreign Minister Odo Karr met Interior Minister Ana Ruiz. The Minister said that the road was long.", "Odo Karr")]
    [InlineData("Facilitator Jon Berg, a former minister, thanked Trade Minister Odo Karr. The Minister said that the road was long.", "Odo Karr")]
    [InlineData("As Foreign Minister Odo Karr left, Interior Minister Ana Ruiz came. The Minister said that the road was long.", "The Minister")]
    [InlineData("Foreign Minister Odo Karr left. Interior Minister Ana Ruiz came. The Minister said that the road was long.", "Ana Ruiz")]
    [InlineData("Foreign Minister Odo Karr left. Envoy Ana Ruiz came. The minister said that the road was long.", "Odo Karr")]
    public void An_office_alone_is_whoever_has_it_and_did_something_and_nobody_where_two_did(string text, string speaker) => Says(text, speaker);

    [Theory]
    [InlineData("The farmer Tomas Iri, head of the Coast Union, said that the road was long.", "Tomas Iri")]
    [InlineData("The fisherman and union leader Tomas Iri, chairman of the Coast Union, said that the road was long.", "Tomas Iri")]
    [InlineData("The lawyer Ina Stroud said the road was long.", "Ina Stroud")]
    [InlineData("The road, said Ina Stroud, who had walked it, was long.", "Ina Stroud")]
    [InlineData("The conservative, army-backed government of Chad said the road was long.", "Chad")]
    public void Whoever_is_described_is_whoever_is_named(string text, string speaker) => Says(text, speaker);

    [Fact]
    public void What_is_said_of_a_thing_is_not_said_by_it() => Assert.DoesNotContain(Read("The map, Ina Stroud said, was old.").All<Matter.Statement>(), s => s.Matter.Speaker.Text.Contains("map", StringComparison.Ordinal));

    [Fact]
    public void Quoted_words_that_show_something_do_not_speak() => Read("The talks were marked by “warmth and trust,” which confirms that the two countries are close.").HasNo<Matter.Statement>();

    [Theory]
    [InlineData("After meeting Omar Salih, Ina Stroud said the road was long.", "Ina Stroud")]
    [InlineData("Standing next to Omar Salih, Ina Stroud said the road was long.", "Ina Stroud")]
    [InlineData("According to Omar Salih, Ina Stroud said the road was long.", "Ina Stroud")]
    [InlineData("Ina Stroud wanted it shorter. “The road is long,” was Omar Salih's reply.", "Omar Salih")]
    [InlineData("Ina Stroud wanted it shorter. “The road is long,” came the answer from Omar Salih.", "Omar Salih")]
    public void Two_names_at_a_comma_are_two_and_a_reply_is_his_who_gave_it(string text, string speaker) => Says(text, speaker);

    [Fact]
    public void What_was_reported_before_was_reported_by_nobody_named() => Assert.Empty(Read("As reported before, Chad and Niger may meet in Oslo.").Only<Matter.Meeting>().Claim.Attribution);


    [Theory]
    [InlineData("Envoys say the mood was good. Ministers of the government then faced the cameras. They said the road was long.", "Ministers of the government")]
    [InlineData("Envoys say the mood was good. Rebel delegates then spoke to reporters. They said the road was long.", "Rebel delegates")]
    [InlineData("Peruvian envoy Ana Rojas and rebel chief Ivo Kess met in Lima. Kess said he knew the road was long.", "Ivo Kess")]
    [InlineData("President Odo met rebel chief Lark, Trade Minister Sam Kato said. Lark told a rally that a deal was near. The road was long, he said.", "Lark")]
    public void They_and_he_are_those_of_the_sentence_before(string text, string speaker) => Says(text, speaker);

    [Fact]
    public void What_is_denied_is_denied_by_who_denies_it_and_not_by_who_claims_it()
    {
        var read = Read("Ivo Kess denied that his men had attacked a police post in Dosso, as the army claims.");
        var denied = read.Only<Matter.Incident>().Claim;
        Assert.Equal((Status.Denied, "Ivo Kess"), (denied.Status, read.Chain(denied)));
        Assert.DoesNotContain(read.All<Matter.Statement>(), s => read.Chain(s.Claim).Contains("army", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Envoy Odo Karr met the press. There was a good chance, he said, that all would end well.")]
    [InlineData("There was a good chance, Envoy Odo Karr said, that all would end well.")]
    public void What_goes_on_behind_he_said_is_his_from_the_start(string text)
    {
        var read = Read(text);
        Assert.Equal("Odo Karr", read.Chain(read.Only<Matter.Outlook>().Claim));
    }

    private static void Says(string text, string speaker)
    {
        var read = Read(text);
        var statement = Assert.Single(read.All<Matter.Statement>(), s => s.Matter.Content.Quote.Contains("long", StringComparison.Ordinal));
        Assert.Equal(speaker, read.Name(statement.Matter.Speaker));
    }
}
