using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Meetings;

/// <summary>What talks are about, wherever the words for it stand: behind the noun, under the verb of holding them, in what they were held for.</summary>
public class TopicTests
{
    [Theory]
    [InlineData("Chad and Niger met in Lome on Tuesday, for talks that focused mainly on fishing rights.", "fishing rights")]
    [InlineData("Officials from Chad and Niger met in Lome on Tuesday to hammer out details of a trade accord.", "details of a trade accord")]
    [InlineData("Negotiators from Chad say they will resume talks with Niger on Friday to finalize a border treaty.", "a border treaty")]
    [InlineData("Chad's Omar Issa held talks with Niger's Idris Bello on Monday about the status of the dam.", "the status of the dam")]
    [InlineData("Chad and Niger will meet on Friday in Lome, with the focus largely on water.", "water")]
    [InlineData("Talks between Chad and Niger on Monday were dominated by the fate of prisoners.", "the fate of prisoners")]
    [InlineData("Chad and Niger met on Monday to talk about the withdrawal of troops and the return of refugees.", "the withdrawal of troops, the return of refugees")]
    [InlineData("The generals of Chad and Niger met on Monday to review the ceasefire.", "the ceasefire")]
    [InlineData("During Monday's talks in Lome, Chad and Niger took up the question of prisoners.", "the question of prisoners")]
    [InlineData("Chad and Niger opened talks in Lome on Monday over a prisoner exchange.", "a prisoner exchange")]
    [InlineData("Chad and Niger met in Lome on Monday, for talks that focused on Sudan.", "Sudan")]
    public void Is_found_where_the_words_for_it_stand(string text, string agenda) =>
        Assert.Equal(agenda, string.Join(", ", Read(text).Only<Matter.Meeting>().Matter.Agenda.Select(a => a.Quote)));

    [Fact]
    public void Is_told_by_the_word_for_it() =>
        Assert.Equal(["the dam", "water"], Read("Chad and Niger held talks in Lome on Monday. Topics included the dam and water.").All<Matter.Meeting>()[^1].Matter.Agenda.Select(a => a.Quote));

    [Theory]
    [InlineData("Talks between Chad and Niger stalled on Monday over a demand for prisoners.")]
    [InlineData("Talks between Chad and Niger will continue on schedule.")]
    [InlineData("Talks between Chad and Niger resumed on the island of Sark.")]
    [InlineData("Chad and Niger held talks on Monday over dinner on the sidelines of a summit in Lome.")]
    public void Is_not_why_they_stalled_nor_when_or_where_they_are(string text) =>
        Assert.DoesNotContain(Read(text).All<Matter.Meeting>(), m => m.Matter.Agenda.Any(a => a.Quote.Contains("demand", StringComparison.Ordinal) || a.Quote.Contains("schedule", StringComparison.Ordinal) || a.Quote.Contains("island", StringComparison.Ordinal) || a.Quote.Contains("sideline", StringComparison.Ordinal)));
}
