using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims;

/// <summary>The words of a claim can stand alone: quotations are closed, nothing that joined on is left at an end, and slots name each whom they mean.</summary>
public class WholeWordsTests
{
    [Theory]
    [InlineData("Chadian president Ali Demir said the meeting was “great.”", "the meeting was “great.”")]
    [InlineData("Anna Holm said the points were “settled,” and left the room.", "the points were “settled,”")]
    [InlineData("Anna Holm said the road was “long” and the night dark.", "the road was “long” and the night dark")]
    public void A_quotation_is_closed_where_the_report_closes_it(string text, string content) =>
        Assert.Equal(content, Read(text).Only<Matter.Statement>().Matter.Content.Quote);

    [Fact]
    public void What_joined_on_is_not_left_at_an_end()
    {
        var read = Read("Talks between Chad and Niger have made progress and an agreement on a ceasefire is expected soon, a mediation source said.");
        Assert.Equal("made progress", read.Only<Matter.Meeting>().Matter.Outcome?.Quote);
        Assert.All(read.All<Matter.Outlook>(), o => Assert.False(o.Matter.Content.Quote.EndsWith(" and", StringComparison.Ordinal), o.Matter.Content.Quote));
    }

    [Theory]
    [InlineData("Officials of Chad and Niger met in Rome on Sunday.", "Chad; Niger")]
    [InlineData("Chadian and Nigerien mediators met in Rome on Sunday.", "Chadian; Nigerien")]
    [InlineData("The leaders of Chad, Mali and Niger met in Rome on Sunday.", "Chad; Mali; Niger")]
    public void Of_several_whom_words_name_each_goes_by_its_own(string text, string parties) =>
        Assert.Equal(parties, string.Join("; ", Read(text).Only<Matter.Meeting>().Matter.Parties.Select(p => p.Text)));

    [Theory]
    [InlineData("Chad's chief negotiator, Besnik Bello, said that the road was long.", "Besnik Bello")]
    [InlineData("A member of the Front's team, Victor Mesa, said that the road was long.", "Victor Mesa")]
    [InlineData("The Chadian leader said that the road was long.", "The Chadian leader")]
    [InlineData("The administration of President Ana Ruiz said that the road was long.", "The administration of President Ana Ruiz")]
    public void A_speaker_goes_by_name_or_by_the_whole_phrase(string text, string speaker) => Assert.Equal(speaker, Read(text).Only<Matter.Statement>().Matter.Speaker.Text);

    [Theory]
    [InlineData("The army denied that it had bombed the hospital.", true)]
    [InlineData("Omar Tijani denied that the Front had ended its ceasefire.", true)]
    [InlineData("The army bombed the hospital.", false)]
    public void What_is_denied_does_not_read_as_if_it_were_so(string text, bool denied)
    {
        var claims = Read(text).Result.Claims.Where(c => c.Matter is Matter.Incident or Matter.Agreement).ToList();
        Assert.NotEmpty(claims);
        Assert.All(claims, c => Assert.Equal(denied, c.Summary.StartsWith("Denied: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_only_possible_does_not_read_as_if_it_were_so() =>
        Assert.StartsWith("Possible: Chad accepts", Read("Anna Holm said Chad might accept the plan.").Only<Matter.Position>().Claim.Summary, StringComparison.Ordinal);
}
