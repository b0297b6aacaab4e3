using static Parley.Tests.Reading.Claims.Understood;

namespace Parley.Tests.Reading.Claims.Voices;

/// <summary>Records of briefings and interviews: who speaks behind a label, and that whoever asks says nothing.</summary>
public class LabelTests
{
    [Theory]
    [InlineData("The station spoke to Amina Torr.\n\nHost: Welcome.\n\nGuest: The road is long.", "The road", "Amina Torr")]
    [InlineData("Amina Torr answered questions.\n\nQ: Is the road long?\n\nA: The road is long.", "The road", "Amina Torr")]
    [InlineData("Amina Torr met Jon Berg.\n\nHost: Welcome.\n\nGuest: The road is long.", "The road", "Guest")]
    [InlineData("Envoy Jon Berg answered questions.\n\nQT: Mr. Berg, the rebels say that the road is short. Do you accept this?\n\nJB: The road is long.", "The road", "Jon Berg")]
    [InlineData("Commander Karim al-Dosso answered.\n\nLT: Is the road short?\n\nKD: The road is long.", "The road", "Karim al-Dosso")]
    [InlineData("Anna Holm: Good day. Please.\n\nQuestion from Radio Nord: Minister, the rebels say the road is short.\n\nAnna Holm: The road is long.", "The road", "Anna Holm")]
    [InlineData("MR. KIRBY: Please, go ahead.\n\nQUESTION (Radio Nord): The rebels say the road is short.\n\nMR. KIRBY: The road is long.", "The road", "KIRBY")]
    [InlineData("Presenter Ana Ruiz: The rebels say the road is short.\n\nAnna Holm: The road is long.", "The road", "Anna Holm")]
    [InlineData("Torr: The road is long.\n\nInterviewer: The rebels say the road is short.\n\nTorr: The road is long.", "The road", "Torr")]
    public void Whoever_answers_speaks_and_whoever_asks_does_not(string text, string words, string speaker)
    {
        Says(text, words, speaker);
        Assert.DoesNotContain(Read(text).All<Matter.Statement>(), s => s.Matter.Content.Quote.Contains("short", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Host: Welcome.\n\nGuest: Good evening.")]
    [InlineData("Anna Holm: Good day. Please.\n\nIdris Bello: Thank you, Anna.")]
    [InlineData("Interviewer: Did the sides agree?\n\nAnna Holm: No, they did not.\n\nInterviewer: You say so.\n\nAnna Holm: I do.")]
    [InlineData("Anna Holm: Is the road long?\n\nIdris Bello: It is long.")]
    public void Greetings_short_answers_and_questions_are_no_statements(string text) => Read(text).HasNo<Matter.Statement>();

    [Fact]
    public void Letters_before_the_lines_of_a_list_speak_for_nobody() => Read("Amina Torr read three demands.\n\nA: The road will be free.\n\nB: The river will be free.").HasNo<Matter.Statement>();

    [Fact]
    public void What_a_questioner_tells_is_no_claim()
    {
        var read = Read("QUESTION (Radio Nord): Chad rejects the plan, and rebels shelled the town.\n\nMR. KIRBY: The road is long.");
        read.HasNo<Matter.Position>();
        read.HasNo<Matter.Incident>();
    }

    private static void Says(string text, string words, string speaker)
    {
        var read = Read(text);
        Assert.Contains(read.All<Matter.Statement>(), s => s.Matter.Content.Quote.StartsWith(words, StringComparison.Ordinal) && read.Name(s.Matter.Speaker) == speaker);
    }
}
