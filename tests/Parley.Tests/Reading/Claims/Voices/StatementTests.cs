using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Voices;

/// <summary>What people are reported to have said where no other kind fits.</summary>
public class StatementTests
{
    [Theory]
    [InlineData("Selim Aktan said the atmosphere was tense.", "Selim Aktan", "the atmosphere was tense")]
    [InlineData("The Kremlin said it had received the draft.", "Russia", "it had received the draft")]
    [InlineData("Jalil Haddad said the delegations had discussed the map.", "Jalil Haddad", "the delegations had discussed the map")]
    [InlineData("Josef Okot said: \"The road to peace is long.\"", "Josef Okot", "The road to peace is long")]
    [InlineData("\"The road to peace is long,\" Josef Okot said.", "Josef Okot", "The road to peace is long")]
    [InlineData("\u201CThe road to peace is long,\u201D said Josef Okot.", "Josef Okot", "The road to peace is long")]
    [InlineData("Ana Duarte told the Security Council that the situation was grave.", "Ana Duarte", "the situation was grave")]
    [InlineData("Josef Okot accused the government of bad faith.", "Josef Okot", "accused the government of bad faith")]
    [InlineData("Mara Vell thanked the mediators.", "Mara Vell", "thanked the mediators")]
    public void Tells_the_speaker_and_what_was_said(string text, string speaker, string content)
    {
        var read = Read(text);
        var statement = read.Only<Matter.Statement>().Matter;
        Assert.Equal(speaker, read.Name(statement.Speaker));
        Assert.Contains(content, statement.Content.Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mara Vell said Turkey had rejected the offer of a truce.")]
    [InlineData("Mara Vell said she was optimistic about the talks.")]
    [InlineData("The army said rebels had killed 12 soldiers.")]
    public void Says_none_where_another_kind_holds_it(string text) => Read(text).HasNo<Matter.Statement>();

    [Theory]
    [InlineData("Turkey rejected the proposal.")]
    [InlineData("Five soldiers were killed near the border.")]
    public void Says_none_where_nobody_speaks(string text) => Read(text).HasNo<Matter.Statement>();

    [Theory]
    [InlineData("\"Thanks, everyone, for joining us,\" the minister said.")]
    [InlineData("\"Thank you for the question,\" the minister said.")]
    [InlineData("\"Good evening,\" the minister said.")]
    [InlineData("\"I would like to welcome you all to Lamu,\" the minister said.")]
    public void Greetings_say_nothing_of_the_talks(string text) => Read(text).HasNo<Matter.Statement>();

    [Fact]
    public void Thanks_to_somebody_who_helped_are_a_statement() =>
        Assert.Equal("he wanted to thank Oman for its help", Read("Chad's minister said he wanted to thank Oman for its help.").Only<Matter.Statement>().Matter.Content.Quote);

    [Fact]
    public void What_stands_before_a_semicolon_is_the_report_s_own()
    {
        var statement = Read("Four envoys will fly home on Friday; however, a negotiator said the hall stays booked for June.").Only<Matter.Statement>().Matter;
        Assert.Equal("the hall stays booked for June", statement.Content.Quote);
    }

    [Theory]
    [InlineData("\"This is a fair paper,\" Mara Vell said.")]
    [InlineData("\"It will not work,\" Mara Vell said.")]
    [InlineData("\"The lake is calm,\" he said.")]
    [InlineData("Ana Duarte and Tomas Ribeiro spoke in Lima. “The day was long,” she said.")]
    public void What_says_nothing_by_itself_and_words_of_nobody_known_are_no_statement(string text) => Read(text).HasNo<Matter.Statement>();

    [Fact]
    public void It_may_be_whoever_speaks() => Assert.Contains(Read("Chad said it was behind the blast.").All<Matter.Statement>(), s => s.Matter.Content.Quote == "it was behind the blast");

    [Theory]
    [InlineData("Chad denied it was behind the blast.")]
    [InlineData("The Lake Front denied that a deal on any such truce existed.")]
    public void What_is_denied_is_nothing_that_is_said(string text) => Assert.All(Read(text).All<Matter.Statement>(), s => Assert.StartsWith("denied", s.Matter.Content.Quote, StringComparison.Ordinal));

    [Fact]
    public void When_a_source_spoke_is_no_part_of_its_name()
    {
        var read = Read("Two days earlier a source in the Chadian delegation had told Volga Line that the draft was thin.");
        Assert.Equal("a source in the Chadian delegation", read.Only<Matter.Statement>().Matter.Speaker.Text);
    }

    [Fact]
    public void A_number_before_the_verb_of_saying_is_no_speaker()
    {
        var read = Read("The Security Council has, in resolution 9999, demanded that the Red Front leave the town.");
        read.HasNo<Matter.Statement>();
        Assert.Equal("The Security Council", read.Only<Matter.Position>().Matter.Holder.Text);
    }

    [Fact]
    public void What_others_say_meanwhile_is_no_part_of_it()
    {
        var said = Read("Chad accused the rebels of breaking the truce, while UN experts say both sides broke it.").All<Matter.Statement>()[0];
        Assert.Equal("accused the rebels of breaking the truce", said.Matter.Content.Quote);
    }
}
